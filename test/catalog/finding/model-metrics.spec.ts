import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { migrations } from '../../../migrations'
import { IndexModels1776384000007 } from '../../../migrations/1776384000007-index-models'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { checkMigrations } from '../../../src/database/check'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows, retypeMetadata } from '../../support/legacy-rows'
import { externalMetadata, internalMetadata } from '../../support/metadata'

describe('what is indexed of a model', () => forEachDatabase(databases => {
  let dataSource: DataSource
  before(async () => {
    dataSource = await databases.open()
  })
  beforeEach(() => dataSource.query('delete from artifacts'))

  const measured = async (metrics: string): Promise<void> => {
    await legacyRows(dataSource, `insert into artifacts (id, artifact_type) values ('m', 'model')`)
    await dataSource.query(`insert into model_versions (artifact_id, eval_metrics_json) values ('m', $1)`, [metrics])
  }
  const metrics = async (): Promise<unknown> => Object.fromEntries((await dataSource.query<{ name: string,
    value: number }[]>(
    'select name, value from model_metrics order by name collate "C"')).map(({ name, value }) => [name, value]))

  it('is every number of an evaluation by its name, and by group and name, escaped', async () => {
    await measured('{"accuracy": 0.91, "by split": {"dev": -1e-7, "a/b~c": 5e-324}, "a/b": 1.7976931348623157e308, "~": 0}')
    expect(await metrics()).to.deep.equal({
      accuracy: 0.91, 'by split/dev': -1e-7, 'by split/a~1b~0c': 5e-324, 'a~1b': 1.7976931348623157e308, '~0': 0,
    })
  })

  it('is nothing of what is no metric, and raw SQL may write all of it', async () => {
    await measured(JSON.stringify({ text: '1', none: null, list: [1], empty: {}, deep: { er: { x: 1 } }, ok: 1,
      ['x'.repeat(201)]: 1 })
      .replace('"ok":1', '"ok":1,"huge":1e400,"tiny":1e-400,"minus":-1e309'))
    expect(await metrics()).to.deep.equal({ ok: 1 })
  })

  it('follows every change of the row, and goes with it', async () => {
    await measured('{"a": 1, "b": 2}')
    const [before] = await dataSource.query<{ xmin: string }[]>(`select xmin::text from model_metrics where name = 'a'`)
    await dataSource.query(`update model_versions set promotion_notes = 'x'`)
    expect(await dataSource.query(`select xmin::text from model_metrics where name = 'a'`)).to.deep.equal([before])
    await dataSource.query(`update model_versions set eval_metrics_json = '{"b": 3, "c": 4}'`)
    expect(await metrics()).to.deep.equal({ b: 3, c: 4 })
    await dataSource.query('update model_versions set eval_metrics_json = null')
    expect(await metrics()).to.deep.equal({})
    await dataSource.query(`update model_versions set eval_metrics_json = '{"b": 3}'`)
    await dataSource.query('delete from model_versions')
    expect(await metrics()).to.deep.equal({})
  })

  it('is family, framework and size of a registered model, and NULL for what its document declares absent',
    async () => {
    const catalog = new ModelCatalog(dataSource)
    await catalog.registerModel({ id: 'a', title: 'A', createdBy: 'ada', metadata: internalMetadata() })
    const absent = { absent: 'not_reported', reason: 'made up' }
    const bare = { ...externalMetadata(), framework: absent, parameter_count: absent, evaluation_metrics: absent }
    await catalog.registerModel({ id: 'b', title: 'B', createdBy: 'ada', metadata: bare })
    await catalog.registerModel({ id: 'c', title: 'C', createdBy: 'ada', metadata: { ...internalMetadata(),
      parameter_count: 2 ** 53 - 1 } })
    const rows = (await catalog.listModels()).models.map(({ modelVersion: v }) => [v?.model_family, v?.framework,
      v?.parameter_count])
    expect(rows).to.deep.equal([['transformer', 'pytorch', 1200], ['transformer', null, null], ['transformer',
      'pytorch', 2 ** 53 - 1]])
    expect(await catalog.registerModel({ id: 'c', title: 'C', createdBy: 'ada', metadata: { ...internalMetadata(),
      parameter_count: 2 ** 53 - 1 } }))
      .to.have.nested.property('modelVersion.parameter_count', 2 ** 53 - 1)
  })

  it('is filled by the migration from the latest document in a shape of the schema, and is the same as what the catalog writes', async () => {
    const own = await databases.fresh()
    const catalog = new ModelCatalog(own)
    const absent = { absent: 'withheld', reason: 'made up' }
    await catalog.registerModel({ id: 'a', title: 'A', createdBy: 'ada', metadata: internalMetadata() })
    await catalog.registerModel({ id: 'b', title: 'B', createdBy: 'ada', metadata: { ...externalMetadata(),
      framework: absent, parameter_count: absent } })
    for (const [id, schemaVersion, document] of [
      ['legacy', 'legacy/common', '{"model_family": "x", "framework": "y", "parameter_count": 3}'],
      ['damaged', 'model_artifact_metadata@0', 'no JSON'],
      ['odd', 'model_artifact_metadata@0', '{"model_family": 1, "framework": ["y"], "parameter_count": 1.5}'],
      ['big', 'model_artifact_metadata@0', `{"model_family": "${'x'.repeat(2001)}", "parameter_count": 1e30}`],
    ] as const) {
      await legacyRows(own, `insert into artifacts (id, artifact_type) values ($1, 'model')`, [id])
      await own.query(`insert into model_versions (artifact_id) values ($1)`, [id])
      await own.query(`insert into metadata_revisions (artifact_id, revision, document, schema_version, revised_by, reason)
        values ($1, 1, $2, $3, 'ada', 'made up')`, [id, document, schemaVersion])
    }
    const state = (): Promise<unknown> => own.query(`select artifact_id, model_family, framework, parameter_count,
      (select jsonb_object_agg(m.name, m.value) from model_metrics m where m.artifact_id = v.artifact_id) as metrics
      from model_versions v order by artifact_id collate "C"`)
    const before = await state()
    // in their order: those after it build on its columns
    const since = migrations.length - migrations.indexOf(IndexModels1776384000007)
    for (let undone = 0; undone < since; undone += 1) await own.undoLastMigration()
    await own.runMigrations()
    expect(await state()).to.deep.equal(before)
    expect(before).to.deep.include({ artifact_id: 'legacy', model_family: null, framework: null,
      parameter_count: null, metrics: null })
    expect(await checkMigrations(own)).to.deep.equal([])
  })
}))

