import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { reviewInBulk, type BulkResult } from '../../src/backfill/review-bulk'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { openReviewItems } from '../../src/catalog/review-items'
import { findReviewItem } from '../../src/catalog/review-list'
import { forEachDatabase } from '../support/for-each-database'
import { addVersion, newLineage, seenOf } from '../support/lineages'
import { internalMetadata } from '../support/metadata'
import { codesOf, insertLegacy, itemsOf, resolve, reviewContext } from '../support/review'

const PROMOTION = '/columns/promotion_state'

forEachDatabase(databases => {
  describe('a promotion that is answered in review', () => {
    let dataSource: DataSource
    let catalog: ModelCatalog
    before(async () => {
      dataSource = await databases.open()
      catalog = new ModelCatalog(dataSource)
    })
    const ada = { by: 'ada' }
    const ask = async (artifactId: string, pointer = PROMOTION): Promise<string> => {
      await dataSource.transaction(manager => openReviewItems(manager, [
        { artifactId, fact: { pointer, reasonCode: 'asked', found: null, candidate: 'promoted' } }], 'backfill'))
      return (await itemsOf(dataSource, artifactId))[pointer] ?? ''
    }
    const stateOf = async (id: string): Promise<string | undefined> => (await catalog.getModel(id)).modelVersion?.promotion_state

    it('makes the version latest and active, supersedes the promoted one, and needs no reason when nothing is missing', async () => {
      await newLineage(catalog, 'door-1')
      await addVersion(dataSource, 'door-1', 'door-2')
      await catalog.decidePromotion('door-1', { to: 'promoted', by: 'ada', reason: 'first' })
      const [outcome] = await resolve(dataSource, [{ item: await ask('door-2'), value: 'promoted' }], ada)
      expect(outcome).to.deep.include({ outcome: 'applied', remaining: [], open: 0 })
      expect(await seenOf(dataSource, 'door-1')).to.deep.equal([
        { id: 'door-1', state: 'superseded', latest: 'false', lifecycle: 'superseded', superseded: 'door-2' },
        { id: 'door-2', state: 'promoted', latest: 'true', lifecycle: 'active', superseded: null },
      ])
      expect((await catalog.history('door-2')).at(-1)).to.include({ by: 'ada', origin: 'catalog', override: null })
    })

    it('by its trainer, or while other items are open, is an override by name and reason', async () => {
      await newLineage(catalog, 'trainer-a')
      const item = await ask('trainer-a')
      expect(await codesOf(resolve(dataSource, [{ item, value: 'promoted' }], { by: ' Trainer-1' }))).to.equal('promotion/by-trainer')
      await ask('trainer-a', '/framework')
      expect(await codesOf(resolve(dataSource, [{ item, value: 'promoted' }], ada))).to.equal('review/promotion-needs-reason')
      expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'open', answer: null })
      await resolve(dataSource, [{ item, value: 'promoted' }], { by: 'ada', reason: 'in use' })
      expect((await catalog.history('trainer-a')).at(-1)?.override)
        .to.deep.equal({ by: 'ada', reason: 'in use', blockers: ['open-review-items:1'] })
    })

    it('of a version that was decided meanwhile is refused as an undeclared move, whatever the answer', async () => {
      await newLineage(catalog, 'meanwhile')
      const item = await ask('meanwhile')
      await catalog.decidePromotion('meanwhile', { to: 'rejected', by: 'bob', reason: 'worse' })
      for (const value of ['promoted', 'candidate', 'superseded']) {
        expect(await codesOf(resolve(dataSource, [{ item, value }], { by: 'ada', reason: 'x' }))).to.equal('promotion/undeclared-move')
      }
      expect(await stateOf('meanwhile')).to.equal('rejected')
    })

    it('with candidate leaves the state as it is, and the ledger says who said so', async () => {
      await newLineage(catalog, 'stays')
      const item = await ask('stays')
      await resolve(dataSource, [{ item, value: 'candidate' }], { by: 'ada', reason: 'not yet' })
      expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'resolved', answer: 'candidate' })
      expect((await catalog.history('stays')).at(-1)).to.include({ to: 'candidate', by: 'ada', reason: 'not yet' })
    })

    it('goes through the same rules in bulk', async () => {
      await newLineage(catalog, 'bulk-door')
      await ask('bulk-door')
      const results: BulkResult[] = []
      for await (const result of reviewInBulk(dataSource.manager, { reasonCode: 'asked', artifactId: 'bulk-door' },
        { kind: 'candidate' }, ada, reviewContext, work => catalog.transaction(work))) results.push(result)
      expect(results.map(({ items }) => items[0]?.outcome)).to.deep.equal(['applied'])
      expect(await seenOf(dataSource, 'bulk-door')).to.deep.equal([
        { id: 'bulk-door', state: 'promoted', latest: 'true', lifecycle: 'active', superseded: null }])
    })

    it('of a legacy model waits for its document, then is decided by the same rules with the reason it was given', async () => {
      await insertLegacy(dataSource, 'legacy-door', [1])
      const whole = (await itemsOf(dataSource, 'legacy-door'))[''] ?? ''
      const item = await ask('legacy-door')
      const [stored] = await resolve(dataSource, [{ item, value: 'promoted' }], ada)
      expect(stored).to.include({ outcome: 'answered' })
      const [adopted] = await resolve(dataSource, [{ item: whole, value: internalMetadata() }], { by: 'bob' })
      expect(adopted).to.include({ outcome: 'applied', open: 1 })
      expect(adopted?.remaining.map(({ code }) => code)).to.deep.equal(['review/promotion-needs-reason'])
      expect(await stateOf('legacy-door')).to.equal('candidate')
      await resolve(dataSource, [{ item, value: 'promoted' }], { by: 'ada', reason: 'in use' })
      expect(await seenOf(dataSource, 'legacy-door')).to.deep.equal([
        { id: 'legacy-door', state: 'promoted', latest: 'true', lifecycle: 'active', superseded: null }])
      expect((await catalog.history('legacy-door')).at(-1)?.override)
        .to.deep.equal({ by: 'ada', reason: 'in use', blockers: ['no-code-pin'] })
      expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'resolved' })
    })
  })
})
