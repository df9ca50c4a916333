-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "preset_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  value_3 jsonb;
  value_4 jsonb;
  value_5 jsonb;
  value_6 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'object' THEN RETURN 'required /object'; END IF;
  IF document - ARRAY['object', 'list', 'mixed', 'nothing', 'text', 'zero'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['object', 'list', 'mixed', 'nothing', 'text', 'zero'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'object';
  IF NOT (value_1 = '{"a":[1,{"b":null}],"c":"x"}'::jsonb) THEN RETURN 'const /object'; END IF;
  value_2 := document -> 'list';
  IF value_2 IS NOT NULL THEN
    IF NOT (value_2 = '[1,"two",[3]]'::jsonb) THEN RETURN 'const /list'; END IF;
  END IF;
  value_3 := document -> 'mixed';
  IF value_3 IS NOT NULL THEN
    IF NOT (value_3 IN ('0'::jsonb, '"0"'::jsonb, 'false'::jsonb, 'null'::jsonb, '[]'::jsonb, '{}'::jsonb, '1.5'::jsonb, '"é"'::jsonb)) THEN RETURN 'enum /mixed'; END IF;
  END IF;
  value_4 := document -> 'nothing';
  IF value_4 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_4) = 'null') THEN RETURN 'type /nothing'; END IF;
  END IF;
  value_5 := document -> 'text';
  IF value_5 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_5) = 'string') THEN RETURN 'type /text'; END IF;
    IF NOT (value_5 = '"it''s \"so\" \\ 😀"'::jsonb) THEN RETURN 'const /text'; END IF;
  END IF;
  value_6 := document -> 'zero';
  IF value_6 IS NOT NULL THEN
    IF NOT (value_6 = '0'::jsonb) THEN RETURN 'const /zero'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
