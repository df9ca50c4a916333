import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { LegacyQueue } from '../../src/backfill/legacy-queue'
import { WHOLE, type Shard } from '../../src/backfill/shard'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'

/** More than two statements look at. */
const MODELS = 4_500

describe('the queue of legacy models', () => {
  forEachDatabase(databases => {
    let dataSource: DataSource
    before(async () => {
      dataSource = await databases.open()
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, metadata)
      select 'model-' || lpad(n::text, 5, '0'), 'model', '{}' from generate_series(1, ${MODELS}) as n`)
    })

    /** Batches of at most so many, until there is none, and what lay behind after each. */
    async function batches(shard: Shard, most: number): Promise<{ ids: string[]; sizes: number[]; passed: number }> {
      const queue = new LegacyQueue(dataSource.manager, { shard, decided: [] })
      const ids: string[] = []
      const sizes: number[] = []
      for (let some = await queue.take(most); some.length > 0; some = await queue.take(most)) {
        ids.push(...some)
        sizes.push(some.length)
      }
      return { ids, sizes, passed: queue.passed }
    }

    it('gives each once, in the order of ids, in batches that are full wherever a statement ends', async () => {
      const { ids, sizes, passed } = await batches(WHOLE, 900)
      expect(ids).to.have.lengthOf(MODELS).and.deep.equal([...new Set(ids)].sort())
      expect(sizes).to.deep.equal([...Array.from({ length: 5 }, () => 900)])
      expect(passed).to.equal(MODELS)
    })

    it('fills the batches of one of many shards from several statements', async () => {
      const of = 8
      const shards = await Promise.all(Array.from({ length: of }, (_, index) => batches({ index, of }, 300)))
      for (const { sizes, passed } of shards) {
        expect(sizes.slice(0, -1).every(size => size === 300)).to.equal(true)
        expect(sizes[0]).to.equal(300)
        expect(passed).to.equal(MODELS)
      }
      expect(shards.flatMap(({ ids }) => ids).sort()).to.have.lengthOf(MODELS)
        .and.deep.equal((await batches(WHOLE, 1000)).ids)
    })
  })
})
