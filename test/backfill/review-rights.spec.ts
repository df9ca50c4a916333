import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { backfill } from '../../src/backfill/backfill'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { findReviewItem } from '../../src/catalog/review-list'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { internalMetadata } from '../support/metadata'
import { codesOf, insertLegacy, itemsOf, reject, resolve, reviewContext, stepsOf } from '../support/review'
import { stateOf, writesOf } from '../support/state'

forEachDatabase(databases => {
  describe('answers of several reviewers', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.open() })

    const external = async (id: string): Promise<{ url: string; pin: string }> => {
      await insertLegacy(dataSource, id, { model_family: 'x', framework: 'y' }, 'external')
      const items = await itemsOf(dataSource, id)
      return { url: items['/external_source_url'] ?? '', pin: items['/external_source_version'] ?? '' }
    }

    it('are one answer: who gave a stored one may correct it, others may agree or insist', async () => {
      const { url, pin } = await external('rights-a')
      const ada = { by: 'ada' }
      await resolve(dataSource, [{ item: url, value: 'https://models.invalid/1' }], ada)
      await resolve(dataSource, [{ item: url, value: 'https://models.invalid/2' }], ada)
      const differing = resolve(dataSource, [{ item: url, value: 'https://models.invalid/3' }], { by: 'bob' })
      expect(await differing.then(() => '', (error: Error) => error.message))
        .to.match(/answered, by ada with "https:\/\/models\.invalid\/2"/)
      expect(await codesOf(resolve(dataSource, [{ item: url, value: 'https://models.invalid/3' }], { by: 'bob', force: true })))
        .to.equal('review/force-needs-reason')
      await resolve(dataSource, [{ item: url, value: 'https://models.invalid/2' }], { by: 'bob' })
      expect((await findReviewItem(dataSource.manager, url)).answered_by).to.equal('ada')
      expect(await codesOf(reject(dataSource, [url], { by: 'bob', reason: 'no' }))).to.equal('review/answered-differently')
      await resolve(dataSource, [{ item: url, value: 'https://models.invalid/3' }], { by: 'bob', force: true, reason: 'it moved' })
      const [outcome] = await resolve(dataSource, [{ item: pin, value: 'v1.0' }], ada)
      expect(outcome).to.include({ outcome: 'applied' })
      expect(await codesOf(resolve(dataSource, [{ item: url, value: 'https://models.invalid/4' }], { by: 'bob', force: true, reason: 'x' })))
        .to.equal('review/closed')
      expect(await stepsOf(dataSource, url)).to.deep.equal([
        'opened backfill', 'answered ada', 'answered ada', 'answered bob', 'resolved ada'])
      expect((await new ModelCatalog(dataSource).getModel('rights-a')).modelVersion)
        .to.include({ external_source_url: 'https://models.invalid/3' })
    })

    it('say how many items are left, so that the last one is known', async () => {
      await insertLegacy(dataSource, 'rights-b', { ...internalMetadata(), parameter_count: '2M', training_data: 'tbd' })
      const items = await itemsOf(dataSource, 'rights-b')
      expect((await resolve(dataSource, [{ item: items['/parameter_count'] ?? '', value: 1 }], { by: 'ada' }))[0]?.open).to.equal(1)
      expect((await resolve(dataSource, [{ item: items['/training_data'] ?? '', value: 'x' }], { by: 'ada' }))[0]?.open).to.equal(0)
    })

    it('do not wait for a stored answer of somebody else that is wrong', async () => {
      await insertLegacy(dataSource, 'rights-c', { ...internalMetadata(), parameter_count: '2M', training_data: 'tbd' })
      const items = await itemsOf(dataSource, 'rights-c')
      const unknown = { artifact_id: 'nowhere' }
      await dataSource.query(
        "update review_items set status = 'answered', answer = $2::jsonb, answered_by = 'eve', answered_at = now() where id = $1",
        [items['/training_data'], JSON.stringify(unknown)])
      const [outcome] = await resolve(dataSource, [{ item: items['/parameter_count'] ?? '', value: 7 }], { by: 'ada' })
      expect(outcome).to.include({ outcome: 'applied', open: 1 })
      expect((await new ModelCatalog(dataSource).getModel('rights-c')).artifact.metadata).to.include({ parameter_count: 7 })
    })
  })

  describe('a rejection', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.open() })
    const ada = { by: 'ada', reason: 'the paper was retracted' }
    const metadataOf = async (id: string): Promise<unknown> => (await new ModelCatalog(dataSource).getModel(id)).artifact.metadata

    it('declares the fact of an adopted document not reported, as a new revision', async () => {
      await insertLegacy(dataSource, 'reject-a', { ...internalMetadata(), parameter_count: '2M' })
      const item = (await itemsOf(dataSource, 'reject-a'))['/parameter_count'] ?? ''
      expect(await reject(dataSource, [item], ada)).to.deep.equal([
        { artifactId: 'reject-a', items: [item], outcome: 'applied', revision: 2, remaining: [], open: 0 }])
      expect(await metadataOf('reject-a')).to.deep.include({ parameter_count: { absent: 'not_reported', reason: ada.reason } })
      expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'rejected', answered_by: 'ada', answer_reason: ada.reason })
      expect(await stepsOf(dataSource, item)).to.deep.equal(['opened backfill', 'rejected ada'])
      expect(await codesOf(reject(dataSource, [item], ada))).to.equal('review/closed')
      expect(await codesOf(reject(dataSource, [item], { by: 'ada', reason: ' ' }))).to.equal('metadata/pattern')
    })

    it('waits as an answer does where the document is still the legacy one, and comes back after an undo', async () => {
      await insertLegacy(dataSource, 'reject-b', { architecture: { layers: 3 }, framework: 'tbd' })
      const items = await itemsOf(dataSource, 'reject-b')
      const [held] = await reject(dataSource, [items['/framework'] ?? ''], ada)
      expect(held).to.include({ outcome: 'answered', revision: null })
      await resolve(dataSource, [{ item: items['/model_family'] ?? '', value: 'cnn' }], { by: 'bob' })
      expect(await metadataOf('reject-b')).to.deep.include({ framework: { absent: 'not_reported', reason: ada.reason } })
    })

    it('of what admits no absence leaves the model held, whatever a later backfill does', async () => {
      await insertLegacy(dataSource, 'reject-c', { architecture: { layers: 3 }, framework: 'keras' })
      await insertLegacy(dataSource, 'reject-d', { what: 'is this' })
      const family = (await itemsOf(dataSource, 'reject-c'))['/model_family'] ?? ''
      const document = (await itemsOf(dataSource, 'reject-d'))[''] ?? ''
      const outcomes = await reject(dataSource, [family, document], ada)
      expect(outcomes.map(({ outcome, revision }) => [outcome, revision])).to.deep.equal([['rejected', null], ['rejected', null]])
      const [before, written] = [await stateOf(dataSource), await writesOf(dataSource)]
      await backfill(dataSource, reviewContext)
      expect(await stateOf(dataSource)).to.deep.equal(before)
      expect(await writesOf(dataSource)).to.deep.equal(written)
      expect(await metadataOf('reject-d')).to.deep.equal({ what: 'is this' })
    })

    it('of a whole document holds it also when the backfill could read it meanwhile', async () => {
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, metadata, origin_type) values ('reject-e', 'model', 'x', $1::jsonb, 'internal')",
        [JSON.stringify({ what: 'is this' })])
      await backfill(dataSource, reviewContext)
      const item = (await itemsOf(dataSource, 'reject-e'))[''] ?? ''
      await reject(dataSource, [item], ada)
      await legacyRows(dataSource, "update artifacts set metadata = $1::jsonb where id = 'reject-e'", [JSON.stringify({ ...internalMetadata(), x: 1 })])
      await backfill(dataSource, reviewContext)
      expect(await metadataOf('reject-e')).to.deep.equal({ ...internalMetadata(), x: 1 })
      expect(await itemsOf(dataSource, 'reject-e')).to.deep.equal({})
      expect(await codesOf(resolve(dataSource, [{ item, value: internalMetadata() }], { by: 'bob' }))).to.equal('review/closed')
      const [outcome] = await resolve(dataSource, [{ item, value: internalMetadata() }], { by: 'bob', force: true, reason: 'it is a model' })
      expect(outcome).to.include({ outcome: 'applied', open: 0 })
      expect(await stepsOf(dataSource, item)).to.deep.equal(['opened backfill', 'rejected ada', 'reopened bob', 'answered bob', 'resolved bob'])
    })

    it('leaves a column NULL and a promotion state what it is', async () => {
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, metadata, origin_type) values ('model-56e6e50d-8', 'model', 'x', '[1]', 'internal')")
      await insertLegacy(dataSource, 'model-56e6e50d-9', { ...internalMetadata(), git_commit: 'abc1234' })
      const items = await itemsOf(dataSource, 'model-56e6e50d-9')
      const named = [items['/columns/code_commit_sha'] ?? '', items['/columns/promotion_state'] ?? '']
      const [outcome] = await reject(dataSource, named, ada)
      expect(outcome).to.include({ outcome: 'rejected', open: 0 })
      expect((await new ModelCatalog(dataSource).getModel('model-56e6e50d-9')).modelVersion)
        .to.include({ code_commit_sha: null, promotion_state: 'candidate' })
      await backfill(dataSource, reviewContext)
      expect(await itemsOf(dataSource, 'model-56e6e50d-9')).to.deep.equal({})
    })
  })
})
