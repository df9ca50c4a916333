import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { MetadataRevision, ReviewItem } from '../../generated/entities'
import { backfill } from '../../src/backfill/backfill'
import { loadDecisions } from '../../src/backfill/decisions'
import { resolveReviewItems } from '../../src/backfill/review'
import type { ItemAnswer } from '../../src/backfill/review-answers'
import { undoBackfill } from '../../src/backfill/undo-backfill'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { findReviewItem } from '../../src/catalog/review-list'
import { listReviewItems } from '../../src/catalog/review-list'
import type { DataError } from '../../src/errors'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { internalMetadata } from '../support/metadata'

const context = { vocabularies: loadVocabularies(), decisions: loadDecisions().decisions }

async function legacy(dataSource: DataSource, id: string, metadata: object, origin = 'internal'): Promise<void> {
  await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, metadata, origin_type) values ($1, 'model', $1, $2::jsonb, $3)",
    [id, JSON.stringify(metadata), origin],
  )
  await backfill(dataSource, context)
}

const itemsOf = async (dataSource: DataSource, artifactId: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await listReviewItems(dataSource.manager, { artifactId })).map(item => [item.pointer, item.id]))

const resolve = (dataSource: DataSource, answers: readonly ItemAnswer[], by = 'ada', reason?: string) =>
  new ModelCatalog(dataSource).transaction(manager =>
    resolveReviewItems(manager, answers, { by, ...(reason !== undefined && { reason }) }, context))

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(() => '', (error: DataError) => error.troubles.map(({ code }) => code).join(' '))

