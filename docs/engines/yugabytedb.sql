-- What migrations emit for YugabyteDB in place of what they emit for PostgreSQL.

-- Written by npm run engine-sql.

CREATE OR REPLACE FUNCTION model_versions_measure() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO model_metrics (artifact_id, name, value)
  SELECT v.artifact_id, named.name, named.value
  FROM (SELECT new.*) AS v, LATERAL (
    SELECT CASE WHEN written.deep_name IS NULL THEN written.name ELSE written.name || '/'
      || written.deep_name END AS name,
      CASE WHEN jsonb_typeof(measured) <> 'number' THEN NULL
        WHEN (measured #>> '{}')::numeric = 0 THEN 0
        WHEN abs((measured #>> '{}')::numeric) BETWEEN 4.95e-324 AND 1.7976931348623157e308
          THEN (measured #>> '{}')::double precision END AS value
    FROM (
      SELECT replace(replace(top.key, '~', '~0'), '/', '~1') AS name,
        replace(replace(deep.key, '~', '~0'), '/', '~1') AS deep_name,
        coalesce(deep.value, top.value) AS measured
      FROM jsonb_each(CASE WHEN jsonb_typeof(v.eval_metrics_json) = 'object' THEN v.eval_metrics_json ELSE '{}' END) AS top
      LEFT JOIN LATERAL jsonb_each(CASE WHEN jsonb_typeof(top.value) = 'object' THEN top.value ELSE '{}' END) AS deep
        ON true
      WHERE char_length(top.key) <= 200 AND char_length(coalesce(deep.key, '')) <= 200
    ) AS written
  ) AS named
  WHERE named.value IS NOT NULL;
  RETURN NULL;
END
$$;

CREATE  TRIGGER model_versions_measure AFTER INSERT ON model_versions FOR EACH ROW EXECUTE FUNCTION model_versions_measure();

CREATE OR REPLACE FUNCTION review_items_record_opened() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  named text := nullif(current_setting('model_artifacts.actor', true), '');
  told text := nullif(current_setting('model_artifacts.reason', true), '');
BEGIN
  IF ledger_is_imported() THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('model_artifacts.recording', 'on', true);
  INSERT INTO review_events (item_id, sequence, artifact_id, pointer, event, at, by, reason, value, origin)
    SELECT i.id, coalesce((SELECT max(e.sequence) FROM review_events e WHERE e.item_id = i.id), 0)
        + row_number() OVER (PARTITION BY i.id ORDER BY s.step),
      i.artifact_id, i.pointer, s.event, clock_timestamp(), coalesce(named, s.by, coalesce(nullif(current_setting('role'), 'none'), session_user::text)), s.reason, s.value,
      CASE WHEN named IS NULL THEN 'raw-sql' ELSE 'catalog' END
    FROM (SELECT new.*) i CROSS JOIN LATERAL (VALUES
      (1, 'opened', NULL, i.reason_code, i.candidate, true),
      (2, CASE i.status WHEN 'open' THEN 'answered' ELSE i.status END, i.answered_by,
        coalesce(told, i.answer_reason), i.answer,
        i.status <> 'open' OR num_nonnulls(i.answer, i.answered_by, i.answer_reason) > 0),
      (3, 'claimed', i.claimed_by, told, NULL, i.claimed_by IS NOT NULL)
    ) AS s (step, event, by, reason, value, happened) WHERE s.happened;
  PERFORM set_config('model_artifacts.recording', '', true);
  RETURN NULL;
END
$$;

CREATE  TRIGGER review_items_record_opened AFTER INSERT ON review_items FOR EACH ROW
      EXECUTE FUNCTION review_items_record_opened();

CREATE OR REPLACE FUNCTION written_by_this_transaction(version timestamptz) RETURNS boolean
    LANGUAGE plpgsql VOLATILE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN version = now() OR ledger_is_imported();
END
$$;

COMMENT ON FUNCTION written_by_this_transaction(version timestamptz) IS 'Made by model-artifacts.';

CREATE OR REPLACE FUNCTION artifacts_judge_metadata() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  stored text := new.metadata::text;
  problem text := CASE WHEN new.metadata IS NULL THEN 'type ' ELSE model_artifact_metadata_problem(new.metadata) END;
  broken text := substring(problem FROM '^(false schema|[^ ]*)');
  spot text := substr(problem, char_length(broken) + 2);
  found text;
  said text;
  told text;
  kept timestamptz;
BEGIN
  FOR kept IN SELECT r.created_at FROM metadata_revisions r
    WHERE r.artifact_id = new.id AND r.schema_version LIKE 'legacy/%'
      AND (r.document IS NOT DISTINCT FROM stored OR model_document(r.document)::text = stored)
  LOOP
    IF written_by_this_transaction(kept) THEN
      RETURN NULL;
    END IF;
  END LOOP;
  found := CASE broken WHEN 'required' THEN NULL WHEN 'json' THEN stored ELSE (model_document(new.metadata) #> array(
    SELECT replace(replace(step, '~1', '/'), '~0', '~')
      FROM unnest(string_to_array(substr(spot, 2), '/')) WITH ORDINALITY AS s(step, n)
      WHERE spot <> '' ORDER BY n))::text END;
  found := coalesce(CASE WHEN char_length(found) <= 120 THEN found
    ELSE left(found, 120) || '… (' || char_length(found) || ' characters)' END, 'nothing');
  said := format('the metadata of model %s breaks the schema at "%s": %s [%s]', new.id, spot,
    CASE broken WHEN 'required' THEN 'missing, and required' WHEN 'additionalProperties' THEN 'a field that the schema does not name' WHEN 'false schema' THEN 'nothing may stand there' WHEN 'type' THEN 'a value of another kind is expected' WHEN 'enum' THEN 'not one of the values that the schema lists' WHEN 'const' THEN 'not the value that the schema names' WHEN 'pattern' THEN 'a value of another form is expected' WHEN 'minimum' THEN 'a number below its bound' WHEN 'maximum' THEN 'a number above its bound' WHEN 'minLength' THEN 'a text that is too short' WHEN 'maxLength' THEN 'a text that is too long' WHEN 'minProperties' THEN 'there is nothing in it' WHEN 'propertyNames' THEN 'a name of another form is expected' WHEN 'json' THEN 'the text is no JSON that jsonb can hold' ELSE 'it does not fit' END,
    CASE broken WHEN 'required' THEN 'metadata/required' WHEN 'additionalProperties' THEN 'metadata/unknown-field' WHEN 'false schema' THEN 'metadata/forbidden-field' WHEN 'type' THEN 'metadata/type' WHEN 'enum' THEN 'metadata/not-allowed' WHEN 'const' THEN 'metadata/not-allowed' WHEN 'pattern' THEN 'metadata/pattern' WHEN 'minimum' THEN 'metadata/range' WHEN 'maximum' THEN 'metadata/range' WHEN 'minLength' THEN 'metadata/length' WHEN 'maxLength' THEN 'metadata/length' WHEN 'minProperties' THEN 'metadata/empty' WHEN 'propertyNames' THEN 'metadata/name' WHEN 'json' THEN 'json/syntax' ELSE 'metadata/invalid' END);
  told := format('rule %s of %s at %s: found %s', to_json(broken), to_json(new.id::text), to_json(spot), found);
  IF coalesce((SELECT m.is_strict FROM enforcement_modes m ORDER BY m.sequence DESC LIMIT 1), true) THEN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = said, DETAIL = told,
      SCHEMA = tg_table_schema, TABLE = tg_table_name, COLUMN = 'metadata', CONSTRAINT = 'artifacts_metadata_valid',
      HINT = 'register models through the catalog, and bring legacy documents in by model-artifacts import; '
        || 'model-artifacts enforce warn lets other writes in and records them';
  END IF;
  RAISE WARNING USING MESSAGE = said, DETAIL = told;
  -- a pointer cut inside an escape would be none
  INSERT INTO metadata_violations (artifact_id, sequence, pointer, rule, written_by, written_at, sha256)
    SELECT new.id, coalesce(max(v.sequence), 0) + 1, regexp_replace(left(spot, 2000), '~$', ''), broken,
      coalesce(nullif(current_setting('role'), 'none'), session_user::text), clock_timestamp(), encode(sha256(convert_to(stored, 'UTF8')), 'hex')
    FROM metadata_violations v WHERE v.artifact_id = new.id;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION model_versions_record_new() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
DECLARE
  decisions jsonb := coalesce(nullif(current_setting('model_artifacts.decisions', true), ''), '{}')::jsonb;
  decision jsonb;
  model record;
  moment timestamptz;
BEGIN
  IF coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND ledger_is_imported() THEN
    RETURN NULL;
  END IF;
  FOR model IN SELECT v.artifact_id, v.lineage_id, v.promotion_state, v.promotion_notes FROM (SELECT new.*) v
    WHERE v.promotion_state <> 'candidate' OR jsonb_exists(decisions, v.artifact_id)
      OR EXISTS (SELECT FROM promotion_events e WHERE e.artifact_id = v.artifact_id)
  LOOP
    decision := decisions -> model.artifact_id;
    UPDATE model_lineages l SET promoted_artifact_id =
        CASE WHEN model.promotion_state = 'promoted' THEN model.artifact_id
             WHEN l.promoted_artifact_id = model.artifact_id THEN NULL
             ELSE l.promoted_artifact_id END
      WHERE l.lineage_id = model.lineage_id;
    -- taken after the lineage is locked: two decisions on a lineage never change places in time
    moment := greatest(now(),
      least(nullif(current_setting('model_artifacts.moment', true), '')::timestamptz, clock_timestamp()),
      (SELECT max(e.decided_at) FROM promotion_events e WHERE e.lineage_id = model.lineage_id));
    PERFORM set_config('model_artifacts.moment',
      to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), true);
    PERFORM set_config('model_artifacts.recording', 'on', true);
  INSERT INTO promotion_events (artifact_id, sequence, lineage_id, from_state, to_state, decided_at, decided_by,
        reason, evidence_json, override_json, origin)
      SELECT model.artifact_id, coalesce(max(e.sequence), 0) + 1, model.lineage_id, NULL, model.promotion_state, moment,
        coalesce(decision ->> 'by', coalesce(nullif(current_setting('role'), 'none'), session_user::text)),
        coalesce(decision ->> 'reason', model.promotion_notes, 'INSERT outside the catalog'),
        nullif(decision -> 'evidence', 'null'), nullif(decision -> 'override', 'null'),
        CASE WHEN decision IS NULL THEN 'raw-sql' ELSE 'catalog' END
      FROM promotion_events e WHERE e.artifact_id = model.artifact_id;
  PERFORM set_config('model_artifacts.recording', '', true);
  END LOOP;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION model_versions_measure() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
BEGIN
  INSERT INTO model_metrics (artifact_id, name, value)
  SELECT v.artifact_id, named.name, named.value
  FROM (SELECT new.*) AS v, LATERAL (
    SELECT CASE WHEN written.deep_name IS NULL THEN written.name ELSE written.name || '/'
      || written.deep_name END AS name,
      CASE WHEN jsonb_typeof(measured) <> 'number' THEN NULL
        WHEN (measured #>> '{}')::numeric = 0 THEN 0
        WHEN abs((measured #>> '{}')::numeric) BETWEEN 4.95e-324 AND 1.7976931348623157e308
          THEN (measured #>> '{}')::double precision END AS value
    FROM (
      SELECT replace(replace(top.key, '~', '~0'), '/', '~1') AS name,
        replace(replace(deep.key, '~', '~0'), '/', '~1') AS deep_name,
        coalesce(deep.value, top.value) AS measured
      FROM jsonb_each(CASE WHEN jsonb_typeof(v.eval_metrics_json) = 'object' THEN v.eval_metrics_json ELSE '{}' END) AS top
      LEFT JOIN LATERAL jsonb_each(CASE WHEN jsonb_typeof(top.value) = 'object' THEN top.value ELSE '{}' END) AS deep
        ON true
      WHERE char_length(top.key) <= 200 AND char_length(coalesce(deep.key, '')) <= 200
    ) AS written
  ) AS named
  WHERE named.value IS NOT NULL;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION review_items_record_opened() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
DECLARE
  named text := nullif(current_setting('model_artifacts.actor', true), '');
  told text := nullif(current_setting('model_artifacts.reason', true), '');
BEGIN
  IF ledger_is_imported() THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('model_artifacts.recording', 'on', true);
  INSERT INTO review_events (item_id, sequence, artifact_id, pointer, event, at, by, reason, value, origin)
    SELECT i.id, coalesce((SELECT max(e.sequence) FROM review_events e WHERE e.item_id = i.id), 0)
        + row_number() OVER (PARTITION BY i.id ORDER BY s.step),
      i.artifact_id, i.pointer, s.event, clock_timestamp(), coalesce(named, s.by, coalesce(nullif(current_setting('role'), 'none'), session_user::text)), s.reason, s.value,
      CASE WHEN named IS NULL THEN 'raw-sql' ELSE 'catalog' END
    FROM (SELECT new.*) i CROSS JOIN LATERAL (VALUES
      (1, 'opened', NULL, i.reason_code, i.candidate, true),
      (2, CASE i.status WHEN 'open' THEN 'answered' ELSE i.status END, i.answered_by,
        coalesce(told, i.answer_reason), i.answer,
        i.status <> 'open' OR num_nonnulls(i.answer, i.answered_by, i.answer_reason) > 0),
      (3, 'claimed', i.claimed_by, told, NULL, i.claimed_by IS NOT NULL)
    ) AS s (step, event, by, reason, value, happened) WHERE s.happened;
  PERFORM set_config('model_artifacts.recording', '', true);
  RETURN NULL;
END
$$;

CREATE  TRIGGER model_versions_record_new AFTER INSERT ON model_versions FOR EACH ROW EXECUTE FUNCTION model_versions_record_new();

CREATE OR REPLACE FUNCTION model_versions_measure() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET jit = off AS $$
BEGIN
  INSERT INTO model_metrics (artifact_id, name, value)
  SELECT v.artifact_id, named.name, named.value
  FROM (SELECT new.*) AS v, LATERAL (
    SELECT CASE WHEN written.deep_name IS NULL THEN written.name ELSE written.name || '/'
      || written.deep_name END AS name,
      CASE WHEN jsonb_typeof(measured) <> 'number' THEN NULL
        WHEN (measured #>> '{}')::numeric = 0 THEN 0
        WHEN abs((measured #>> '{}')::numeric) BETWEEN 4.95e-324 AND 1.7976931348623157e308
          THEN (measured #>> '{}')::double precision END AS value
    FROM (
      SELECT replace(replace(top.key, '~', '~0'), '/', '~1') AS name,
        replace(replace(deep.key, '~', '~0'), '/', '~1') AS deep_name,
        coalesce(deep.value, top.value) AS measured
      FROM jsonb_each(CASE WHEN jsonb_typeof(v.eval_metrics_json) = 'object' THEN v.eval_metrics_json ELSE '{}' END) AS top
      LEFT JOIN LATERAL jsonb_each(CASE WHEN jsonb_typeof(top.value) = 'object' THEN top.value ELSE '{}' END) AS deep
        ON true
      WHERE char_length(top.key) <= 200 AND char_length(coalesce(deep.key, '')) <= 200
    ) AS written
  ) AS named
  WHERE named.value IS NOT NULL AND v.eval_metrics_json IS NOT NULL;
  RETURN NULL;
END
$$;

CREATE OR REPLACE FUNCTION model_versions_number() RETURNS trigger
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off SET jit = off AS $$
BEGIN
  IF coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND ledger_is_imported() THEN
    RETURN NULL;
  END IF;
  INSERT INTO model_lineages AS l (lineage_id, last_number)
    SELECT v.lineage_id,
        greatest(max((SELECT a.version_number::integer FROM artifacts a WHERE a.id = v.artifact_id)), 1)
      FROM (SELECT new.*) v GROUP BY v.lineage_id ORDER BY v.lineage_id
    ON CONFLICT (lineage_id) DO UPDATE SET last_number = excluded.last_number
      WHERE l.last_number < excluded.last_number;
  RETURN NULL;
END
$$;

CREATE  TRIGGER model_versions_number AFTER INSERT ON model_versions FOR EACH ROW EXECUTE FUNCTION model_versions_number();

