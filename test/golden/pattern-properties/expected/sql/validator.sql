-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_translation"."kind" = 'pattern-properties'
CREATE OR REPLACE FUNCTION "translation_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT (jsonb_array_length(jsonb_path_query_array(document, '$.keyvalue()')) <= 6) THEN RETURN 'maxProperties '; END IF;
  IF NOT document ? 'key' THEN RETURN 'required /key'; END IF;
  pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    value_1 := pair_1 -> 'value';
    IF name_1 <> ALL (ARRAY['key', 'count']) AND NOT (name_1 COLLATE "C" ~ '^[a-z]{2}(?:\u002d[A-Z]{2})?$') AND NOT (name_1 COLLATE "C" ~ '^x\u002d') AND NOT (name_1 COLLATE "C" ~ '\u00e9$') THEN RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    IF name_1 COLLATE "C" ~ '^[a-z]{2}(?:\u002d[A-Z]{2})?$' THEN
      IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      characters_1 := (value_1 #>> '{}');
      IF NOT (char_length(characters_1) <= 50) THEN RETURN 'maxLength /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    END IF;
    IF name_1 COLLATE "C" ~ '^x\u002d' THEN
      IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE jsonb_typeof(value_1) = 'null' END)) THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF jsonb_typeof(value_1) = 'number' THEN
        IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      END IF;
    END IF;
    IF name_1 COLLATE "C" ~ '\u00e9$' THEN
      IF NOT (jsonb_typeof(value_1) = 'boolean') THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    END IF;
  END LOOP;
  value_1 := document -> 'key';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /key'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (characters_1 COLLATE "C" ~ '^[a-z]+(?:\u002e[a-z]+)*$') THEN RETURN 'pattern /key'; END IF;
  value_1 := document -> 'count';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /count'; END IF;
    IF NOT ((value_1)::numeric <= 99) THEN RETURN 'maximum /count'; END IF;
    IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /count'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "translation_part_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  pairs_1 := jsonb_path_query_array(document, '$.keyvalue()');
  FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
    pair_1 := pairs_1 -> index_1;
    name_1 := pair_1 ->> 'key';
    value_1 := pair_1 -> 'value';
    IF name_1 <> ALL (ARRAY['key', 'count']) AND NOT (name_1 COLLATE "C" ~ '^[a-z]{2}(?:\u002d[A-Z]{2})?$') AND NOT (name_1 COLLATE "C" ~ '^x\u002d') AND NOT (name_1 COLLATE "C" ~ '\u00e9$') THEN RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    IF name_1 COLLATE "C" ~ '^[a-z]{2}(?:\u002d[A-Z]{2})?$' THEN
      IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      characters_1 := (value_1 #>> '{}');
      IF NOT (char_length(characters_1) <= 50) THEN RETURN 'maxLength /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    END IF;
    IF name_1 COLLATE "C" ~ '^x\u002d' THEN
      IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE jsonb_typeof(value_1) = 'null' END)) THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      IF jsonb_typeof(value_1) = 'number' THEN
        IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
      END IF;
    END IF;
    IF name_1 COLLATE "C" ~ '\u00e9$' THEN
      IF NOT (jsonb_typeof(value_1) = 'boolean') THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    END IF;
  END LOOP;
  value_1 := document -> 'key';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /key'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (characters_1 COLLATE "C" ~ '^[a-z]+(?:\u002e[a-z]+)*$') THEN RETURN 'pattern /key'; END IF;
  END IF;
  value_1 := document -> 'count';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /count'; END IF;
    IF NOT ((value_1)::numeric <= 99) THEN RETURN 'maximum /count'; END IF;
    IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /count'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "translation_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'key') AND (jsonb_array_length(jsonb_path_query_array(document, '$.keyvalue()')) <= 6) AND ("translation_part_problem"(document) IS NULL)) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "translation_first_problem"(document);
END
$body$;
