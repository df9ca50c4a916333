-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "parcel_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  value_1 jsonb;
  characters_1 text;
  value_2 jsonb;
  characters_2 text;
  name_1 text;
  value_3 jsonb;
  value_4 jsonb;
  characters_3 text;
  value_5 jsonb;
  characters_4 text;
  value_6 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF ((document ? 'country') AND (((document -> 'country') IS NULL OR (document -> 'country') = '"US"'::jsonb))) THEN
    IF NOT document ? 'customs' THEN RETURN 'required /customs'; END IF;
    value_1 := document -> 'zip';
    IF value_1 IS NOT NULL THEN
      IF jsonb_typeof(value_1) = 'string' THEN
        characters_1 := value_1 #>> '{}';
        IF NOT (characters_1 COLLATE "C" ~ '^[0-9]{5}(?:\u002d[0-9]{4})?$') THEN RETURN 'pattern /zip'; END IF;
      END IF;
    END IF;
  ELSE
    IF document ? 'customs' THEN RETURN 'false schema /customs'; END IF;
    value_2 := document -> 'zip';
    IF value_2 IS NOT NULL THEN
      IF jsonb_typeof(value_2) = 'string' THEN
        characters_2 := value_2 #>> '{}';
        IF NOT (characters_2 COLLATE "C" ~ '^[0-9]{4,5}$') THEN RETURN 'pattern /zip'; END IF;
      END IF;
    END IF;
  END IF;
  IF NOT document ?& ARRAY['country', 'zip'] THEN
    IF NOT document ? 'country' THEN RETURN 'required /country'; END IF;
    IF NOT document ? 'zip' THEN RETURN 'required /zip'; END IF;
  END IF;
  IF document - ARRAY['country', 'zip', 'customs', 'weight'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['country', 'zip', 'customs', 'weight'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_3 := document -> 'country';
  IF NOT (jsonb_typeof(value_3) = 'string') THEN RETURN 'type /country'; END IF;
  IF NOT (value_3 IN ('"CH"'::jsonb, '"DE"'::jsonb, '"US"'::jsonb)) THEN RETURN 'enum /country'; END IF;
  value_4 := document -> 'zip';
  IF NOT (jsonb_typeof(value_4) = 'string') THEN RETURN 'type /zip'; END IF;
  characters_3 := value_4 #>> '{}';
  IF NOT (char_length(characters_3) <= 10) THEN RETURN 'maxLength /zip'; END IF;
  value_5 := document -> 'customs';
  IF value_5 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_5) = 'string') THEN RETURN 'type /customs'; END IF;
    characters_4 := value_5 #>> '{}';
    IF NOT (char_length(characters_4) >= 1) THEN RETURN 'minLength /customs'; END IF;
  END IF;
  value_6 := document -> 'weight';
  IF value_6 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_6) = 'number') THEN RETURN 'type /weight'; END IF;
    IF NOT ((value_6)::numeric <= 30) THEN RETURN 'maximum /weight'; END IF;
    IF NOT ((value_6)::numeric > 0) THEN RETURN 'exclusiveMinimum /weight'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
