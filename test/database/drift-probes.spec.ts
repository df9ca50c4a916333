import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { createDataSource } from '../../src/database/data-source'
import { findDrift, type DriftReport } from '../../src/database/drift/find-drift'
import { readCounterexamples } from '../../src/database/drift/probes/counterexamples'
import { withDatabase } from '../../src/database/with-database'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'
import { externalMetadata } from '../support/metadata'
import { pglite, realServers } from '../support/servers'
import { writesOf } from '../support/state'

const state = (values: string): string => `ALTER TABLE model_versions
  DROP CONSTRAINT ck_model_versions_promotion_state_5d351781,
  ADD CONSTRAINT ck_model_versions_promotion_state_5d351781 CHECK (${values})`

/** What somebody did by hand, and each place at which a counterexample has to come out otherwise. */
const mutations: readonly (readonly [what: string, change: string, places: readonly string[]])[] = [
  ['a CHECK that was weakened under its name', state("promotion_state <> ''"),
    ['model_versions.ck_model_versions_promotion_state_5d351781']],
  ['an index that is unique no more', `DROP INDEX idx_model_versions_promoted_801482ea;
    CREATE INDEX idx_model_versions_promoted_801482ea ON model_versions (lineage_id) WHERE promotion_state = 'promoted'`,
  ['model_versions.idx_model_versions_promoted_801482ea']],
  ['a unique key that was dropped', 'ALTER TABLE review_items DROP CONSTRAINT review_items_artifact_pointer_reason_key',
    ['review_items.review_items_artifact_pointer_reason_key']],
  ['foreign keys that are off', 'ALTER TABLE metadata_revisions DISABLE TRIGGER ALL',
    ['metadata_revisions.metadata_revisions_artifact_id_fkey']],
  ['a NOT NULL that was dropped', 'ALTER TABLE review_items ALTER opened_at DROP NOT NULL', ['review_items.opened_at']],
  ['a table that has become too strict', "ALTER TABLE lineage_places ADD CHECK (artifact_id LIKE 'model-%')", ['lineage_places']],
  ['a validator that says yes to everything', `CREATE OR REPLACE FUNCTION model_artifact_metadata_problem(document jsonb)
    RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
    AS 'BEGIN RETURN NULL; END'`,
  ['model_artifact_metadata_problem(jsonb)', 'artifacts.model_artifacts_new_metadata', 'artifacts.model_artifacts_other_metadata',
    'artifacts_judge_metadata()']],
  ['a validator that refuses everything', `CREATE OR REPLACE FUNCTION model_artifact_metadata_problem(document jsonb)
    RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
    AS $f$BEGIN RETURN 'type '; END$f$`, ['model_artifact_metadata_problem(jsonb)']],
  ['a validator that is asked of new rows only', 'ALTER TABLE artifacts DISABLE TRIGGER model_artifacts_other_metadata',
    ['artifacts.model_artifacts_other_metadata']],
  ['a function of moves that lets all pass', `CREATE OR REPLACE FUNCTION model_versions_move() RETURNS trigger
    LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`, ['model_versions.model_versions_move']],
  ['a ledger that may be changed', 'ALTER TABLE promotion_events DISABLE TRIGGER promotion_events_append_only',
    ['promotion_events.promotion_events_append_only']],
  ['a ledger that is written no more', 'ALTER TABLE model_versions DISABLE TRIGGER model_versions_record_move',
    ['model_versions.model_versions_record_move']],
  ['descent that may run in a circle', 'ALTER TABLE artifacts DISABLE TRIGGER model_artifacts_other_parent',
    ['artifacts.model_artifacts_other_parent']],
]

for (const server of [pglite, ...realServers]) {
  describe(`drift on ${server.label}`, () => {
    it('finds nothing in an untouched database, also with models in it, and leaves nothing there', async () => {
      const database = await server.migrated()
      await withDatabase(createDataSource(database.settings), async dataSource => {
        await new ModelCatalog(dataSource).registerModel({ title: 'A', createdBy: 'ada', metadata: externalMetadata() })
        const before = await writesOf(dataSource)
        const { differences, probes, notes } = await findDrift(dataSource)
        expect({ differences, failed: probes.failed, untried: probes.untried, notes })
          .to.deep.equal({ differences: [], failed: [], untried: [], notes: [] })
        const { accepted, refused, tables } = readCounterexamples()
        expect(probes.tried).to.be.above(2 * accepted.length + 3 * refused.length + tables.flatMap(each => each.refused).length)
        expect(await writesOf(dataSource)).to.deep.equal(before)
        expect(await dataSource.query("SELECT FROM pg_namespace WHERE nspname LIKE 'model_artifacts%'")).to.have.length(0)
      })
      await database.drop()
    })
  })
}

