import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureFunction, ensureTrigger } from './support/ensure-function'
import { ensureTable } from './support/ensure-table'
import { boundLockWaits } from './support/lock-bound'
import { reviewFunctions, reviewTriggers } from './support/review-triggers'

const eventStatements = [
  `CREATE TABLE review_events (
      item_id text NOT NULL,
      sequence integer NOT NULL,
      artifact_id text NOT NULL,
      pointer text NOT NULL,
      event text NOT NULL,
      at timestamptz NOT NULL,
      by text,
      reason text,
      value jsonb,
      origin text NOT NULL,
      CONSTRAINT review_events_pkey PRIMARY KEY (item_id, sequence),
      CONSTRAINT ck_review_events_sequence_03f9bf09 CHECK (sequence >= 1),
      CONSTRAINT ck_review_events_pointer_7ec81cb6 CHECK (char_length(pointer) <= 2000),
      CONSTRAINT ck_review_events_event_2faa39ad CHECK (event IN ('opened', 'claimed', 'released', 'answered',
        'resolved', 'rejected', 'reopened', 'withdrawn')),
      CONSTRAINT ck_review_events_by_3e97e4f3 CHECK (char_length(by) <= 200),
      CONSTRAINT ck_review_events_reason_ad1f560a CHECK (char_length(reason) <= 2000),
      CONSTRAINT ck_review_events_origin_6db7bd80 CHECK (origin IN ('catalog', 'raw-sql', 'adopted'))
  )`,
  'CREATE INDEX idx_review_events_artifact ON review_events (artifact_id)',
  'CREATE INDEX idx_review_events_at ON review_events (at, item_id, sequence)',
]

const itemStatements = [
  'ALTER TABLE review_items ADD COLUMN IF NOT EXISTS claimed_by text',
  'ALTER TABLE review_items ADD COLUMN IF NOT EXISTS claimed_at timestamptz',
  'ALTER TABLE review_items DROP CONSTRAINT IF EXISTS ck_review_items_claimed_by_086dadf1',
  `ALTER TABLE review_items
     ADD CONSTRAINT ck_review_items_claimed_by_086dadf1 CHECK (char_length(claimed_by) <= 200)`,
  'CREATE INDEX IF NOT EXISTS idx_review_items_reason ON review_items (reason_code, artifact_id)',
  'CREATE INDEX IF NOT EXISTS idx_review_items_opened ON review_items (opened_at, id)',
]

// What the rows prove happened before there was a log. Who opened an item, and who closed one that was answered
// before, they do not say: NULL there, because a guess would be an invented name.
const pastEvents = `
  INSERT INTO review_events (item_id, sequence, artifact_id, pointer, event, at, by, reason, value, origin)
  SELECT i.id, row_number() OVER (PARTITION BY i.id ORDER BY e.step), i.artifact_id, i.pointer, e.event, e.at, e.by,
         e.reason, e.value, 'adopted'
  FROM review_items i CROSS JOIN LATERAL (VALUES
    (1, 'opened', i.opened_at, NULL, i.reason_code, i.candidate),
    (2, 'answered', i.answered_at, i.answered_by, i.answer_reason, i.answer),
    (3, i.status, i.closed_at, CASE WHEN i.answered_at IS NULL THEN i.answered_by END,
      CASE WHEN i.answered_at IS NULL THEN i.answer_reason END, i.answer)
  ) AS e (step, event, at, by, reason, value)
  WHERE e.at IS NOT NULL AND NOT EXISTS (SELECT FROM review_events k WHERE k.item_id = i.id)`

// A log that is there already refuses an INSERT, even one of no rows.
const importing = (state: 'on' | 'off'): string => `SELECT set_config('model_artifacts.importing', '${state}', true)`

/** Adds claims to `review_items`, and `review_events`: what became of each item, kept by triggers. */
export class LogReviews1776384000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await ensureTable(queryRunner, 'review_events', eventStatements)
    for (const statement of itemStatements) await queryRunner.query(statement)
    for (const statement of [importing('on'), pastEvents, importing('off')]) await queryRunner.query(statement)
    for (const source of reviewFunctions) await ensureFunction(queryRunner, source)
    for (const [table, name, definition] of reviewTriggers) await ensureTrigger(queryRunner, table, name, definition)
    // a session that replicates fires no ordinary trigger; the log is append-only there as well
    await queryRunner.query('ALTER TABLE review_events ENABLE ALWAYS TRIGGER review_events_append_only')
  }

  /** Drops the log with all its rows, and the claims. */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, name] of reviewTriggers) await queryRunner.query(`DROP TRIGGER IF EXISTS ${name} ON ${table}`)
    await queryRunner.query('DROP TABLE IF EXISTS review_events')
    for (const { name } of reviewFunctions) await queryRunner.query(`DROP FUNCTION IF EXISTS ${name}`)
    await queryRunner.query('DROP INDEX IF EXISTS idx_review_items_opened, idx_review_items_reason')
    await queryRunner.query('ALTER TABLE review_items DROP COLUMN IF EXISTS claimed_at, DROP COLUMN IF EXISTS claimed_by')
  }
}
