import { expectHeld, expectValue, read } from './outcomes'

describe('metrics', () => {
  it('takes numbers, decimal text and groups of them', () => {
    expectValue(read('metrics', { auroc: '0.91', test: { f1: 0.8 } }), { auroc: 0.91, test: { f1: 0.8 } })
  })

  it('keeps a metric named __proto__ as data', () => {
    const metrics: unknown = JSON.parse('{"__proto__": 0.5}')
    expectValue(read('metrics', metrics), metrics)
  })

  it('holds names without values', () => {
    expectHeld(read('metrics', ['accuracy', 'f1']), 'names-without-values')
    expectHeld(read('metrics', 'accuracy'), 'names-without-values')
    expectHeld(read('metrics', { accuracy: null }), 'names-without-values')
    expectHeld(read('metrics', { test: {} }), 'names-without-values')
  })

  it('holds all metrics where one is not exact, so that none is lost unseen', () => {
    expectHeld(read('metrics', { auroc: 0.9, accuracy: '91%' }), 'percent')
    expectHeld(read('metrics', { auroc: 0.9, loss: '.nan' }), 'not-a-number')
  })

  it('holds deeper nesting, lists of values and flags', () => {
    expectHeld(read('metrics', { a: { b: { c: 1 } } }), 'unexpected-shape')
    expectHeld(read('metrics', { folds: [0.1, 0.2] }), 'unexpected-shape')
    expectHeld(read('metrics', { passed: true }), 'unexpected-shape')
    expectHeld(read('metrics', 0.9), 'unexpected-shape')
  })
})
