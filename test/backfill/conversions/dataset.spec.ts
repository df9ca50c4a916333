import { expectHeld, expectValue, read } from './outcomes'

describe('dataset', () => {
  it('takes text, a list of texts and an artifact', () => {
    expectValue(read('dataset', 'SEA-AD'), 'SEA-AD')
    expectValue(read('dataset', ['ADNI', 'SEA-AD']), 'ADNI, SEA-AD')
    expectValue(read('dataset', [{ artifact_id: 'dataset-1', title: 'SEA-AD' }]), { artifact_id: 'dataset-1' })
  })

  it('holds several artifacts, for the schema has a place for one', () => {
    expectHeld(read('dataset', [{ artifact_id: 'a' }, { artifact_id: 'b' }]), 'unexpected-shape')
  })

  it('holds a day: trained_on is also the name of a date', () => {
    expectHeld(read('dataset', '2025-03-04'), 'unexpected-shape')
    expectHeld(read('dataset', '3/4/2025'), 'unexpected-shape')
  })

  it('holds placeholders', () => expectHeld(read('dataset', 'see README'), 'sentinel'))
})