describe('model_document', () => forEachDatabase(databases => {
  for (const type of ['jsonb', 'json', 'text'] as const) {
    it(`lets a filter ask an adopted column of type ${type}, and what is no document has no values`, async () => {
      const own = await databases.fresh()
      await retypeMetadata(own.manager, type)
      await own.query('alter table artifacts alter is_latest drop default')
      await own.query('alter table artifacts alter is_latest type integer using is_latest::int')
      const odd = type === 'jsonb' ? '7' : type === 'json' ? '{"a": "\\u0000"}' : 'no JSON'
      for (const [id, document, latest] of [['a', '{"a": {"b": 1.5}}', 1], ['b', '{"a": {"b": "1.5"}}', 0], ['c', odd,
        null], ['d', null, 1]] as const) {
        await legacyRows(own, `insert into artifacts (id, artifact_type, metadata, is_latest) values ($1, 'model', $2, $3)`,
          [id, document, latest])
      }
      const catalog = new ModelCatalog(own)
      const ids = async (where: string): Promise<string> =>
        (await catalog.listModels({ where })).models.map(({ artifact }) => artifact.id).join()
      expect(await ids('metadata.a.b > 1')).to.equal('a')
      expect(await ids("metadata.a.b like '1%'")).to.equal('b')
      expect(await ids('metadata.a.b is null')).to.equal('c,d')
      expect(await ids('is_latest = true and not metadata.a.b = 2')).to.equal('a')
      expect(await ids('is_latest = false')).to.equal('b')
      expect(await ids('is_latest is null')).to.equal('c')
    })
  }
}))
