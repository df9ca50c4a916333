import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { findDifferences } from '../../src/database/drift/find-drift'
import { forEachDatabase } from '../support/for-each-database'

const CHECK = 'model_versions.ck_model_versions_promotion_state_5d351781'
const state = (values: string): string => `ALTER TABLE model_versions
  DROP CONSTRAINT ck_model_versions_promotion_state_5d351781,
  ADD CONSTRAINT ck_model_versions_promotion_state_5d351781 CHECK (${values})`

/** What somebody did by hand, and every place that drift has to name for it. */
const mutations: readonly (readonly [what: string, change: string, places: readonly string[]])[] = [
  ['a CHECK that was weakened under its name', state("promotion_state <> ''"), [CHECK]],
  ['an enum that was widened in its CHECK',
    state("promotion_state IN ('candidate', 'promoted', 'rejected', 'superseded', 'retired')"), [CHECK]],
  ['a CHECK that was dropped', 'ALTER TABLE model_versions DROP CONSTRAINT ck_model_versions_promotion_state_5d351781',
    [CHECK]],
  ['a CHECK that was never proved', `ALTER TABLE model_versions
    DROP CONSTRAINT ck_model_versions_parameter_count_5a309f46,
    ADD CONSTRAINT ck_model_versions_parameter_count_5a309f46 CHECK (parameter_count >= 0) NOT VALID`,
  ['model_versions.ck_model_versions_parameter_count_5a309f46']],
  ['a CHECK too many', "ALTER TABLE review_items ADD CONSTRAINT no_x CHECK (found <> 'x')", ['review_items.no_x']],
  ['a column of another type', 'ALTER TABLE promotion_events ALTER sequence TYPE bigint', ['promotion_events.sequence']],
  ['a column whose type moved its CHECKs as well', 'ALTER TABLE model_versions ALTER benchmark_id TYPE varchar(500)',
    ['model_versions.benchmark_id', 'model_versions.ck_model_versions_benchmark_id_56c3f975',
      'model_versions.ck_model_versions_benchmark_id_c8dd584c']],
  ['a default that was changed', "ALTER TABLE review_items ALTER status SET DEFAULT 'resolved'", ['review_items.status']],
  ['a default that was dropped', 'ALTER TABLE metadata_revisions ALTER created_at DROP DEFAULT',
    ['metadata_revisions.created_at']],
  ['a default too many', "ALTER TABLE model_versions ALTER framework SET DEFAULT 'pytorch'", ['model_versions.framework']],
  ['a NOT NULL that was dropped', 'ALTER TABLE review_items ALTER status DROP NOT NULL', ['review_items.status']],
  ['a NOT NULL too many', 'ALTER TABLE lineage_places ALTER parent_id SET NOT NULL', ['lineage_places.parent_id']],
  ['an index that was dropped', 'DROP INDEX idx_model_versions_base', ['model_versions.idx_model_versions_base']],
  ['a partial index of other rows under its name', `DROP INDEX idx_model_versions_promoted_801482ea;
    CREATE UNIQUE INDEX idx_model_versions_promoted_801482ea ON model_versions (lineage_id)
      WHERE promotion_state = 'superseded'`, ['model_versions.idx_model_versions_promoted_801482ea']],
  ['a unique index that is unique no more', `DROP INDEX idx_model_versions_promoted_801482ea;
    CREATE INDEX idx_model_versions_promoted_801482ea ON model_versions (lineage_id)
      WHERE promotion_state = 'promoted'`, ['model_versions.idx_model_versions_promoted_801482ea']],
  ['an index of another operator class', `DROP INDEX idx_model_versions_base;
    CREATE INDEX idx_model_versions_base ON model_versions (base_model_id text_pattern_ops)`,
  ['model_versions.idx_model_versions_base']],
  ['an index too many', 'CREATE UNIQUE INDEX one_framework ON model_versions (framework)', ['model_versions.one_framework']],
  ['a foreign key that was dropped', 'ALTER TABLE review_items DROP CONSTRAINT review_items_artifact_id_fkey',
    ['review_items.review_items_artifact_id_fkey']],
  ['a foreign key that cascades no more', `ALTER TABLE review_items DROP CONSTRAINT review_items_artifact_id_fkey,
    ADD CONSTRAINT review_items_artifact_id_fkey FOREIGN KEY (artifact_id) REFERENCES artifacts (id)`,
  ['review_items.review_items_artifact_id_fkey']],
  ['foreign keys and triggers that are off', 'ALTER TABLE metadata_revisions DISABLE TRIGGER ALL',
    ['metadata_revisions.metadata_revisions_artifact_id_fkey']],
  ['a primary key that was dropped with what pointed at it', 'ALTER TABLE model_lineages DROP CONSTRAINT model_lineages_pkey CASCADE',
    ['model_lineages.model_lineages_pkey', 'model_versions.model_versions_lineage_id_fkey']],
  ['a unique key that was renamed', 'ALTER TABLE review_items RENAME CONSTRAINT review_items_artifact_pointer_reason_key TO k',
    ['review_items.review_items_artifact_pointer_reason_key']],
  ['a trigger that was dropped', 'DROP TRIGGER model_versions_move ON model_versions', ['model_versions.model_versions_move']],
  ['a trigger that was disabled', 'ALTER TABLE model_versions DISABLE TRIGGER model_versions_record',
    ['model_versions.model_versions_record']],
  ['a trigger that fires no more in a session that replicates',
    'ALTER TABLE promotion_events ENABLE TRIGGER promotion_events_append_only',
    ['promotion_events.promotion_events_append_only']],
  ['a trigger with a condition', `DROP TRIGGER model_versions_record ON model_versions;
    CREATE TRIGGER model_versions_record AFTER DELETE ON model_versions FOR EACH ROW WHEN (false)
      EXECUTE FUNCTION model_versions_record()`,
  ['model_versions.model_versions_record']],
  ['a trigger too many', `CREATE TRIGGER also BEFORE INSERT ON model_versions FOR EACH ROW
    EXECUTE FUNCTION model_versions_move()`, ['model_versions.also']],
  ['a trigger function that does nothing any more', `CREATE OR REPLACE FUNCTION model_versions_move() RETURNS trigger
    LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'`, ['model_versions_move()']],
  ['a function with the rights of its caller', 'ALTER FUNCTION model_versions_place() SECURITY INVOKER',
    ['model_versions_place()']],
  ['a function of another volatility', 'ALTER FUNCTION model_document(text) VOLATILE', ['model_document(text)']],
  ['a function with other settings', 'ALTER FUNCTION lineage_keep_base() RESET enable_seqscan', ['lineage_keep_base()']],
  ['a function that answers NULL to NULL unasked', 'ALTER FUNCTION ledger_is_imported() STRICT', ['ledger_is_imported()']],
  ['a function that was dropped with its triggers', 'DROP FUNCTION review_items_record() CASCADE',
    ['review_items_record()', 'review_items.review_items_record']],
  ['a function of ours that nobody knows', `CREATE FUNCTION surplus() RETURNS int LANGUAGE sql AS 'SELECT 1';
    COMMENT ON FUNCTION surplus() IS 'Made by model-artifacts.'`, ['surplus()']],
  ['a validator that says yes to everything', `CREATE OR REPLACE FUNCTION model_artifact_metadata_problem(document jsonb)
    RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SECURITY DEFINER SET search_path = public, pg_temp
    AS 'BEGIN RETURN NULL; END'`, ['model_artifact_metadata_problem(jsonb)']],
  ['a trigger of the validator that is off', 'ALTER TABLE artifacts DISABLE TRIGGER model_artifacts_new_metadata',
    ['artifacts.model_artifacts_new_metadata']],
  ['a trigger of the validator that waits for the end of the transaction',
    `DROP TRIGGER model_artifacts_new_metadata ON artifacts;
    CREATE CONSTRAINT TRIGGER model_artifacts_new_metadata AFTER INSERT ON artifacts DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (new.artifact_type = 'model') EXECUTE FUNCTION artifacts_judge_metadata()`,
    ['artifacts.model_artifacts_new_metadata']],
  ['a column too many', 'ALTER TABLE model_versions ADD note text', ['model_versions.note']],
  ['a column that was renamed', 'ALTER TABLE model_versions RENAME trained_by TO trainer', ['model_versions.trained_by']],
  ['a column that was renamed although others point at it', 'ALTER TABLE model_lineages RENAME lineage_id TO lineage',
    ['model_lineages.lineage_id']],
  ['a column that was dropped', 'ALTER TABLE model_versions DROP gpu_allocation_id',
    ['model_versions.gpu_allocation_id', 'model_versions.ck_model_versions_gpu_allocation_id_3951e10a',
      'model_versions.ck_model_versions_gpu_allocation_id_6d141718']],
  ['a table that was dropped', 'DROP TABLE model_metrics', ['model_metrics', 'model_metrics.model_metrics_pkey',
    'model_metrics.ck_model_metrics_name_5cd8ab1e', 'model_metrics.ck_model_metrics_value_92c9e810',
    'model_metrics.ck_model_metrics_value_ba941e5c', 'model_metrics.model_metrics_artifact_id_fkey',
    'model_metrics.idx_model_metrics_value']],
  ['a table whose rows a crash takes', 'ALTER TABLE model_metrics SET UNLOGGED', ['model_metrics']],
  ['row security', 'ALTER TABLE review_items ENABLE ROW LEVEL SECURITY', ['review_items']],
  ['row security that is forced, and its policy', `ALTER TABLE review_items FORCE ROW LEVEL SECURITY;
    CREATE POLICY nobody ON review_items USING (false)`, ['review_items.nobody', 'review_items']],
  ['a rule that swallows rows', 'CREATE RULE deaf AS ON DELETE TO review_events DO INSTEAD NOTHING', ['review_events.deaf']],
  ['a trigger of ours on artifacts that is off', 'ALTER TABLE artifacts DISABLE TRIGGER model_artifacts_new_parent',
    ['artifacts.model_artifacts_new_parent']],
  ['a trigger of ours on artifacts that was dropped', 'DROP TRIGGER model_artifacts_other_parent ON artifacts',
    ['artifacts.model_artifacts_other_parent']],
  ['a column of artifacts that was dropped', 'ALTER TABLE artifacts DROP changelog', ['artifacts.changelog']],
]

describe('findDifferences', () => forEachDatabase(({ fresh }) => {
  let shared: DataSource | undefined

  beforeEach(async () => {
    shared ??= await fresh()
  })
  // what a failed test left behind must not fail the next
  afterEach(function () {
    if (this.currentTest?.state === 'failed') shared = undefined
  })

  for (const [what, change, places] of mutations) {
    it(`sees ${what}, and its statements repair it`, async () => {
      const dataSource = shared as DataSource
      await dataSource.query(change)
      const differences = await findDifferences(dataSource)
      expect(differences.map(({ place }) => place)).to.have.members(places)
      for (const { expected, actual } of differences) expect(expected).to.not.equal(actual)
      for (const { repair } of differences) if (repair !== null) await dataSource.query(repair)
      expect(await findDifferences(dataSource)).to.deep.equal([])
    })
  }
}))