describe('findDrift', () => forEachDatabase(({ server, fresh, migrated, connect }) => {
  let shared: DataSource | undefined

  const drifted = async (change: string): Promise<DriftReport> => {
    await shared?.query(change)
    return findDrift(shared as DataSource)
  }
  beforeEach(async () => {
    shared ??= await fresh()
  })
  // what a failed test left behind must not fail the next
  afterEach(function () {
    if (this.currentTest?.state === 'failed') shared = undefined
  })

  for (const [what, change, places] of mutations) {
    it(`tries what ${what} should refuse or accept, and sees it`, async () => {
      const { differences, probes } = await drifted(change)
      expect([...new Set(probes.failed.map(({ place }) => place))]).to.include.members(places)
      for (const { repair } of differences) await shared?.query(repair ?? '')
    })
  }

  it('finds nothing more after all those repairs', async () => {
    const { differences, probes } = await findDrift(shared as DataSource)
    expect({ differences, failed: probes.failed }).to.deep.equal({ differences: [], failed: [] })
  })

  it('asks the validator although the mode is warn', async () => {
    const dataSource = await fresh()
    await dataSource.query(`INSERT INTO enforcement_modes (sequence, is_strict, set_by, reason) VALUES (1, false, 'ada', 'why')`)
    const { differences, probes } = await findDrift(dataSource)
    expect({ differences, failed: probes.failed }).to.deep.equal({ differences: [], failed: [] })
  })

  it('tells of columns and triggers of other software, and calls them no drift', async () => {
    const dataSource = await fresh()
    await dataSource.query(`ALTER TABLE artifacts ADD note text;
      CREATE FUNCTION theirs() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE TRIGGER theirs BEFORE UPDATE ON artifacts FOR EACH ROW EXECUTE FUNCTION theirs()`)
    const { differences, notes } = await findDrift(dataSource)
    expect(differences).to.deep.equal([])
    expect(notes.map(note => note.split(':')[0])).to.deep.equal(['artifacts.note text', 'artifacts.theirs'])
  })

  it('says what it could not try where other software asks more of its table, and asks the validator all the same', async () => {
    const dataSource = await fresh()
    await dataSource.query('ALTER TABLE artifacts ADD tenant text NOT NULL')
    const { differences, probes: { tried, failed, untried } } = await findDrift(dataSource)
    const { accepted, refused } = readCounterexamples()
    expect({ differences, failed, tried }).to.deep.equal({ differences: [], failed: [], tried: accepted.length + refused.length })
    expect(untried).to.have.length(1)
    expect(untried[0]).to.include('tenant')
  })

  if (server.embedded) return

  it('sees sessions in which no trigger speaks up, and how to end that', async () => {
    const database = await migrated()
    const before = await connect(database)
    const [{ name } = { name: '' }] = await before.query<{ name: string }[]>('SELECT current_database() AS name')
    await before.query(`ALTER DATABASE ${name} SET session_replication_role = replica`)
    await before.destroy()
    const dataSource = await connect(database)
    const { differences, probes } = await findDrift(dataSource)
    expect(differences).to.deep.equal([{
      place: 'session_replication_role', kind: 'setting', expected: 'origin', actual: 'replica',
      repair: `ALTER DATABASE ${name} RESET session_replication_role;\n`,
    }])
    expect(probes.failed.map(({ place }) => place)).to.include.members([
      'model_versions.model_versions_lineage_id_fkey', 'artifacts.model_artifacts_new_metadata'])
  })

  it('says that somebody holds a table, instead of waiting for ever', async () => {
    const database = await migrated()
    const [holder, dataSource] = [await connect(database), await connect(database)]
    const runner = holder.createQueryRunner()
    await runner.startTransaction()
    await runner.query('LOCK TABLE model_versions IN ACCESS EXCLUSIVE MODE')
    const { name, code } = await refusalOf(withDatabase(dataSource, findDrift))
    expect({ name, code }).to.deep.equal({ name: 'EnvironmentError', code: 'database/lock-timeout' })
    await runner.rollbackTransaction()
    await runner.release()
  })
}))
