import type { FunctionSource } from './ensure-function'

/**
 * What the model `up.id` descends from in one step: the version before it, the base it was made from. In the adopted
 * table ids may be collated otherwise than in ours, and then no index of ours would be found.
 */
const TARGETS = `(
    SELECT a.parent_version_id::text COLLATE "default" AS id FROM artifacts a
      WHERE a.id = up.id AND a.artifact_type::text = 'model'
    UNION ALL
    SELECT v.base_model_id FROM model_versions v WHERE v.artifact_id = up.id
  ) AS t`

// A session keeps the plans it made while the tables were small: reading them whole, for every row of a long import.
const INDEXES_ONLY = ['enable_seqscan = off', 'jit = off'] as const

/**
 * The rules that keep descent without circles, for everybody, also for raw SQL. Each model has a height in
 * `lineage_places`, and stands higher than all it descends from: a circle would have to climb for ever. A new edge
 * compares two heights; only where they are the wrong way round it walks. What a model is compared with is locked until
 * the transaction ends, in rows of ours: writers of `artifacts` never wait for it.
 */
export const lineageFunctions: readonly FunctionSource[] = [
  {
    name: 'lineage_refuse',
    parameters: 'child text, target text, source text',
    returns: 'void',
    // a path longer than ten names is found by nobody's eye, and to search it would take 2^n steps
    body: `DECLARE
  path text[];
  names text;
BEGIN
  WITH RECURSIVE up(id, path) AS (
    SELECT target, ARRAY[left(child, 80), left(target, 80)]
    UNION ALL
    SELECT t.id, up.path || left(t.id, 80) FROM up CROSS JOIN LATERAL ${TARGETS}
      WHERE t.id IS NOT NULL AND up.id <> child AND cardinality(up.path) < 10
  )
  SELECT up.path INTO path FROM up WHERE up.id = child ORDER BY cardinality(up.path), up.path LIMIT 1;
  names := array_to_string(coalesce(path, ARRAY[left(child, 80), left(target, 80), '…', left(child, 80)]), ' ▸ ');
  RAISE EXCEPTION 'a model cannot descend from itself: %', names
    USING ERRCODE = 'check_violation', CONSTRAINT = 'lineage_is_acyclic', TABLE = source;
END`,
  },
  {
    name: 'lineage_rank',
    parameters: 'models text[]',
    returns: 'void',
    // upwards from those that stand on known heights; what stands at or above a circle is never reached
    body: `DECLARE
  next text[] := models;
BEGIN
  WHILE next IS NOT NULL LOOP
    WITH ready AS (
      SELECT up.id, coalesce(max(above.height), -1) + 1 AS height
        FROM (SELECT DISTINCT l.artifact_id AS id FROM unnest(next) AS each
          JOIN lineage_places l ON l.artifact_id = each WHERE l.height IS NULL) AS up
        LEFT JOIN LATERAL (SELECT t.id FROM ${TARGETS} WHERE t.id IS NOT NULL) AS target ON true
        LEFT JOIN lineage_places above ON above.artifact_id = target.id
        GROUP BY up.id HAVING count(target.id) = count(above.height)
    ), ranked AS (
      UPDATE lineage_places p SET height = ready.height FROM ready WHERE p.artifact_id = ready.id
        RETURNING p.artifact_id AS id
    )
    SELECT array_agg(child.id) INTO next FROM ranked CROSS JOIN LATERAL (
      SELECT p.artifact_id AS id FROM lineage_places p WHERE p.parent_id = ranked.id
      UNION ALL
      SELECT v.artifact_id FROM model_versions v WHERE v.base_model_id = ranked.id
    ) AS child WHERE child.id = ANY (models);
  END LOOP;
END`,
  },
  {
    name: 'lineage_hold',
    parameters: 'child text, target text, source text',
    returns: 'text[]',
    // read, lock, read again: who adds an edge locks its child, so nothing changes once all are ours
    body: `DECLARE
  held text[];
  found text[];
BEGIN
  LOOP
    WITH RECURSIVE up(id) AS (
      SELECT target
      UNION
      SELECT t.id FROM up CROSS JOIN LATERAL ${TARGETS} WHERE t.id IS NOT NULL
    )
    SELECT array_agg(up.id ORDER BY up.id) INTO found FROM up;
    IF child = ANY (found) THEN
      PERFORM lineage_refuse(child, target, source);
    END IF;
    EXIT WHEN found = held;
    PERFORM FROM lineage_places p WHERE p.artifact_id = ANY (found) ORDER BY p.artifact_id FOR NO KEY UPDATE;
    held := found;
  END LOOP;
  RETURN held;
END`,
  },
  {
    name: 'lineage_descend',
    parameters: 'child text, target text, source text',
    returns: 'void',
    body: `DECLARE
  place text;
  held text[];
  own bigint;
  own_named boolean;
  above bigint;
BEGIN
  IF child = target THEN
    PERFORM lineage_refuse(child, target, source);
  END IF;
  -- a target may be named before it exists: from here on it has a place, and whoever brings it meets this row
  INSERT INTO lineage_places (artifact_id, height, is_named)
    SELECT each, 0, each = target FROM unnest(ARRAY[least(child, target), greatest(child, target)]) AS each
    ON CONFLICT (artifact_id) DO NOTHING;
  FOREACH place IN ARRAY ARRAY[least(child, target), greatest(child, target)] LOOP
    IF place = child THEN
      SELECT p.height, p.is_named INTO own, own_named FROM lineage_places p WHERE p.artifact_id = child
        FOR NO KEY UPDATE;
    ELSE
      -- shared, so that many can be made from one base at once
      SELECT p.height INTO above FROM lineage_places p WHERE p.artifact_id = target AND p.is_named FOR SHARE;
      IF NOT FOUND THEN
        UPDATE lineage_places p SET is_named = true WHERE p.artifact_id = target RETURNING p.height INTO above;
      END IF;
    END IF;
  END LOOP;
  IF above IS NULL THEN
    -- at or below a circle that was there before, or below one that has been mended since
    held := lineage_hold(child, target, source);
    PERFORM lineage_rank(held);
    SELECT p.height INTO above FROM lineage_places p WHERE p.artifact_id = target;
    IF above IS NULL AND own_named AND own IS NOT NULL THEN
      RAISE EXCEPTION 'model % cannot descend from %: what stands above that one runs in a circle', left(child, 80),
        left(target, 80)
        USING ERRCODE = 'check_violation', CONSTRAINT = 'lineage_is_acyclic', TABLE = source,
          HINT = 'Open that circle first.';
    END IF;
  END IF;
  IF above IS NULL THEN
    own := NULL;
  ELSIF own IS NULL THEN
    -- nothing without a height stands above a height, so the child does not
    PERFORM lineage_rank(ARRAY[child]);
    SELECT p.height INTO own FROM lineage_places p WHERE p.artifact_id = child;
  ELSIF own <= above AND own_named THEN
    held := coalesce(held, lineage_hold(child, target, source));
    UPDATE lineage_places p SET height = p.height - (above - own + 1) WHERE p.artifact_id = ANY (held);
  ELSIF own <= above THEN
    own := above + 1;
  END IF;
  -- written also where it stays: a transaction that reads by an older snapshot has to fail on it
  UPDATE lineage_places p SET height = own WHERE p.artifact_id = child;
END`,
  },
  {
    name: 'lineage_keep_version',
    asOwner: true,
    settings: INDEXES_ONLY,
    body: `DECLARE
  model text := new.id;
  parent text := CASE WHEN new.artifact_type::text = 'model' THEN new.parent_version_id END;
BEGIN
  IF parent IS NOT NULL THEN
    PERFORM lineage_descend(model, parent, 'artifacts');
  END IF;
  UPDATE lineage_places p SET parent_id = parent WHERE p.artifact_id = model;
  RETURN NULL;
END`,
  },
  {
    name: 'lineage_keep_base',
    asOwner: true,
    settings: INDEXES_ONLY,
    body: `BEGIN
  IF new.base_model_id IS NOT NULL THEN
    PERFORM lineage_descend(new.artifact_id, new.base_model_id, 'model_versions');
  ELSE
    UPDATE lineage_places p SET height = p.height WHERE p.artifact_id = new.artifact_id;
  END IF;
  RETURN NULL;
END`,
  },
]

