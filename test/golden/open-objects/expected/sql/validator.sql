-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_settings"."kind" = 'open-objects'
CREATE OR REPLACE FUNCTION "settings_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  value_2 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT (jsonb_array_length(jsonb_path_query_array(document, '$.keyvalue()')) <= 8) THEN RETURN 'maxProperties '; END IF;
  IF NOT document ? 'name' THEN RETURN 'required /name'; END IF;
  pairs_1 := jsonb_path_query_array(document - ARRAY['name', 'any', 'free', 'limits', 'list'], '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    value_1 := pair_1 -> 'value';
    IF NOT (jsonb_typeof(value_1) IN ('boolean', 'null', 'number', 'string')) THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
  END LOOP;
  value_1 := document -> 'name';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /name'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /name'; END IF;
  value_1 := document -> 'free';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /free'; END IF;
  END IF;
  value_1 := document -> 'limits';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /limits'; END IF;
    IF NOT (jsonb_array_length(jsonb_path_query_array(value_1, '$.keyvalue()')) <= 3) THEN RETURN 'maxProperties /limits'; END IF;
    IF NOT (value_1 <> '{}') THEN RETURN 'minProperties /limits'; END IF;
    pairs_1 := jsonb_path_query_array(value_1, '$.keyvalue()');
    FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
      pair_1 := pairs_1 -> index_1;
      name_1 := pair_1 ->> 'key';
      IF NOT (char_length(name_1) <= 12) THEN RETURN 'maxLength /limits/' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF NOT (name_1 COLLATE "C" ~ '^[\u005fa-z]+$') THEN RETURN 'pattern /limits/' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    END LOOP;
    pairs_1 := jsonb_path_query_array(value_1, '$.keyvalue()');
    FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
      pair_1 := pairs_1 -> index_1;
      name_1 := pair_1 ->> 'key';
      value_2 := pair_1 -> 'value';
      IF (NOT (CASE WHEN jsonb_typeof(value_2) = 'number' THEN trunc((value_2)::numeric) = (value_2)::numeric ELSE false END)) THEN RETURN 'type /limits/' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF NOT ((value_2)::numeric >= 0) THEN RETURN 'minimum /limits/' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    END LOOP;
  END IF;
  value_1 := document -> 'list';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'array') THEN RETURN 'type /list'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "settings_part_problem"(document jsonb) RETURNS text
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
    IF NOT (char_length(name_1) <= 12) THEN RETURN 'maxLength /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    IF NOT (name_1 COLLATE "C" ~ '^[\u005fa-z]+$') THEN RETURN 'pattern /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "settings_part_2_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
  value_1 jsonb;
BEGIN
  pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    value_1 := pair_1 -> 'value';
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "settings_part_3_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
  value_1 jsonb;
BEGIN
  pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    value_1 := pair_1 -> 'value';
    IF NOT (jsonb_typeof(value_1) IN ('boolean', 'null', 'number', 'string')) THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "settings_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'name') AND (jsonb_array_length(jsonb_path_query_array(document, '$.keyvalue()')) <= 8) AND (CASE WHEN jsonb_typeof((document -> 'name')) = 'string' THEN (char_length((document ->> 'name')) >= 1) ELSE false END AND ((document -> 'free') IS NULL OR jsonb_typeof((document -> 'free')) = 'object') AND ((document -> 'limits') IS NULL OR CASE WHEN jsonb_typeof((document -> 'limits')) = 'object' THEN ((jsonb_array_length(jsonb_path_query_array((document -> 'limits'), '$.keyvalue()')) <= 3) AND ((document -> 'limits') <> '{}') AND (((octet_length((document -> 'limits')::text) <= 12 AND NOT (document -> 'limits') @? 'strict $.keyvalue().key ? (!(@ like_regex "^[\\u005fa-z]+$"))') OR "settings_part_problem"((document -> 'limits')) IS NULL)) AND ((NOT (document -> 'limits') @? 'strict $.* ? (!((((@.type() == "number" && @.floor() == @)) && @ >= 0)))' OR "settings_part_2_problem"((document -> 'limits')) IS NULL))) ELSE false END) AND ((document -> 'list') IS NULL OR jsonb_typeof((document -> 'list')) = 'array') AND (NOT (document - ARRAY['name', 'any', 'free', 'limits', 'list']) @? 'strict $.* ? (!((@.type() == "boolean" || @.type() == "null" || @.type() == "number" || @.type() == "string")))' OR "settings_part_3_problem"((document - ARRAY['name', 'any', 'free', 'limits', 'list'])) IS NULL))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "settings_first_problem"(document);
END
$body$;
