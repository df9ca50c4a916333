-- The toolkit's own functions and tables after all migrations, as PostgreSQL prints them.
-- Written by npm run dump-schema.

CREATE FUNCTION artifacts_judge_metadata() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp AS $$
DECLARE
  stored text := new.metadata::text;
  problem text := CASE WHEN new.metadata IS NULL THEN 'type ' ELSE model_artifact_metadata_problem(new.metadata) END;
  broken text := substring(problem FROM '^(false schema|[^ ]*)');
  spot text := substr(problem, char_length(broken) + 2);
  found text;
  said text;
  told text;
  kept xid;
BEGIN
  FOR kept IN SELECT r.xmin FROM metadata_revisions r
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

CREATE FUNCTION ledger_is_imported() RETURNS boolean LANGUAGE plpgsql STABLE SET search_path=public, pg_temp AS $$
BEGIN
  RETURN coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND pg_has_role(
    coalesce(nullif(current_setting('role'), 'none'), session_user::text)::name,
    (SELECT c.relowner FROM pg_class c WHERE c.oid = 'promotion_events'::regclass), 'USAGE');
END
$$;

CREATE FUNCTION lineage_descend(child text, target text, source text) RETURNS void LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
DECLARE
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
END
$$;

CREATE FUNCTION lineage_hold(child text, target text, source text) RETURNS text[] LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
DECLARE
  held text[];
  found text[];
