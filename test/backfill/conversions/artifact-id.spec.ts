import { expectHeld, expectValue, read } from './outcomes'

describe('artifact-id', () => {
  it('takes a reference and ids of the form the platform gives to models', () => {
    expectValue(read('artifact-id', { artifact_id: 'x 1' }), 'x 1')
    expectValue(read('artifact-id', 'model-biophys-microglia-001'), 'model-biophys-microglia-001')
    expectValue(read('artifact-id', 'model_ot_ad_zscore_rules_v1'), 'model_ot_ad_zscore_rules_v1')
  })

  it('holds the names of models elsewhere: they are no artifacts until they are registered', () => {
    expectHeld(read('artifact-id', 'BAAI/bge-m3'), 'not-an-artifact')
    expectHeld(read('artifact-id', 'bert-base-uncased'), 'not-an-artifact')
    expectHeld(read('artifact-id', 'unknown'), 'sentinel')
    expectHeld(read('artifact-id', 7), 'unexpected-shape')
  })
})
