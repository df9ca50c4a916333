import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureFunction, ensureTrigger } from './support/ensure-function'
import { ensureTable } from './support/ensure-table'
import { boundLockWaits } from './support/lock-bound'
import { findingFunctions, metricsOf, metricTriggers } from './support/metric-triggers'

const metrics = [
  `CREATE TABLE model_metrics (
      artifact_id text NOT NULL,
      name text NOT NULL,
      value double precision NOT NULL,
      CONSTRAINT model_metrics_pkey PRIMARY KEY (artifact_id, name) INCLUDE (value),
      CONSTRAINT model_metrics_artifact_id_fkey
        FOREIGN KEY (artifact_id) REFERENCES model_versions (artifact_id) ON DELETE CASCADE,
      CONSTRAINT ck_model_metrics_name_5cd8ab1e CHECK (char_length(name) <= 801),
      CONSTRAINT ck_model_metrics_value_ba941e5c CHECK (value >= -1.7976931348623157e+308),
      CONSTRAINT ck_model_metrics_value_92c9e810 CHECK (value <= 1.7976931348623157e+308)
  )`,
  'CREATE INDEX idx_model_metrics_value ON model_metrics (name, value, artifact_id)',
]

/**
 * From the latest document of each model, if it is in a shape of the schema; a fact that is absent, or that does not
 * fit (nothing then says what it is), stays NULL. The documents are jsonb texts that the catalog wrote itself.
 */
const FILL_FACTS = `WITH latest AS (
    SELECT DISTINCT ON (r.artifact_id) r.artifact_id, r.schema_version, r.document
    FROM metadata_revisions r ORDER BY r.artifact_id, r.revision DESC
  ), stated AS MATERIALIZED (
    SELECT artifact_id, model_document(document) AS document FROM latest
    WHERE schema_version NOT LIKE 'legacy/%'
  )
  UPDATE model_versions v SET
    model_family = CASE WHEN jsonb_typeof(document -> 'model_family') = 'string'
      AND char_length(document ->> 'model_family') <= 2000 THEN document ->> 'model_family' END,
    framework = CASE WHEN jsonb_typeof(document -> 'framework') = 'string'
      AND char_length(document ->> 'framework') <= 2000 THEN document ->> 'framework' END,
    parameter_count = CASE WHEN jsonb_typeof(document -> 'parameter_count') = 'number'
      AND (document ->> 'parameter_count')::numeric BETWEEN 0 AND 9007199254740991
      AND (document ->> 'parameter_count')::numeric % 1 = 0 THEN (document ->> 'parameter_count')::numeric::bigint END
  FROM stated WHERE stated.artifact_id = v.artifact_id`

const columns = `ALTER TABLE model_versions
  ADD COLUMN model_family text, ADD COLUMN framework text, ADD COLUMN parameter_count bigint,
  ADD CONSTRAINT ck_model_versions_model_family_4909b6fb CHECK (char_length(model_family) <= 2000),
  ADD CONSTRAINT ck_model_versions_framework_d54706ca CHECK (char_length(framework) <= 2000),
  ADD CONSTRAINT ck_model_versions_parameter_count_5a309f46 CHECK (parameter_count >= 0),
  ADD CONSTRAINT ck_model_versions_parameter_count_97d3e563 CHECK (parameter_count <= 9007199254740991)`

const indexes = [
  'CREATE INDEX idx_model_versions_base_id ON model_versions (base_model_id, artifact_id)',
  'CREATE INDEX idx_model_versions_trained_by_id ON model_versions (trained_by, artifact_id)',
  'CREATE INDEX idx_model_versions_promotion_id ON model_versions (promotion_state, artifact_id)',
  'CREATE INDEX idx_model_versions_family ON model_versions ("left"(model_family, 200), artifact_id)',
  'CREATE INDEX idx_model_versions_framework ON model_versions ("left"(framework, 200), artifact_id)',
  'CREATE INDEX idx_model_versions_parameters ON model_versions (parameter_count, artifact_id)',
  'CREATE INDEX idx_model_versions_created ON model_versions (created_at, artifact_id)',
]

/** Makes models findable by family, framework, size, age and metric: columns, `model_metrics` and its trigger, indexes. */
export class IndexModels1776384000007 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    for (const source of findingFunctions) await ensureFunction(queryRunner, source)
    await queryRunner.query(columns)
    await queryRunner.query(FILL_FACTS)
    await ensureTable(queryRunner, 'model_metrics', metrics)
    await queryRunner.query(`INSERT INTO model_metrics (artifact_id, name, value)
      ${metricsOf('v.artifact_id', 'v.eval_metrics_json', 'model_versions')}`)
    // last: each row is put into an index once, with what it holds by then
    for (const statement of indexes) await queryRunner.query(statement)
    for (const [name, definition] of metricTriggers) await ensureTrigger(queryRunner, 'model_versions', name, definition)
  }

  /** Drops the columns, `model_metrics` and all indexes: the documents and `eval_metrics_json` still say it all. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    for (const [name] of metricTriggers) await queryRunner.query(`DROP TRIGGER IF EXISTS ${name} ON model_versions`)
    await queryRunner.query(`DROP INDEX IF EXISTS idx_model_versions_base_id, idx_model_versions_trained_by_id,
      idx_model_versions_promotion_id, idx_model_versions_created`)
    await queryRunner.query('DROP TABLE IF EXISTS model_metrics')
    await queryRunner.query(`ALTER TABLE model_versions
      DROP COLUMN model_family, DROP COLUMN framework, DROP COLUMN parameter_count`)
    for (const { name, parameters = '' } of findingFunctions.toReversed()) {
      await queryRunner.query(`DROP FUNCTION IF EXISTS ${name}(${parameters})`)
    }
  }
}
