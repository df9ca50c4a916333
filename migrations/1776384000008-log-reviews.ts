import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureTable } from './support/ensure-table'
import { boundLockWaits } from './support/lock-bound'

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
      CONSTRAINT review_events_pkey PRIMARY KEY (item_id, sequence),
      CONSTRAINT ck_review_events_sequence_03f9bf09 CHECK (sequence >= 1),
      CONSTRAINT ck_review_events_pointer_7ec81cb6 CHECK (char_length(pointer) <= 2000),
      CONSTRAINT ck_review_events_event_2faa39ad CHECK (event IN ('opened', 'claimed', 'released', 'answered',
        'resolved', 'rejected', 'reopened', 'withdrawn')),
      CONSTRAINT ck_review_events_by_3e97e4f3 CHECK (char_length(by) <= 200),
      CONSTRAINT ck_review_events_reason_ad1f560a CHECK (char_length(reason) <= 2000)
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
  INSERT INTO review_events (item_id, sequence, artifact_id, pointer, event, at, by, reason, value)
  SELECT i.id, row_number() OVER (PARTITION BY i.id ORDER BY e.step), i.artifact_id, i.pointer, e.event, e.at, e.by,
         e.reason, e.value
  FROM review_items i CROSS JOIN LATERAL (VALUES
    (1, 'opened', i.opened_at, NULL, i.reason_code, i.candidate),
    (2, 'answered', i.answered_at, i.answered_by, i.answer_reason, i.answer),
    (3, i.status, i.closed_at, CASE WHEN i.answered_at IS NULL THEN i.answered_by END,
      CASE WHEN i.answered_at IS NULL THEN i.answer_reason END, i.answer)
  ) AS e (step, event, at, by, reason, value)
  WHERE e.at IS NOT NULL AND NOT EXISTS (SELECT FROM review_events k WHERE k.item_id = i.id)`

// A log that is there already refuses an INSERT, even one of no rows.
const importing = (state: 'on' | 'off'): string => `SELECT set_config('model_artifacts.importing', '${state}', true)`

// Tables are named with the schema of the table that changed: a session of other software, with another search_path,
// must still be able to delete an artifact.
const functions = [
  `CREATE OR REPLACE FUNCTION model_artifacts_log_review() RETURNS trigger LANGUAGE plpgsql AS $body$
DECLARE
  named text := nullif(current_setting('model_artifacts.actor', true), '');
  told text := nullif(current_setting('model_artifacts.reason', true), '');
  unnamed text := 'database:' || current_user;
  was text;
  answers boolean;
  kinds text[] := '{}';
  actors text[] := '{}';
  reasons text[] := '{}';
  answer jsonb;
