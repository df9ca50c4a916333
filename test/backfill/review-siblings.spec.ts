import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { claimReviewItems } from '../../src/catalog/review-claims'
import { openReviewItems, reviewItemId } from '../../src/catalog/review-items'
import { findReviewItem } from '../../src/catalog/review-list'
import { forEachDatabase } from '../support/for-each-database'
import { internalMetadata } from '../support/metadata'
import { codesOf, insertLegacy, itemsOf, reject, resolve, stepsOf } from '../support/review'

forEachDatabase(databases => {
  describe('a fact that is in question for two reasons', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.open() })
    const ada = { by: 'ada' }

    const twice = async (id: string, pointer: string): Promise<readonly [string, string]> => {
      const first = (await itemsOf(dataSource, id))[pointer] ?? ''
      await dataSource.transaction(manager => openReviewItems(manager, [
        { artifactId: id, fact: { pointer, reasonCode: 'doubted', found: null } }], 'backfill'))
      return [first, reviewItemId(id, pointer, 'doubted')]
    }
    const counted = async (id: string): Promise<readonly [string, string]> => {
      await insertLegacy(dataSource, id, { ...internalMetadata(), parameter_count: '2M' })
      return twice(id, '/parameter_count')
    }

    it('takes one answer: it settles both items, and the second reviewer comes too late', async () => {
      const [a, b] = await counted('sibling-a')
      const [outcome] = await resolve(dataSource, [{ item: a, value: 2_000_000 }], ada)
      expect(outcome).to.deep.include({ outcome: 'applied', items: [a, b], open: 0 })
      expect(await findReviewItem(dataSource.manager, b))
        .to.include({ status: 'resolved', answer: 2_000_000, answered_by: 'ada', answer_reason: null })
      expect(await codesOf(resolve(dataSource, [{ item: b, value: 3 }], { by: 'bob' }))).to.equal('review/closed')
      expect((await new ModelCatalog(dataSource).getModel('sibling-a')).artifact.metadata).to.include({ parameter_count: 2_000_000 })
    })

    it('refuses contrary answers in one call, and takes the same answer on both', async () => {
      const [a, b] = await counted('sibling-b')
      expect(await codesOf(resolve(dataSource, [{ item: a, value: 1 }, { item: b, value: 2 }], ada))).to.equal('review/answered-differently')
      expect(await findReviewItem(dataSource.manager, a)).to.include({ status: 'open', answer: null })
      const [outcome] = await resolve(dataSource, [{ item: b, value: 2 }, { item: a, value: 2 }], ada)
      expect(outcome).to.deep.include({ outcome: 'applied', items: [b, a], open: 0 })
    })

    it('has one answer also while it waits, and for a document that is brought over with it', async () => {
      await insertLegacy(dataSource, 'sibling-c', { model_family: 'x', framework: 'y' }, 'external')
      const pin = (await itemsOf(dataSource, 'sibling-c'))['/external_source_version'] ?? ''
      const [a, b] = await twice('sibling-c', '/external_source_url')
      const url = 'https://models.invalid/1'
      await resolve(dataSource, [{ item: a, value: url }], ada)
      expect(await codesOf(resolve(dataSource, [{ item: b, value: 'https://models.invalid/2' }], { by: 'bob' })))
        .to.equal('review/answered-differently')
      await resolve(dataSource, [{ item: pin, value: 'v1.0' }], { by: 'bob' })
      for (const item of [a, b]) {
        expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'resolved', answer: url, answered_by: 'ada' })
        expect(await stepsOf(dataSource, item)).to.deep.equal(['opened backfill', 'answered ada', 'resolved bob'])
      }
    })

    it('is left to who has claimed either item, and is rejected as one', async () => {
      const [a, b] = await counted('sibling-d')
      await new ModelCatalog(dataSource).transaction(manager => claimReviewItems(manager, [b], { by: 'bob' }))
      expect(await codesOf(resolve(dataSource, [{ item: a, value: 1 }], ada))).to.equal('review/claimed')
      expect(await codesOf(reject(dataSource, [a], { by: 'ada', reason: 'rounded' }))).to.equal('review/claimed')
      await reject(dataSource, [a], { by: 'bob', reason: 'rounded' })
      expect(await findReviewItem(dataSource.manager, b)).to.include({ status: 'rejected', answered_by: 'bob', answer_reason: 'rounded' })
    })
  })
})
