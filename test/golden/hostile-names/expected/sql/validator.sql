-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_hostile"."kind" = 'hostile-names'
CREATE OR REPLACE FUNCTION "hostile_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
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
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 5) THEN RETURN 'maxLength /it''s'; END IF;
  value_1 := document -> 'a/b';
  IF NOT (jsonb_typeof(value_1) = 'null') THEN RETURN 'type /a~1b'; END IF;
  value_1 := document -> '';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /'; END IF;
  END IF;
  value_1 := document -> '"';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /"'; END IF;
  END IF;
  value_1 := document -> '$$';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /$$'; END IF;
  END IF;
  value_1 := document -> '*/';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'boolean') THEN RETURN 'type /*~1'; END IF;
  END IF;
  value_1 := document -> '--';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'boolean') THEN RETURN 'type /--'; END IF;
  END IF;
  value_1 := document -> '\';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /\'; END IF;
  END IF;
  value_1 := document -> 'a~b';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /a~0b'; END IF;
    IF NOT ((value_1)::numeric >= 1) THEN RETURN 'minimum /a~0b'; END IF;
  END IF;
  value_1 := document -> 'constructor';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /constructor'; END IF;
  END IF;
  value_1 := document -> 'é';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /é'; END IF;
  END IF;
  value_1 := document -> 'toString';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'boolean') THEN RETURN 'type /toString'; END IF;
  END IF;
  value_1 := document -> 'x
y';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /x
y'; END IF;
  END IF;
  value_1 := document -> '{0}';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /{0}'; END IF;
  END IF;
  value_1 := document -> 'é';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /é'; END IF;
  END IF;
  value_1 := document -> '‮';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'boolean') THEN RETURN 'type /‮'; END IF;
  END IF;
  value_1 := document -> '😀';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /😀'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "hostile_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ?& ARRAY['it''s', 'a/b']) AND ((document - ARRAY['it''s', 'a/b', '', '"', '$$', '*/', '--', '\', 'a~b', 'constructor', 'é', 'toString', 'x
y', '{0}', 'é', '‮', '😀']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'it''s')) = 'string' THEN (char_length((document ->> 'it''s')) <= 5) ELSE false END AND jsonb_typeof((document -> 'a/b')) = 'null' AND ((document -> '') IS NULL OR jsonb_typeof((document -> '')) = 'string') AND ((document -> '"') IS NULL OR jsonb_typeof((document -> '"')) = 'string') AND ((document -> '$$') IS NULL OR jsonb_typeof((document -> '$$')) = 'string') AND ((document -> '*/') IS NULL OR jsonb_typeof((document -> '*/')) = 'boolean') AND ((document -> '--') IS NULL OR jsonb_typeof((document -> '--')) = 'boolean') AND ((document -> '\') IS NULL OR jsonb_typeof((document -> '\')) = 'string') AND ((document -> 'a~b') IS NULL OR CASE WHEN jsonb_typeof((document -> 'a~b')) = 'number' THEN (trunc(((document -> 'a~b'))::numeric) = ((document -> 'a~b'))::numeric AND (((document -> 'a~b'))::numeric >= 1)) ELSE false END) AND ((document -> 'constructor') IS NULL OR jsonb_typeof((document -> 'constructor')) = 'string') AND ((document -> 'é') IS NULL OR CASE WHEN jsonb_typeof((document -> 'é')) = 'number' THEN trunc(((document -> 'é'))::numeric) = ((document -> 'é'))::numeric ELSE false END) AND ((document -> 'toString') IS NULL OR jsonb_typeof((document -> 'toString')) = 'boolean') AND ((document -> 'x
y') IS NULL OR CASE WHEN jsonb_typeof((document -> 'x
y')) = 'number' THEN trunc(((document -> 'x
y'))::numeric) = ((document -> 'x
y'))::numeric ELSE false END) AND ((document -> '{0}') IS NULL OR CASE WHEN jsonb_typeof((document -> '{0}')) = 'number' THEN trunc(((document -> '{0}'))::numeric) = ((document -> '{0}'))::numeric ELSE false END) AND ((document -> 'é') IS NULL OR jsonb_typeof((document -> 'é')) = 'string') AND ((document -> '‮') IS NULL OR jsonb_typeof((document -> '‮')) = 'boolean') AND ((document -> '😀') IS NULL OR CASE WHEN jsonb_typeof((document -> '😀')) = 'number' THEN trunc(((document -> '😀'))::numeric) = ((document -> '😀'))::numeric ELSE false END))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "hostile_first_problem"(document);
END
$body$;