/** Table, name and definition of each trigger. They fire on rows as they are stored, and on changed edges only. */
export const lineageTriggers: readonly (readonly [table: string, name: string, definition: string])[] = [
  ['artifacts', 'model_artifacts_new_parent',
    `AFTER INSERT ON artifacts FOR EACH ROW
      WHEN (new.parent_version_id IS NOT NULL AND new.artifact_type::text = 'model')
      EXECUTE FUNCTION lineage_keep_version()`],
  ['artifacts', 'model_artifacts_other_parent',
    `AFTER UPDATE ON artifacts FOR EACH ROW
      WHEN (old.parent_version_id IS DISTINCT FROM new.parent_version_id OR old.id IS DISTINCT FROM new.id
        OR old.artifact_type IS DISTINCT FROM new.artifact_type)
      EXECUTE FUNCTION lineage_keep_version()`],
  ['model_versions', 'model_versions_new_base',
    `AFTER INSERT ON model_versions FOR EACH ROW WHEN (new.base_model_id IS NOT NULL)
      EXECUTE FUNCTION lineage_keep_base()`],
  ['model_versions', 'model_versions_other_base',
    `AFTER UPDATE ON model_versions FOR EACH ROW
      WHEN (old.base_model_id IS DISTINCT FROM new.base_model_id OR old.artifact_id IS DISTINCT FROM new.artifact_id)
      EXECUTE FUNCTION lineage_keep_base()`],
]
