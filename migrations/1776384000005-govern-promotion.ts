import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureFunction, ensureTrigger } from './support/ensure-function'
import { ensureTable } from './support/ensure-table'
import { boundLockWaits } from './support/lock-bound'
import { promotionFunctions, promotionTriggers } from './support/promotion-triggers'
import { refuseTwoPromoted } from './support/refuse-two-promoted'

const lineages = [
  `CREATE TABLE model_lineages (
      lineage_id text NOT NULL,
      last_number integer NOT NULL,
      promoted_artifact_id text,
      CONSTRAINT model_lineages_pkey PRIMARY KEY (lineage_id),
      CONSTRAINT ck_model_lineages_last_number_d3b3b76a CHECK (last_number >= 1)
  )`,
]

const events = [
  `CREATE TABLE promotion_events (
      artifact_id text NOT NULL,
      sequence integer NOT NULL,
      lineage_id text NOT NULL,
      from_state text,
      to_state text NOT NULL,
      decided_at timestamptz NOT NULL,
      decided_by text NOT NULL,
      reason text NOT NULL,
      evidence_json jsonb,
      override_json jsonb,
      origin text NOT NULL,
      CONSTRAINT promotion_events_pkey PRIMARY KEY (artifact_id, sequence),
      CONSTRAINT ck_promotion_events_sequence_03f9bf09 CHECK (sequence >= 1),
      CONSTRAINT ck_promotion_events_from_state_68a561d4
        CHECK (from_state IN ('candidate', 'promoted', 'rejected', 'superseded', 'removed')),
      CONSTRAINT ck_promotion_events_to_state_a3d0f67c
        CHECK (to_state IN ('candidate', 'promoted', 'rejected', 'superseded', 'removed')),
      CONSTRAINT ck_promotion_events_decided_by_62e88edd CHECK (char_length(decided_by) <= 200),
      CONSTRAINT ck_promotion_events_reason_2f0208e3 CHECK (char_length(reason) <= 10000),
      CONSTRAINT ck_promotion_events_override_json_0b4eb41e CHECK (jsonb_typeof(override_json) = 'object'),
      CONSTRAINT ck_promotion_events_origin_6db7bd80 CHECK (origin IN ('catalog', 'raw-sql', 'adopted'))
  )`,
  'CREATE INDEX idx_promotion_events_lineage ON promotion_events (lineage_id, decided_at)',
]

/** Lineage by walking up the parents of adopted artifacts; rows without a parent are their own. */
const PLACE_ROWS = [
  `UPDATE model_versions v SET lineage_id = CASE WHEN a.parent_version_id IS NULL THEN v.artifact_id
      ELSE model_versions_root(v.artifact_id) END
    FROM artifacts a WHERE a.id = v.artifact_id`,
  `INSERT INTO model_lineages (lineage_id, last_number, promoted_artifact_id)
    SELECT v.lineage_id, greatest(max(coalesce(a.version_number, 1))::integer, 1),
      max(v.artifact_id) FILTER (WHERE v.promotion_state = 'promoted')
    FROM model_versions v JOIN artifacts a ON a.id = v.artifact_id GROUP BY v.lineage_id`,
]

/** States that were decided before there was a ledger. Who and when is not known, so nothing of it is invented. */
const ADOPT_DECISIONS = `INSERT INTO promotion_events
    (artifact_id, sequence, lineage_id, from_state, to_state, decided_at, decided_by, reason, origin)
  SELECT artifact_id, 1, lineage_id, NULL, promotion_state, clock_timestamp(), current_user,
    coalesce(promotion_notes, 'decided before the ledger'), 'adopted'
  FROM model_versions WHERE promotion_state <> 'candidate' OR promotion_notes IS NOT NULL`

/** Brings lineages with their counters, the ledger of promotion, and the rules that keep both. */
export class GovernPromotion1776384000005 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await ensureTable(queryRunner, 'model_lineages', lineages)
    await ensureTable(queryRunner, 'promotion_events', events)
    for (const source of promotionFunctions) await ensureFunction(queryRunner, source)
    await queryRunner.query('ALTER TABLE model_versions ADD COLUMN lineage_id text')
    for (const statement of PLACE_ROWS) await queryRunner.query(statement)
    await refuseTwoPromoted(queryRunner)
    await queryRunner.query(`ALTER TABLE model_versions ALTER COLUMN lineage_id SET NOT NULL,
      ADD CONSTRAINT model_versions_lineage_id_fkey FOREIGN KEY (lineage_id) REFERENCES model_lineages (lineage_id)`)
    await queryRunner.query('CREATE INDEX idx_model_versions_lineage ON model_versions (lineage_id)')
    await queryRunner.query(`CREATE UNIQUE INDEX idx_model_versions_promoted_801482ea ON model_versions (lineage_id)
      WHERE promotion_state = 'promoted'`)
    await queryRunner.query(ADOPT_DECISIONS)
    for (const [table, name, definition] of promotionTriggers) await ensureTrigger(queryRunner, table, name, definition)
    // a session that replicates fires no ordinary trigger; the ledger is append-only there as well
    await queryRunner.query('ALTER TABLE promotion_events ENABLE ALWAYS TRIGGER promotion_events_append_only')
  }

  /** Drops the ledger, the lineages with their counters, and the column that names them. */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, name] of promotionTriggers) {
      await queryRunner.query(`DROP TRIGGER IF EXISTS ${name} ON ${table}`)
    }
    await queryRunner.query('ALTER TABLE model_versions DROP COLUMN lineage_id')
    await queryRunner.query('DROP TABLE promotion_events, model_lineages')
    for (const { name } of promotionFunctions.toReversed()) await queryRunner.query(`DROP FUNCTION IF EXISTS ${name}`)
  }
}
