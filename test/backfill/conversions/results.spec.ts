import { expect } from 'chai'
import { expectHeld, expectValue, read } from './outcomes'

const KEYS = { dataset: 'Dataset', task: 'Task', metrics: 'Metrics' }
const metricsOf = (value: unknown): ReturnType<typeof read> => read('results', value, KEYS)
const datasetsOf = (value: unknown): ReturnType<typeof read> => read('result-datasets', value, KEYS)

const coco = (task: string, recall: number): object => ({ Dataset: 'COCO', Task: task, Metrics: { recall } })

describe('results', () => {
  it('takes one result as flat metrics, in a list or alone', () => {
    expectValue(metricsOf([{ Dataset: 'X', Metrics: { top1: 71.86 } }]), { top1: 71.86 })
    expectValue(metricsOf({ Dataset: 'X', Metrics: { top1: 71.86 } }), { top1: 71.86 })
  })

  it('names several results by their data sets', () => {
    expectValue(
      metricsOf([
        { Dataset: 'A', Metrics: { f1: 1 } },
        { Dataset: 'B', Metrics: { f1: 2 } },
      ]),
      { A: { f1: 1 }, B: { f1: 2 } },
    )
  })

  it('tells results on one data set apart by their task', () => {
    expectValue(metricsOf([coco('retrieval', 1), coco('caption', 2)]), {
      'COCO / retrieval': { recall: 1 },
      'COCO / caption': { recall: 2 },
    })
  })

  it('holds results that data set and task do not tell apart', () => {
    expectHeld(metricsOf([coco('caption', 1), coco('caption', 2)]), 'colliding-groups')
    expectHeld(metricsOf([{ Metrics: { f1: 1 } }, { Dataset: 'B', Metrics: { f1: 2 } }]), 'colliding-groups')
  })

  it('declares metrics absent where every result gives null for them, and holds where only some do', () => {
    expect(metricsOf([{ Dataset: 'A', Metrics: null }])).to.have.nested.property('absence.absent', 'not_reported')
    expectHeld(
      metricsOf([
        { Dataset: 'A', Metrics: null },
        { Dataset: 'B', Metrics: { f1: 2 } },
      ]),
      'unexpected-shape',
    )
    expectHeld(metricsOf([{ Dataset: 'A', Metrics: { f1: null } }]), 'names-without-values')
  })

  it('holds what is no list of results', () => {
    expectHeld(metricsOf(['A']), 'unexpected-shape')
    expectHeld(metricsOf('A'), 'unexpected-shape')
  })
})

describe('result-datasets', () => {
  it('names each data set once, in order', () => {
    expectValue(datasetsOf([coco('a', 1), { Dataset: 'ADE20K' }, coco('b', 2)]), 'COCO, ADE20K')
  })

  it('holds a result without a data set', () => expectHeld(datasetsOf([{ Metrics: { f1: 1 } }]), 'unexpected-shape'))
})
