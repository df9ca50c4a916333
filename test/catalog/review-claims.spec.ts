import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { claimReviewItems, releaseReviewItems } from '../../src/catalog/review-claims'
import { findReviewItem } from '../../src/catalog/review-list'
import type { Reviewer } from '../../src/catalog/review-lock'
import { forEachDatabase } from '../support/for-each-database'
import { internalMetadata } from '../support/metadata'
import { codesOf, insertLegacy, itemsOf, reject, resolve, stepsOf } from '../support/review'

forEachDatabase(databases => {
  describe('a claim on a review item', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.open() })

    const claim = (items: readonly string[], reviewer: Reviewer) =>
      new ModelCatalog(dataSource).transaction(manager => claimReviewItems(manager, items, reviewer))
    const release = (items: readonly string[], reviewer: Reviewer) =>
      new ModelCatalog(dataSource).transaction(manager => releaseReviewItems(manager, items, reviewer))
    const held = async (id: string): Promise<string> => {
      await insertLegacy(dataSource, id, { ...internalMetadata(), parameter_count: '1.2k' })
      return (await itemsOf(dataSource, id))['/parameter_count'] ?? ''
    }

    it('keeps others from answering, rejecting, claiming and releasing, and says who and since when', async () => {
      const item = await held('claim-a')
      expect(await claim([item.slice(0, 12)], { by: 'ada' })).to.deep.equal([
        { item, artifactId: 'claim-a', outcome: 'claimed', claimedBy: 'ada' }])
      const bob = { by: 'bob' }
      for (const work of [
        () => resolve(dataSource, [{ item, value: 1 }], bob), () => reject(dataSource, [item], { ...bob, reason: 'no' }),
        () => claim([item], bob), () => release([item], bob),
      ]) {
        const error = await work().then(() => undefined, (refusal: Error) => refusal)
        expect(error?.message).to.match(/\[review\/claimed\]\n {2}the item is claimed by ada since \d{4}-\d\d-\d\dT[\d:]+Z\n/)
      }
      await resolve(dataSource, [{ item, value: 1200 }], { by: 'ada' })
      expect(await stepsOf(dataSource, item)).to.deep.equal(['opened backfill', 'claimed ada', 'answered ada', 'resolved ada'])
      expect(await codesOf(claim([item], { by: 'ada' }))).to.equal('review/closed')
    })

    it('is not written a second time, is given back once, and leaves free what nobody holds', async () => {
      const item = await held('claim-b')
      await claim([item], { by: 'ada' })
      expect((await claim([item], { by: 'ada' }))[0]?.outcome).to.equal('unchanged')
      expect((await release([item], { by: 'ada' }))[0]?.outcome).to.equal('released')
      expect((await release([item], { by: 'bob' }))[0]?.outcome).to.equal('unchanged')
      expect(await stepsOf(dataSource, item)).to.deep.equal(['opened backfill', 'claimed ada', 'released ada'])
    })

    it('grows old, and then holds nobody back and can be renewed', async () => {
      const item = await held('claim-c')
      await claim([item], { by: 'ada' })
      await dataSource.query("update review_items set claimed_at = claimed_at - interval '23 hours' where id = $1", [item])
      expect(await codesOf(claim([item], { by: 'bob' }))).to.equal('review/claimed')
      expect((await claim([item], { by: 'bob', claimHours: 20 }))[0]?.outcome).to.equal('claimed')
      await dataSource.query("update review_items set claimed_at = claimed_at - interval '25 hours' where id = $1", [item])
      expect((await claim([item], { by: 'bob' }))[0]?.outcome).to.equal('claimed')
      await dataSource.query("update review_items set claimed_at = claimed_at - interval '25 hours' where id = $1", [item])
      expect(await codesOf(resolve(dataSource, [{ item, value: 5 }], { by: 'ada' }))).to.equal('')
    })

    it('is passed over by force with a reason only, and the log keeps who and why', async () => {
      const item = await held('claim-d')
      await claim([item], { by: 'ada' })
      expect(await codesOf(claim([item], { by: 'bob', force: true }))).to.equal('review/force-needs-reason')
      await claim([item], { by: 'bob', force: true, reason: 'ada is on leave' })
      expect((await findReviewItem(dataSource.manager, item)).claimed_by).to.equal('bob')
      const [event] = await dataSource.query('select by, reason, origin from review_events where item_id = $1 order by sequence desc limit 1', [item])
      expect(event).to.deep.equal({ by: 'bob', reason: 'ada is on leave', origin: 'catalog' })
    })

    it('is refused for what does not exist or is named twice, with everything left as it is', async () => {
      const item = await held('claim-e')
      expect(await codesOf(claim([item, item.slice(0, 14)], { by: 'ada' }))).to.equal('review/answered-twice')
      expect(await codesOf(claim([item, 'zzz'], { by: 'ada' }))).to.equal('review/unknown-item')
      expect(await codesOf(claim([item], { by: ' ' }))).to.equal('metadata/pattern')
      expect(await codesOf(claim([item], { by: 'a\0' }))).to.match(/^metadata\//)
      expect(await stepsOf(dataSource, item)).to.deep.equal(['opened backfill'])
    })
  })
})
