import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { canonicalText } from '../../../src/canonical-json'
import { MetadataRevision } from '../../../generated/entities'
import { claimReviewItems } from '../../../src/catalog/review-claims'
import { openReviewItems } from '../../../src/catalog/review-items'
import { listReviewItems } from '../../../src/catalog/review-list'
import { sha256 } from '../../../src/catalog/core/document-text'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows } from '../../support/legacy-rows'
import { externalMetadata, internalMetadata } from '../../support/metadata'
import { stateOf, writesOf } from '../../support/state'

const codes = async (work: Promise<unknown>): Promise<readonly string[]> =>
  (await refusalOf(work)).troubles.map(({ code, where }) => `${code} ${where.pointer ?? ''}`.trim())

forEachDatabase(databases => {
  describe('updateMetadata', () => {
    let dataSource: DataSource
    let catalog: ModelCatalog
    const why = { by: 'ada', reason: 'counted again' }
    const model = (id: string, metadata: unknown = internalMetadata()): Promise<unknown> =>
      catalog.registerModel({ id, title: id, createdBy: 'tester', metadata,
        code: { repoUrl: 'https://git.invalid/r' }, training: { trainedBy: 'eve' } })
    const documents = async (id: string): Promise<readonly string[]> =>
      (await dataSource.getRepository(MetadataRevision).find({ where: { artifact_id: id }, order: { revision: 'ASC' } }))
        .map(({ document }) => document ?? '')
    before(async () => {
      dataSource = await databases.open()
      catalog = new ModelCatalog(dataSource)
    })

    it('changes only the fields that a patch names: document, columns, a new revision', async () => {
      await model('p1')
      const before = await catalog.getModel('p1')
      const updated = await catalog.updateMetadata('p1', { evaluation_metrics: { accuracy: 0.95 }, benchmark_id: 'b' }, why)
      const metadata = {
        ...internalMetadata(), benchmark_id: 'b', evaluation_metrics: { accuracy: 0.95, 'by split': { dev: 0.9, test: 0.92 } },
      }
      expect(updated.artifact.metadata).to.deep.equal(metadata)
      expect(updated.modelVersion).to.deep.equal({
        ...before.modelVersion, benchmark_id: 'b', eval_metrics_json: metadata.evaluation_metrics,
      })
      expect({ ...updated.artifact, updated_at: null })
        .to.deep.equal({ ...before.artifact, metadata, updated_at: null })
      expect(updated).to.include({ revision: 2, metadataHash: sha256(canonicalText(metadata)) })
      expect(updated.changes).to.deep.equal([
        { pointer: '/benchmark_id', kind: 'added', after: 'b' },
        { pointer: '/evaluation_metrics/accuracy', kind: 'changed', before: 0.91, after: 0.95 },
      ])
      expect(await documents('p1')).to.deep.equal([canonicalText(internalMetadata()), canonicalText(metadata)])
      expect((await catalog.revisions('p1')).at(-1)).to.include({ ...why, revision: 2, sha256: updated.metadataHash })
      const removed = await catalog.updateMetadata('p1', { benchmark_id: null }, why)
      expect(removed.modelVersion.benchmark_id).to.equal(null)
      expect(removed.artifact.metadata).to.not.have.property('benchmark_id')
    })

    it('takes a whole document in place of the old one', async () => {
      await model('d1', { ...internalMetadata(), benchmark_id: 'b' })
      const { artifact, modelVersion, revision } = await catalog.updateMetadata('d1', { ...internalMetadata(), framework: 'jax' }, why)
      expect(artifact.metadata).to.deep.equal({ ...internalMetadata(), framework: 'jax' })
      expect(modelVersion.benchmark_id).to.equal(null)
      expect(revision).to.equal(2)
    })

    it('keeps the origin of an external model in step with its document', async () => {
      await model('e1', externalMetadata())
      const { artifact, modelVersion } = await catalog.updateMetadata('e1', { external_source_url: 'https://other.invalid/m' }, why)
      expect(artifact).to.include({ origin_type: 'external', origin_url: 'https://other.invalid/m' })
      expect(modelVersion.external_source_url).to.equal('https://other.invalid/m')
    })

    it('writes nothing when the document says so already', async () => {
      await model('same')
      const before = await writesOf(dataSource)
      for (const change of [{}, { framework: 'pytorch' }, internalMetadata(), { benchmark_id: null },
        Object.fromEntries(Object.entries(internalMetadata()).reverse())]) {
        const { changes, revision } = await catalog.updateMetadata('same', change, why)
        expect({ changes, revision }).to.deep.equal({ changes: [], revision: 1 })
      }
      expect(await writesOf(dataSource)).to.deep.equal(before)
    })

    it('refuses a stale hash, and says which document is there, by whom and since when', async () => {
      await model('stale')
      const { metadataHash } = await catalog.getModel('stale')
      const ifHash = String(metadataHash)
      const updated = await catalog.updateMetadata('stale', { framework: 'jax' }, { ...why, ifHash })
      const before = await stateOf(dataSource)
      const refusal = await refusalOf(catalog.updateMetadata('stale', { framework: 'onnx' }, { by: 'bob', reason: 'r', ifHash }))
      expect(refusal.code).to.equal('model/stale')
      expect(refusal.message).to.include(updated.metadataHash).and.include('revision 2, written by ada at 20')
      expect(await stateOf(dataSource)).to.deep.equal(before)
      expect((await catalog.getModel('stale')).metadataHash).to.equal(updated.metadataHash)
      const again = { ...why, ifHash: updated.metadataHash }
      expect((await catalog.updateMetadata('stale', { framework: 'onnx' }, again)).revision).to.equal(3)
    })

    it('lets one of many with the same hash through', async () => {
      await model('crowd')
      const ifHash = String((await catalog.getModel('crowd')).metadataHash)
      const all = await Promise.allSettled(Array.from({ length: 8 }, (_, n) =>
        catalog.updateMetadata('crowd', { parameter_count: n }, { ...why, ifHash })))
      expect(all.filter(({ status }) => status === 'fulfilled')).to.have.length(1)
      expect(await documents('crowd')).to.have.length(2)
    })

    it('loses nothing of patches to different fields at once, without a hash', async () => {
      await model('fields')
      const names = Array.from({ length: 10 }, (_, n) => `n${n}`)
      await Promise.all(names.map(name => catalog.updateMetadata('fields', { extensions: { [name]: 1 } }, why)))
      const { metadata } = (await catalog.getModel('fields')).artifact
      expect((metadata as { extensions: object }).extensions).to.have.all.keys(names)
    })

    it('refuses to make an internal model external, or the other way round', async () => {
      await model('variant')
      await model('variant-e', externalMetadata())
      expect(await codes(catalog.updateMetadata('variant', externalMetadata(), why))).to.deep.equal(['model/variant-is-for-good /is_external'])
      expect(await codes(catalog.updateMetadata('variant-e', internalMetadata(), why))).to.deep.equal(['model/variant-is-for-good /is_external'])
      expect(await codes(catalog.updateMetadata('variant', { external_source_url: 'https://x.invalid/' }, why)))
        .to.deep.equal(['metadata/forbidden-field /external_source_url'])
      expect(await codes(catalog.updateMetadata('variant-e', { external_source_url: null }, why)))
        .to.deep.equal(['metadata/required /external_source_url'])
    })

    it('refuses id, lineage and creation facts: they are no part of the document', async () => {
      await model('facts')
      const change = { id: 'x', parent_version_id: 'x', lineage_id: 'x', created_at: '2026-01-01T00:00:00Z', created_by: 'x', version_number: 9 }
      expect(await codes(catalog.updateMetadata('facts', change, why)))
        .to.have.members(Object.keys(change).map(name => `metadata/unknown-field /${name}`))
    })

    it('refuses everything that is wrong at once, before it asks for a connection where it can', async () => {
      await model('wrong')
      const before = await writesOf(dataSource)
      expect(await codes(catalog.updateMetadata('wrong', { framework: 3, parameter_count: -1, base_model_id: 'nobody', modle_family: 'x' }, why)))
        .to.have.members(['metadata/type /framework', 'metadata/range /parameter_count', 'model/unknown-base /base_model_id', 'metadata/unknown-field /modle_family'])
      expect(await codes(catalog.updateMetadata('wrong', { base_model_id: 'wrong' }, why))).to.deep.equal(['model/base-is-itself /base_model_id'])
      expect(await codes(catalog.updateMetadata('nobody', { framework: 'x' }, why))).to.deep.equal(['model/unknown'])
      const nowhere = new ModelCatalog({} as DataSource)
      const bad = (change: unknown, options: unknown = why): Promise<readonly string[]> =>
        codes(nowhere.updateMetadata('wrong', change as never, options as never))
      expect(await bad([], { by: ' ', reason: '', ifHash: 'abc', ifhash: 'x' })).to.have.members([
        'update/not-an-object', 'metadata/pattern /by', 'metadata/pattern /reason', 'metadata/pattern /ifHash', 'register/unknown-field /ifhash',
      ])
      expect(await bad(null)).to.deep.equal(['update/not-an-object'])
      expect(await bad({}, null)).to.deep.equal(['register/not-an-object'])
      expect(await bad({ is_external: false, framework: 3 })).to.include('metadata/type /framework').and.include('metadata/required /model_family')
      expect(await bad({ extensions: { a: 2 ** 53 + 2, b: '\ud800', c: 'NUL \u0000' } })).to.have.length(3)
      let deep: unknown = 1
      for (let i = 0; i < 10_000; i++) deep = { deep }
      expect((await bad({ extensions: deep }))[0]).to.match(/^storable\/too-deep/)
      expect(await writesOf(dataSource)).to.deep.equal(before)
    })

    it('stores hostile but storable values as they are', async () => {
      await model('hostile')
      const patch = JSON.parse('{"extensions": {"__proto__": {"a": 1}, "": "😀", "big": "' + 'x'.repeat(100_000) + '"}}') as Record<string, unknown>
      await catalog.updateMetadata('hostile', patch, why)
      const stored = (await catalog.getModel('hostile')).artifact.metadata as { extensions: object }
      expect(canonicalText(stored.extensions)).to.equal(canonicalText(patch['extensions']))
    })

    it('refuses a legacy document, and a model without a row', async () => {
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, metadata) values ('legacy', 'model', 'L', '{"architecture": "x"}')`)
      expect(await codes(catalog.updateMetadata('legacy', { framework: 'x' }, why))).to.deep.equal(['model/legacy-document'])
      await dataSource.query("insert into artifacts (id, artifact_type) values ('set-u', 'dataset')")
      expect(await codes(catalog.updateMetadata('set-u', { framework: 'x' }, why))).to.deep.equal(['model/unknown'])
      await model('rowless')
      await dataSource.query("delete from model_versions where artifact_id = 'rowless'")
      expect(await codes(catalog.updateMetadata('rowless', { framework: 'x' }, why))).to.deep.equal(['model/held'])
    })

    it('keeps what was written outside the catalog as a revision of its own before it goes on', async () => {
      await model('outside')
      const { metadataHash: seen } = await catalog.getModel('outside')
      const outside = { ...internalMetadata(), framework: 'theirs' }
      await legacyRows(dataSource, "update artifacts set metadata = $1 where id = 'outside'", [JSON.stringify(outside)])
      const { metadataHash } = await catalog.getModel('outside')
      expect(metadataHash).to.not.equal(seen)
      expect(await codes(catalog.updateMetadata('outside', { parameter_count: 5 }, { ...why, ifHash: String(seen) })))
        .to.deep.equal(['model/stale'])
      const { revision, artifact } = await catalog.updateMetadata('outside', { parameter_count: 5 }, { ...why, ifHash: String(metadataHash) })
      expect(revision).to.equal(3)
      expect(artifact.metadata).to.deep.equal({ ...outside, parameter_count: 5 })
      const kept = (await catalog.revisions('outside'))[1]
      expect(kept).to.include({ revision: 2, reason: 'changed outside the catalog', by: 'unknown', schemaVersion: 'legacy/none' })
      expect(JSON.parse((await documents('outside'))[1] ?? '')).to.deep.equal(outside)
      await legacyRows(dataSource, "update artifacts set metadata = '{\"n\": 1e400}' where id = 'outside'")
      const lost = await refusalOf(catalog.updateMetadata('outside', { parameter_count: 6 }, why))
      expect(lost.troubles.map(({ code }) => code)).to.include('storable/number-not-exact')
      expect((await catalog.updateMetadata('outside', internalMetadata(), why)).revision).to.equal(5)
      expect((await documents('outside'))[3]).to.match(/^\{"n": 1(e400|0{400})\}$/)
    })

    it('closes the review items that the document answers, and leaves others open', async () => {
      const underReview = { absent: 'under_review', reason: 'held' }
      await model('items', { ...internalMetadata(), framework: underReview, parameter_count: underReview })
      await dataSource.transaction(manager => openReviewItems(manager, ['/framework', '/parameter_count', '/columns/trained_by'].map(pointer =>
        ({ artifactId: 'items', fact: { pointer, reasonCode: 'missing', found: null } })), 'ada'))
      await catalog.updateMetadata('items', { framework: 'jax' }, why)
      const items = await listReviewItems(dataSource.manager, { artifactId: 'items', all: true })
      expect(items.map(({ pointer, status, answered_by: by, answer_reason: reason }) => [pointer, status, by, reason])).to.deep.equal([
        ['/columns/trained_by', 'open', null, null], ['/framework', 'resolved', 'ada', 'counted again'],
        ['/parameter_count', 'open', null, null],
      ])
    })

    it('leaves items about what it does not change open, although the document has a value there', async () => {
      await model('unrelated')
      await dataSource.transaction(manager => openReviewItems(manager, ['/parameter_count', '/evaluation_metrics/accuracy'].map(pointer =>
        ({ artifactId: 'unrelated', fact: { pointer, reasonCode: 'contradiction', found: null } })), 'ada'))
      const openOf = async (): Promise<readonly string[]> =>
        (await listReviewItems(dataSource.manager, { artifactId: 'unrelated' })).map(({ pointer }) => pointer)
      await catalog.updateMetadata('unrelated', { benchmark_id: 'b' }, why)
      expect(await openOf()).to.have.members(['/parameter_count', '/evaluation_metrics/accuracy'])
      await catalog.updateMetadata('unrelated', { evaluation_metrics: { accuracy: 0.5 } }, why)
      expect(await openOf()).to.deep.equal(['/parameter_count'])
    })

    it('is refused where it would settle an item that another reviewer has claimed, unless the claimer makes it', async () => {
      await model('claimed', { ...internalMetadata(), framework: { absent: 'under_review', reason: 'held' } })
      await dataSource.transaction(manager => openReviewItems(manager, [
        { artifactId: 'claimed', fact: { pointer: '/framework', reasonCode: 'missing', found: null } }], 'ada'))
      const [item] = await listReviewItems(dataSource.manager, { artifactId: 'claimed' })
      await catalog.transaction(manager => claimReviewItems(manager, [item?.id ?? ''], { by: 'bob' }))
      const before = await stateOf(dataSource)
      expect(await codes(catalog.updateMetadata('claimed', { framework: 'jax' }, why))).to.deep.equal(['review/claimed /framework'])
      expect(await stateOf(dataSource)).to.deep.equal(before)
      await catalog.updateMetadata('claimed', { parameter_count: 7 }, why)
      await catalog.updateMetadata('claimed', { framework: 'jax' }, { ...why, by: 'bob' })
      expect(await listReviewItems(dataSource.manager, { artifactId: 'claimed' })).to.deep.equal([])
    })
  })
})
