-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "hostile_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  value_2 jsonb;
  value_3 jsonb;
  value_4 jsonb;
  value_5 jsonb;
  value_6 jsonb;
  value_7 jsonb;
  value_8 jsonb;
  value_9 jsonb;
  value_10 jsonb;
  value_11 jsonb;
  value_12 jsonb;
  value_13 jsonb;
  value_14 jsonb;
  value_15 jsonb;
  value_16 jsonb;
  value_17 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ?& ARRAY['it''s', 'a/b'] THEN
    IF NOT document ? 'it''s' THEN RETURN 'required /it''s'; END IF;
    IF NOT document ? 'a/b' THEN RETURN 'required /a~1b'; END IF;
  END IF;
  IF document - ARRAY['it''s', 'a/b', '', '"', '$$', '*/', '--', '\', 'a~b', 'constructor', 'é', 'toString', 'x
y', '{0}', 'é', '‮', '😀'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['it''s', 'a/b', '', '"', '$$', '*/', '--', '\', 'a~b', 'constructor', 'é', 'toString', 'x
y', '{0}', 'é', '‮', '😀'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'it''s';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /it''s'; END IF;
  characters_1 := value_1 #>> '{}';
  IF NOT (char_length(characters_1) <= 5) THEN RETURN 'maxLength /it''s'; END IF;
  value_2 := document -> 'a/b';
  IF NOT (jsonb_typeof(value_2) = 'null') THEN RETURN 'type /a~1b'; END IF;
  value_3 := document -> '';
  IF value_3 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_3) = 'string') THEN RETURN 'type /'; END IF;
  END IF;
  value_4 := document -> '"';
  IF value_4 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_4) = 'string') THEN RETURN 'type /"'; END IF;
  END IF;
  value_5 := document -> '$$';
  IF value_5 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_5) = 'string') THEN RETURN 'type /$$'; END IF;
  END IF;
  value_6 := document -> '*/';
  IF value_6 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_6) = 'boolean') THEN RETURN 'type /*~1'; END IF;
  END IF;
  value_7 := document -> '--';
  IF value_7 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_7) = 'boolean') THEN RETURN 'type /--'; END IF;
  END IF;
  value_8 := document -> '\';
  IF value_8 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_8) = 'string') THEN RETURN 'type /\'; END IF;
  END IF;
  value_9 := document -> 'a~b';
  IF value_9 IS NOT NULL THEN
    IF NOT (CASE WHEN jsonb_typeof(value_9) = 'number' THEN trunc((value_9)::numeric) = (value_9)::numeric ELSE false END) THEN RETURN 'type /a~0b'; END IF;
    IF NOT ((value_9)::numeric >= 1) THEN RETURN 'minimum /a~0b'; END IF;
  END IF;
  value_10 := document -> 'constructor';
  IF value_10 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_10) = 'string') THEN RETURN 'type /constructor'; END IF;
  END IF;
  value_11 := document -> 'é';
  IF value_11 IS NOT NULL THEN
    IF NOT (CASE WHEN jsonb_typeof(value_11) = 'number' THEN trunc((value_11)::numeric) = (value_11)::numeric ELSE false END) THEN RETURN 'type /é'; END IF;
  END IF;
  value_12 := document -> 'toString';
  IF value_12 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_12) = 'boolean') THEN RETURN 'type /toString'; END IF;
  END IF;
  value_13 := document -> 'x
y';
  IF value_13 IS NOT NULL THEN
    IF NOT (CASE WHEN jsonb_typeof(value_13) = 'number' THEN trunc((value_13)::numeric) = (value_13)::numeric ELSE false END) THEN RETURN 'type /x
y'; END IF;
  END IF;
  value_14 := document -> '{0}';
  IF value_14 IS NOT NULL THEN
    IF NOT (CASE WHEN jsonb_typeof(value_14) = 'number' THEN trunc((value_14)::numeric) = (value_14)::numeric ELSE false END) THEN RETURN 'type /{0}'; END IF;
  END IF;
  value_15 := document -> 'é';
  IF value_15 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_15) = 'string') THEN RETURN 'type /é'; END IF;
  END IF;
  value_16 := document -> '‮';
  IF value_16 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_16) = 'boolean') THEN RETURN 'type /‮'; END IF;
  END IF;
  value_17 := document -> '😀';
  IF value_17 IS NOT NULL THEN
    IF NOT (CASE WHEN jsonb_typeof(value_17) = 'number' THEN trunc((value_17)::numeric) = (value_17)::numeric ELSE false END) THEN RETURN 'type /😀'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
