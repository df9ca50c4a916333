import { expect } from 'chai'
import { BatchSize } from '../../src/backfill/batch-size'

/** The sizes of batches one after the other, where a model keeps its locks for so long. */
function sizes(lockedMsPerModel: number, batches: number, bounds = { batchMs: 2000, lockMs: 100, most: 1000 }): readonly number[] {
  const size = new BatchSize(bounds)
  return Array.from({ length: batches }, () => {
    const { models } = size
    size.learn({ models, wholeMs: 2 * models * lockedMsPerModel, lockedMs: models * lockedMsPerModel })
    return models
  })
}

describe('the size of a batch', () => {
  it('settles below the bound of its locks', () => {
    for (const ms of [0.2, 0.5, 1, 2]) {
      for (const models of sizes(ms, 30).slice(10)) expect(models * ms, `${ms} ms a model`).to.be.within(25, 100)
    }
  })

  it('settles below the bound of the whole batch where that is the nearer one', () => {
    for (const models of sizes(1, 30, { batchMs: 80, lockMs: 1000, most: 1000 }).slice(10)) expect(2 * models).to.be.within(50, 80)
  })

  it('grows to what is asked for where models cost next to nothing, and no further', () => {
    expect(sizes(0.001, 30).at(-1)).to.equal(1000)
  })

  it('stays above what its statements alone are worth, however slow the machine', () => {
    expect(sizes(500, 30).at(-1)).to.equal(25)
  })
})
