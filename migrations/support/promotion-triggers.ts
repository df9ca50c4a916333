import type { FunctionSource } from './ensure-function'

/** Who the session acts as: `current_user` is the owner in our functions, and where a cascade deletes. */
export const SESSION_ROLE = "coalesce(nullif(current_setting('role'), 'none'), session_user::text)"

/**
 * SQL of a guard: whether a trigger of ours inserts. Those run as the owner and mark what they write; the trigger of
 * somebody's own table runs as that somebody.
 */
export const WRITTEN_BY_TRIGGER = `pg_trigger_depth() > 1 AND current_setting('model_artifacts.recording', true) = 'on'
      AND pg_has_role(current_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = tg_relid), 'USAGE')`

/** Statements around an insert that `WRITTEN_BY_TRIGGER` is to let pass. */
export const recording = (insert: string): string => `PERFORM set_config('model_artifacts.recording', 'on', true);
  ${insert}
  PERFORM set_config('model_artifacts.recording', '', true);`

/**
 * The rules of promotion that hold for everybody, also for raw SQL. Three transaction-local settings speak to them:
 * `model_artifacts.decisions` (JSON by artifact id: who decided, why, evidence, override), `model_artifacts.moment`
 * (when this transaction decides, kept between its begin and the present) and `model_artifacts.importing` (`on`: new
 * rows come with their own ledger; heard from the owner of the ledger only).
 */