forEachDatabase(databases => {
  describe('review', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.open() })

    it('replaces a held fact, writes a revision and closes the item', async () => {
      await legacy(dataSource, 'model-a', { ...internalMetadata(), parameter_count: '1.2k' })
      const items = await itemsOf(dataSource, 'model-a')
      const item = items['/parameter_count'] ?? ''
      const [outcome] = await resolve(dataSource, [{ item: item.slice(0, 10), value: 1200 }])
      expect(outcome).to.deep.include({ artifactId: 'model-a', outcome: 'applied', revision: 2 })
      const { artifact, openReviewItems } = await new ModelCatalog(dataSource).getModel('model-a')
      expect(artifact.metadata).to.have.property('parameter_count', 1200)
      expect(openReviewItems).to.equal(0)
      expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'resolved', answer: 1200, answered_by: 'ada' })
      const revision = await dataSource.getRepository(MetadataRevision).findOneByOrFail({ artifact_id: 'model-a', revision: 2 })
      expect(revision).to.include({ revised_by: 'ada', reason: 'answered /parameter_count' })
    })

    it('refuses an answer that breaks the rule of its fact, and stores nothing', async () => {
      await legacy(dataSource, 'model-b', { ...internalMetadata(), parameter_count: '2M' })
      const item = (await itemsOf(dataSource, 'model-b'))['/parameter_count'] ?? ''
      expect(await codeOf(resolve(dataSource, [{ item, value: 'two millions' }]))).to.equal('metadata/type')
      expect(await codeOf(resolve(dataSource, [{ item, value: { absent: 'under_review', reason: 'x' } }])))
        .to.equal('review/still-under-review')
      expect(await codeOf(resolve(dataSource, [{ item, value: 1 }], ' '))).to.equal('metadata/pattern')
      expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'open', answer: null })
    })

    it('takes a declared absence as an answer', async () => {
      await legacy(dataSource, 'model-c', { ...internalMetadata(), training_data: 'see README', typo: 1 })
      const item = (await itemsOf(dataSource, 'model-c'))['/training_data'] ?? ''
      const value = { absent: 'withheld', reason: 'clinical data' }
      await resolve(dataSource, [{ item, value }])
      expect((await new ModelCatalog(dataSource).getModel('model-c')).artifact.metadata).to.deep.include({ training_data: value })
    })

    it('stores answers of a held external model until it validates, then writes its row', async () => {
      await legacy(dataSource, 'model-d', { model_family: 'x', framework: 'y' }, 'external')
      const items = await itemsOf(dataSource, 'model-d')
      const url = items['/external_source_url'] ?? ''
      const pin = items['/external_source_version'] ?? ''
      const [stored] = await resolve(dataSource, [{ item: url, value: 'https://models.invalid/d' }])
      expect(stored).to.deep.include({ outcome: 'answered', revision: null })
      expect((await new ModelCatalog(dataSource).getModel('model-d')).modelVersion).to.equal(null)
      expect(await codeOf(resolve(dataSource, [{ item: pin, value: 'main' }]))).to.equal('metadata/pattern')
      const [applied] = await resolve(dataSource, [{ item: pin, value: 'v1.0.3' }])
      expect(applied).to.deep.include({ outcome: 'applied', revision: 1 })
      const { modelVersion } = await new ModelCatalog(dataSource).getModel('model-d')
      expect(modelVersion).to.include({
        is_external: true, external_source_url: 'https://models.invalid/d', external_source_version: 'v1.0.3',
      })
      for (const item of [url, pin]) {
        expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'resolved' })
      }
    })

    it('frees a document that could not say what the model is', async () => {
      await legacy(dataSource, 'model-e', { architecture: { layers: 3 }, framework: 'keras' })
      const items = await itemsOf(dataSource, 'model-e')
      const [outcome] = await resolve(dataSource, [{ item: items['/model_family'] ?? '', value: 'cnn' }])
      expect(outcome).to.deep.include({ outcome: 'applied', revision: 1 })
      const { artifact, modelVersion } = await new ModelCatalog(dataSource).getModel('model-e')
      expect(artifact.metadata).to.include({ model_family: 'cnn', framework: 'keras', is_external: false })
      expect(modelVersion).to.include({ is_external: false })
    })

    it('frees a document whose origin was contradictory', async () => {
      await legacy(dataSource, 'model-f', { ...internalMetadata(), typo: 1, _origin: { type: 'external' } })
      const item = (await itemsOf(dataSource, 'model-f'))['/is_external'] ?? ''
      const [outcome] = await resolve(dataSource, [{ item, value: false }])
      expect(outcome).to.deep.include({ outcome: 'applied' })
      expect((await new ModelCatalog(dataSource).getModel('model-f')).modelVersion).to.include({ is_external: false })
    })

    it('takes a whole document for one that no vocabulary reads', async () => {
      await legacy(dataSource, 'model-g', { what: 'is this' })
      const item = (await itemsOf(dataSource, 'model-g'))[''] ?? ''
      expect(await codeOf(resolve(dataSource, [{ item, value: { what: 'ever' } }]))).to.match(/metadata\//)
      const [outcome] = await resolve(dataSource, [{ item, value: internalMetadata() }])
      expect(outcome).to.deep.include({ outcome: 'applied' })
      expect((await new ModelCatalog(dataSource).getModel('model-g')).artifact.metadata).to.deep.equal(internalMetadata())
    })

    it('fills a column that only the table owns', async () => {
      await legacy(dataSource, 'model-h', { ...internalMetadata(), git_commit: 'abc1234' })
      const item = (await itemsOf(dataSource, 'model-h'))['/columns/code_commit_sha'] ?? ''
      expect(await codeOf(resolve(dataSource, [{ item, value: 'abc1234' }]))).to.equal('metadata/pattern')
      await resolve(dataSource, [{ item, value: 'b'.repeat(40) }])
      expect((await new ModelCatalog(dataSource).getModel('model-h')).modelVersion).to.include({ code_commit_sha: 'b'.repeat(40) })
    })

    it('lets a reviewer settle a variant on which row and document differ', async () => {
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, metadata) values ('model-m', 'model', 'x', $1)",
        [JSON.stringify({ ...internalMetadata(), extra: 1 })])
      await dataSource.query(
        `insert into model_versions (artifact_id, is_external, external_source_url, external_source_version)
         values ('model-m', true, 'https://models.invalid/m', 'v1')`)
      await backfill(dataSource, context)
      const items = await itemsOf(dataSource, 'model-m')
      expect(Object.keys(items)).to.deep.equal(['/is_external'])
      const [outcome] = await resolve(dataSource, [{ item: items['/is_external'] ?? '', value: true }])
      expect(outcome, JSON.stringify(outcome)).to.deep.include({ outcome: 'applied' })
      const { artifact, modelVersion } = await new ModelCatalog(dataSource).getModel('model-m')
      expect(artifact).to.include({ origin_type: 'external', origin_url: 'https://models.invalid/m' })
      expect(modelVersion).to.include({ is_external: true, external_source_version: 'v1' })
    })

    it('takes an absence for a column, which stays NULL', async () => {
      await legacy(dataSource, 'model-l', { ...internalMetadata(), git_commit: 'abc1234' })
      const item = (await itemsOf(dataSource, 'model-l'))['/columns/code_commit_sha'] ?? ''
      expect(await codeOf(resolve(dataSource, [{ item, value: { absent: 'dunno', reason: 'x' } }]))).to.equal('metadata/not-allowed')
      await resolve(dataSource, [{ item, value: { absent: 'not_reported', reason: 'the repository is gone' } }])
      expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'resolved' })
      expect((await new ModelCatalog(dataSource).getModel('model-l')).modelVersion).to.include({ code_commit_sha: null })
    })

    it('writes a promotion that was answered, as an override with a reason where facts are missing', async () => {
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, metadata, origin_type) values ('model-56e6e50d-2', 'model', 'x', '[1]', 'internal')")
      await legacy(dataSource, 'model-56e6e50d-1', { ...internalMetadata(), parameter_count: '2M' })
      const adopted = (await itemsOf(dataSource, 'model-56e6e50d-1'))['/columns/promotion_state'] ?? ''
      expect(await codeOf(resolve(dataSource, [{ item: adopted, value: 'promoted' }]))).to.equal('review/promotion-needs-reason')
      await resolve(dataSource, [{ item: adopted, value: 'promoted' }], 'ada', 'In use since spring.')
      const first = (await new ModelCatalog(dataSource).getModel('model-56e6e50d-1')).modelVersion
      expect(first).to.include({ promotion_state: 'promoted' })
      expect(first?.promotion_notes).to.match(/In use since spring\. Decided by ada\.\nOverride by ada: .*parameter_count/)
      const held = await itemsOf(dataSource, 'model-56e6e50d-2')
      await resolve(dataSource, [{ item: held['/columns/promotion_state'] ?? '', value: 'promoted' }], 'ada', 'Also in use.')
      await resolve(dataSource, [{ item: held[''] ?? '', value: internalMetadata() }])
      expect((await new ModelCatalog(dataSource).getModel('model-56e6e50d-2')).modelVersion).to.include({ promotion_state: 'promoted' })
    })

    it('answers an item once, and several at once', async () => {
      await legacy(dataSource, 'model-i', { ...internalMetadata(), parameter_count: '2M', training_data: 'tbd' })
      const items = await itemsOf(dataSource, 'model-i')
      const [count, data] = [items['/parameter_count'] ?? '', items['/training_data'] ?? '']
      expect(await codeOf(resolve(dataSource, [{ item: count, value: 1 }, { item: count, value: 2 }]))).to.equal('review/answered-twice')
      await resolve(dataSource, [{ item: count, value: 2_000_000 }, { item: data, value: 'a corpus' }])
      expect(await codeOf(resolve(dataSource, [{ item: count, value: 3 }], 'bob'))).to.equal('review/closed')
      expect(await codeOf(resolve(dataSource, [{ item: 'zzzz', value: 3 }]))).to.equal('review/unknown-item')
      expect(await codeOf(resolve(dataSource, [{ item: '', value: 3 }]))).to.equal('review/ambiguous-item')
    })

    it('lets two reviewers of one item give one answer', async () => {
      await legacy(dataSource, 'model-j', { ...internalMetadata(), parameter_count: '2M' })
      const item = (await itemsOf(dataSource, 'model-j'))['/parameter_count'] ?? ''
      const both = await Promise.all([1, 2].map(value => codeOf(resolve(dataSource, [{ item, value }]))))
      expect(both.sort()).to.deep.equal(['', 'review/closed'])
    })

    it('reopens nothing in another backfill, and brings answers back after an undo', async () => {
      await legacy(dataSource, 'model-k', { ...internalMetadata(), parameter_count: '3M' })
      const item = (await itemsOf(dataSource, 'model-k'))['/parameter_count'] ?? ''
      await resolve(dataSource, [{ item, value: 3_000_000 }])
      await backfill(dataSource, context)
      expect(await findReviewItem(dataSource.manager, item)).to.include({ status: 'resolved' })
      await dataSource.transaction(manager => undoBackfill(manager, 'model-k', 'tester'))
      await backfill(dataSource, context)
      expect((await new ModelCatalog(dataSource).getModel('model-k')).artifact.metadata).to.have.property('parameter_count', 3_000_000)
      expect(await dataSource.getRepository(ReviewItem).countBy({ artifact_id: 'model-k' })).to.equal(1)
    })
  })
})
