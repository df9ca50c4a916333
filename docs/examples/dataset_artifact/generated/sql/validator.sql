-- Made from dataset_artifact.json by model-artifacts codegen. Do not edit.
-- governs "artifacts"."artifact_type" = 'dataset'
CREATE OR REPLACE FUNCTION "dataset_metadata_license_problem"(document jsonb) RETURNS text
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
    IF NOT (value_1 IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb)) THEN RETURN 'enum /absent'; END IF;
    value_2 := document -> 'reason';
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /reason'; END IF;
    characters_1 := value_2 #>> '{}';
    IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /reason'; END IF;
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /reason'; END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'string') THEN RETURN 'type '; END IF;
    characters_2 := document #>> '{}';
    IF NOT (characters_2 COLLATE "C" ~ '^[\u002b\u002d\u002e0-9A-Za-z]{1,64}$') THEN RETURN 'pattern '; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "dataset_metadata_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  problem_1 text;
  value_3 jsonb;
  index_1 integer;
  item_1 jsonb;
  characters_1 text;
  value_4 jsonb;
  name_2 text;
  value_5 jsonb;
  value_6 jsonb;
  characters_2 text;
  value_7 jsonb;
  characters_3 text;
  name_3 text;
  value_8 jsonb;
  value_9 jsonb;
  problem_2 text;
  value_10 jsonb;
  index_2 integer;
  item_2 jsonb;
  name_4 text;
  value_11 jsonb;
  characters_4 text;
  value_12 jsonb;
  characters_5 text;
  value_13 jsonb;
  characters_6 text;
  value_14 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF ((document ? 'form') AND (((document -> 'form') IS NULL OR (document -> 'form') = '"tabular"'::jsonb))) THEN
    IF NOT document ?& ARRAY['form', 'license', 'columns', 'row_count'] THEN
      IF NOT document ? 'form' THEN RETURN 'required /form'; END IF;
      IF NOT document ? 'license' THEN RETURN 'required /license'; END IF;
      IF NOT document ? 'columns' THEN RETURN 'required /columns'; END IF;
      IF NOT document ? 'row_count' THEN RETURN 'required /row_count'; END IF;
    END IF;
    IF document - ARRAY['form', 'license', 'columns', 'row_count', 'derived_from'] <> '{}' THEN
      name_1 := jsonb_path_query_first(document - ARRAY['form', 'license', 'columns', 'row_count', 'derived_from'], '$.keyvalue().key') #>> '{}';
      RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
    END IF;
    value_1 := document -> 'form';
    IF NOT (value_1 = '"tabular"'::jsonb) THEN RETURN 'const /form'; END IF;
    value_2 := document -> 'license';
    problem_1 := "dataset_metadata_license_problem"(value_2);
    IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/license' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
    value_3 := document -> 'columns';
    IF NOT (jsonb_typeof(value_3) = 'array') THEN RETURN 'type /columns'; END IF;
    IF NOT (jsonb_array_length(value_3) >= 1) THEN RETURN 'minItems /columns'; END IF;
    FOR index_1 IN 0 .. jsonb_array_length(value_3) - 1 LOOP
      item_1 := value_3 -> index_1;
      IF NOT (jsonb_typeof(item_1) = 'string') THEN RETURN 'type /columns/' || index_1; END IF;
      characters_1 := item_1 #>> '{}';
      IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /columns/' || index_1; END IF;
      IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /columns/' || index_1; END IF;
    END LOOP;
    value_4 := document -> 'row_count';
    IF jsonb_typeof(value_4) = 'object' THEN
      IF NOT value_4 ?& ARRAY['absent', 'reason'] THEN
        IF NOT value_4 ? 'absent' THEN RETURN 'required /row_count/absent'; END IF;
        IF NOT value_4 ? 'reason' THEN RETURN 'required /row_count/reason'; END IF;
      END IF;
      IF value_4 - ARRAY['absent', 'reason'] <> '{}' THEN
        name_2 := jsonb_path_query_first(value_4 - ARRAY['absent', 'reason'], '$.keyvalue().key') #>> '{}';
        RETURN 'additionalProperties /row_count/' || replace(replace(name_2, '~', '~0'), '/', '~1');
      END IF;
      value_5 := value_4 -> 'absent';
      IF NOT (jsonb_typeof(value_5) = 'string') THEN RETURN 'type /row_count/absent'; END IF;
      IF NOT (value_5 IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb)) THEN RETURN 'enum /row_count/absent'; END IF;
      value_6 := value_4 -> 'reason';
      IF NOT (jsonb_typeof(value_6) = 'string') THEN RETURN 'type /row_count/reason'; END IF;
      characters_2 := value_6 #>> '{}';
      IF NOT (char_length(characters_2) <= 200) THEN RETURN 'maxLength /row_count/reason'; END IF;
      IF NOT (char_length(characters_2) >= 1) THEN RETURN 'minLength /row_count/reason'; END IF;
    ELSE
      IF NOT (CASE WHEN jsonb_typeof(value_4) = 'number' THEN trunc((value_4)::numeric) = (value_4)::numeric ELSE false END) THEN RETURN 'type /row_count'; END IF;
      IF NOT ((value_4)::numeric <= 9007199254740991) THEN RETURN 'maximum /row_count'; END IF;
      IF NOT ((value_4)::numeric >= 0) THEN RETURN 'minimum /row_count'; END IF;
    END IF;
    value_7 := document -> 'derived_from';
    IF value_7 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_7) = 'string') THEN RETURN 'type /derived_from'; END IF;
      characters_3 := value_7 #>> '{}';
      IF NOT (char_length(characters_3) <= 200) THEN RETURN 'maxLength /derived_from'; END IF;
      IF NOT (char_length(characters_3) >= 1) THEN RETURN 'minLength /derived_from'; END IF;
    END IF;
  END IF;
  IF ((document ? 'form') AND (((document -> 'form') IS NULL OR (document -> 'form') = '"files"'::jsonb))) THEN
    IF NOT document ?& ARRAY['form', 'license', 'files'] THEN
      IF NOT document ? 'form' THEN RETURN 'required /form'; END IF;
      IF NOT document ? 'license' THEN RETURN 'required /license'; END IF;
      IF NOT document ? 'files' THEN RETURN 'required /files'; END IF;
    END IF;
    IF document - ARRAY['form', 'license', 'files', 'derived_from'] <> '{}' THEN
      name_3 := jsonb_path_query_first(document - ARRAY['form', 'license', 'files', 'derived_from'], '$.keyvalue().key') #>> '{}';
      RETURN 'additionalProperties /' || replace(replace(name_3, '~', '~0'), '/', '~1');
    END IF;
    value_8 := document -> 'form';
    IF NOT (value_8 = '"files"'::jsonb) THEN RETURN 'const /form'; END IF;
    value_9 := document -> 'license';
    problem_2 := "dataset_metadata_license_problem"(value_9);
    IF problem_2 IS NOT NULL THEN RETURN left(problem_2, strpos(problem_2 || '/', ' /')) || '/license' || substr(problem_2, strpos(problem_2 || '/', ' /') + 1); END IF;
    value_10 := document -> 'files';
    IF NOT (jsonb_typeof(value_10) = 'array') THEN RETURN 'type /files'; END IF;
    IF NOT (jsonb_array_length(value_10) >= 1) THEN RETURN 'minItems /files'; END IF;
    FOR index_2 IN 0 .. jsonb_array_length(value_10) - 1 LOOP
      item_2 := value_10 -> index_2;
      IF NOT (jsonb_typeof(item_2) = 'object') THEN RETURN 'type /files/' || index_2; END IF;
      IF NOT item_2 ?& ARRAY['path', 'sha256'] THEN
        IF NOT item_2 ? 'path' THEN RETURN 'required /files/' || index_2 || '/path'; END IF;
        IF NOT item_2 ? 'sha256' THEN RETURN 'required /files/' || index_2 || '/sha256'; END IF;
      END IF;
      IF item_2 - ARRAY['path', 'sha256'] <> '{}' THEN
        name_4 := jsonb_path_query_first(item_2 - ARRAY['path', 'sha256'], '$.keyvalue().key') #>> '{}';
        RETURN 'additionalProperties /files/' || index_2 || '/' || replace(replace(name_4, '~', '~0'), '/', '~1');
      END IF;
      value_11 := item_2 -> 'path';
      IF NOT (jsonb_typeof(value_11) = 'string') THEN RETURN 'type /files/' || index_2 || '/path'; END IF;
      characters_4 := value_11 #>> '{}';
      IF NOT (char_length(characters_4) <= 200) THEN RETURN 'maxLength /files/' || index_2 || '/path'; END IF;
      IF NOT (char_length(characters_4) >= 1) THEN RETURN 'minLength /files/' || index_2 || '/path'; END IF;
      value_12 := item_2 -> 'sha256';
      IF NOT (jsonb_typeof(value_12) = 'string') THEN RETURN 'type /files/' || index_2 || '/sha256'; END IF;
      characters_5 := value_12 #>> '{}';
      IF NOT (characters_5 COLLATE "C" ~ '^[0-9a-f]{64}$') THEN RETURN 'pattern /files/' || index_2 || '/sha256'; END IF;
    END LOOP;
    value_13 := document -> 'derived_from';
    IF value_13 IS NOT NULL THEN
      IF NOT (jsonb_typeof(value_13) = 'string') THEN RETURN 'type /derived_from'; END IF;
      characters_6 := value_13 #>> '{}';
      IF NOT (char_length(characters_6) <= 200) THEN RETURN 'maxLength /derived_from'; END IF;
      IF NOT (char_length(characters_6) >= 1) THEN RETURN 'minLength /derived_from'; END IF;
    END IF;
  END IF;
  IF NOT document ? 'form' THEN RETURN 'required /form'; END IF;
  value_14 := document -> 'form';
  IF NOT (value_14 IN ('"tabular"'::jsonb, '"files"'::jsonb)) THEN RETURN 'enum /form'; END IF;
  RETURN NULL;
END
$body$;
