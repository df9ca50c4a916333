import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureFunction, ensureTrigger } from './support/ensure-function'
import { ensureTable } from './support/ensure-table'
import { lineageFunctions, lineageTriggers } from './support/lineage-triggers'
import { boundLockWaits } from './support/lock-bound'

const places = [
  `CREATE TABLE lineage_places (
      artifact_id text NOT NULL,
      height bigint,
      is_named boolean NOT NULL DEFAULT false,
      parent_id text,
      CONSTRAINT lineage_places_pkey PRIMARY KEY (artifact_id),
      CONSTRAINT ck_lineage_places_height_5db7833f CHECK (height >= -9007199254740991),
      CONSTRAINT ck_lineage_places_height_f198d22a CHECK (height <= 9007199254740991)
  )`,
  'CREATE INDEX idx_lineage_places_parent ON lineage_places (parent_id)',
]

/** The places of what is there already. Circles among it are left as they are: nothing at or below one gets a height. */
const PLACE_MODELS = [
  'DELETE FROM lineage_places',
  `WITH edges AS (
      SELECT id::text AS child, parent_version_id::text AS target, parent_version_id::text AS parent
        FROM artifacts WHERE artifact_type::text = 'model' AND parent_version_id IS NOT NULL
      UNION ALL
      SELECT artifact_id, base_model_id, NULL FROM model_versions WHERE base_model_id IS NOT NULL
    )
    INSERT INTO lineage_places (artifact_id, is_named, parent_id)
    SELECT id, bool_or(is_named), max(parent) FROM (
      SELECT child AS id, false AS is_named, parent FROM edges UNION ALL SELECT target, true, NULL FROM edges
    ) AS ends GROUP BY id`,
  'SELECT lineage_rank((SELECT array_agg(artifact_id) FROM lineage_places))',
]

/** Brings the order of descent, and the triggers that refuse a model which would descend from itself. */
export class RefuseLineageCycles1776384000006 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await ensureTable(queryRunner, 'lineage_places', places)
    for (const source of lineageFunctions) await ensureFunction(queryRunner, source)
    // before the rows are read: a trigger locks out writers whose edges would be missed
    for (const [table, name, definition] of lineageTriggers) await ensureTrigger(queryRunner, table, name, definition)
    for (const statement of PLACE_MODELS) await queryRunner.query(statement)
  }

  /** Drops the triggers and the order of descent; what descends from what stays as it is. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    for (const [table, name] of lineageTriggers) await queryRunner.query(`DROP TRIGGER IF EXISTS ${name} ON ${table}`)
    for (const { name } of lineageFunctions.toReversed()) await queryRunner.query(`DROP FUNCTION IF EXISTS ${name}`)
    await queryRunner.query('DROP TABLE IF EXISTS lineage_places')
  }
}