export const promotionFunctions: readonly FunctionSource[] = [
  {
    name: 'model_versions_root',
    parameters: 'model text',
    returns: 'text',
    // UNION ends on a loop, which adopted rows may hold: then the smallest id of it stands for the root
    body: `DECLARE
  root text;
BEGIN
  WITH RECURSIVE up(id, parent) AS (
    SELECT a.id::text, a.parent_version_id::text FROM artifacts a WHERE a.id = model
    UNION
    SELECT a.id::text, a.parent_version_id::text
      FROM up JOIN artifacts a ON a.id = up.parent AND a.artifact_type = 'model'
  )
  SELECT coalesce(
    (SELECT up.id FROM up LEFT JOIN up AS next ON next.id = up.parent WHERE next.id IS NULL LIMIT 1),
    (SELECT min(up.id COLLATE "C") FROM up)
  ) INTO root;
  RETURN coalesce(root, model);
END`,
  },
  {
    // not everybody: a setting is no right, and whoever could use it would write states without events
    name: 'ledger_is_imported',
    returns: 'boolean',
    volatility: 'STABLE',
    body: `BEGIN
  RETURN coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND pg_has_role(
    ${SESSION_ROLE}::name,
    (SELECT c.relowner FROM pg_class c WHERE c.oid = 'promotion_events'::regclass), 'USAGE');
END`,
  },
  {
    name: 'model_versions_place',
    asOwner: true,
    body: `DECLARE
  number integer;
  parent text;
BEGIN
  IF ledger_is_imported() THEN
    RETURN new;
  END IF;
  SELECT coalesce(a.version_number, 1)::integer, a.parent_version_id::text INTO number, parent
    FROM artifacts a WHERE a.id = new.artifact_id;
  IF new.lineage_id IS NULL AND parent IS NOT NULL THEN
    new.lineage_id := coalesce(
      (SELECT v.lineage_id FROM model_versions v WHERE v.artifact_id = parent), model_versions_root(new.artifact_id));
  END IF;
  new.lineage_id := coalesce(new.lineage_id, new.artifact_id);
  INSERT INTO model_lineages AS l (lineage_id, last_number) VALUES (new.lineage_id, greatest(coalesce(number, 1), 1))
    ON CONFLICT (lineage_id) DO UPDATE SET last_number = excluded.last_number
      WHERE l.last_number < excluded.last_number;
  RETURN new;
END`,
  },
  {
    name: 'model_versions_move',
    body: `BEGIN
  IF new.artifact_id <> old.artifact_id THEN
    RAISE EXCEPTION 'the model version of % cannot become that of %', old.artifact_id, new.artifact_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'model_versions_artifact_is_for_good', TABLE = 'model_versions';
  END IF;
  IF new.lineage_id IS DISTINCT FROM old.lineage_id THEN
    RAISE EXCEPTION 'model version % cannot move from lineage % to %', old.artifact_id, old.lineage_id, new.lineage_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'model_versions_lineage_is_for_good', TABLE = 'model_versions';
  END IF;
  IF new.promotion_state <> old.promotion_state
    AND (old.promotion_state, new.promotion_state) NOT IN
      (('candidate', 'promoted'), ('candidate', 'rejected'), ('promoted', 'superseded')) THEN
    RAISE EXCEPTION 'model version % cannot go from % to %', old.artifact_id, old.promotion_state, new.promotion_state
      USING ERRCODE = 'check_violation', CONSTRAINT = 'model_versions_declared_moves', TABLE = 'model_versions',
        HINT = 'Moves are candidate to promoted, candidate to rejected, promoted to superseded.';
  END IF;
  IF new.promotion_state = 'rejected' AND old.promotion_state <> 'rejected'
    AND btrim(coalesce(new.promotion_notes, '')) = '' THEN
    RAISE EXCEPTION 'model version % cannot be rejected without a reason', old.artifact_id
      USING ERRCODE = 'check_violation', CONSTRAINT = 'model_versions_rejected_needs_notes', TABLE = 'model_versions',
        HINT = 'Say why in promotion_notes.';
  END IF;
  RETURN new;
END`,
  },
  {
    name: 'model_versions_record',
    asOwner: true,
    body: `DECLARE
  decisions text := coalesce(current_setting('model_artifacts.decisions', true), '');
  decision jsonb;
  model text;
  lineage text;
  before_state text;
  after_state text;
  given_reason text;
  moment timestamptz;
BEGIN
  IF tg_op = 'INSERT' AND ledger_is_imported() THEN
    RETURN NULL;
  END IF;
  IF tg_op = 'DELETE' THEN
    model := old.artifact_id; lineage := old.lineage_id; before_state := old.promotion_state; after_state := 'removed';
  ELSE
    model := new.artifact_id; lineage := new.lineage_id; after_state := new.promotion_state;
    given_reason := new.promotion_notes;
    IF tg_op = 'UPDATE' THEN
      before_state := old.promotion_state;
      -- notes that stayed speak of an earlier decision
      IF old.promotion_notes IS NOT DISTINCT FROM new.promotion_notes THEN
        given_reason := NULL;
      END IF;
    END IF;
  END IF;
  IF decisions <> '' THEN
    decision := decisions::jsonb -> model;
  END IF;
  IF decision IS NULL AND tg_op = 'UPDATE' AND before_state = after_state THEN
    RETURN NULL;
  END IF;
  -- a new candidate nobody has decided on is no event, unless it comes back after a removal
  IF decision IS NULL AND tg_op = 'INSERT' AND after_state = 'candidate'
    AND NOT EXISTS (SELECT FROM promotion_events e WHERE e.artifact_id = model) THEN
    RETURN NULL;
  END IF;
  UPDATE model_lineages l SET promoted_artifact_id =
      CASE WHEN after_state = 'promoted' THEN model
           WHEN l.promoted_artifact_id = model THEN NULL
           ELSE l.promoted_artifact_id END
    WHERE l.lineage_id = lineage;
  -- taken after the lineage is locked: two decisions on a lineage never change places in time
  moment := greatest(now(),
    least(nullif(current_setting('model_artifacts.moment', true), '')::timestamptz, clock_timestamp()),
    (SELECT max(e.decided_at) FROM promotion_events e WHERE e.lineage_id = lineage));
  PERFORM set_config('model_artifacts.moment',
    to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), true);
  ${recording(`INSERT INTO promotion_events (artifact_id, sequence, lineage_id, from_state, to_state, decided_at, decided_by, reason,
      evidence_json, override_json, origin)
    SELECT model, coalesce(max(e.sequence), 0) + 1, lineage, before_state, after_state, moment,
      coalesce(decision ->> 'by', ${SESSION_ROLE}),
      coalesce(decision ->> 'reason', given_reason, tg_op || ' outside the catalog'),
      nullif(decision -> 'evidence', 'null'), nullif(decision -> 'override', 'null'),
      CASE WHEN decision IS NULL THEN 'raw-sql' ELSE 'catalog' END
    FROM promotion_events e WHERE e.artifact_id = model;`)}
  RETURN NULL;
END`,
  },
  {
    name: 'model_versions_keep',
    // no row trigger sees a TRUNCATE: states would end without a word in the ledger
    body: `BEGIN
  RAISE EXCEPTION 'model_versions cannot be truncated: the ledger would not know'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'model_versions_no_truncate', TABLE = 'model_versions',
      HINT = 'DELETE the rows: each is written down.';
END`,
  },
  {
    name: 'model_lineages_keep',
    // a number or a name that came free would be given to a second model
    body: `BEGIN
  RAISE EXCEPTION 'the numbers of lineage % are for good: % is refused', old.lineage_id, tg_op
    USING ERRCODE = 'check_violation', CONSTRAINT = 'model_lineages_number_is_for_good', TABLE = 'model_lineages',
      HINT = 'A lineage keeps its name, its row and the highest number it gave.';
END`,
  },
  {
    name: 'promotion_events_guard',
    body: `BEGIN
  IF tg_op = 'INSERT' THEN
    IF ${WRITTEN_BY_TRIGGER} OR ledger_is_imported() THEN
      RETURN new;
    END IF;
    RAISE EXCEPTION 'the ledger of promotion is written by the trigger of model_versions alone'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'promotion_events_written_by_trigger', TABLE = 'promotion_events';
  END IF;
  RAISE EXCEPTION 'the ledger of promotion is append-only: % is refused', tg_op
    USING ERRCODE = 'check_violation', CONSTRAINT = 'promotion_events_append_only', TABLE = 'promotion_events';
END`,
  },
]

