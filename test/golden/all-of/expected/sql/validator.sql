-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "purchase_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  value_2 jsonb;
  value_3 jsonb;
  value_4 jsonb;
  characters_2 text;
  value_5 jsonb;
  value_6 jsonb;
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
  characters_1 := value_1 #>> '{}';
  IF NOT (char_length(characters_1) >= 2) THEN RETURN 'minLength /code'; END IF;
  IF NOT (char_length(characters_1) <= 6) THEN RETURN 'maxLength /code'; END IF;
  IF NOT (characters_1 COLLATE "C" ~ '^[0-9A-Z]*$') THEN RETURN 'pattern /code'; END IF;
  value_2 := document -> 'range';
  IF value_2 IS NOT NULL THEN
    IF NOT (CASE WHEN jsonb_typeof(value_2) = 'number' THEN trunc((value_2)::numeric) = (value_2)::numeric ELSE false END) THEN RETURN 'type /range'; END IF;
    IF NOT ((value_2)::numeric >= 10) THEN RETURN 'minimum /range'; END IF;
    IF NOT ((value_2)::numeric <= 20) THEN RETURN 'maximum /range'; END IF;
  END IF;
  value_3 := document -> 'who';
  IF value_3 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_3) = 'object') THEN RETURN 'type /who'; END IF;
    IF NOT value_3 ? 'name' THEN RETURN 'required /who/name'; END IF;
    value_4 := value_3 -> 'name';
    IF NOT (jsonb_typeof(value_4) = 'string') THEN RETURN 'type /who/name'; END IF;
    characters_2 := value_4 #>> '{}';
    IF NOT (char_length(characters_2) >= 1) THEN RETURN 'minLength /who/name'; END IF;
    value_5 := value_3 -> 'age';
    IF value_5 IS NOT NULL THEN
      IF NOT (CASE WHEN jsonb_typeof(value_5) = 'number' THEN trunc((value_5)::numeric) = (value_5)::numeric ELSE false END) THEN RETURN 'type /who/age'; END IF;
      IF NOT ((value_5)::numeric <= 150) THEN RETURN 'maximum /who/age'; END IF;
      IF NOT ((value_5)::numeric >= 0) THEN RETURN 'minimum /who/age'; END IF;
    END IF;
    IF NOT (jsonb_typeof(value_3) = 'object') THEN RETURN 'type /who'; END IF;
    IF NOT value_3 ? 'age' THEN RETURN 'required /who/age'; END IF;
    value_6 := value_3 -> 'age';
    IF jsonb_typeof(value_6) = 'number' THEN
      IF NOT ((value_6)::numeric >= 18) THEN RETURN 'minimum /who/age'; END IF;
    END IF;
  END IF;
  RETURN NULL;
END
$body$;
