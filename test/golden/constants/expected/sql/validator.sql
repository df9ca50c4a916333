-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_preset"."kind" = 'constants'
CREATE OR REPLACE FUNCTION "preset_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'object' THEN RETURN 'required /object'; END IF;
  IF document - ARRAY['object', 'list', 'mixed', 'nothing', 'text', 'zero'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['object', 'list', 'mixed', 'nothing', 'text', 'zero'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'object';
  IF NOT (value_1 = '{"a":[1,{"b":null}],"c":"x"}'::jsonb) THEN RETURN 'const /object'; END IF;
  value_1 := document -> 'list';
  IF value_1 IS NOT NULL THEN
    IF NOT (value_1 = '[1,"two",[3]]'::jsonb) THEN RETURN 'const /list'; END IF;
  END IF;
  value_1 := document -> 'mixed';
  IF value_1 IS NOT NULL THEN
    IF NOT (value_1 IN ('0'::jsonb, '"0"'::jsonb, 'false'::jsonb, 'null'::jsonb, '[]'::jsonb, '{}'::jsonb, '1.5'::jsonb, '"é"'::jsonb)) THEN RETURN 'enum /mixed'; END IF;
  END IF;
  value_1 := document -> 'nothing';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'null') THEN RETURN 'type /nothing'; END IF;
  END IF;
  value_1 := document -> 'text';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /text'; END IF;
    IF NOT (value_1 = '"it''s \"so\" \\ 😀"'::jsonb) THEN RETURN 'const /text'; END IF;
  END IF;
  value_1 := document -> 'zero';
  IF value_1 IS NOT NULL THEN
    IF NOT (value_1 = '0'::jsonb) THEN RETURN 'const /zero'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "preset_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'object') AND ((document - ARRAY['object', 'list', 'mixed', 'nothing', 'text', 'zero']) = '{}' AND (document -> 'object') = '{"a":[1,{"b":null}],"c":"x"}'::jsonb AND ((document -> 'list') IS NULL OR (document -> 'list') = '[1,"two",[3]]'::jsonb) AND ((document -> 'mixed') IS NULL OR (document -> 'mixed') IN ('0'::jsonb, '"0"'::jsonb, 'false'::jsonb, 'null'::jsonb, '[]'::jsonb, '{}'::jsonb, '1.5'::jsonb, '"é"'::jsonb)) AND ((document -> 'nothing') IS NULL OR jsonb_typeof((document -> 'nothing')) = 'null') AND ((document -> 'text') IS NULL OR CASE WHEN jsonb_typeof((document -> 'text')) = 'string' THEN (document -> 'text') = '"it''s \"so\" \\ 😀"'::jsonb ELSE false END) AND ((document -> 'zero') IS NULL OR (document -> 'zero') = '0'::jsonb))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "preset_first_problem"(document);
END
$body$;