BEGIN
  LOOP
    WITH RECURSIVE up(id) AS (
      SELECT target
      UNION
      SELECT t.id FROM up CROSS JOIN LATERAL (
    SELECT a.parent_version_id::text COLLATE "default" AS id FROM artifacts a
      WHERE a.id = up.id AND a.artifact_type::text = 'model'
    UNION ALL
    SELECT v.base_model_id FROM model_versions v WHERE v.artifact_id = up.id
  ) AS t WHERE t.id IS NOT NULL
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
END
$$;

CREATE FUNCTION lineage_keep_base() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp SET enable_seqscan=off SET jit=off AS $$
BEGIN
  IF new.base_model_id IS NOT NULL THEN
    PERFORM lineage_descend(new.artifact_id, new.base_model_id, 'model_versions');
  ELSE
    UPDATE lineage_places p SET height = p.height WHERE p.artifact_id = new.artifact_id;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION lineage_keep_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp SET enable_seqscan=off SET jit=off AS $$
DECLARE
  model text := new.id;
  parent text := CASE WHEN new.artifact_type::text = 'model' THEN new.parent_version_id END;
BEGIN
  IF parent IS NOT NULL THEN
    PERFORM lineage_descend(model, parent, 'artifacts');
  END IF;
  UPDATE lineage_places p SET parent_id = parent WHERE p.artifact_id = model;
  RETURN NULL;
END
$$;

CREATE FUNCTION lineage_rank(models text[]) RETURNS void LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
DECLARE
  next text[] := models;
BEGIN
  WHILE next IS NOT NULL LOOP
    WITH ready AS (
      SELECT up.id, coalesce(max(above.height), -1) + 1 AS height
        FROM (SELECT DISTINCT l.artifact_id AS id FROM unnest(next) AS each
          JOIN lineage_places l ON l.artifact_id = each WHERE l.height IS NULL) AS up
        LEFT JOIN LATERAL (SELECT t.id FROM (
    SELECT a.parent_version_id::text COLLATE "default" AS id FROM artifacts a
      WHERE a.id = up.id AND a.artifact_type::text = 'model'
    UNION ALL
    SELECT v.base_model_id FROM model_versions v WHERE v.artifact_id = up.id
  ) AS t WHERE t.id IS NOT NULL) AS target ON true
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
END
$$;

CREATE FUNCTION lineage_refuse(child text, target text, source text) RETURNS void LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
DECLARE
  path text[];
  names text;
BEGIN
  WITH RECURSIVE up(id, path) AS (
    SELECT target, ARRAY[left(child, 80), left(target, 80)]
    UNION ALL
    SELECT t.id, up.path || left(t.id, 80) FROM up CROSS JOIN LATERAL (
    SELECT a.parent_version_id::text COLLATE "default" AS id FROM artifacts a
      WHERE a.id = up.id AND a.artifact_type::text = 'model'
    UNION ALL
    SELECT v.base_model_id FROM model_versions v WHERE v.artifact_id = up.id
  ) AS t
      WHERE t.id IS NOT NULL AND up.id <> child AND cardinality(up.path) < 10
  )
  SELECT up.path INTO path FROM up WHERE up.id = child ORDER BY cardinality(up.path), up.path LIMIT 1;
  names := array_to_string(coalesce(path, ARRAY[left(child, 80), left(target, 80), '…', left(child, 80)]), ' ▸ ');
  RAISE EXCEPTION 'a model cannot descend from itself: %', names
    USING ERRCODE = 'check_violation', CONSTRAINT = 'lineage_is_acyclic', TABLE = source;
END
$$;

CREATE FUNCTION model_artifact_metadata_declared_absence_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ?& ARRAY['absent', 'reason'] THEN
    IF NOT document ? 'absent' THEN RETURN 'required /absent'; END IF;
    IF NOT document ? 'reason' THEN RETURN 'required /reason'; END IF;
  END IF;
  IF document - ARRAY['absent', 'reason'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['absent', 'reason'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'absent';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /absent'; END IF;
  IF NOT (value_1 IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb)) THEN RETURN 'enum /absent'; END IF;
  value_1 := document -> 'reason';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /reason'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /reason'; END IF;
  IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /reason'; END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_evaluation_dataset_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  problem_1 text;
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  IF jsonb_typeof(document) = 'object' THEN
    IF (document ? 'absent') THEN
      problem_1 := "model_artifact_metadata_declared_absence_problem"(document);
      IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
    ELSE
      IF ((document ? 'reason') AND (NOT document ? 'artifact_id')) THEN
        problem_1 := "model_artifact_metadata_declared_absence_problem"(document);
        IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
      ELSE
        IF NOT document ? 'artifact_id' THEN RETURN 'required /artifact_id'; END IF;
        IF document - ARRAY['artifact_id'] <> '{}' THEN
          name_1 := jsonb_path_query_first(document - ARRAY['artifact_id'], '$.keyvalue().key') #>> '{}';
          RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
        END IF;
        value_1 := document -> 'artifact_id';
        IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /artifact_id'; END IF;
        characters_1 := (value_1 #>> '{}');
        IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /artifact_id'; END IF;
        IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /artifact_id'; END IF;
      END IF;
    END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'string') THEN RETURN 'type '; END IF;
    characters_1 := (document #>> '{}');
    IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength '; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern '; END IF;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_evaluation_metrics_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  problem_1 text;
BEGIN
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN (document ? 'absent') ELSE false END) THEN
    problem_1 := "model_artifact_metadata_declared_absence_problem"(document);
    IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
  ELSE
    problem_1 := "model_artifact_metadata_metric_values_problem"(document);
    IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_external_model_metadata_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  problem_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ?& ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'external_source_url', 'external_source_version'] THEN
    IF NOT document ? 'is_external' THEN RETURN 'required /is_external'; END IF;
    IF NOT document ? 'model_family' THEN RETURN 'required /model_family'; END IF;
    IF NOT document ? 'framework' THEN RETURN 'required /framework'; END IF;
    IF NOT document ? 'parameter_count' THEN RETURN 'required /parameter_count'; END IF;
    IF NOT document ? 'training_data' THEN RETURN 'required /training_data'; END IF;
    IF NOT document ? 'evaluation_dataset' THEN RETURN 'required /evaluation_dataset'; END IF;
    IF NOT document ? 'evaluation_metrics' THEN RETURN 'required /evaluation_metrics'; END IF;
    IF NOT document ? 'external_source_url' THEN RETURN 'required /external_source_url'; END IF;
    IF NOT document ? 'external_source_version' THEN RETURN 'required /external_source_version'; END IF;
  END IF;
  IF document - ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'external_source_url', 'external_source_version', 'base_model_id', 'benchmark_id', 'extensions', 'training_config'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'external_source_url', 'external_source_version', 'base_model_id', 'benchmark_id', 'extensions', 'training_config'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'is_external';
  IF NOT (jsonb_typeof(value_1) = 'boolean') THEN RETURN 'type /is_external'; END IF;
  IF NOT (value_1 = 'true'::jsonb) THEN RETURN 'const /is_external'; END IF;
  value_1 := document -> 'model_family';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /model_family'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /model_family'; END IF;
  IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /model_family'; END IF;
  value_1 := document -> 'framework';
  problem_1 := "model_artifact_metadata_framework_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/framework' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'parameter_count';
  problem_1 := "model_artifact_metadata_parameter_count_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/parameter_count' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'training_data';
  problem_1 := "model_artifact_metadata_training_data_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/training_data' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'evaluation_dataset';
  problem_1 := "model_artifact_metadata_evaluation_dataset_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/evaluation_dataset' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'evaluation_metrics';
  problem_1 := "model_artifact_metadata_evaluation_metrics_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/evaluation_metrics' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'external_source_url';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /external_source_url'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 2048) THEN RETURN 'maxLength /external_source_url'; END IF;
  IF NOT (characters_1 COLLATE "C" ~ '^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*$') THEN RETURN 'pattern /external_source_url'; END IF;
  value_1 := document -> 'external_source_version';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /external_source_version'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /external_source_version'; END IF;
  IF NOT (characters_1 COLLATE "C" ~ '^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]\u005f[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]\u005f[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+$') THEN RETURN 'pattern /external_source_version'; END IF;
  value_1 := document -> 'base_model_id';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /base_model_id'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /base_model_id'; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /base_model_id'; END IF;
  END IF;
  value_1 := document -> 'benchmark_id';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /benchmark_id'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /benchmark_id'; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /benchmark_id'; END IF;
  END IF;
  value_1 := document -> 'extensions';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /extensions'; END IF;
  END IF;
  value_1 := document -> 'training_config';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /training_config'; END IF;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_first_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  problem_1 text;
  value_1 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF ((document ? 'is_external') AND ((document -> 'is_external') = 'true'::jsonb)) THEN
    problem_1 := "model_artifact_metadata_external_model_metadata_problem"(document);
    IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
  END IF;
  IF ((document ? 'is_external') AND ((document -> 'is_external') = 'false'::jsonb)) THEN
    problem_1 := "model_artifact_metadata_internal_model_metadata_problem"(document);
    IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
  END IF;
  IF NOT document ? 'is_external' THEN RETURN 'required /is_external'; END IF;
  value_1 := document -> 'is_external';
  IF NOT (value_1 IN ('true'::jsonb, 'false'::jsonb)) THEN RETURN 'enum /is_external'; END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_framework_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  problem_1 text;
  characters_1 text;
BEGIN
  IF jsonb_typeof(document) = 'object' THEN
    problem_1 := "model_artifact_metadata_declared_absence_problem"(document);
    IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'string') THEN RETURN 'type '; END IF;
    characters_1 := (document #>> '{}');
    IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength '; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern '; END IF;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_internal_model_metadata_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  problem_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ?& ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics'] THEN
    IF NOT document ? 'is_external' THEN RETURN 'required /is_external'; END IF;
    IF NOT document ? 'model_family' THEN RETURN 'required /model_family'; END IF;
    IF NOT document ? 'framework' THEN RETURN 'required /framework'; END IF;
    IF NOT document ? 'parameter_count' THEN RETURN 'required /parameter_count'; END IF;
    IF NOT document ? 'training_data' THEN RETURN 'required /training_data'; END IF;
    IF NOT document ? 'evaluation_dataset' THEN RETURN 'required /evaluation_dataset'; END IF;
    IF NOT document ? 'evaluation_metrics' THEN RETURN 'required /evaluation_metrics'; END IF;
  END IF;
  IF document - ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'base_model_id', 'benchmark_id', 'extensions', 'external_source_url', 'external_source_version', 'training_config'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'base_model_id', 'benchmark_id', 'extensions', 'external_source_url', 'external_source_version', 'training_config'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'is_external';
  IF NOT (jsonb_typeof(value_1) = 'boolean') THEN RETURN 'type /is_external'; END IF;
  IF NOT (value_1 = 'false'::jsonb) THEN RETURN 'const /is_external'; END IF;
  value_1 := document -> 'model_family';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /model_family'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /model_family'; END IF;
  IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /model_family'; END IF;
  value_1 := document -> 'framework';
  problem_1 := "model_artifact_metadata_framework_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/framework' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'parameter_count';
  problem_1 := "model_artifact_metadata_parameter_count_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/parameter_count' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'training_data';
  problem_1 := "model_artifact_metadata_training_data_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/training_data' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'evaluation_dataset';
  problem_1 := "model_artifact_metadata_evaluation_dataset_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/evaluation_dataset' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'evaluation_metrics';
  problem_1 := "model_artifact_metadata_evaluation_metrics_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/evaluation_metrics' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'base_model_id';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /base_model_id'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /base_model_id'; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /base_model_id'; END IF;
  END IF;
  value_1 := document -> 'benchmark_id';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /benchmark_id'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /benchmark_id'; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /benchmark_id'; END IF;
  END IF;
  value_1 := document -> 'extensions';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /extensions'; END IF;
  END IF;
  IF document ? 'external_source_url' THEN RETURN 'false schema /external_source_url'; END IF;
  IF document ? 'external_source_version' THEN RETURN 'false schema /external_source_version'; END IF;
  value_1 := document -> 'training_config';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /training_config'; END IF;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_metric_group_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
  value_1 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT (document <> '{}') THEN RETURN 'minProperties '; END IF;
  pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    IF NOT (char_length(name_1) <= 200) THEN RETURN 'maxLength /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    IF NOT (name_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
  END LOOP;
  pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    value_1 := pair_1 -> 'value';
    IF NOT (jsonb_typeof(value_1) = 'number') THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    IF NOT ((value_1)::numeric <= 1.7976931348623157e+308) THEN RETURN 'maximum /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    IF NOT ((value_1)::numeric >= -1.7976931348623157e+308) THEN RETURN 'minimum /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
  END LOOP;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_metric_values_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
  value_1 jsonb;
  problem_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT (document <> '{}') THEN RETURN 'minProperties '; END IF;
  pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    IF NOT (char_length(name_1) <= 200) THEN RETURN 'maxLength /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    IF NOT (name_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
  END LOOP;
  pairs_1 := jsonb_path_query_array(document - ARRAY['absent'], '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    value_1 := pair_1 -> 'value';
    IF jsonb_typeof(value_1) = 'object' THEN
      problem_1 := "model_artifact_metadata_metric_group_problem"(value_1);
      IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/' || replace(replace(name_1, '~', '~0'), '/', '~1') || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
    ELSE
      IF NOT (jsonb_typeof(value_1) = 'number') THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF NOT ((value_1)::numeric <= 1.7976931348623157e+308) THEN RETURN 'maximum /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF NOT ((value_1)::numeric >= -1.7976931348623157e+308) THEN RETURN 'minimum /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    END IF;
  END LOOP;
  IF document ? 'absent' THEN RETURN 'false schema /absent'; END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_parameter_count_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  problem_1 text;
BEGIN
  IF jsonb_typeof(document) = 'object' THEN
    problem_1 := "model_artifact_metadata_declared_absence_problem"(document);
    IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
  ELSE
    IF (NOT (CASE WHEN jsonb_typeof(document) = 'number' THEN trunc((document)::numeric) = (document)::numeric ELSE false END)) THEN RETURN 'type '; END IF;
    IF NOT ((document)::numeric <= 9007199254740991) THEN RETURN 'maximum '; END IF;
    IF NOT ((document)::numeric >= 0) THEN RETURN 'minimum '; END IF;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_part_2_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
  value_1 jsonb;
  problem_1 text;
BEGIN
  pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    value_1 := pair_1 -> 'value';
    IF jsonb_typeof(value_1) = 'object' THEN
      problem_1 := "model_artifact_metadata_metric_group_problem"(value_1);
      IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/' || replace(replace(name_1, '~', '~0'), '/', '~1') || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
    ELSE
      IF NOT (jsonb_typeof(value_1) = 'number') THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF NOT ((value_1)::numeric <= 1.7976931348623157e+308) THEN RETURN 'maximum /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF NOT ((value_1)::numeric >= -1.7976931348623157e+308) THEN RETURN 'minimum /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    END IF;
  END LOOP;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_part_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
BEGIN
  pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    IF NOT (char_length(name_1) <= 200) THEN RETURN 'maxLength /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    IF NOT (name_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
  END LOOP;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_artifact_metadata_problem(document json) RETURNS text LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path=public, pg_temp AS $$
DECLARE
  parsed jsonb;
BEGIN
  BEGIN
    parsed := document::jsonb;
  EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RETURN 'json ';
  END;
  RETURN model_artifact_metadata_problem(parsed);
END
$$;

CREATE FUNCTION model_artifact_metadata_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE SECURITY DEFINER SET search_path=public, pg_temp AS $$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'is_external') AND CASE WHEN ((document -> 'is_external') = 'true'::jsonb) THEN ((document ?& ARRAY['model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'external_source_url', 'external_source_version']) AND ((document - ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'external_source_url', 'external_source_version', 'base_model_id', 'benchmark_id', 'extensions', 'training_config']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'is_external')) = 'boolean' THEN (document -> 'is_external') = 'true'::jsonb ELSE false END AND CASE WHEN jsonb_typeof((document -> 'model_family')) = 'string' THEN ((char_length((document ->> 'model_family')) <= 2000) AND ((document ->> 'model_family') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'framework')) WHEN 'object' THEN (((document -> 'framework') ?& ARRAY['absent', 'reason']) AND (((document -> 'framework') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'framework') -> 'absent')) = 'string' THEN ((document -> 'framework') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'framework') -> 'reason')) = 'string' THEN ((char_length(((document -> 'framework') ->> 'reason')) <= 2000) AND (((document -> 'framework') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) WHEN 'string' THEN ((char_length((document ->> 'framework')) <= 2000) AND ((document ->> 'framework') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'parameter_count')) WHEN 'object' THEN (((document -> 'parameter_count') ?& ARRAY['absent', 'reason']) AND (((document -> 'parameter_count') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'parameter_count') -> 'absent')) = 'string' THEN ((document -> 'parameter_count') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'parameter_count') -> 'reason')) = 'string' THEN ((char_length(((document -> 'parameter_count') ->> 'reason')) <= 2000) AND (((document -> 'parameter_count') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) WHEN 'number' THEN (trunc(((document -> 'parameter_count'))::numeric) = ((document -> 'parameter_count'))::numeric AND ((((document -> 'parameter_count'))::numeric <= 9007199254740991) AND (((document -> 'parameter_count'))::numeric >= 0))) ELSE false END AND CASE jsonb_typeof((document -> 'training_data')) WHEN 'object' THEN CASE WHEN ((document -> 'training_data') ? 'absent') THEN (((document -> 'training_data') ?& ARRAY['absent', 'reason']) AND (((document -> 'training_data') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'absent')) = 'string' THEN ((document -> 'training_data') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'reason')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'reason')) <= 2000) AND (((document -> 'training_data') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN (((document -> 'training_data') ? 'reason') AND (NOT (document -> 'training_data') ? 'artifact_id')) THEN (((document -> 'training_data') ?& ARRAY['absent', 'reason']) AND (((document -> 'training_data') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'absent')) = 'string' THEN ((document -> 'training_data') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'reason')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'reason')) <= 2000) AND (((document -> 'training_data') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE (((document -> 'training_data') ? 'artifact_id') AND (((document -> 'training_data') - ARRAY['artifact_id']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'artifact_id')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'artifact_id')) <= 200) AND (((document -> 'training_data') ->> 'artifact_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) END END WHEN 'string' THEN ((char_length((document ->> 'training_data')) <= 2000) AND ((document ->> 'training_data') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'evaluation_dataset')) WHEN 'object' THEN CASE WHEN ((document -> 'evaluation_dataset') ? 'absent') THEN (((document -> 'evaluation_dataset') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_dataset') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'absent')) = 'string' THEN ((document -> 'evaluation_dataset') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_dataset') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN (((document -> 'evaluation_dataset') ? 'reason') AND (NOT (document -> 'evaluation_dataset') ? 'artifact_id')) THEN (((document -> 'evaluation_dataset') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_dataset') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'absent')) = 'string' THEN ((document -> 'evaluation_dataset') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_dataset') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE (((document -> 'evaluation_dataset') ? 'artifact_id') AND (((document -> 'evaluation_dataset') - ARRAY['artifact_id']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'artifact_id')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'artifact_id')) <= 200) AND (((document -> 'evaluation_dataset') ->> 'artifact_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) END END WHEN 'string' THEN ((char_length((document ->> 'evaluation_dataset')) <= 2000) AND ((document ->> 'evaluation_dataset') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE WHEN CASE WHEN jsonb_typeof((document -> 'evaluation_metrics')) = 'object' THEN ((document -> 'evaluation_metrics') ? 'absent') ELSE false END THEN (((document -> 'evaluation_metrics') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_metrics') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_metrics') -> 'absent')) = 'string' THEN ((document -> 'evaluation_metrics') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_metrics') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_metrics') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_metrics') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN jsonb_typeof((document -> 'evaluation_metrics')) = 'object' THEN (((document -> 'evaluation_metrics') <> '{}') AND (((octet_length((document -> 'evaluation_metrics')::text) <= 200 AND NOT (document -> 'evaluation_metrics') @? 'strict $.keyvalue().key ? (!(@ like_regex "[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"))') OR "model_artifact_metadata_part_problem"((document -> 'evaluation_metrics')) IS NULL)) AND (NOT (document -> 'evaluation_metrics') ? 'absent' AND (((octet_length((document -> 'evaluation_metrics')::text) <= 200 AND NOT (document -> 'evaluation_metrics') @? 'strict $.* ? (!((((@.type() == "object") && (exists(@.*) && !exists(@.keyvalue().key ? (!(@ like_regex "[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"))) && !exists(@.* ? (!((@.type() == "number")))))) || (!(@.type() == "object") && (@.type() == "number")))))') OR NOT (document -> 'evaluation_metrics') @? 'strict $.* ? (!((!(@.type() == "object") && ((@.type() == "number") && @ <= 1.7976931348623157e+308 && @ >= -1.7976931348623157e+308))))') OR "model_artifact_metadata_part_2_problem"(((document -> 'evaluation_metrics') - ARRAY['absent'])) IS NULL))) ELSE false END END AND CASE WHEN jsonb_typeof((document -> 'external_source_url')) = 'string' THEN ((char_length((document ->> 'external_source_url')) <= 2048) AND ((document ->> 'external_source_url') COLLATE "C" ~ '^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*$')) ELSE false END AND CASE WHEN jsonb_typeof((document -> 'external_source_version')) = 'string' THEN ((char_length((document ->> 'external_source_version')) <= 200) AND ((document ->> 'external_source_version') COLLATE "C" ~ '^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]\u005f[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]\u005f[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+$')) ELSE false END AND ((document -> 'base_model_id') IS NULL OR CASE WHEN jsonb_typeof((document -> 'base_model_id')) = 'string' THEN ((char_length((document ->> 'base_model_id')) <= 200) AND ((document ->> 'base_model_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END) AND ((document -> 'benchmark_id') IS NULL OR CASE WHEN jsonb_typeof((document -> 'benchmark_id')) = 'string' THEN ((char_length((document ->> 'benchmark_id')) <= 2000) AND ((document ->> 'benchmark_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END) AND ((document -> 'extensions') IS NULL OR jsonb_typeof((document -> 'extensions')) = 'object') AND ((document -> 'training_config') IS NULL OR jsonb_typeof((document -> 'training_config')) = 'object'))) ELSE true END AND CASE WHEN ((document -> 'is_external') = 'false'::jsonb) THEN ((document ?& ARRAY['model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics']) AND ((document - ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'base_model_id', 'benchmark_id', 'extensions', 'external_source_url', 'external_source_version', 'training_config']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'is_external')) = 'boolean' THEN (document -> 'is_external') = 'false'::jsonb ELSE false END AND CASE WHEN jsonb_typeof((document -> 'model_family')) = 'string' THEN ((char_length((document ->> 'model_family')) <= 2000) AND ((document ->> 'model_family') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'framework')) WHEN 'object' THEN (((document -> 'framework') ?& ARRAY['absent', 'reason']) AND (((document -> 'framework') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'framework') -> 'absent')) = 'string' THEN ((document -> 'framework') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'framework') -> 'reason')) = 'string' THEN ((char_length(((document -> 'framework') ->> 'reason')) <= 2000) AND (((document -> 'framework') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) WHEN 'string' THEN ((char_length((document ->> 'framework')) <= 2000) AND ((document ->> 'framework') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'parameter_count')) WHEN 'object' THEN (((document -> 'parameter_count') ?& ARRAY['absent', 'reason']) AND (((document -> 'parameter_count') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'parameter_count') -> 'absent')) = 'string' THEN ((document -> 'parameter_count') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'parameter_count') -> 'reason')) = 'string' THEN ((char_length(((document -> 'parameter_count') ->> 'reason')) <= 2000) AND (((document -> 'parameter_count') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) WHEN 'number' THEN (trunc(((document -> 'parameter_count'))::numeric) = ((document -> 'parameter_count'))::numeric AND ((((document -> 'parameter_count'))::numeric <= 9007199254740991) AND (((document -> 'parameter_count'))::numeric >= 0))) ELSE false END AND CASE jsonb_typeof((document -> 'training_data')) WHEN 'object' THEN CASE WHEN ((document -> 'training_data') ? 'absent') THEN (((document -> 'training_data') ?& ARRAY['absent', 'reason']) AND (((document -> 'training_data') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'absent')) = 'string' THEN ((document -> 'training_data') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'reason')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'reason')) <= 2000) AND (((document -> 'training_data') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN (((document -> 'training_data') ? 'reason') AND (NOT (document -> 'training_data') ? 'artifact_id')) THEN (((document -> 'training_data') ?& ARRAY['absent', 'reason']) AND (((document -> 'training_data') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'absent')) = 'string' THEN ((document -> 'training_data') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'reason')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'reason')) <= 2000) AND (((document -> 'training_data') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE (((document -> 'training_data') ? 'artifact_id') AND (((document -> 'training_data') - ARRAY['artifact_id']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'artifact_id')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'artifact_id')) <= 200) AND (((document -> 'training_data') ->> 'artifact_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) END END WHEN 'string' THEN ((char_length((document ->> 'training_data')) <= 2000) AND ((document ->> 'training_data') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'evaluation_dataset')) WHEN 'object' THEN CASE WHEN ((document -> 'evaluation_dataset') ? 'absent') THEN (((document -> 'evaluation_dataset') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_dataset') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'absent')) = 'string' THEN ((document -> 'evaluation_dataset') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_dataset') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN (((document -> 'evaluation_dataset') ? 'reason') AND (NOT (document -> 'evaluation_dataset') ? 'artifact_id')) THEN (((document -> 'evaluation_dataset') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_dataset') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'absent')) = 'string' THEN ((document -> 'evaluation_dataset') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_dataset') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE (((document -> 'evaluation_dataset') ? 'artifact_id') AND (((document -> 'evaluation_dataset') - ARRAY['artifact_id']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'artifact_id')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'artifact_id')) <= 200) AND (((document -> 'evaluation_dataset') ->> 'artifact_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) END END WHEN 'string' THEN ((char_length((document ->> 'evaluation_dataset')) <= 2000) AND ((document ->> 'evaluation_dataset') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE WHEN CASE WHEN jsonb_typeof((document -> 'evaluation_metrics')) = 'object' THEN ((document -> 'evaluation_metrics') ? 'absent') ELSE false END THEN (((document -> 'evaluation_metrics') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_metrics') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_metrics') -> 'absent')) = 'string' THEN ((document -> 'evaluation_metrics') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_metrics') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_metrics') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_metrics') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN jsonb_typeof((document -> 'evaluation_metrics')) = 'object' THEN (((document -> 'evaluation_metrics') <> '{}') AND (((octet_length((document -> 'evaluation_metrics')::text) <= 200 AND NOT (document -> 'evaluation_metrics') @? 'strict $.keyvalue().key ? (!(@ like_regex "[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"))') OR "model_artifact_metadata_part_problem"((document -> 'evaluation_metrics')) IS NULL)) AND (NOT (document -> 'evaluation_metrics') ? 'absent' AND (((octet_length((document -> 'evaluation_metrics')::text) <= 200 AND NOT (document -> 'evaluation_metrics') @? 'strict $.* ? (!((((@.type() == "object") && (exists(@.*) && !exists(@.keyvalue().key ? (!(@ like_regex "[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"))) && !exists(@.* ? (!((@.type() == "number")))))) || (!(@.type() == "object") && (@.type() == "number")))))') OR NOT (document -> 'evaluation_metrics') @? 'strict $.* ? (!((!(@.type() == "object") && ((@.type() == "number") && @ <= 1.7976931348623157e+308 && @ >= -1.7976931348623157e+308))))') OR "model_artifact_metadata_part_2_problem"(((document -> 'evaluation_metrics') - ARRAY['absent'])) IS NULL))) ELSE false END END AND ((document -> 'base_model_id') IS NULL OR CASE WHEN jsonb_typeof((document -> 'base_model_id')) = 'string' THEN ((char_length((document ->> 'base_model_id')) <= 200) AND ((document ->> 'base_model_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END) AND ((document -> 'benchmark_id') IS NULL OR CASE WHEN jsonb_typeof((document -> 'benchmark_id')) = 'string' THEN ((char_length((document ->> 'benchmark_id')) <= 2000) AND ((document ->> 'benchmark_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END) AND ((document -> 'extensions') IS NULL OR jsonb_typeof((document -> 'extensions')) = 'object') AND NOT document ? 'external_source_url' AND NOT document ? 'external_source_version' AND ((document -> 'training_config') IS NULL OR jsonb_typeof((document -> 'training_config')) = 'object'))) ELSE true END AND ((document -> 'is_external') IN ('true'::jsonb, 'false'::jsonb))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "model_artifact_metadata_first_problem"(document);
END
$$;

CREATE FUNCTION model_artifact_metadata_problem(document text) RETURNS text LANGUAGE plpgsql IMMUTABLE SECURITY DEFINER SET search_path=public, pg_temp AS $$
DECLARE
  parsed jsonb;
BEGIN
  BEGIN
    parsed := document::jsonb;
  EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
    RETURN 'json ';
  END;
  RETURN model_artifact_metadata_problem(parsed);
END
$$;

CREATE FUNCTION model_artifact_metadata_training_data_problem(document jsonb) RETURNS text LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
  problem_1 text;
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  IF jsonb_typeof(document) = 'object' THEN
    IF (document ? 'absent') THEN
      problem_1 := "model_artifact_metadata_declared_absence_problem"(document);
      IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
    ELSE
      IF ((document ? 'reason') AND (NOT document ? 'artifact_id')) THEN
        problem_1 := "model_artifact_metadata_declared_absence_problem"(document);
        IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
      ELSE
        IF NOT document ? 'artifact_id' THEN RETURN 'required /artifact_id'; END IF;
        IF document - ARRAY['artifact_id'] <> '{}' THEN
          name_1 := jsonb_path_query_first(document - ARRAY['artifact_id'], '$.keyvalue().key') #>> '{}';
          RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
        END IF;
        value_1 := document -> 'artifact_id';
        IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /artifact_id'; END IF;
        characters_1 := (value_1 #>> '{}');
        IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /artifact_id'; END IF;
        IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /artifact_id'; END IF;
      END IF;
    END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'string') THEN RETURN 'type '; END IF;
    characters_1 := (document #>> '{}');
    IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength '; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern '; END IF;
  END IF;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_document(document json) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE SET search_path=public, pg_temp AS $$
BEGIN
  RETURN document::jsonb;
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
  RETURN NULL;
END
$$;

CREATE FUNCTION model_document(document jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
SELECT document
$$;

CREATE FUNCTION model_document(document text) RETURNS jsonb LANGUAGE plpgsql IMMUTABLE SET search_path=public, pg_temp AS $$
BEGIN
  RETURN document::jsonb;
EXCEPTION WHEN data_exception OR program_limit_exceeded THEN
  RETURN NULL;
END
$$;

CREATE FUNCTION model_id_unless_retired(model text) RETURNS text LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
BEGIN
  IF EXISTS (SELECT FROM model_lineages l WHERE l.lineage_id = model)
    OR (SELECT e.to_state FROM promotion_events e WHERE e.artifact_id = model ORDER BY e.sequence DESC LIMIT 1)
      = 'removed' THEN
    RAISE EXCEPTION 'a model with the id % was removed', model
      USING ERRCODE = 'check_violation', CONSTRAINT = 'model_id_is_for_good', TABLE = 'model_versions';
  END IF;
  RETURN model;
END
$$;

CREATE FUNCTION model_lineages_keep() RETURNS trigger LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'the numbers of lineage % are for good: % is refused', old.lineage_id, tg_op
    USING ERRCODE = 'check_violation', CONSTRAINT = 'model_lineages_number_is_for_good', TABLE = 'model_lineages',
      HINT = 'A lineage keeps its name, its row and the highest number it gave.';
END
$$;

CREATE FUNCTION model_versions_keep() RETURNS trigger LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'model_versions cannot be truncated: the ledger would not know'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'model_versions_no_truncate', TABLE = 'model_versions',
      HINT = 'DELETE the rows: each is written down.';
END
$$;

CREATE FUNCTION model_versions_measure() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp SET jit=off AS $$
BEGIN
  INSERT INTO model_metrics (artifact_id, name, value)
  SELECT v.artifact_id, named.name, named.value
  FROM added AS v, LATERAL (
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

CREATE FUNCTION model_versions_measure_again() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp AS $$
BEGIN
  DELETE FROM model_metrics WHERE artifact_id = new.artifact_id;
  INSERT INTO model_metrics (artifact_id, name, value)
  SELECT new.artifact_id, named.name, named.value
  FROM (
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
      FROM jsonb_each(CASE WHEN jsonb_typeof(new.eval_metrics_json) = 'object' THEN new.eval_metrics_json ELSE '{}' END) AS top
      LEFT JOIN LATERAL jsonb_each(CASE WHEN jsonb_typeof(top.value) = 'object' THEN top.value ELSE '{}' END) AS deep
        ON true
      WHERE char_length(top.key) <= 200 AND char_length(coalesce(deep.key, '')) <= 200
    ) AS written
  ) AS named
  WHERE named.value IS NOT NULL;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_versions_move() RETURNS trigger LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
BEGIN
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
END
$$;

CREATE FUNCTION model_versions_number() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp SET enable_seqscan=off SET jit=off AS $$
BEGIN
  IF coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND ledger_is_imported() THEN
    RETURN NULL;
  END IF;
  INSERT INTO model_lineages AS l (lineage_id, last_number)
    SELECT v.lineage_id,
        greatest(max((SELECT a.version_number::integer FROM artifacts a WHERE a.id = v.artifact_id)), 1)
      FROM added v GROUP BY v.lineage_id ORDER BY v.lineage_id
    ON CONFLICT (lineage_id) DO UPDATE SET last_number = excluded.last_number
      WHERE l.last_number < excluded.last_number;
  RETURN NULL;
END
$$;

CREATE FUNCTION model_versions_place() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp AS $$
DECLARE
  parent text;
BEGIN
  IF coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND ledger_is_imported() THEN
    RETURN new;
  END IF;
  SELECT a.parent_version_id::text INTO parent FROM artifacts a WHERE a.id = new.artifact_id;
  new.lineage_id := CASE WHEN parent IS NULL THEN new.artifact_id ELSE coalesce(
    (SELECT v.lineage_id FROM model_versions v WHERE v.artifact_id = parent), model_versions_root(new.artifact_id)) END;
  RETURN new;
END
$$;

CREATE FUNCTION model_versions_record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp AS $$
DECLARE
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
  PERFORM set_config('model_artifacts.recording', 'on', true);
  INSERT INTO promotion_events (artifact_id, sequence, lineage_id, from_state, to_state, decided_at, decided_by, reason,
      evidence_json, override_json, origin)
    SELECT model, coalesce(max(e.sequence), 0) + 1, lineage, before_state, after_state, moment,
      coalesce(decision ->> 'by', coalesce(nullif(current_setting('role'), 'none'), session_user::text)),
      coalesce(decision ->> 'reason', given_reason, tg_op || ' outside the catalog'),
      nullif(decision -> 'evidence', 'null'), nullif(decision -> 'override', 'null'),
      CASE WHEN decision IS NULL THEN 'raw-sql' ELSE 'catalog' END
    FROM promotion_events e WHERE e.artifact_id = model;
  PERFORM set_config('model_artifacts.recording', '', true);
  RETURN NULL;
END
$$;

CREATE FUNCTION model_versions_record_new() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp SET jit=off AS $$
DECLARE
  decisions jsonb := coalesce(nullif(current_setting('model_artifacts.decisions', true), ''), '{}')::jsonb;
  decision jsonb;
  model record;
  moment timestamptz;
BEGIN
  IF coalesce(current_setting('model_artifacts.importing', true), '') = 'on' AND ledger_is_imported() THEN
    RETURN NULL;
  END IF;
  FOR model IN SELECT v.artifact_id, v.lineage_id, v.promotion_state, v.promotion_notes FROM added v
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

CREATE FUNCTION model_versions_root(model text) RETURNS text LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
DECLARE
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
END
$$;

CREATE FUNCTION promotion_events_guard() RETURNS trigger LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
BEGIN
  IF tg_op = 'INSERT' THEN
    IF pg_trigger_depth() > 1 AND current_setting('model_artifacts.recording', true) = 'on'
      AND pg_has_role(current_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = tg_relid), 'USAGE') OR ledger_is_imported() THEN
      RETURN new;
    END IF;
    RAISE EXCEPTION 'the ledger of promotion is written by the trigger of model_versions alone'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'promotion_events_written_by_trigger', TABLE = 'promotion_events';
  END IF;
  RAISE EXCEPTION 'the ledger of promotion is append-only: % is refused', tg_op
    USING ERRCODE = 'check_violation', CONSTRAINT = 'promotion_events_append_only', TABLE = 'promotion_events';
END
$$;

CREATE FUNCTION review_events_guard() RETURNS trigger LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
BEGIN
  IF tg_op = 'INSERT' THEN
    IF pg_trigger_depth() > 1 AND current_setting('model_artifacts.recording', true) = 'on'
      AND pg_has_role(current_user, (SELECT c.relowner FROM pg_class c WHERE c.oid = tg_relid), 'USAGE') OR ledger_is_imported() THEN
      RETURN NULL;
    END IF;
    RAISE EXCEPTION 'the log of reviews is written by the triggers of review_items alone'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'review_events_written_by_trigger', TABLE = 'review_events';
  END IF;
  RAISE EXCEPTION 'the log of reviews is append-only: % is refused', tg_op
    USING ERRCODE = 'check_violation', CONSTRAINT = 'review_events_append_only', TABLE = 'review_events';
END
$$;

CREATE FUNCTION review_items_record() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp AS $$
DECLARE
  named text := nullif(current_setting('model_artifacts.actor', true), '');
  told text := nullif(current_setting('model_artifacts.reason', true), '');
  somebody text := coalesce(named, coalesce(nullif(current_setting('role'), 'none'), session_user::text));
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
    PERFORM set_config('model_artifacts.recording', 'on', true);
  INSERT INTO review_events (item_id, sequence, artifact_id, pointer, event, at, by, reason, value, origin)
      SELECT item.id, coalesce(max(e.sequence), 0) + 1, item.artifact_id, item.pointer, kinds[i], clock_timestamp(),
        actors[i], reasons[i], CASE WHEN kinds[i] IN ('answered', 'resolved', 'rejected') THEN item.answer END,
        CASE WHEN named IS NULL THEN 'raw-sql' ELSE 'catalog' END
      FROM review_events e WHERE e.item_id = item.id;
  PERFORM set_config('model_artifacts.recording', '', true);
  END LOOP;
  RETURN NULL;
END
$$;

CREATE FUNCTION review_items_record_opened() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp SET jit=off AS $$
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
    FROM opened i CROSS JOIN LATERAL (VALUES
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

CREATE FUNCTION review_items_record_truncate() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path=public, pg_temp AS $$
BEGIN
  PERFORM set_config('model_artifacts.recording', 'on', true);
  INSERT INTO review_events (item_id, sequence, artifact_id, pointer, event, at, by, origin)
    SELECT i.id, coalesce((SELECT max(e.sequence) FROM review_events e WHERE e.item_id = i.id), 0) + 1,
      i.artifact_id, i.pointer, 'withdrawn', clock_timestamp(), coalesce(nullif(current_setting('role'), 'none'), session_user::text), 'raw-sql'
    FROM review_items i;
  PERFORM set_config('model_artifacts.recording', '', true);
  RETURN NULL;
END
$$;

CREATE FUNCTION written_by_this_transaction(version xid) RETURNS boolean LANGUAGE plpgsql SET search_path=public, pg_temp AS $$
DECLARE
  present bigint := pg_current_xact_id()::text::bigint;
  distance bigint := ((version::text::bigint - present) % 4294967296 + 6442450944) % 4294967296 - 2147483648;
BEGIN
  RETURN coalesce(pg_xact_status((present + distance)::text::xid8) = 'in progress', false);
EXCEPTION WHEN data_exception THEN
  RETURN false;
END
$$;

CREATE TABLE model_lineages (
  lineage_id text NOT NULL,
  last_number integer NOT NULL,
  promoted_artifact_id text,
  CONSTRAINT model_lineages_pkey PRIMARY KEY (lineage_id),
  CONSTRAINT ck_model_lineages_last_number_d3b3b76a CHECK ((last_number >= 1))
);
CREATE TRIGGER model_lineages_keep BEFORE UPDATE ON model_lineages FOR EACH ROW WHEN (new.last_number < old.last_number OR new.lineage_id <> old.lineage_id) EXECUTE FUNCTION model_lineages_keep();
CREATE TRIGGER model_lineages_stay BEFORE DELETE ON model_lineages FOR EACH ROW EXECUTE FUNCTION model_lineages_keep();

CREATE TABLE model_versions (
  artifact_id text NOT NULL,
  is_external boolean DEFAULT false NOT NULL,
  external_source_url text,
  external_source_version text,
  base_model_id text,
  code_repo_url text,
  code_commit_sha text,
  code_entrypoint text,
  training_started_at timestamp with time zone,
  training_completed_at timestamp with time zone,
  trained_by text,
  gpu_allocation_id text,
  training_params_json jsonb,
  eval_metrics_json jsonb,
  eval_dataset_artifact_id text,
  benchmark_id text,
  promotion_state text DEFAULT 'candidate'::text NOT NULL,
  promotion_notes text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  lineage_id text NOT NULL,
  model_family text,
  framework text,
  parameter_count bigint,
  CONSTRAINT model_versions_pkey PRIMARY KEY (artifact_id),
  CONSTRAINT ck_model_versions_benchmark_id_56c3f975 CHECK ((char_length(benchmark_id) <= 2000)),
  CONSTRAINT ck_model_versions_benchmark_id_c8dd584c CHECK (((benchmark_id COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_model_versions_code_commit_sha_6387200a CHECK ((((char_length(code_commit_sha) = 40) OR (char_length(code_commit_sha) = 64)) AND ((code_commit_sha COLLATE "C") ~ '^[0-9a-f]*$'::text))),
  CONSTRAINT ck_model_versions_code_entrypoint_2c099e76 CHECK ((char_length(code_entrypoint) <= 1000)),
  CONSTRAINT ck_model_versions_code_entrypoint_8fa6b8fb CHECK (((code_entrypoint COLLATE "C") ~ '^(?!\u002f)(?!(?:[^\u002f]*\u002f)*\u002e\u002e(?:\u002f|$))[^\u0001-\u001f\u005c\u007f]*[^\u0001-\u0020\u002f\u005c\u007f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]$'::text)),
  CONSTRAINT ck_model_versions_code_repo_url_30e854e4 CHECK ((char_length(code_repo_url) <= 2048)),
  CONSTRAINT ck_model_versions_code_repo_url_321f8e06 CHECK (((code_repo_url COLLATE "C") ~ '^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*$'::text)),
  CONSTRAINT ck_model_versions_eval_metrics_json_2f93945d CHECK ((jsonb_typeof(eval_metrics_json) = 'object'::text)),
  CONSTRAINT ck_model_versions_external_source_url_4d84c324 CHECK (((external_source_url COLLATE "C") ~ '^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*$'::text)),
  CONSTRAINT ck_model_versions_external_source_url_ebb34f62 CHECK ((char_length(external_source_url) <= 2048)),
  CONSTRAINT ck_model_versions_external_source_version_16b1045e CHECK ((char_length(external_source_version) <= 200)),
  CONSTRAINT ck_model_versions_external_source_version_c3b5d148 CHECK (((external_source_version COLLATE "C") ~ '^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]\u005f[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]\u005f[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+$'::text)),
  CONSTRAINT ck_model_versions_framework_34d3cf2e CHECK (((framework COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_model_versions_framework_d54706ca CHECK ((char_length(framework) <= 2000)),
  CONSTRAINT ck_model_versions_gpu_allocation_id_3951e10a CHECK ((char_length(gpu_allocation_id) <= 200)),
  CONSTRAINT ck_model_versions_gpu_allocation_id_6d141718 CHECK (((gpu_allocation_id COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_model_versions_model_family_4909b6fb CHECK ((char_length(model_family) <= 2000)),
  CONSTRAINT ck_model_versions_model_family_80da246b CHECK (((model_family COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_model_versions_parameter_count_5a309f46 CHECK ((parameter_count >= 0)),
  CONSTRAINT ck_model_versions_parameter_count_97d3e563 CHECK ((parameter_count <= '9007199254740991'::bigint)),
  CONSTRAINT ck_model_versions_promotion_notes_045994a9 CHECK (((promotion_notes COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_model_versions_promotion_notes_12c8bb4d CHECK ((char_length(promotion_notes) <= 10000)),
  CONSTRAINT ck_model_versions_promotion_state_5d351781 CHECK ((promotion_state = ANY (ARRAY['candidate'::text, 'promoted'::text, 'rejected'::text, 'superseded'::text]))),
  CONSTRAINT ck_model_versions_trained_by_0191a5b6 CHECK (((trained_by COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_model_versions_trained_by_325088c7 CHECK ((char_length(trained_by) <= 200)),
  CONSTRAINT ck_model_versions_training_params_json_1e15cb4f CHECK ((jsonb_typeof(training_params_json) = 'object'::text)),
  CONSTRAINT ck_model_versions_variant_7907ad54 CHECK (((is_external AND (external_source_url IS NOT NULL) AND (external_source_version IS NOT NULL)) OR ((NOT is_external) AND (external_source_url IS NULL) AND (external_source_version IS NULL)))),
  CONSTRAINT model_versions_artifact_id_fkey FOREIGN KEY (artifact_id) REFERENCES artifacts(id) ON DELETE CASCADE,
  CONSTRAINT model_versions_base_model_id_fkey FOREIGN KEY (base_model_id) REFERENCES artifacts(id),
  CONSTRAINT model_versions_eval_dataset_artifact_id_fkey FOREIGN KEY (eval_dataset_artifact_id) REFERENCES artifacts(id),
  CONSTRAINT model_versions_lineage_id_fkey FOREIGN KEY (lineage_id) REFERENCES model_lineages(lineage_id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX idx_model_versions_base ON model_versions USING btree (base_model_id);
CREATE INDEX idx_model_versions_base_id ON model_versions USING btree (base_model_id, artifact_id);
CREATE INDEX idx_model_versions_created ON model_versions USING btree (created_at, artifact_id);
CREATE INDEX idx_model_versions_family ON model_versions USING btree ("left"(model_family, 200), artifact_id);
CREATE INDEX idx_model_versions_framework ON model_versions USING btree ("left"(framework, 200), artifact_id);
CREATE INDEX idx_model_versions_lineage ON model_versions USING btree (lineage_id);
CREATE INDEX idx_model_versions_parameters ON model_versions USING btree (parameter_count, artifact_id);
CREATE UNIQUE INDEX idx_model_versions_promoted_801482ea ON model_versions USING btree (lineage_id) WHERE promotion_state = 'promoted'::text;
CREATE INDEX idx_model_versions_promotion ON model_versions USING btree (promotion_state);
CREATE INDEX idx_model_versions_promotion_id ON model_versions USING btree (promotion_state, artifact_id);
CREATE INDEX idx_model_versions_trained_by ON model_versions USING btree (trained_by);
CREATE INDEX idx_model_versions_trained_by_id ON model_versions USING btree (trained_by, artifact_id);
CREATE TRIGGER model_versions_keep BEFORE TRUNCATE ON model_versions FOR EACH STATEMENT EXECUTE FUNCTION model_versions_keep();
CREATE TRIGGER model_versions_measure AFTER INSERT ON model_versions REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION model_versions_measure();
CREATE TRIGGER model_versions_measure_again AFTER UPDATE ON model_versions FOR EACH ROW WHEN (old.eval_metrics_json IS DISTINCT FROM new.eval_metrics_json) EXECUTE FUNCTION model_versions_measure_again();
CREATE TRIGGER model_versions_move BEFORE UPDATE ON model_versions FOR EACH ROW WHEN (old.promotion_state IS DISTINCT FROM new.promotion_state OR old.lineage_id IS DISTINCT FROM new.lineage_id OR old.artifact_id IS DISTINCT FROM new.artifact_id) EXECUTE FUNCTION model_versions_move();
CREATE TRIGGER model_versions_new_base AFTER INSERT ON model_versions FOR EACH ROW WHEN (new.base_model_id IS NOT NULL) EXECUTE FUNCTION lineage_keep_base();
CREATE TRIGGER model_versions_number AFTER INSERT ON model_versions REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION model_versions_number();
CREATE TRIGGER model_versions_other_base AFTER UPDATE ON model_versions FOR EACH ROW WHEN (old.base_model_id IS DISTINCT FROM new.base_model_id OR old.artifact_id IS DISTINCT FROM new.artifact_id) EXECUTE FUNCTION lineage_keep_base();
CREATE TRIGGER model_versions_place BEFORE INSERT ON model_versions FOR EACH ROW WHEN (new.lineage_id IS NULL) EXECUTE FUNCTION model_versions_place();
CREATE TRIGGER model_versions_record AFTER DELETE ON model_versions FOR EACH ROW EXECUTE FUNCTION model_versions_record();
CREATE TRIGGER model_versions_record_move AFTER UPDATE ON model_versions FOR EACH ROW WHEN (old.promotion_state IS DISTINCT FROM new.promotion_state OR old.promotion_notes IS DISTINCT FROM new.promotion_notes) EXECUTE FUNCTION model_versions_record();
CREATE TRIGGER model_versions_record_new AFTER INSERT ON model_versions REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION model_versions_record_new();

CREATE TABLE model_metrics (
  artifact_id text NOT NULL,
  name text NOT NULL,
  value double precision NOT NULL,
  CONSTRAINT model_metrics_pkey PRIMARY KEY (artifact_id, name) INCLUDE (value),
  CONSTRAINT ck_model_metrics_name_5cd8ab1e CHECK ((char_length(name) <= 801)),
  CONSTRAINT ck_model_metrics_value_92c9e810 CHECK ((value <= ('179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'::numeric)::double precision)),
  CONSTRAINT ck_model_metrics_value_ba941e5c CHECK ((value >= ('-179769313486231570000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000'::numeric)::double precision)),
  CONSTRAINT model_metrics_artifact_id_fkey FOREIGN KEY (artifact_id) REFERENCES model_versions(artifact_id) ON DELETE CASCADE
);
CREATE INDEX idx_model_metrics_value ON model_metrics USING btree (name, value, artifact_id);

CREATE TABLE lineage_places (
  artifact_id text NOT NULL,
  height bigint,
  is_named boolean DEFAULT false NOT NULL,
  parent_id text,
  CONSTRAINT lineage_places_pkey PRIMARY KEY (artifact_id),
  CONSTRAINT ck_lineage_places_height_5db7833f CHECK ((height >= '-9007199254740991'::bigint)),
  CONSTRAINT ck_lineage_places_height_f198d22a CHECK ((height <= '9007199254740991'::bigint))
);
CREATE INDEX idx_lineage_places_parent ON lineage_places USING btree (parent_id);

CREATE TABLE metadata_revisions (
  artifact_id text NOT NULL,
  revision integer NOT NULL,
  document text,
  sha256 text,
  schema_version text NOT NULL,
  revised_by text NOT NULL,
  reason text NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT metadata_revisions_pkey PRIMARY KEY (artifact_id, revision),
  CONSTRAINT ck_metadata_revisions_reason_5feb3916 CHECK (((reason COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_metadata_revisions_reason_ad1f560a CHECK ((char_length(reason) <= 2000)),
  CONSTRAINT ck_metadata_revisions_revised_by_4d7ca0db CHECK ((char_length(revised_by) <= 200)),
  CONSTRAINT ck_metadata_revisions_revised_by_f2b349fe CHECK (((revised_by COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_metadata_revisions_revision_f62dd5b9 CHECK ((revision >= 0)),
  CONSTRAINT ck_metadata_revisions_schema_version_8f385067 CHECK ((char_length(schema_version) <= 200)),
  CONSTRAINT ck_metadata_revisions_schema_version_fba37894 CHECK (((schema_version COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_metadata_revisions_sha256_d1efc328 CHECK (((char_length(sha256) = 64) AND ((sha256 COLLATE "C") ~ '^[0-9a-f]*$'::text))),
  CONSTRAINT metadata_revisions_artifact_id_fkey FOREIGN KEY (artifact_id) REFERENCES artifacts(id) ON DELETE CASCADE
);

CREATE TABLE review_items (
  id text NOT NULL,
  artifact_id text NOT NULL,
  pointer text NOT NULL,
  reason_code text NOT NULL,
  found text,
  candidate jsonb,
  status text DEFAULT 'open'::text NOT NULL,
  answer jsonb,
  answer_reason text,
  answered_by text,
  opened_at timestamp with time zone DEFAULT now() NOT NULL,
  answered_at timestamp with time zone,
  closed_at timestamp with time zone,
  claimed_by text,
  claimed_at timestamp with time zone,
  CONSTRAINT review_items_pkey PRIMARY KEY (id),
  CONSTRAINT review_items_artifact_pointer_reason_key UNIQUE (artifact_id, pointer, reason_code),
  CONSTRAINT ck_review_items_answer_reason_12fedf40 CHECK (((answer_reason COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_review_items_answer_reason_36318a4c CHECK ((char_length(answer_reason) <= 2000)),
  CONSTRAINT ck_review_items_answered_by_5e015a17 CHECK ((char_length(answered_by) <= 200)),
  CONSTRAINT ck_review_items_answered_by_98b96d3a CHECK (((answered_by COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_review_items_claimed_by_086dadf1 CHECK ((char_length(claimed_by) <= 200)),
  CONSTRAINT ck_review_items_claimed_by_86868bcd CHECK (((claimed_by COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_review_items_found_462628bd CHECK ((char_length(found) <= 2000)),
  CONSTRAINT ck_review_items_id_9e57409d CHECK (((char_length(id) = 16) AND ((id COLLATE "C") ~ '^[0-9a-f]*$'::text))),
  CONSTRAINT ck_review_items_pointer_7ec81cb6 CHECK ((char_length(pointer) <= 2000)),
  CONSTRAINT ck_review_items_pointer_e30dfa73 CHECK (((pointer COLLATE "C") ~ '^(?:\u002f(?:[^\u002f\u007e]|\u007e[01])*)*$'::text)),
  CONSTRAINT ck_review_items_reason_code_8c766e97 CHECK ((char_length(reason_code) <= 100)),
  CONSTRAINT ck_review_items_reason_code_cf0bbd3c CHECK (((reason_code COLLATE "C") ~ '^[a-z][\u002d0-9a-z]*$'::text)),
  CONSTRAINT ck_review_items_status_96cb09d7 CHECK ((status = ANY (ARRAY['open'::text, 'answered'::text, 'resolved'::text, 'rejected'::text]))),
  CONSTRAINT review_items_artifact_id_fkey FOREIGN KEY (artifact_id) REFERENCES artifacts(id) ON DELETE CASCADE
);
CREATE INDEX idx_review_items_opened ON review_items USING btree (opened_at, id);
CREATE INDEX idx_review_items_reason ON review_items USING btree (reason_code, artifact_id);
CREATE INDEX idx_review_items_status ON review_items USING btree (status, artifact_id);
CREATE TRIGGER review_items_record AFTER DELETE OR UPDATE ON review_items FOR EACH ROW EXECUTE FUNCTION review_items_record();
CREATE TRIGGER review_items_record_opened AFTER INSERT ON review_items REFERENCING NEW TABLE AS opened FOR EACH STATEMENT EXECUTE FUNCTION review_items_record_opened();
CREATE TRIGGER review_items_record_truncate BEFORE TRUNCATE ON review_items FOR EACH STATEMENT EXECUTE FUNCTION review_items_record_truncate();

CREATE TABLE review_events (
  item_id text NOT NULL,
  sequence integer NOT NULL,
  artifact_id text NOT NULL,
  pointer text NOT NULL,
  event text NOT NULL,
  at timestamp with time zone NOT NULL,
  by text,
  reason text,
  value jsonb,
  origin text NOT NULL,
  CONSTRAINT review_events_pkey PRIMARY KEY (item_id, sequence),
  CONSTRAINT ck_review_events_by_3e97e4f3 CHECK ((char_length(by) <= 200)),
  CONSTRAINT ck_review_events_by_ecc1f67e CHECK (((by COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_review_events_event_2faa39ad CHECK ((event = ANY (ARRAY['opened'::text, 'claimed'::text, 'released'::text, 'answered'::text, 'resolved'::text, 'rejected'::text, 'reopened'::text, 'withdrawn'::text]))),
  CONSTRAINT ck_review_events_item_id_528dc1f0 CHECK (((char_length(item_id) = 16) AND ((item_id COLLATE "C") ~ '^[0-9a-f]*$'::text))),
  CONSTRAINT ck_review_events_origin_6db7bd80 CHECK ((origin = ANY (ARRAY['catalog'::text, 'raw-sql'::text, 'adopted'::text]))),
  CONSTRAINT ck_review_events_pointer_7ec81cb6 CHECK ((char_length(pointer) <= 2000)),
  CONSTRAINT ck_review_events_pointer_e30dfa73 CHECK (((pointer COLLATE "C") ~ '^(?:\u002f(?:[^\u002f\u007e]|\u007e[01])*)*$'::text)),
  CONSTRAINT ck_review_events_reason_5feb3916 CHECK (((reason COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_review_events_reason_ad1f560a CHECK ((char_length(reason) <= 2000)),
  CONSTRAINT ck_review_events_sequence_03f9bf09 CHECK ((sequence >= 1))
);
CREATE INDEX idx_review_events_artifact ON review_events USING btree (artifact_id);
CREATE INDEX idx_review_events_at ON review_events USING btree (at, item_id, sequence);
CREATE TRIGGER review_events_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON review_events FOR EACH STATEMENT EXECUTE FUNCTION review_events_guard() /* always */;
CREATE TRIGGER review_events_written_by_trigger BEFORE INSERT ON review_events FOR EACH STATEMENT EXECUTE FUNCTION review_events_guard();

CREATE TABLE promotion_events (
  artifact_id text NOT NULL,
  sequence integer NOT NULL,
  lineage_id text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  decided_by text NOT NULL,
  reason text NOT NULL,
  evidence_json jsonb,
  override_json jsonb,
  origin text NOT NULL,
  CONSTRAINT promotion_events_pkey PRIMARY KEY (artifact_id, sequence),
  CONSTRAINT ck_promotion_events_decided_by_62e88edd CHECK ((char_length(decided_by) <= 200)),
  CONSTRAINT ck_promotion_events_decided_by_6cb6ca50 CHECK (((decided_by COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_promotion_events_from_state_68a561d4 CHECK ((from_state = ANY (ARRAY['candidate'::text, 'promoted'::text, 'rejected'::text, 'superseded'::text, 'removed'::text]))),
  CONSTRAINT ck_promotion_events_origin_6db7bd80 CHECK ((origin = ANY (ARRAY['catalog'::text, 'raw-sql'::text, 'adopted'::text]))),
  CONSTRAINT ck_promotion_events_override_json_0b4eb41e CHECK ((jsonb_typeof(override_json) = 'object'::text)),
  CONSTRAINT ck_promotion_events_reason_2f0208e3 CHECK ((char_length(reason) <= 10000)),
  CONSTRAINT ck_promotion_events_reason_5feb3916 CHECK (((reason COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_promotion_events_sequence_03f9bf09 CHECK ((sequence >= 1)),
  CONSTRAINT ck_promotion_events_to_state_a3d0f67c CHECK ((to_state = ANY (ARRAY['candidate'::text, 'promoted'::text, 'rejected'::text, 'superseded'::text, 'removed'::text])))
);
CREATE INDEX idx_promotion_events_lineage ON promotion_events USING btree (lineage_id, decided_at);
CREATE TRIGGER promotion_events_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON promotion_events FOR EACH STATEMENT EXECUTE FUNCTION promotion_events_guard() /* always */;
CREATE TRIGGER promotion_events_written_by_trigger BEFORE INSERT ON promotion_events FOR EACH ROW EXECUTE FUNCTION promotion_events_guard();

CREATE TABLE enforcement_modes (
  sequence integer NOT NULL,
  is_strict boolean NOT NULL,
  set_by text NOT NULL,
  reason text NOT NULL,
  set_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT enforcement_modes_pkey PRIMARY KEY (sequence),
  CONSTRAINT ck_enforcement_modes_reason_5feb3916 CHECK (((reason COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_enforcement_modes_reason_ad1f560a CHECK ((char_length(reason) <= 2000)),
  CONSTRAINT ck_enforcement_modes_sequence_03f9bf09 CHECK ((sequence >= 1)),
  CONSTRAINT ck_enforcement_modes_set_by_8fd02070 CHECK (((set_by COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_enforcement_modes_set_by_d7ca8e73 CHECK ((char_length(set_by) <= 200))
);

CREATE TABLE metadata_violations (
  artifact_id text NOT NULL,
  sequence integer NOT NULL,
  pointer text NOT NULL,
  rule text NOT NULL,
  written_by text NOT NULL,
  written_at timestamp with time zone NOT NULL,
  sha256 text,
  CONSTRAINT metadata_violations_pkey PRIMARY KEY (artifact_id, sequence),
  CONSTRAINT ck_metadata_violations_pointer_7ec81cb6 CHECK ((char_length(pointer) <= 2000)),
  CONSTRAINT ck_metadata_violations_pointer_e30dfa73 CHECK (((pointer COLLATE "C") ~ '^(?:\u002f(?:[^\u002f\u007e]|\u007e[01])*)*$'::text)),
  CONSTRAINT ck_metadata_violations_rule_383bec31 CHECK (((rule COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text)),
  CONSTRAINT ck_metadata_violations_rule_de8de66e CHECK ((char_length(rule) <= 200)),
  CONSTRAINT ck_metadata_violations_sequence_03f9bf09 CHECK ((sequence >= 1)),
  CONSTRAINT ck_metadata_violations_sha256_d1efc328 CHECK (((char_length(sha256) = 64) AND ((sha256 COLLATE "C") ~ '^[0-9a-f]*$'::text))),
  CONSTRAINT ck_metadata_violations_written_by_7cc32d43 CHECK ((char_length(written_by) <= 200)),
  CONSTRAINT ck_metadata_violations_written_by_907c6eb8 CHECK (((written_by COLLATE "C") ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'::text))
);
CREATE INDEX idx_metadata_violations_at ON metadata_violations USING btree (written_at, artifact_id, sequence);
