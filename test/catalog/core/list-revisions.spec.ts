import { expect } from 'chai'
import { LosslessNumber } from 'lossless-json'
import type { DataSource } from 'typeorm'
import { canonicalText } from '../../../src/canonical-json'
import { SCHEMA_VERSION } from '../../../generated/schema-version'
import { sha256 } from '../../../src/catalog/core/document-text'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows } from '../../support/legacy-rows'
import { internalMetadata } from '../../support/metadata'

forEachDatabase(databases => {
  let dataSource: DataSource
  let catalog: ModelCatalog
  const keep = (id: string, revision: number, document: string | null): Promise<unknown> => dataSource.query(
    `insert into metadata_revisions (artifact_id, revision, document, sha256, schema_version, revised_by, reason)
     values ($1, $2, $3, null, 'legacy/none', 'tester', 'test')`, [id, revision, document])
  before(async () => {
    dataSource = await databases.open()
    catalog = new ModelCatalog(dataSource)
    await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, metadata) values ('old', 'model', 'Old', '{}')")
    const texts = ['{"n": 9007199254740993, "big": 1e400, "a": {"b": [1]}}', '{"n":9007199254740992,"big":10e399,"a":{"b":[1,2]}}',
      '{"a": 1, "a": 2}', 'not JSON', null]
    for (const [revision, text] of texts.entries()) await keep('old', revision, text)
  })

  describe('revisions', () => {
    it('lists every document with number, hash, schema, author, reason, moment and size', async () => {
      await catalog.registerModel({ id: 'm', title: 'M', createdBy: 'eve', metadata: internalMetadata() })
      await catalog.updateMetadata('m', { framework: 'jax — 😀' }, { by: 'ada', reason: 'it moved' })
      const [first, second] = await catalog.revisions('m')
      const text = canonicalText({ ...internalMetadata(), framework: 'jax — 😀' })
      expect(first).to.include({ revision: 1, by: 'eve', reason: 'registered', schemaVersion: SCHEMA_VERSION })
      expect(second).to.include({
        revision: 2, by: 'ada', reason: 'it moved', sha256: sha256(text), sizeBytes: Buffer.byteLength(text),
      })
      expect(second?.at).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
      expect((await catalog.revisions('old')).at(-1)).to.include({ revision: 4, sha256: null, sizeBytes: 0 })
      expect((await refusalOf(catalog.revisions('nobody'))).code).to.equal('model/unknown')
    })
  })

  describe('revision', () => {
    it('gives back the very text that is kept, with what is known of it', async () => {
      await catalog.registerModel({ id: 'kept', title: 'K', createdBy: 'eve', metadata: internalMetadata() })
      const [info] = await catalog.revisions('kept')
      const document = canonicalText(internalMetadata())
      expect(await catalog.revision('kept', 1)).to.deep.equal({ ...info, artifactId: 'kept', document, sha256: sha256(document) })
      expect(await catalog.revision('old', 0))
        .to.include({ document: '{"n": 9007199254740993, "big": 1e400, "a": {"b": [1]}}', schemaVersion: 'legacy/none', by: 'tester' })
      expect(await catalog.revision('old', 3)).to.include({ document: 'not JSON' })
      expect(await catalog.revision('old', 4)).to.include({ document: null, sha256: null })
    })

    it('refuses a number that no document has', async () => {
      for (const number of [9, -1, 1.5, Number.NaN, 2 ** 31]) {
        expect((await refusalOf(catalog.revision('old', number))).code, String(number)).to.equal('revision/unknown')
      }
      expect((await refusalOf(catalog.revision('nobody', 1))).code).to.equal('model/unknown')
    })
  })

  describe('an id that PostgreSQL cannot hold', () => {
    it('is refused as such by every call that takes one', async () => {
      const why = { by: 'ada', reason: 'a test' }
      for (const id of ['a\0b', 'a\ud800']) {
        const calls: Readonly<Record<string, () => Promise<unknown>>> = {
          getModel: () => catalog.getModel(id),
          updateMetadata: () => catalog.updateMetadata(id, { framework: 'jax' }, why),
          deleteModel: () => catalog.deleteModel(id, why),
          registerModelVersion: () => catalog.registerModelVersion(id, { createdBy: 'eve', metadata: internalMetadata() }),
          revisions: () => catalog.revisions(id),
          revision: () => catalog.revision(id, 1),
          diffRevisions: () => catalog.diffRevisions(id, 1, 2),
          readiness: () => catalog.readiness(id),
          linkCode: () => catalog.linkCode(id, { commitSha: 'a'.repeat(40) }, why),
        }
        for (const [name, call] of Object.entries(calls)) {
          expect((await refusalOf(call())).code, name).to.match(/^storable\//)
        }
      }
    })
  })

  describe('diffRevisions', () => {
    it('compares numbers digit for digit, and gives them so', async () => {
      const { comparedAs, changes } = await catalog.diffRevisions('old', 0, 1)
      expect(comparedAs).to.equal('json')
      expect(changes).to.deep.equal([
        { pointer: '/a/b/1', kind: 'added', after: 2 },
        { pointer: '/n', kind: 'changed', before: new LosslessNumber('9007199254740993'), after: new LosslessNumber('9007199254740992') },
      ])
      expect((await catalog.diffRevisions('old', 1, 1)).changes).to.deep.equal([])
      expect((await catalog.diffRevisions('old', 1, 0)).changes[0]).to.deep.equal({ pointer: '/a/b/1', kind: 'removed', before: 2 })
    })

    it('compares as text what is no JSON, names a key twice, or is not there', async () => {
      expect(await catalog.diffRevisions('old', 0, 2)).to.deep.include({ comparedAs: 'text' }).and.have.nested.property('changes[0].after', '{"a": 1, "a": 2}')
      expect((await catalog.diffRevisions('old', 2, 3)).changes).to.deep.equal([
        { pointer: '', kind: 'changed', before: '{"a": 1, "a": 2}', after: 'not JSON' },
      ])
      expect((await catalog.diffRevisions('old', 3, 3)).changes).to.deep.equal([])
      expect((await catalog.diffRevisions('old', 4, 3)).changes).to.deep.equal([{ pointer: '', kind: 'added', after: 'not JSON' }])
      expect((await catalog.diffRevisions('old', 3, 4)).changes).to.deep.equal([{ pointer: '', kind: 'removed', before: 'not JSON' }])
    })

    it('refuses numbers that the model has not', async () => {
      for (const number of [99, -1, 1.5, Number.NaN, 2 ** 40]) {
        expect((await refusalOf(catalog.diffRevisions('old', 0, number))).code, String(number)).to.equal('revision/unknown')
      }
      const both = await refusalOf(catalog.diffRevisions('old', 98, 99))
      expect(both.troubles.map(({ what }) => what)).to.deep.equal(['the model has no revision 98', 'the model has no revision 99'])
      const neither = await refusalOf(catalog.diffRevisions('old', -1, 0.5))
      expect(neither.troubles).to.have.length(2)
    })
  })
})
