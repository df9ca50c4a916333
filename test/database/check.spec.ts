import { expect } from 'chai'
import { checkMigrations } from '../../src/database/check'
import { migrations } from '../../migrations'
import { forEachDatabase } from '../support/for-each-database'

describe('checkMigrations', () => forEachDatabase(({ open, fresh, empty, connect }) => {
  it('finds nothing in a migrated database, also with tables and columns of others, and writes nothing', async () => {
    const dataSource = await open()
    await dataSource.query('CREATE TABLE others (id int); ALTER TABLE artifacts ADD note text NOT NULL DEFAULT 1')
    const state = `SELECT oid, relname, xmin FROM pg_class ORDER BY oid`
    const before = await dataSource.query<object[]>(state)
    expect(await checkMigrations(dataSource)).to.deep.equal([])
    expect(await dataSource.query(state)).to.deep.equal(before)
    expect(await dataSource.query(`SELECT FROM pg_namespace WHERE nspname LIKE 'model_artifacts%'`)).to.have.length(0)
  })

  it('tells only what is pending where something is', async () => {
    const dataSource = await connect(await empty())
    const troubles = await checkMigrations(dataSource)
    expect(troubles.map(({ what }) => what)).to.deep.equal(migrations.map(({ name }) => `${name} has not run`))
    expect(new Set(troubles.map(({ code }) => code))).to.deep.equal(new Set(['migration/pending']))
  })

  it('tells only that the history is wrong where it is', async () => {
    await altered(`INSERT INTO model_artifacts_migrations ("timestamp", name) VALUES (1, 'X0000000000001')`,
      ['migration/history-missing', 'migration/history-out-of-order'])
  })

  const structure = ['migration/dump-differs', 'migration/generated-differs']
  for (const [what, change, expected] of [
    ['a column that was added', 'ALTER TABLE model_versions ADD note text',
      ['migration/entities-differ', ...structure]],
    ['a column that was dropped', 'ALTER TABLE model_versions DROP gpu_allocation_id',
      ['migration/entities-differ', ...structure]],
    ['a NOT NULL that was dropped', 'ALTER TABLE review_items ALTER status DROP NOT NULL',
      ['migration/entities-differ', ...structure]],
    ['a CHECK that was weakened under its name', `DO $$ DECLARE check_name text; BEGIN
      SELECT conname INTO check_name FROM pg_constraint WHERE conname LIKE 'ck_model_versions_promotion_state_%';
      EXECUTE format('ALTER TABLE model_versions DROP CONSTRAINT %1$I,
        ADD CONSTRAINT %1$I CHECK (promotion_state <> '''')', check_name); END $$`, structure],
    ['an index that was made partial', `DROP INDEX idx_model_versions_base;
      CREATE INDEX idx_model_versions_base ON model_versions (base_model_id) WHERE base_model_id > 'a'`, structure],
    ['a trigger that was added', `CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TRIGGER t BEFORE INSERT ON model_versions FOR EACH ROW EXECUTE FUNCTION f()`, ['migration/dump-differs']],
    ['a trigger that was disabled', 'ALTER TABLE model_versions DISABLE TRIGGER model_versions_record',
      ['migration/dump-differs']],
    ['a function of ours with another body', `CREATE OR REPLACE FUNCTION model_versions_move() RETURNS trigger
      LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`, ['migration/dump-differs']],
    ['a primary key of another name', 'ALTER TABLE review_items RENAME CONSTRAINT review_items_pkey TO pk', structure],
    ['a trigger of ours on artifacts that is off', 'ALTER TABLE artifacts DISABLE TRIGGER model_artifacts_new_parent',
      ['migration/artifacts-contract']],
    ['a trigger of ours that guards documents and is off', 'ALTER TABLE artifacts DISABLE TRIGGER model_artifacts_other_metadata',
      ['migration/artifacts-contract']],
    ['a validator that takes everything', `CREATE OR REPLACE FUNCTION model_artifact_metadata_problem(document jsonb)
      RETURNS text LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path = public, pg_temp
      AS 'BEGIN RETURN NULL; END'`, ['migration/dump-differs', 'migration/generated-differs']],
    ['a column of artifacts that was dropped', 'ALTER TABLE artifacts DROP metadata CASCADE', [
      'migration/artifacts-contract', 'migration/artifacts-contract', 'migration/artifacts-contract']],
    ['a column of artifacts that was retyped', 'ALTER TABLE artifacts ALTER is_latest DROP DEFAULT, ' +
      'ALTER is_latest TYPE text USING is_latest::text', ['migration/artifacts-contract']],
  ] as const) {
    it(`sees ${what}`, () => altered(change, expected))
  }

  async function altered(change: string, expected: readonly string[]): Promise<void> {
    const dataSource = await fresh()
    await dataSource.query(change)
    expect((await checkMigrations(dataSource)).map(({ code }) => code)).to.deep.equal(expected)
    await dataSource.destroy()
  }
}))