BEGIN
  IF current_setting('model_artifacts.importing', true) = 'on' THEN
    RETURN NULL;
  END IF;
  IF tg_op = 'TRUNCATE' THEN
    EXECUTE format(
      'INSERT INTO %1$I.review_events (item_id, sequence, artifact_id, pointer, event, at, by, reason)
       SELECT i.id, coalesce((SELECT max(k.sequence) FROM %1$I.review_events k WHERE k.item_id = i.id), 0) + 1,
              i.artifact_id, i.pointer, ''withdrawn'', clock_timestamp(), $1, $2 FROM %1$I.review_items i',
      tg_table_schema) USING coalesce(named, unnamed), told;
    RETURN NULL;
  END IF;
  IF tg_op = 'DELETE' THEN
    NEW := OLD;
    kinds := kinds || 'withdrawn'::text;
    actors := actors || coalesce(named, unnamed);
    reasons := reasons || told;
  ELSE
    was := 'open';
    answers := NEW.answer IS NOT NULL OR NEW.answered_by IS NOT NULL OR NEW.answer_reason IS NOT NULL;
    IF tg_op = 'INSERT' THEN
      kinds := kinds || 'opened'::text;
      actors := actors || coalesce(named, unnamed);
      reasons := reasons || NEW.reason_code;
    ELSE
      was := OLD.status;
      answers := (NEW.answer, NEW.answered_by, NEW.answer_reason) IS DISTINCT FROM
        (OLD.answer, OLD.answered_by, OLD.answer_reason);
    END IF;
    IF NEW.status <> was AND (NEW.status = 'open' OR was IN ('resolved', 'rejected')) THEN
      kinds := kinds || 'reopened'::text;
      actors := actors || coalesce(named, unnamed);
      reasons := reasons || told;
    END IF;
    IF (NEW.status <> was AND NEW.status <> 'open') OR (NEW.status = was AND answers) THEN
      kinds := kinds || CASE WHEN NEW.status = was THEN 'answered' ELSE NEW.status END;
      actors := actors || coalesce(named, CASE WHEN answers THEN NEW.answered_by END, unnamed);
      reasons := reasons || coalesce(told, CASE WHEN answers THEN NEW.answer_reason END);
    END IF;
    IF tg_op = 'INSERT' AND NEW.claimed_by IS NOT NULL
      OR tg_op = 'UPDATE' AND (NEW.claimed_by, NEW.claimed_at) IS DISTINCT FROM (OLD.claimed_by, OLD.claimed_at)
    THEN
      kinds := kinds || CASE WHEN NEW.claimed_by IS NULL THEN 'released' ELSE 'claimed' END;
      actors := actors || coalesce(named, NEW.claimed_by, unnamed);
      reasons := reasons || told;
    END IF;
  END IF;
  FOR i IN 1 .. cardinality(kinds) LOOP
    answer := CASE WHEN kinds[i] = 'opened' THEN NEW.candidate
      WHEN kinds[i] IN ('answered', 'resolved', 'rejected') THEN NEW.answer END;
    EXECUTE format(
      'INSERT INTO %1$I.review_events (item_id, sequence, artifact_id, pointer, event, at, by, reason, value)
       SELECT $1, coalesce(max(k.sequence), 0) + 1, $2, $3, $4, clock_timestamp(), $5, $6, $7
       FROM %1$I.review_events k WHERE k.item_id = $1',
      tg_table_schema) USING NEW.id, NEW.artifact_id, NEW.pointer, kinds[i], actors[i], reasons[i], answer;
  END LOOP;
  RETURN NULL;
END
$body$`,
  `CREATE OR REPLACE FUNCTION model_artifacts_keep_review_events() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
  IF tg_op = 'INSERT' AND (pg_trigger_depth() > 1 OR current_setting('model_artifacts.importing', true) = 'on') THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION 'review_events is a log: % is refused', tg_op
    USING ERRCODE = 'restrict_violation', TABLE = tg_table_name, HINT = 'Rows come from changes of review_items only.';
END
$body$`,
]

const triggers = [
  'DROP TRIGGER IF EXISTS review_items_log ON review_items',
  `CREATE TRIGGER review_items_log AFTER INSERT OR UPDATE OR DELETE ON review_items
     FOR EACH ROW EXECUTE FUNCTION model_artifacts_log_review()`,
  'DROP TRIGGER IF EXISTS review_items_log_truncate ON review_items',
  `CREATE TRIGGER review_items_log_truncate BEFORE TRUNCATE ON review_items
     FOR EACH STATEMENT EXECUTE FUNCTION model_artifacts_log_review()`,
  'DROP TRIGGER IF EXISTS review_events_keep ON review_events',
  `CREATE TRIGGER review_events_keep BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON review_events
     FOR EACH STATEMENT EXECUTE FUNCTION model_artifacts_keep_review_events()`,
]

/** Adds claims to `review_items`, and `review_events`: what became of each item, kept by triggers. */
export class LogReviews1776384000008 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await ensureTable(queryRunner, 'review_events', eventStatements)
    const past = [importing('on'), pastEvents, importing('off')]
    for (const statement of [...itemStatements, ...past, ...functions, ...triggers]) await queryRunner.query(statement)
  }

  /** Drops the log with all its rows, and the claims. */
  async down(queryRunner: QueryRunner): Promise<void> {
    for (const statement of [
      'DROP TRIGGER IF EXISTS review_items_log ON review_items',
      'DROP TRIGGER IF EXISTS review_items_log_truncate ON review_items',
      'DROP TABLE IF EXISTS review_events',
      'DROP FUNCTION IF EXISTS model_artifacts_log_review()',
      'DROP FUNCTION IF EXISTS model_artifacts_keep_review_events()',
      'DROP INDEX IF EXISTS idx_review_items_opened',
      'DROP INDEX IF EXISTS idx_review_items_reason',
      'ALTER TABLE review_items DROP COLUMN IF EXISTS claimed_at, DROP COLUMN IF EXISTS claimed_by',
    ]) await queryRunner.query(statement)
  }
}
