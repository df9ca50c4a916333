import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { canonicalText } from '../../src/canonical-json'
import type { ArtifactCatalog } from '../../src/catalog/artifact-catalog'
import { sha256 } from '../../src/catalog/core/document-text'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { checkMigrations } from '../../src/database/check'
import { createDataSource } from '../../src/database/data-source'
import type { ToolkitError } from '../../src/errors'
import { dataSetCatalog, filed, tabular, withDataSets } from '../support/data-sets'
import { forEachDatabase } from '../support/for-each-database'
import { internalMetadata } from '../support/metadata'
import type { TestDatabase } from '../support/servers'

const why = { by: 'ada', reason: 'a test' }
const registration = (id: string, metadata: unknown = tabular()) => ({ id, title: 'Sleep', createdBy: 'ada', metadata })

/** Code and pointer of each trouble of what must be refused. */
const refusal = (work: Promise<unknown>): Promise<readonly (readonly [string, string | undefined])[]> => work.then(
  () => [], (error: ToolkitError) => error.troubles.map(({ code, where }) => [code, where.pointer] as const))

forEachDatabase(({ migrated }) => {
  let dataSource: DataSource
  let datasets: ReturnType<typeof dataSetCatalog>
  let models: ModelCatalog
  let database: TestDatabase
  const raw = (id: string, metadata: unknown): Promise<unknown> => dataSource.query(
    "insert into artifacts (id, artifact_type, metadata) values ($1, 'dataset', $2)", [id, JSON.stringify(metadata)])
  before(async () => {
    database = await migrated()
    dataSource = await withDataSets(database)
    datasets = dataSetCatalog(dataSource)
    models = new ModelCatalog(dataSource)
  })
  after(() => dataSource.destroy())

  describe('ArtifactCatalog', () => {
    it('writes both rows and revision 1 of what it registers, by the columns that the sidecar maps', async () => {
      const metadata = tabular({ row_count: { absent: 'not_reported', reason: 'nobody counted' } })
      const { artifact, row } = await datasets.register({
        ...registration('first', metadata), changelog: 'new',
        columns: { review_state: 'reviewed', created_at: '2024-05-06T07:08:09.123456+02:00' },
      })
      expect(artifact).to.include({ id: 'first', artifact_type: 'dataset', title: 'Sleep', created_by: 'ada', changelog: 'new' })
      expect(artifact.metadata).to.deep.equal(metadata)
      expect(row).to.include({ form: 'tabular', license: 'CC-BY-4.0', row_count: null, review_state: 'reviewed' })
      const [told] = await dataSource.query("select (created_at at time zone 'UTC')::text as at from dataset_versions where artifact_id = 'first'")
      expect(told).to.deep.equal({ at: '2024-05-06 05:08:09.123456' })
      const [revision, more] = await datasets.revisions('first')
      expect(more).to.equal(undefined)
      expect(revision).to.include({ revision: 1, by: 'ada', reason: 'registered', sha256: sha256(canonicalText(metadata)) })
      expect(revision?.schemaVersion).to.match(/^dataset_metadata@[0-9a-f]{8}$/)
    })

    it('gives the stored rows for the same again, and refuses other content under the same id', async () => {
      const first = await datasets.register(registration('same'))
      expect(await datasets.register(registration('same'))).to.deep.equal(first)
      expect(await refusal(datasets.register(registration('same', tabular({ row_count: 1 }))))).to.deep.equal([['artifact/exists-different', undefined]])
      await dataSource.query("insert into artifacts (id, artifact_type) values ('a-paper', 'paper')")
      expect(await refusal(datasets.register(registration('a-paper')))).to.deep.equal([['artifact/exists-different', undefined]])
      expect((await datasets.register({ ...registration(''), id: undefined as never })).artifact.id).to.match(/^dataset-[0-9a-f-]{36}$/)
    })

    it('tells everything that is wrong with a request at once, and writes nothing', async () => {
      expect(await refusal(datasets.register({
        id: '', title: 'T', createdBy: 'ada', extra: 1, metadata: filed({ row_count: 3, files: [{ path: '', sha256: 'x' }] }),
        columns: { review_state: 'perhaps', created_at: '2024-02-30T00:00:00Z', form: 'files' },
      } as never))).to.have.deep.members([
        ['register/unknown-field', '/extra'], ['metadata/pattern', '/id'],
        ['metadata/unknown-field', '/metadata/row_count'], ['metadata/length', '/metadata/files/0/path'],
        ['metadata/pattern', '/metadata/files/0/sha256'], ['register/unknown-field', '/columns/form'],
        ['metadata/not-allowed', '/columns/review_state'], ['artifact/no-such-moment', '/columns/created_at'],
      ])
      expect(await refusal(datasets.register(registration('nul', tabular({ license: 'a\0' }))))).to.deep.equal([['storable/nul', '/metadata/license']])
      expect(() => datasets.validateMetadata({ form: 'other' })).to.throw().with.property('code', 'metadata/not-allowed')
    })

    it('refuses a document that names what is not there, and keeps what it names', async () => {
      await datasets.register(registration('source'))
      expect(await refusal(datasets.register(registration('lost', tabular({ derived_from: 'nothing' })))))
        .to.deep.equal([['artifact/unknown-reference', '/derived_from']])
      const { row } = await datasets.register(registration('derived', tabular({ derived_from: 'source' })))
      expect(row.derived_from).to.equal('source')
      expect(await refusal(datasets.delete('source'))).to.deep.equal([['database/constraint', undefined]])
      expect(await datasets.delete('derived')).to.deep.equal({ artifactId: 'derived', revisions: 1 })
      expect(await datasets.delete('source')).to.deep.equal({ artifactId: 'source', revisions: 1 })
      expect(await refusal(datasets.delete('source'))).to.deep.equal([['artifact/unknown', undefined]])
    })

    it('changes a document by a merge patch or as a whole, once, with a revision and the columns that follow', async () => {
      await datasets.register(registration('changing'))
      const { revision, changes, row, metadataHash } = await datasets.update('changing', { patch: { row_count: 5 } }, why)
      expect({ revision, changes }).to.deep.equal({
        revision: 2, changes: [{ pointer: '/row_count', kind: 'changed', before: 366, after: 5 }],
      })
      expect(row.row_count).to.equal(5)
      expect((await datasets.update('changing', { patch: { row_count: 5 } }, why)).revision).to.equal(2)
      const whole = await datasets.update('changing', { document: filed() }, { ...why, ifHash: metadataHash })
      expect(whole.row).to.include({ form: 'files', row_count: null, license: 'CC0-1.0' })
      expect(await refusal(datasets.update('changing', { document: tabular() }, { ...why, ifHash: metadataHash })))
        .to.deep.equal([['artifact/stale', undefined]])
      expect((await datasets.get('changing')).metadataHash).to.equal(whole.metadataHash)
      expect((await datasets.diffRevisions('changing', 1, 2)).changes).to.deep.equal(changes)
      expect((await datasets.revision('changing', 3)).document).to.equal(canonicalText(filed()))
      expect(await refusal(datasets.revision('changing', 4))).to.deep.equal([['artifact/unknown-revision', undefined]])
    })

    it('refuses a change that breaks the schema, has no author, or is no object', async () => {
      await datasets.register(registration('kept'))
      expect(await refusal(datasets.update('kept', { patch: { columns: null } }, why))).to.deep.equal([['metadata/required', '/columns']])
      expect(await refusal(datasets.update('kept', { document: { form: 'files' } as never }, { by: '', reason: '' })))
        .to.have.deep.members([
          ['metadata/pattern', '/by'], ['metadata/pattern', '/reason'], ['metadata/required', '/license'], ['metadata/required', '/files'],
        ])
      expect(await refusal(datasets.update('kept', { patch: [] as never }, why))).to.deep.equal([['update/not-an-object', '']])
      expect(await datasets.revisions('kept')).to.have.length(1)
    })

    it('lists by id in pages, each once, and no other type', async () => {
      const seen: string[] = []
      let token: string | null | undefined
      do {
        const page: Awaited<ReturnType<ArtifactCatalog<object, object>['list']>> =
          await datasets.list({ limit: 2, ...(token == null ? {} : { token }) })
        seen.push(...page.artifacts.map(({ artifact }) => artifact.id))
        token = page.next
      } while (token !== null)
      const ids = await dataSource.query<{ id: string }[]>("select id from artifacts where artifact_type = 'dataset' order by id")
      expect(seen).to.deep.equal(ids.map(({ id }) => id)).and.to.include('kept')
      expect(await refusal(datasets.list({ limit: 0 }))).to.deep.equal([['artifact/bad-limit', '/limit']])
      expect(await refusal(datasets.list({ token: 'x' }))).to.deep.equal([['artifact/bad-token', '/token']])
    })

    it('gives two writers of one id one artifact', async () => {
      const both = await Promise.all([datasets.register(registration('raced')), datasets.register(registration('raced'))])
      expect(both[0]).to.deep.equal(both[1])
      expect(await datasets.revisions('raced')).to.have.length(1)
    })

    it('keeps what somebody wrote past it as a revision before it writes the next', async () => {
      await datasets.register(registration('touched'))
      await dataSource.query("update artifacts set metadata = jsonb_set(metadata::jsonb, '{row_count}', '7') where id = 'touched'")
      const { revision, changes } = await datasets.update('touched', { patch: { row_count: 8 } }, why)
      expect([revision, changes[0]?.before]).to.deep.equal([3, 7])
      expect((await datasets.revisions('touched'))[1]).to.include({ revision: 2, by: 'unknown', schemaVersion: 'legacy/none' })
      await raw('by-hand', tabular())
      expect(await refusal(datasets.update('by-hand', { patch: {} }, why))).to.deep.equal([['artifact/ungoverned', undefined]])
      expect(await refusal(datasets.delete('by-hand'))).to.deep.equal([['artifact/held', undefined]])
      expect((await datasets.get('by-hand')).row).to.equal(null)
    })
  })

  describe('a database with models and data sets', () => {
    before(async () => {
      await datasets.register(registration('training'))
      await models.registerModel({
        id: 'm', title: 'M', createdBy: 'ada', metadata: { ...internalMetadata(), training_data: { artifact_id: 'training' } },
      })
    })

    it('refuses raw documents of each type by the schema of that type', async () => {
      const detail = (work: Promise<unknown>) => work.then(() => 'written', (error: { driverError: { detail: string } }) => error.driverError.detail)
      expect(await detail(raw('wrong', tabular({ row_count: -1 })))).to.equal('rule "minimum" of "wrong" at "/row_count": found -1')
      expect(await detail(raw('wrong', internalMetadata()))).to.match(/^rule "required" of "wrong" at "\/form"/)
      expect(await detail(raw('right', tabular()))).to.equal('written')
      expect(await detail(dataSource.query("update artifacts set artifact_type = 'model' where id = 'right'"))).to.match(/"\/is_external"/)
      expect(await detail(dataSource.query("update artifacts set artifact_type = 'dataset' where id = 'm'"))).to.match(/"\/form"/)
    })

    it('tells the refusal of the database with the code and pointer of the catalog', async () => {
      const work = datasets.transaction(manager => manager.query(
        "update artifacts set metadata = '{\"form\": \"tabular\"}' where id = 'training'"))
      expect(await refusal(work)).to.deep.equal([['metadata/required', '/license']])
    })

    it('shows each catalog its own artifacts alone', async () => {
      expect(await refusal(models.getModel('training'))).to.deep.equal([['model/unknown', undefined]])
      expect(await refusal(models.updateMetadata('training', { framework: 'x' }, why))).to.deep.equal([['model/unknown', undefined]])
      expect((await models.listModels()).models.map(({ artifact }) => artifact.id)).to.deep.equal(['m'])
      for (const work of [() => datasets.get('m'), () => datasets.update('m', { patch: {} }, why), () => datasets.delete('m'), () => datasets.revisions('m')]) {
        expect(await refusal(work())).to.deep.equal([['artifact/unknown', undefined]])
      }
    })

    it('keeps a data set that a model was trained on', async () => {
      expect(await refusal(datasets.delete('training'))).to.deep.equal([['artifact/in-use', undefined]])
      await models.deleteModel('m', why)
      expect(await datasets.delete('training')).to.include({ artifactId: 'training' })
    })

    it('is what migrations and entities of both say', async () => {
      expect(await checkMigrations(dataSource)).to.deep.equal([])
    })

    it('is migrated by a toolkit that was not told of data sets', async () => {
      const alone = createDataSource(database.settings)
      // one process at a time has an embedded database
      await dataSource.destroy()
      await alone.initialize()
      expect(await alone.runMigrations()).to.deep.equal([])
      expect(await checkMigrations(alone)).to.deep.equal([])
      await alone.destroy()
      await dataSource.initialize()
    })

    it('goes back without the other type, and on again', async () => {
      await dataSource.undoLastMigration()
      const [gone] = await dataSource.query("select to_regclass('dataset_versions') as name, to_regproc('dataset_metadata_judge') as judge")
      expect(gone).to.deep.equal({ name: null, judge: null })
      await raw('anything', { form: 7 })
      await dataSource.query("delete from artifacts where id = 'anything'")
      await dataSource.runMigrations()
      expect(await refusal(datasets.transaction(manager => manager.query(
        `insert into artifacts (id, artifact_type, metadata) values ('x', 'dataset', '{"form": 7}')`)))).to.have.length(1)
      expect(await checkMigrations(dataSource)).to.deep.equal([])
    })
  })
})
