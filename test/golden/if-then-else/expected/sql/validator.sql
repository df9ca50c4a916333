-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_parcel"."kind" = 'if-then-else'
CREATE OR REPLACE FUNCTION "parcel_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  value_1 jsonb;
  characters_1 text;
  name_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF ((document ? 'country') AND ((document -> 'country') = '"US"'::jsonb)) THEN
    IF NOT document ? 'customs' THEN RETURN 'required /customs'; END IF;
    value_1 := document -> 'zip';
    IF value_1 IS NOT NULL THEN
      IF jsonb_typeof(value_1) = 'string' THEN
        characters_1 := (value_1 #>> '{}');
        IF NOT (characters_1 COLLATE "C" ~ '^[0-9]{5}(?:\u002d[0-9]{4})?$') THEN RETURN 'pattern /zip'; END IF;
      END IF;
    END IF;
  ELSE
    IF document ? 'customs' THEN RETURN 'false schema /customs'; END IF;
    value_1 := document -> 'zip';
    IF value_1 IS NOT NULL THEN
      IF jsonb_typeof(value_1) = 'string' THEN
        characters_1 := (value_1 #>> '{}');
        IF NOT (char_length(characters_1) BETWEEN 4 AND 5 AND characters_1 COLLATE "C" ~ '^[0-9]*$') THEN RETURN 'pattern /zip'; END IF;
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
  value_1 := document -> 'country';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /country'; END IF;
  IF NOT (value_1 IN ('"CH"'::jsonb, '"DE"'::jsonb, '"US"'::jsonb)) THEN RETURN 'enum /country'; END IF;
  value_1 := document -> 'zip';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /zip'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 10) THEN RETURN 'maxLength /zip'; END IF;
  value_1 := document -> 'customs';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /customs'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /customs'; END IF;
  END IF;
  value_1 := document -> 'weight';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'number') THEN RETURN 'type /weight'; END IF;
    IF NOT ((value_1)::numeric <= 30) THEN RETURN 'maximum /weight'; END IF;
    IF NOT ((value_1)::numeric > 0) THEN RETURN 'exclusiveMinimum /weight'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "parcel_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ?& ARRAY['country', 'zip']) AND CASE WHEN ((document -> 'country') = '"US"'::jsonb) THEN ((document ? 'customs') AND (CASE WHEN jsonb_typeof((document -> 'zip')) = 'string' THEN (document ->> 'zip') COLLATE "C" ~ '^[0-9]{5}(?:\u002d[0-9]{4})?$' ELSE true END)) ELSE (NOT document ? 'customs' AND CASE WHEN jsonb_typeof((document -> 'zip')) = 'string' THEN char_length((document ->> 'zip')) BETWEEN 4 AND 5 AND (document ->> 'zip') COLLATE "C" ~ '^[0-9]*$' ELSE true END) END AND ((document - ARRAY['country', 'zip', 'customs', 'weight']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'country')) = 'string' THEN (document -> 'country') IN ('"CH"'::jsonb, '"DE"'::jsonb, '"US"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof((document -> 'zip')) = 'string' THEN (char_length((document ->> 'zip')) <= 10) ELSE false END AND ((document -> 'customs') IS NULL OR CASE WHEN jsonb_typeof((document -> 'customs')) = 'string' THEN (char_length((document ->> 'customs')) >= 1) ELSE false END) AND ((document -> 'weight') IS NULL OR CASE WHEN jsonb_typeof((document -> 'weight')) = 'number' THEN ((((document -> 'weight'))::numeric <= 30) AND (((document -> 'weight'))::numeric > 0)) ELSE false END))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "parcel_first_problem"(document);
END
$body$;
