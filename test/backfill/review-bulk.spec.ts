import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { reviewInBulk, type Attempt, type BulkAnswer, type BulkResult } from '../../src/backfill/review-bulk'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { claimReviewItems } from '../../src/catalog/review-claims'
import { rolledBack } from '../../src/commands/rolled-back'
import { forEachDatabase } from '../support/for-each-database'
import { internalMetadata } from '../support/metadata'
import { insertLegacy, itemsOf, reviewContext } from '../support/review'
import { stateOf } from '../support/state'

forEachDatabase(databases => {
  describe('a review in bulk', () => {
    let dataSource: DataSource
    let catalog: ModelCatalog
    before(async () => {
      dataSource = await databases.fresh()
      catalog = new ModelCatalog(dataSource)
      for (const [id, count] of [['bulk-a', '1.2k'], ['bulk-b', '3M'], ['bulk-c', 'many'], ['bulk-d', '4M']] as const) {
        await insertLegacy(dataSource, id, { ...internalMetadata(), parameter_count: count })
      }
    })

    async function run(answer: BulkAnswer, attempt: Attempt, reason?: string): Promise<readonly BulkResult[]> {
      const results: BulkResult[] = []
      const reviewer = { by: 'ada', ...(reason !== undefined && { reason }) }
      for await (const result of reviewInBulk(
        dataSource.manager, { reasonCode: 'not-an-exact-integer' }, answer, reviewer, reviewContext, attempt)) results.push(result)
      return results
    }

    it('previews what it would do and writes nothing, then does exactly that; a refused item stops no other', async () => {
      const claimed = (await itemsOf(dataSource, 'bulk-b'))['/parameter_count'] ?? ''
      await catalog.transaction(manager => claimReviewItems(manager, [claimed], { by: 'bob' }))
      const before = await stateOf(dataSource)
      const preview = await run({ kind: 'candidate' }, work => rolledBack(catalog, work))
      expect(await stateOf(dataSource)).to.deep.equal(before)
      expect(preview.map(({ artifactId, items }) => [artifactId, items[0]?.outcome, items[0]?.value, items[0]?.troubles[0]?.code]))
        .to.deep.include.members([
          ['bulk-a', 'applied', 1200, undefined], ['bulk-b', 'refused', null, 'review/claimed'], ['bulk-d', 'applied', 4_000_000, undefined],
        ])
      expect(await run({ kind: 'candidate' }, work => catalog.transaction(work))).to.deep.equal(preview)
      expect((await catalog.getModel('bulk-d')).artifact.metadata).to.include({ parameter_count: 4_000_000 })
      const again = await run({ kind: 'candidate' }, work => catalog.transaction(work))
      expect(again.map(({ artifactId }) => artifactId)).to.include('bulk-b').and.not.include.members(['bulk-a', 'bulk-d'])
    })

    it('refuses items without a candidate and values that break their rule, each by its id', async () => {
      await insertLegacy(dataSource, 'bulk-e', { ...internalMetadata(), parameter_count: '5M', training_data: 'tbd' })
      const wrong = await run({ kind: 'value', value: 'text' }, work => catalog.transaction(work))
      const item = (await itemsOf(dataSource, 'bulk-e'))['/parameter_count'] ?? ''
      expect(wrong.find(({ artifactId }) => artifactId === 'bulk-e')?.items).to.deep.include.members([
        { item, pointer: '/parameter_count', outcome: 'refused', value: null,
          troubles: wrong.find(({ artifactId }) => artifactId === 'bulk-e')?.items[0]?.troubles }])
      expect(wrong.flatMap(({ items }) => items.flatMap(({ troubles }) => troubles.map(({ code }) => code)))).to.include('metadata/type')
      const results: BulkResult[] = []
      for await (const result of reviewInBulk(dataSource.manager, { reasonCode: 'sentinel' }, { kind: 'candidate' }, { by: 'ada' },
        reviewContext, work => catalog.transaction(work))) results.push(result)
      expect(results.flatMap(({ items }) => items.map(({ troubles }) => troubles[0]?.code))).to.deep.equal(['review/no-candidate'])
    })

    it('rejects all of a reason', async () => {
      const results = await run({ kind: 'reject' }, work => catalog.transaction(work), 'rounded')
      expect(results.find(({ artifactId }) => artifactId === 'bulk-e')?.items[0]).to.deep.include({
        outcome: 'applied', value: { absent: 'not_reported', reason: 'rounded' } })
    })
  })
})
