-- Made from schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "model_artifact_metadata_framework_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  characters_1 text;
  characters_2 text;
BEGIN
  IF jsonb_typeof(document) = 'object' THEN
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
    value_2 := document -> 'reason';
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /reason'; END IF;
    characters_1 := value_2 #>> '{}';
    IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /reason'; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /reason'; END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'string') THEN RETURN 'type '; END IF;
    characters_2 := document #>> '{}';
    IF NOT (char_length(characters_2) <= 2000) THEN RETURN 'maxLength '; END IF;
    IF NOT (characters_2 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern '; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_parameter_count_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  characters_1 text;
BEGIN
  IF jsonb_typeof(document) = 'object' THEN
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
    value_2 := document -> 'reason';
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /reason'; END IF;
    characters_1 := value_2 #>> '{}';
    IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /reason'; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /reason'; END IF;
  ELSE
    IF NOT (CASE WHEN jsonb_typeof(document) = 'number' THEN trunc((document)::numeric) = (document)::numeric ELSE false END) THEN RETURN 'type '; END IF;
    IF NOT ((document)::numeric <= 9007199254740991) THEN RETURN 'maximum '; END IF;
    IF NOT ((document)::numeric >= 0) THEN RETURN 'minimum '; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_training_data_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  characters_1 text;
  name_2 text;
  value_3 jsonb;
  characters_2 text;
  characters_3 text;
BEGIN
  IF jsonb_typeof(document) = 'object' THEN
    IF (document ? 'absent') THEN
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
      value_2 := document -> 'reason';
      IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /reason'; END IF;
      characters_1 := value_2 #>> '{}';
      IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /reason'; END IF;
      IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /reason'; END IF;
    ELSE
      IF NOT document ? 'artifact_id' THEN RETURN 'required /artifact_id'; END IF;
      IF document - ARRAY['artifact_id'] <> '{}' THEN
        name_2 := jsonb_path_query_first(document - ARRAY['artifact_id'], '$.keyvalue().key') #>> '{}';
        RETURN 'additionalProperties /' || replace(replace(name_2, '~', '~0'), '/', '~1');
      END IF;
      value_3 := document -> 'artifact_id';
      IF NOT (jsonb_typeof(value_3) = 'string') THEN RETURN 'type /artifact_id'; END IF;
      characters_2 := value_3 #>> '{}';
      IF NOT (char_length(characters_2) <= 200) THEN RETURN 'maxLength /artifact_id'; END IF;
      IF NOT (characters_2 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /artifact_id'; END IF;
    END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'string') THEN RETURN 'type '; END IF;
    characters_3 := document #>> '{}';
    IF NOT (char_length(characters_3) <= 2000) THEN RETURN 'maxLength '; END IF;
    IF NOT (characters_3 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern '; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_evaluation_dataset_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  characters_1 text;
  name_2 text;
  value_3 jsonb;
  characters_2 text;
  characters_3 text;
BEGIN
  IF jsonb_typeof(document) = 'object' THEN
    IF (document ? 'absent') THEN
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
      value_2 := document -> 'reason';
      IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /reason'; END IF;
      characters_1 := value_2 #>> '{}';
      IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /reason'; END IF;
      IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /reason'; END IF;
    ELSE
      IF NOT document ? 'artifact_id' THEN RETURN 'required /artifact_id'; END IF;
      IF document - ARRAY['artifact_id'] <> '{}' THEN
        name_2 := jsonb_path_query_first(document - ARRAY['artifact_id'], '$.keyvalue().key') #>> '{}';
        RETURN 'additionalProperties /' || replace(replace(name_2, '~', '~0'), '/', '~1');
      END IF;
      value_3 := document -> 'artifact_id';
      IF NOT (jsonb_typeof(value_3) = 'string') THEN RETURN 'type /artifact_id'; END IF;
      characters_2 := value_3 #>> '{}';
      IF NOT (char_length(characters_2) <= 200) THEN RETURN 'maxLength /artifact_id'; END IF;
      IF NOT (characters_2 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /artifact_id'; END IF;
    END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'string') THEN RETURN 'type '; END IF;
    characters_3 := document #>> '{}';
    IF NOT (char_length(characters_3) <= 2000) THEN RETURN 'maxLength '; END IF;
    IF NOT (characters_3 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern '; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_evaluation_metrics_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  characters_1 text;
  pairs_1 jsonb;
  pair_1 jsonb;
  name_2 text;
  index_1 integer;
  pairs_2 jsonb;
  pair_2 jsonb;
  name_3 text;
  value_4 jsonb;
  index_2 integer;
  pairs_3 jsonb;
  pair_3 jsonb;
  name_4 text;
  index_3 integer;
  pairs_4 jsonb;
  pair_4 jsonb;
  name_5 text;
  value_6 jsonb;
  index_4 integer;
BEGIN
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN (document ? 'absent') ELSE false END) THEN
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
    value_2 := document -> 'reason';
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /reason'; END IF;
    characters_1 := value_2 #>> '{}';
    IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /reason'; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /reason'; END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
    IF NOT (document <> '{}') THEN RETURN 'minProperties '; END IF;
    pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
    FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
      pair_1 := pairs_1 -> index_1;
      name_2 := pair_1 ->> 'key';
      IF NOT (char_length(name_2) <= 200) THEN RETURN 'maxLength /' || replace(replace(name_2, '~', '~0'), '/', '~1'); END IF;
      IF NOT (name_2 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /' || replace(replace(name_2, '~', '~0'), '/', '~1'); END IF;
    END LOOP;
    pairs_2 := jsonb_path_query_array(document - ARRAY['absent'], '$.keyvalue()');
    FOR index_2 IN 0 .. jsonb_array_length(pairs_2) - 1 LOOP
      pair_2 := pairs_2 -> index_2;
      name_3 := pair_2 ->> 'key';
      value_4 := pair_2 -> 'value';
      IF jsonb_typeof(value_4) = 'object' THEN
        IF NOT (value_4 <> '{}') THEN RETURN 'minProperties /' || replace(replace(name_3, '~', '~0'), '/', '~1'); END IF;
        pairs_3 := jsonb_path_query_array(value_4, '$.keyvalue()');
        FOR index_3 IN 0 .. jsonb_array_length(pairs_3) - 1 LOOP
          pair_3 := pairs_3 -> index_3;
          name_4 := pair_3 ->> 'key';
          IF NOT (char_length(name_4) <= 200) THEN RETURN 'maxLength /' || replace(replace(name_3, '~', '~0'), '/', '~1') || '/' || replace(replace(name_4, '~', '~0'), '/', '~1'); END IF;
          IF NOT (name_4 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /' || replace(replace(name_3, '~', '~0'), '/', '~1') || '/' || replace(replace(name_4, '~', '~0'), '/', '~1'); END IF;
        END LOOP;
        pairs_4 := jsonb_path_query_array(value_4, '$.keyvalue()');
        FOR index_4 IN 0 .. jsonb_array_length(pairs_4) - 1 LOOP
          pair_4 := pairs_4 -> index_4;
          name_5 := pair_4 ->> 'key';
          value_6 := pair_4 -> 'value';
          IF NOT (jsonb_typeof(value_6) = 'number') THEN RETURN 'type /' || replace(replace(name_3, '~', '~0'), '/', '~1') || '/' || replace(replace(name_5, '~', '~0'), '/', '~1'); END IF;
          IF NOT ((value_6)::numeric <= 1.7976931348623157e+308) THEN RETURN 'maximum /' || replace(replace(name_3, '~', '~0'), '/', '~1') || '/' || replace(replace(name_5, '~', '~0'), '/', '~1'); END IF;
          IF NOT ((value_6)::numeric >= -1.7976931348623157e+308) THEN RETURN 'minimum /' || replace(replace(name_3, '~', '~0'), '/', '~1') || '/' || replace(replace(name_5, '~', '~0'), '/', '~1'); END IF;
        END LOOP;
      ELSE
        IF NOT (jsonb_typeof(value_4) = 'number') THEN RETURN 'type /' || replace(replace(name_3, '~', '~0'), '/', '~1'); END IF;
        IF NOT ((value_4)::numeric <= 1.7976931348623157e+308) THEN RETURN 'maximum /' || replace(replace(name_3, '~', '~0'), '/', '~1'); END IF;
        IF NOT ((value_4)::numeric >= -1.7976931348623157e+308) THEN RETURN 'minimum /' || replace(replace(name_3, '~', '~0'), '/', '~1'); END IF;
      END IF;
    END LOOP;
    IF document ? 'absent' THEN RETURN 'false schema /absent'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "model_artifact_metadata_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  characters_1 text;
  value_3 jsonb;
  problem_1 text;
  value_4 jsonb;
  problem_2 text;
  value_5 jsonb;
  problem_3 text;
  value_6 jsonb;
  problem_4 text;
  value_7 jsonb;
  problem_5 text;
  value_8 jsonb;
  characters_2 text;
  value_9 jsonb;
  characters_3 text;
  value_10 jsonb;
  characters_4 text;
  value_11 jsonb;
  characters_5 text;
  value_12 jsonb;
  value_13 jsonb;
  name_2 text;
  value_14 jsonb;
  value_15 jsonb;
  characters_6 text;
  value_16 jsonb;
  problem_6 text;
  value_17 jsonb;
  problem_7 text;
  value_18 jsonb;
  problem_8 text;
  value_19 jsonb;
  problem_9 text;
  value_20 jsonb;
  problem_10 text;
  value_21 jsonb;
  characters_7 text;
  value_22 jsonb;
  characters_8 text;
  value_23 jsonb;
  value_24 jsonb;
  value_25 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF ((document ? 'is_external') AND (((document -> 'is_external') IS NULL OR (document -> 'is_external') = 'true'::jsonb))) THEN
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
    value_2 := document -> 'model_family';
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /model_family'; END IF;
    characters_1 := value_2 #>> '{}';
    IF NOT (char_length(characters_1) <= 2000) THEN RETURN 'maxLength /model_family'; END IF;
    IF NOT (characters_1 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /model_family'; END IF;
    value_3 := document -> 'framework';
    problem_1 := "model_artifact_metadata_framework_problem"(value_3);
    IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/framework' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
    value_4 := document -> 'parameter_count';
    problem_2 := "model_artifact_metadata_parameter_count_problem"(value_4);
    IF problem_2 IS NOT NULL THEN RETURN left(problem_2, strpos(problem_2 || '/', ' /')) || '/parameter_count' || substr(problem_2, strpos(problem_2 || '/', ' /') + 1); END IF;
    value_5 := document -> 'training_data';
    problem_3 := "model_artifact_metadata_training_data_problem"(value_5);
    IF problem_3 IS NOT NULL THEN RETURN left(problem_3, strpos(problem_3 || '/', ' /')) || '/training_data' || substr(problem_3, strpos(problem_3 || '/', ' /') + 1); END IF;
    value_6 := document -> 'evaluation_dataset';
    problem_4 := "model_artifact_metadata_evaluation_dataset_problem"(value_6);
    IF problem_4 IS NOT NULL THEN RETURN left(problem_4, strpos(problem_4 || '/', ' /')) || '/evaluation_dataset' || substr(problem_4, strpos(problem_4 || '/', ' /') + 1); END IF;
    value_7 := document -> 'evaluation_metrics';
    problem_5 := "model_artifact_metadata_evaluation_metrics_problem"(value_7);
    IF problem_5 IS NOT NULL THEN RETURN left(problem_5, strpos(problem_5 || '/', ' /')) || '/evaluation_metrics' || substr(problem_5, strpos(problem_5 || '/', ' /') + 1); END IF;
    value_8 := document -> 'external_source_url';
    IF NOT (jsonb_typeof(value_8) = 'string') THEN RETURN 'type /external_source_url'; END IF;
    characters_2 := value_8 #>> '{}';
    IF NOT (char_length(characters_2) <= 2048) THEN RETURN 'maxLength /external_source_url'; END IF;
    IF NOT (characters_2 COLLATE "C" ~ '^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*$') THEN RETURN 'pattern /external_source_url'; END IF;
    value_9 := document -> 'external_source_version';
    IF NOT (jsonb_typeof(value_9) = 'string') THEN RETURN 'type /external_source_version'; END IF;
    characters_3 := value_9 #>> '{}';
    IF NOT (char_length(characters_3) <= 200) THEN RETURN 'maxLength /external_source_version'; END IF;
    IF NOT (characters_3 COLLATE "C" ~ '^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]\u005f[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]\u005f[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+$') THEN RETURN 'pattern /external_source_version'; END IF;
    value_10 := document -> 'base_model_id';
    IF value_10 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_10) = 'string') THEN RETURN 'type /base_model_id'; END IF;
      characters_4 := value_10 #>> '{}';
      IF NOT (char_length(characters_4) <= 200) THEN RETURN 'maxLength /base_model_id'; END IF;
      IF NOT (characters_4 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /base_model_id'; END IF;
    END IF;
    value_11 := document -> 'benchmark_id';
    IF value_11 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_11) = 'string') THEN RETURN 'type /benchmark_id'; END IF;
      characters_5 := value_11 #>> '{}';
      IF NOT (char_length(characters_5) <= 2000) THEN RETURN 'maxLength /benchmark_id'; END IF;
      IF NOT (characters_5 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /benchmark_id'; END IF;
    END IF;
    value_12 := document -> 'extensions';
    IF value_12 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_12) = 'object') THEN RETURN 'type /extensions'; END IF;
    END IF;
    value_13 := document -> 'training_config';
    IF value_13 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_13) = 'object') THEN RETURN 'type /training_config'; END IF;
    END IF;
  END IF;
  IF ((document ? 'is_external') AND (((document -> 'is_external') IS NULL OR (document -> 'is_external') = 'false'::jsonb))) THEN
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
      name_2 := jsonb_path_query_first(document - ARRAY['is_external', 'model_family', 'framework', 'parameter_count', 'training_data', 'evaluation_dataset', 'evaluation_metrics', 'base_model_id', 'benchmark_id', 'extensions', 'external_source_url', 'external_source_version', 'training_config'], '$.keyvalue().key') #>> '{}';
      RETURN 'additionalProperties /' || replace(replace(name_2, '~', '~0'), '/', '~1');
    END IF;
    value_14 := document -> 'is_external';
    IF NOT (jsonb_typeof(value_14) = 'boolean') THEN RETURN 'type /is_external'; END IF;
    IF NOT (value_14 = 'false'::jsonb) THEN RETURN 'const /is_external'; END IF;
    value_15 := document -> 'model_family';
    IF NOT (jsonb_typeof(value_15) = 'string') THEN RETURN 'type /model_family'; END IF;
    characters_6 := value_15 #>> '{}';
    IF NOT (char_length(characters_6) <= 2000) THEN RETURN 'maxLength /model_family'; END IF;
    IF NOT (characters_6 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /model_family'; END IF;
    value_16 := document -> 'framework';
    problem_6 := "model_artifact_metadata_framework_problem"(value_16);
    IF problem_6 IS NOT NULL THEN RETURN left(problem_6, strpos(problem_6 || '/', ' /')) || '/framework' || substr(problem_6, strpos(problem_6 || '/', ' /') + 1); END IF;
    value_17 := document -> 'parameter_count';
    problem_7 := "model_artifact_metadata_parameter_count_problem"(value_17);
    IF problem_7 IS NOT NULL THEN RETURN left(problem_7, strpos(problem_7 || '/', ' /')) || '/parameter_count' || substr(problem_7, strpos(problem_7 || '/', ' /') + 1); END IF;
    value_18 := document -> 'training_data';
    problem_8 := "model_artifact_metadata_training_data_problem"(value_18);
    IF problem_8 IS NOT NULL THEN RETURN left(problem_8, strpos(problem_8 || '/', ' /')) || '/training_data' || substr(problem_8, strpos(problem_8 || '/', ' /') + 1); END IF;
    value_19 := document -> 'evaluation_dataset';
    problem_9 := "model_artifact_metadata_evaluation_dataset_problem"(value_19);
    IF problem_9 IS NOT NULL THEN RETURN left(problem_9, strpos(problem_9 || '/', ' /')) || '/evaluation_dataset' || substr(problem_9, strpos(problem_9 || '/', ' /') + 1); END IF;
    value_20 := document -> 'evaluation_metrics';
    problem_10 := "model_artifact_metadata_evaluation_metrics_problem"(value_20);
    IF problem_10 IS NOT NULL THEN RETURN left(problem_10, strpos(problem_10 || '/', ' /')) || '/evaluation_metrics' || substr(problem_10, strpos(problem_10 || '/', ' /') + 1); END IF;
    value_21 := document -> 'base_model_id';
    IF value_21 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_21) = 'string') THEN RETURN 'type /base_model_id'; END IF;
      characters_7 := value_21 #>> '{}';
      IF NOT (char_length(characters_7) <= 200) THEN RETURN 'maxLength /base_model_id'; END IF;
      IF NOT (characters_7 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /base_model_id'; END IF;
    END IF;
    value_22 := document -> 'benchmark_id';
    IF value_22 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_22) = 'string') THEN RETURN 'type /benchmark_id'; END IF;
      characters_8 := value_22 #>> '{}';
      IF NOT (char_length(characters_8) <= 2000) THEN RETURN 'maxLength /benchmark_id'; END IF;
      IF NOT (characters_8 COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]') THEN RETURN 'pattern /benchmark_id'; END IF;
    END IF;
    value_23 := document -> 'extensions';
    IF value_23 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_23) = 'object') THEN RETURN 'type /extensions'; END IF;
    END IF;
    IF document ? 'external_source_url' THEN RETURN 'false schema /external_source_url'; END IF;
    IF document ? 'external_source_version' THEN RETURN 'false schema /external_source_version'; END IF;
    value_24 := document -> 'training_config';
    IF value_24 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_24) = 'object') THEN RETURN 'type /training_config'; END IF;
    END IF;
  END IF;
  IF NOT document ? 'is_external' THEN RETURN 'required /is_external'; END IF;
  value_25 := document -> 'is_external';
  IF NOT (value_25 IN ('true'::jsonb, 'false'::jsonb)) THEN RETURN 'enum /is_external'; END IF;
  RETURN NULL;
END
$body$;
