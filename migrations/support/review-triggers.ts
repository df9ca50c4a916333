import type { FunctionSource } from './ensure-function'
import { recording, SESSION_ROLE, WRITTEN_BY_TRIGGER } from './promotion-triggers'

/**
 * What keeps the log of reviews, also for raw SQL. Three transaction-local settings speak to it: `model_artifacts.actor`
 * and `model_artifacts.reason` (who changes items, and why, as the catalog knows it) and `model_artifacts.importing`
 * (`on`: new items come with their own log; heard from the owner of the ledger only).
 */
export const reviewFunctions: readonly FunctionSource[] = [
  {
    // by statement, not by row: a backfill opens thousands of items at once
    name: 'review_items_record_opened',
    asOwner: true,
    body: `DECLARE
  named text := nullif(current_setting('model_artifacts.actor', true), '');
  told text := nullif(current_setting('model_artifacts.reason', true), '');
BEGIN
  IF ledger_is_imported() THEN
    RETURN NULL;
  END IF;
  ${recording(`INSERT INTO review_events (item_id, sequence, artifact_id, pointer, event, at, by, reason, value, origin)
    SELECT i.id, coalesce((SELECT max(e.sequence) FROM review_events e WHERE e.item_id = i.id), 0)
        + row_number() OVER (PARTITION BY i.id ORDER BY s.step),
      i.artifact_id, i.pointer, s.event, clock_timestamp(), coalesce(named, s.by, ${SESSION_ROLE}), s.reason, s.value,
      CASE WHEN named IS NULL THEN 'raw-sql' ELSE 'catalog' END
    FROM opened i CROSS JOIN LATERAL (VALUES
      (1, 'opened', NULL, i.reason_code, i.candidate, true),
      (2, CASE i.status WHEN 'open' THEN 'answered' ELSE i.status END, i.answered_by,
        coalesce(told, i.answer_reason), i.answer,
        i.status <> 'open' OR num_nonnulls(i.answer, i.answered_by, i.answer_reason) > 0),
      (3, 'claimed', i.claimed_by, told, NULL, i.claimed_by IS NOT NULL)
    ) AS s (step, event, by, reason, value, happened) WHERE s.happened;`)}
  RETURN NULL;
END`,
  },
  {
    name: 'review_items_record',
    asOwner: true,
    body: `DECLARE
  named text := nullif(current_setting('model_artifacts.actor', true), '');
  told text := nullif(current_setting('model_artifacts.reason', true), '');
  somebody text := coalesce(named, ${SESSION_ROLE});
  answers boolean;
  item record;
  kinds text[] := '{}';
  actors text[] := '{}';
  reasons text[] := '{}';
BEGIN
  IF tg_op = 'DELETE' THEN
    item := old;
    kinds := array['withdrawn']; actors := array[somebody]; reasons := array[told];
  ELSE
    item := new;
    answers := (new.answer, new.answered_by, new.answer_reason)
      IS DISTINCT FROM (old.answer, old.answered_by, old.answer_reason);
    IF new.status <> old.status AND (new.status = 'open' OR old.status IN ('resolved', 'rejected')) THEN
      kinds := array_append(kinds, 'reopened');
      actors := array_append(actors, somebody); reasons := array_append(reasons, told);
    END IF;
    IF new.status <> 'open' AND new.status <> old.status OR new.status = old.status AND answers THEN
      kinds := array_append(kinds, CASE WHEN new.status = old.status THEN 'answered' ELSE new.status END);
      -- an answer that stayed was given by somebody earlier
      actors := array_append(actors, coalesce(named, CASE WHEN answers THEN new.answered_by END, somebody));
      reasons := array_append(reasons, coalesce(told, CASE WHEN answers THEN new.answer_reason END));
    END IF;
    IF (new.claimed_by, new.claimed_at) IS DISTINCT FROM (old.claimed_by, old.claimed_at) THEN
      kinds := array_append(kinds, CASE WHEN new.claimed_by IS NULL THEN 'released' ELSE 'claimed' END);
      actors := array_append(actors, coalesce(named, new.claimed_by, somebody));
      reasons := array_append(reasons, told);
    END IF;
  END IF;
  FOR i IN 1 .. cardinality(kinds) LOOP
    ${recording(`INSERT INTO review_events (item_id, sequence, artifact_id, pointer, event, at, by, reason, value, origin)
      SELECT item.id, coalesce(max(e.sequence), 0) + 1, item.artifact_id, item.pointer, kinds[i], clock_timestamp(),
        actors[i], reasons[i], CASE WHEN kinds[i] IN ('answered', 'resolved', 'rejected') THEN item.answer END,
        CASE WHEN named IS NULL THEN 'raw-sql' ELSE 'catalog' END
      FROM review_events e WHERE e.item_id = item.id;`)}
  END LOOP;
  RETURN NULL;
END`,
  },
  {
    name: 'review_items_record_truncate',
    asOwner: true,
    body: `BEGIN
  ${recording(`INSERT INTO review_events (item_id, sequence, artifact_id, pointer, event, at, by, origin)
    SELECT i.id, coalesce((SELECT max(e.sequence) FROM review_events e WHERE e.item_id = i.id), 0) + 1,
      i.artifact_id, i.pointer, 'withdrawn', clock_timestamp(), ${SESSION_ROLE}, 'raw-sql'
    FROM review_items i;`)}
  RETURN NULL;
END`,
  },
  {
    name: 'review_events_guard',
    body: `BEGIN
  IF tg_op = 'INSERT' THEN
    IF ${WRITTEN_BY_TRIGGER} OR ledger_is_imported() THEN
      RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the log of reviews is written by the triggers of review_items alone'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'review_events_written_by_trigger', TABLE = 'review_events';
  END IF;
  RAISE EXCEPTION 'the log of reviews is append-only: % is refused', tg_op
    USING ERRCODE = 'check_violation', CONSTRAINT = 'review_events_append_only', TABLE = 'review_events';
END`,
  },
]

/** Table, name and definition of each trigger. */
export const reviewTriggers: readonly (readonly [table: string, name: string, definition: string])[] = [
  ['review_items', 'review_items_record_opened',
    `AFTER INSERT ON review_items REFERENCING NEW TABLE AS opened FOR EACH STATEMENT
      EXECUTE FUNCTION review_items_record_opened()`],
  ['review_items', 'review_items_record',
    'AFTER UPDATE OR DELETE ON review_items FOR EACH ROW EXECUTE FUNCTION review_items_record()'],
  ['review_items', 'review_items_record_truncate',
    'BEFORE TRUNCATE ON review_items FOR EACH STATEMENT EXECUTE FUNCTION review_items_record_truncate()'],
  ['review_events', 'review_events_append_only',
    `BEFORE UPDATE OR DELETE OR TRUNCATE ON review_events FOR EACH STATEMENT
      EXECUTE FUNCTION review_events_guard()`],
  ['review_events', 'review_events_written_by_trigger',
    'BEFORE INSERT ON review_events FOR EACH STATEMENT EXECUTE FUNCTION review_events_guard()'],
]