/** Table, name and definition of each trigger. */
export const promotionTriggers: readonly (readonly [table: string, name: string, definition: string])[] = [
  ['model_versions', 'model_versions_place',
    'BEFORE INSERT ON model_versions FOR EACH ROW EXECUTE FUNCTION model_versions_place()'],
  ['model_versions', 'model_versions_move',
    `BEFORE UPDATE ON model_versions FOR EACH ROW
      WHEN (old.promotion_state IS DISTINCT FROM new.promotion_state OR old.lineage_id IS DISTINCT FROM new.lineage_id
        OR old.artifact_id IS DISTINCT FROM new.artifact_id)
      EXECUTE FUNCTION model_versions_move()`],
  ['model_versions', 'model_versions_keep',
    'BEFORE TRUNCATE ON model_versions FOR EACH STATEMENT EXECUTE FUNCTION model_versions_keep()'],
  ['model_versions', 'model_versions_record',
    'AFTER INSERT OR DELETE ON model_versions FOR EACH ROW EXECUTE FUNCTION model_versions_record()'],
  ['model_versions', 'model_versions_record_move',
    `AFTER UPDATE ON model_versions FOR EACH ROW
      WHEN (old.promotion_state IS DISTINCT FROM new.promotion_state
        OR old.promotion_notes IS DISTINCT FROM new.promotion_notes)
      EXECUTE FUNCTION model_versions_record()`],
  ['model_lineages', 'model_lineages_keep',
    `BEFORE UPDATE ON model_lineages FOR EACH ROW
      WHEN (new.last_number < old.last_number OR new.lineage_id <> old.lineage_id)
      EXECUTE FUNCTION model_lineages_keep()`],
  ['model_lineages', 'model_lineages_stay',
    'BEFORE DELETE ON model_lineages FOR EACH ROW EXECUTE FUNCTION model_lineages_keep()'],
  ['promotion_events', 'promotion_events_append_only',
    `BEFORE UPDATE OR DELETE OR TRUNCATE ON promotion_events FOR EACH STATEMENT
      EXECUTE FUNCTION promotion_events_guard()`],
  ['promotion_events', 'promotion_events_written_by_trigger',
    'BEFORE INSERT ON promotion_events FOR EACH ROW EXECUTE FUNCTION promotion_events_guard()'],
]
