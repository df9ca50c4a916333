-- Made from schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
-- governs "artifacts"."artifact_type" = 'model'
CREATE OR REPLACE FUNCTION "model_artifact_metadata_declared_absence_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_framework_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_parameter_count_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_training_data_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_evaluation_dataset_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_metric_group_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_metric_values_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_evaluation_metrics_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_external_model_metadata_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_internal_model_metadata_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_part_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_part_2_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
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
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'is_external') AND CASE WHEN ((document -> 'is_external') = 'true'::jsonb) THEN ((document ?& ARRAY['model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'external_source_url', 'external_source_version']) AND ((document - ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'external_source_url', 'external_source_version', 'base_model_id', 'benchmark_id', 'extensions', 'training_config']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'is_external')) = 'boolean' THEN (document -> 'is_external') = 'true'::jsonb ELSE false END AND CASE WHEN jsonb_typeof((document -> 'model_family')) = 'string' THEN ((char_length((document ->> 'model_family')) <= 2000) AND ((document ->> 'model_family') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'framework')) WHEN 'object' THEN (((document -> 'framework') ?& ARRAY['absent', 'reason']) AND (((document -> 'framework') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'framework') -> 'absent')) = 'string' THEN ((document -> 'framework') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'framework') -> 'reason')) = 'string' THEN ((char_length(((document -> 'framework') ->> 'reason')) <= 2000) AND (((document -> 'framework') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) WHEN 'string' THEN ((char_length((document ->> 'framework')) <= 2000) AND ((document ->> 'framework') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'parameter_count')) WHEN 'object' THEN (((document -> 'parameter_count') ?& ARRAY['absent', 'reason']) AND (((document -> 'parameter_count') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'parameter_count') -> 'absent')) = 'string' THEN ((document -> 'parameter_count') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'parameter_count') -> 'reason')) = 'string' THEN ((char_length(((document -> 'parameter_count') ->> 'reason')) <= 2000) AND (((document -> 'parameter_count') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) WHEN 'number' THEN (trunc(((document -> 'parameter_count'))::numeric) = ((document -> 'parameter_count'))::numeric AND ((((document -> 'parameter_count'))::numeric <= 9007199254740991) AND (((document -> 'parameter_count'))::numeric >= 0))) ELSE false END AND CASE jsonb_typeof((document -> 'training_data')) WHEN 'object' THEN CASE WHEN ((document -> 'training_data') ? 'absent') THEN (((document -> 'training_data') ?& ARRAY['absent', 'reason']) AND (((document -> 'training_data') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'absent')) = 'string' THEN ((document -> 'training_data') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'reason')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'reason')) <= 2000) AND (((document -> 'training_data') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN (((document -> 'training_data') ? 'reason') AND (NOT (document -> 'training_data') ? 'artifact_id')) THEN (((document -> 'training_data') ?& ARRAY['absent', 'reason']) AND (((document -> 'training_data') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'absent')) = 'string' THEN ((document -> 'training_data') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'reason')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'reason')) <= 2000) AND (((document -> 'training_data') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE (((document -> 'training_data') ? 'artifact_id') AND (((document -> 'training_data') - ARRAY['artifact_id']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'artifact_id')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'artifact_id')) <= 200) AND (((document -> 'training_data') ->> 'artifact_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) END END WHEN 'string' THEN ((char_length((document ->> 'training_data')) <= 2000) AND ((document ->> 'training_data') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'evaluation_dataset')) WHEN 'object' THEN CASE WHEN ((document -> 'evaluation_dataset') ? 'absent') THEN (((document -> 'evaluation_dataset') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_dataset') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'absent')) = 'string' THEN ((document -> 'evaluation_dataset') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_dataset') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN (((document -> 'evaluation_dataset') ? 'reason') AND (NOT (document -> 'evaluation_dataset') ? 'artifact_id')) THEN (((document -> 'evaluation_dataset') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_dataset') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'absent')) = 'string' THEN ((document -> 'evaluation_dataset') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_dataset') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE (((document -> 'evaluation_dataset') ? 'artifact_id') AND (((document -> 'evaluation_dataset') - ARRAY['artifact_id']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'artifact_id')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'artifact_id')) <= 200) AND (((document -> 'evaluation_dataset') ->> 'artifact_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) END END WHEN 'string' THEN ((char_length((document ->> 'evaluation_dataset')) <= 2000) AND ((document ->> 'evaluation_dataset') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE WHEN CASE WHEN jsonb_typeof((document -> 'evaluation_metrics')) = 'object' THEN ((document -> 'evaluation_metrics') ? 'absent') ELSE false END THEN (((document -> 'evaluation_metrics') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_metrics') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_metrics') -> 'absent')) = 'string' THEN ((document -> 'evaluation_metrics') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_metrics') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_metrics') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_metrics') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN jsonb_typeof((document -> 'evaluation_metrics')) = 'object' THEN (((document -> 'evaluation_metrics') <> '{}') AND (((octet_length((document -> 'evaluation_metrics')::text) <= 200 AND NOT (document -> 'evaluation_metrics') @? 'strict $.keyvalue().key ? (!(@ like_regex "[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"))') OR "model_artifact_metadata_part_problem"((document -> 'evaluation_metrics')) IS NULL)) AND (NOT (document -> 'evaluation_metrics') ? 'absent' AND (((octet_length((document -> 'evaluation_metrics')::text) <= 200 AND NOT (document -> 'evaluation_metrics') @? 'strict $.* ? (!((((@.type() == "object") && (exists(@.*) && !exists(@.keyvalue().key ? (!(@ like_regex "[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"))) && !exists(@.* ? (!((@.type() == "number")))))) || (!(@.type() == "object") && (@.type() == "number")))))') OR NOT (document -> 'evaluation_metrics') @? 'strict $.* ? (!((!(@.type() == "object") && ((@.type() == "number") && @ <= 1.7976931348623157e+308 && @ >= -1.7976931348623157e+308))))') OR "model_artifact_metadata_part_2_problem"(((document -> 'evaluation_metrics') - ARRAY['absent'])) IS NULL))) ELSE false END END AND CASE WHEN jsonb_typeof((document -> 'external_source_url')) = 'string' THEN ((char_length((document ->> 'external_source_url')) <= 2048) AND ((document ->> 'external_source_url') COLLATE "C" ~ '^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*$')) ELSE false END AND CASE WHEN jsonb_typeof((document -> 'external_source_version')) = 'string' THEN ((char_length((document ->> 'external_source_version')) <= 200) AND ((document ->> 'external_source_version') COLLATE "C" ~ '^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]\u005f[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]\u005f[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+$')) ELSE false END AND ((document -> 'base_model_id') IS NULL OR CASE WHEN jsonb_typeof((document -> 'base_model_id')) = 'string' THEN ((char_length((document ->> 'base_model_id')) <= 200) AND ((document ->> 'base_model_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END) AND ((document -> 'benchmark_id') IS NULL OR CASE WHEN jsonb_typeof((document -> 'benchmark_id')) = 'string' THEN ((char_length((document ->> 'benchmark_id')) <= 2000) AND ((document ->> 'benchmark_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END) AND ((document -> 'extensions') IS NULL OR jsonb_typeof((document -> 'extensions')) = 'object') AND ((document -> 'training_config') IS NULL OR jsonb_typeof((document -> 'training_config')) = 'object'))) ELSE true END AND CASE WHEN ((document -> 'is_external') = 'false'::jsonb) THEN ((document ?& ARRAY['model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics']) AND ((document - ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'base_model_id', 'benchmark_id', 'extensions', 'external_source_url', 'external_source_version', 'training_config']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'is_external')) = 'boolean' THEN (document -> 'is_external') = 'false'::jsonb ELSE false END AND CASE WHEN jsonb_typeof((document -> 'model_family')) = 'string' THEN ((char_length((document ->> 'model_family')) <= 2000) AND ((document ->> 'model_family') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'framework')) WHEN 'object' THEN (((document -> 'framework') ?& ARRAY['absent', 'reason']) AND (((document -> 'framework') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'framework') -> 'absent')) = 'string' THEN ((document -> 'framework') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'framework') -> 'reason')) = 'string' THEN ((char_length(((document -> 'framework') ->> 'reason')) <= 2000) AND (((document -> 'framework') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) WHEN 'string' THEN ((char_length((document ->> 'framework')) <= 2000) AND ((document ->> 'framework') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'parameter_count')) WHEN 'object' THEN (((document -> 'parameter_count') ?& ARRAY['absent', 'reason']) AND (((document -> 'parameter_count') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'parameter_count') -> 'absent')) = 'string' THEN ((document -> 'parameter_count') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'parameter_count') -> 'reason')) = 'string' THEN ((char_length(((document -> 'parameter_count') ->> 'reason')) <= 2000) AND (((document -> 'parameter_count') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) WHEN 'number' THEN (trunc(((document -> 'parameter_count'))::numeric) = ((document -> 'parameter_count'))::numeric AND ((((document -> 'parameter_count'))::numeric <= 9007199254740991) AND (((document -> 'parameter_count'))::numeric >= 0))) ELSE false END AND CASE jsonb_typeof((document -> 'training_data')) WHEN 'object' THEN CASE WHEN ((document -> 'training_data') ? 'absent') THEN (((document -> 'training_data') ?& ARRAY['absent', 'reason']) AND (((document -> 'training_data') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'absent')) = 'string' THEN ((document -> 'training_data') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'reason')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'reason')) <= 2000) AND (((document -> 'training_data') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN (((document -> 'training_data') ? 'reason') AND (NOT (document -> 'training_data') ? 'artifact_id')) THEN (((document -> 'training_data') ?& ARRAY['absent', 'reason']) AND (((document -> 'training_data') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'absent')) = 'string' THEN ((document -> 'training_data') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'reason')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'reason')) <= 2000) AND (((document -> 'training_data') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE (((document -> 'training_data') ? 'artifact_id') AND (((document -> 'training_data') - ARRAY['artifact_id']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'training_data') -> 'artifact_id')) = 'string' THEN ((char_length(((document -> 'training_data') ->> 'artifact_id')) <= 200) AND (((document -> 'training_data') ->> 'artifact_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) END END WHEN 'string' THEN ((char_length((document ->> 'training_data')) <= 2000) AND ((document ->> 'training_data') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE jsonb_typeof((document -> 'evaluation_dataset')) WHEN 'object' THEN CASE WHEN ((document -> 'evaluation_dataset') ? 'absent') THEN (((document -> 'evaluation_dataset') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_dataset') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'absent')) = 'string' THEN ((document -> 'evaluation_dataset') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_dataset') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN (((document -> 'evaluation_dataset') ? 'reason') AND (NOT (document -> 'evaluation_dataset') ? 'artifact_id')) THEN (((document -> 'evaluation_dataset') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_dataset') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'absent')) = 'string' THEN ((document -> 'evaluation_dataset') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_dataset') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE (((document -> 'evaluation_dataset') ? 'artifact_id') AND (((document -> 'evaluation_dataset') - ARRAY['artifact_id']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_dataset') -> 'artifact_id')) = 'string' THEN ((char_length(((document -> 'evaluation_dataset') ->> 'artifact_id')) <= 200) AND (((document -> 'evaluation_dataset') ->> 'artifact_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) END END WHEN 'string' THEN ((char_length((document ->> 'evaluation_dataset')) <= 2000) AND ((document ->> 'evaluation_dataset') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END AND CASE WHEN CASE WHEN jsonb_typeof((document -> 'evaluation_metrics')) = 'object' THEN ((document -> 'evaluation_metrics') ? 'absent') ELSE false END THEN (((document -> 'evaluation_metrics') ?& ARRAY['absent', 'reason']) AND (((document -> 'evaluation_metrics') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'evaluation_metrics') -> 'absent')) = 'string' THEN ((document -> 'evaluation_metrics') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb, '"withheld"'::jsonb, '"under_review"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'evaluation_metrics') -> 'reason')) = 'string' THEN ((char_length(((document -> 'evaluation_metrics') ->> 'reason')) <= 2000) AND (((document -> 'evaluation_metrics') ->> 'reason') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END)) ELSE CASE WHEN jsonb_typeof((document -> 'evaluation_metrics')) = 'object' THEN (((document -> 'evaluation_metrics') <> '{}') AND (((octet_length((document -> 'evaluation_metrics')::text) <= 200 AND NOT (document -> 'evaluation_metrics') @? 'strict $.keyvalue().key ? (!(@ like_regex "[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"))') OR "model_artifact_metadata_part_problem"((document -> 'evaluation_metrics')) IS NULL)) AND (NOT (document -> 'evaluation_metrics') ? 'absent' AND (((octet_length((document -> 'evaluation_metrics')::text) <= 200 AND NOT (document -> 'evaluation_metrics') @? 'strict $.* ? (!((((@.type() == "object") && (exists(@.*) && !exists(@.keyvalue().key ? (!(@ like_regex "[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]"))) && !exists(@.* ? (!((@.type() == "number")))))) || (!(@.type() == "object") && (@.type() == "number")))))') OR NOT (document -> 'evaluation_metrics') @? 'strict $.* ? (!((!(@.type() == "object") && ((@.type() == "number") && @ <= 1.7976931348623157e+308 && @ >= -1.7976931348623157e+308))))') OR "model_artifact_metadata_part_2_problem"(((document -> 'evaluation_metrics') - ARRAY['absent'])) IS NULL))) ELSE false END END AND ((document -> 'base_model_id') IS NULL OR CASE WHEN jsonb_typeof((document -> 'base_model_id')) = 'string' THEN ((char_length((document ->> 'base_model_id')) <= 200) AND ((document ->> 'base_model_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END) AND ((document -> 'benchmark_id') IS NULL OR CASE WHEN jsonb_typeof((document -> 'benchmark_id')) = 'string' THEN ((char_length((document ->> 'benchmark_id')) <= 2000) AND ((document ->> 'benchmark_id') COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')) ELSE false END) AND ((document -> 'extensions') IS NULL OR jsonb_typeof((document -> 'extensions')) = 'object') AND NOT document ? 'external_source_url' AND NOT document ? 'external_source_version' AND ((document -> 'training_config') IS NULL OR jsonb_typeof((document -> 'training_config')) = 'object'))) ELSE true END AND ((document -> 'is_external') IN ('true'::jsonb, 'false'::jsonb))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "model_artifact_metadata_first_problem"(document);
END
$body$;
