-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_purchase"."kind" = 'all-of'
CREATE OR REPLACE FUNCTION "purchase_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  value_2 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT (((document ? 'range') OR (document ? 'who'))) THEN RETURN 'anyOf '; END IF;
  IF NOT document ? 'code' THEN RETURN 'required /code'; END IF;
  IF document - ARRAY['code', 'range', 'who'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['code', 'range', 'who'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'code';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /code'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) >= 2) THEN RETURN 'minLength /code'; END IF;
  IF NOT (char_length(characters_1) <= 6) THEN RETURN 'maxLength /code'; END IF;
  IF NOT (characters_1 COLLATE "C" ~ '^[0-9A-Z]*$') THEN RETURN 'pattern /code'; END IF;
  value_1 := document -> 'range';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /range'; END IF;
    IF NOT ((value_1)::numeric >= 10) THEN RETURN 'minimum /range'; END IF;
    IF NOT ((value_1)::numeric <= 20) THEN RETURN 'maximum /range'; END IF;
  END IF;
  value_1 := document -> 'who';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /who'; END IF;
    IF NOT value_1 ? 'name' THEN RETURN 'required /who/name'; END IF;
    value_2 := value_1 -> 'name';
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /who/name'; END IF;
    characters_1 := (value_2 #>> '{}');
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /who/name'; END IF;
    value_2 := value_1 -> 'age';
    IF value_2 IS NOT NULL THEN
      IF (NOT (CASE WHEN jsonb_typeof(value_2) = 'number' THEN trunc((value_2)::numeric) = (value_2)::numeric ELSE false END)) THEN RETURN 'type /who/age'; END IF;
      IF NOT ((value_2)::numeric <= 150) THEN RETURN 'maximum /who/age'; END IF;
      IF NOT ((value_2)::numeric >= 0) THEN RETURN 'minimum /who/age'; END IF;
    END IF;
    IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /who'; END IF;
    IF NOT value_1 ? 'age' THEN RETURN 'required /who/age'; END IF;
    value_2 := value_1 -> 'age';
    IF jsonb_typeof(value_2) = 'number' THEN
      IF NOT ((value_2)::numeric >= 18) THEN RETURN 'minimum /who/age'; END IF;
    END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "purchase_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'code') AND ((document ? 'range') OR (document ? 'who')) AND ((document - ARRAY['code', 'range', 'who']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'code')) = 'string' THEN ((char_length((document ->> 'code')) >= 2) AND (char_length((document ->> 'code')) <= 6) AND ((document ->> 'code') COLLATE "C" ~ '^[0-9A-Z]*$')) ELSE false END AND ((document -> 'range') IS NULL OR CASE WHEN jsonb_typeof((document -> 'range')) = 'number' THEN (trunc(((document -> 'range'))::numeric) = ((document -> 'range'))::numeric AND ((((document -> 'range'))::numeric >= 10) AND (((document -> 'range'))::numeric <= 20))) ELSE false END) AND ((document -> 'who') IS NULL OR (CASE WHEN jsonb_typeof((document -> 'who')) = 'object' THEN (document -> 'who') ? 'age' ELSE true END AND CASE WHEN jsonb_typeof((document -> 'who')) = 'object' THEN (((document -> 'who') ? 'name') AND (CASE WHEN jsonb_typeof(((document -> 'who') -> 'name')) = 'string' THEN (char_length(((document -> 'who') ->> 'name')) >= 1) ELSE false END AND (((document -> 'who') -> 'age') IS NULL OR CASE WHEN jsonb_typeof(((document -> 'who') -> 'age')) = 'number' THEN (trunc((((document -> 'who') -> 'age'))::numeric) = (((document -> 'who') -> 'age'))::numeric AND (((((document -> 'who') -> 'age'))::numeric <= 150) AND ((((document -> 'who') -> 'age'))::numeric >= 0))) ELSE false END))) ELSE false END AND jsonb_typeof((document -> 'who')) = 'object' AND CASE WHEN jsonb_typeof((document -> 'who')) = 'object' THEN (((document -> 'who') -> 'age') IS NULL OR CASE WHEN jsonb_typeof(((document -> 'who') -> 'age')) = 'number' THEN (((document -> 'who') -> 'age'))::numeric >= 18 ELSE true END) ELSE true END)))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "purchase_first_problem"(document);
END
$body$;
