import { expect } from 'chai'
import type { DataSource, MigrationInterface } from 'typeorm'
import { checkMigrations } from '../../src/database/check'
import { historyTable, readHistory } from '../../src/database/history'
import { dumpSchema, ownTables, readSchemaDump } from '../../src/database/schema-dump'
import { migrations } from '../../migrations'
import { CreateModelVersions1776384000002 } from '../../migrations/1776384000002-create-model-versions'
import { CreateMetadataRevisions1776384000003 } from '../../migrations/1776384000003-create-metadata-revisions'
import { CreateReviewItems1776384000004 } from '../../migrations/1776384000004-create-review-items'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'

/** The migrations that make the first tables of ours. */
const creating = [CreateModelVersions1776384000002, CreateMetadataRevisions1776384000003, CreateReviewItems1776384000004]

/** What a migration makes, without a word in the history. */
const byHand = (dataSource: DataSource, migration: new () => MigrationInterface): Promise<void> =>
  dataSource.transaction(({ queryRunner }) => {
    if (queryRunner === undefined) throw new Error('a transaction has a query runner')
    return new migration().up(queryRunner)
  })

const bareArtifacts = 'CREATE TABLE artifacts (id text PRIMARY KEY, artifact_type text NOT NULL, metadata jsonb)'

describe('the migrations', () => forEachDatabase(({ empty, fresh, connect }) => {
  it('make from nothing what schema.sql says', async () => {
    const dataSource = await connect(await empty())
    expect(await dataSource.runMigrations()).to.have.length(migrations.length)
    expect(await dumpSchema(dataSource)).to.equal(readSchemaDump())
  })

  it('give model_versions the 19 columns of the specification first, in its order', async () => {
    const dataSource = await fresh()
    const columns = await dataSource.query<{ name: string }[]>(
      `SELECT attname AS name FROM pg_attribute
       WHERE attrelid = 'model_versions'::regclass AND attnum > 0 ORDER BY attnum`)
    expect(columns.map(({ name }) => name).slice(0, 19)).to.deep.equal([
      'artifact_id', 'is_external', 'external_source_url', 'external_source_version', 'base_model_id', 'code_repo_url',
      'code_commit_sha', 'code_entrypoint', 'training_started_at', 'training_completed_at', 'trained_by',
      'gpu_allocation_id', 'training_params_json', 'eval_metrics_json', 'eval_dataset_artifact_id', 'benchmark_id',
      'promotion_state', 'promotion_notes', 'created_at',
    ])
  })

  it('do nothing at a second run', async () => {
    const dataSource = await fresh()
    const before = await dataSource.query(`SELECT oid, relname, xmin FROM pg_class ORDER BY oid`)
    expect(await dataSource.runMigrations()).to.deep.equal([])
    expect(await dataSource.query(`SELECT oid, relname, xmin FROM pg_class ORDER BY oid`)).to.deep.equal(before)
  })

  it('take over tables that somebody has made by hand, rows and all', async () => {
    const dataSource = await connect(await empty())
    await dataSource.query(bareArtifacts)
    await dataSource.query(`INSERT INTO artifacts VALUES ('m', 'model', '{}')`)
    for (const migration of creating) await byHand(dataSource, migration)
    await dataSource.query(`INSERT INTO model_versions (artifact_id) VALUES ('m')`)
    const made = `SELECT oid, relname FROM pg_class WHERE relname = ANY ($1) ORDER BY oid`
    const before = await dataSource.query<object[]>(made, [ownTables])
    expect(before).to.have.length(creating.length)
    expect(await dataSource.runMigrations()).to.have.length(migrations.length)
    expect(await dataSource.query(made, [ownTables])).to.deep.include.members(before)
    expect(await dataSource.query('SELECT artifact_id, lineage_id FROM model_versions'))
      .to.deep.equal([{ artifact_id: 'm', lineage_id: 'm' }])
    expect(await checkMigrations(dataSource)).to.deep.equal([])
  })

  let refusing: Promise<DataSource> | undefined
  for (const [what, change, lines] of [
    ['a weakened CHECK', `ALTER TABLE review_items DROP CONSTRAINT ck_status,
      ADD CONSTRAINT ck_status CHECK (status <> '')`, [
      'expected  CONSTRAINT ck_status CHECK ((status = ANY',
      `actual    CONSTRAINT ck_status CHECK ((status <> ''::text))`,
    ]],
    ['another type', 'ALTER TABLE review_items ALTER found TYPE varchar(80)',
      ['expected  found text', 'actual    found character varying(80)']],
    ['a surplus column', 'ALTER TABLE review_items ADD note text', ['actual    note text']],
    ['a missing default', 'ALTER TABLE review_items ALTER opened_at DROP DEFAULT',
      ['expected  opened_at timestamp with time zone DEFAULT now() NOT NULL']],
    ['another ON DELETE', `ALTER TABLE review_items DROP CONSTRAINT review_items_artifact_id_fkey,
      ADD CONSTRAINT review_items_artifact_id_fkey FOREIGN KEY (artifact_id) REFERENCES artifacts (id)`,
      ['REFERENCES artifacts(id) ON DELETE CASCADE']],
    ['a missing index', 'DROP INDEX idx_review_items_status', ['expected  CREATE INDEX idx_review_items_status']],
    ['a trigger', `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
      CREATE TRIGGER t BEFORE INSERT ON review_items FOR EACH ROW EXECUTE FUNCTION f()`,
      ['actual    CREATE TRIGGER t']],
    ['row security', 'ALTER TABLE review_items ENABLE ROW LEVEL SECURITY', ['ENABLE ROW LEVEL SECURITY']],
    ['an unlogged table', 'ALTER TABLE review_items SET UNLOGGED', ['actual    UNLOGGED TABLE review_items']],
    ['a view', 'DROP TABLE review_items; CREATE VIEW review_items AS SELECT 1 AS id', ['actual    VIEW review_items']],
  ] as const) {
    it(`refuse ${what} with a diff, and change nothing`, async () => {
      const dataSource = await (refusing ??= empty().then(connect))
      await dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
      await dataSource.query(bareArtifacts)
      await byHand(dataSource, CreateReviewItems1776384000004)
      const [{ check } = { check: '' }] = await dataSource.query<{ check: string }[]>(
        `SELECT conname AS check FROM pg_constraint WHERE conname LIKE 'ck_review_items_status_%'`)
      await dataSource.query(change.replaceAll('ck_status', check))
      const before = await state()
      const error = await refusalOf(dataSource.runMigrations())
      expect(error).to.include({ code: 'migration/table-differs', exitCode: 1 })
      for (const line of lines) expect(error.message).to.include(line.replace('ck_status', check))
      expect(await state()).to.deep.equal(before)
      expect((await readHistory(dataSource)).executed).to.deep.equal([])

      function state(): Promise<unknown> {
        return dataSource.query(`SELECT oid, relname, xmin FROM pg_class
          WHERE relnamespace = 'public'::regnamespace AND relname NOT LIKE '${historyTable}%'
            AND relname NOT LIKE 'PK_%' ORDER BY oid`)
      }
    })
  }

  it('come back after having been reverted one by one', async () => {
    const dataSource = await fresh()
    for (const _ of migrations) await dataSource.undoLastMigration()
    expect(await dataSource.query(`SELECT relname FROM pg_class WHERE relkind = 'r'
      AND relnamespace = 'public'::regnamespace`)).to.deep.equal([{ relname: historyTable }])
    expect(await dataSource.runMigrations()).to.have.length(migrations.length)
    expect(await checkMigrations(dataSource)).to.deep.equal([])
  })

  it('run into the schema that search_path names', async () => {
    const dataSource = await connect(await empty())
    await dataSource.query('CREATE SCHEMA "Odd name"')
    await dataSource.transaction(async (manager) => {
      await manager.query('SET LOCAL search_path = "Odd name"')
      const queryRunner = manager.queryRunner ?? dataSource.createQueryRunner()
      for (const migration of migrations) await new migration().up(queryRunner)
    })
    const tables = await dataSource.query(`SELECT FROM pg_class
      WHERE relkind = 'r' AND relnamespace = '"Odd name"'::regnamespace`)
    expect(tables).to.have.length(ownTables.length + 1)
  })
}))
