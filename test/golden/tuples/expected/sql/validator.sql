-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_track"."kind" = 'tuples'
CREATE OR REPLACE FUNCTION "track_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  item_1 jsonb;
  item_2 jsonb;
  characters_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'points' THEN RETURN 'required /points'; END IF;
  IF document - ARRAY['points', 'header'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['points', 'header'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'points';
  IF NOT (jsonb_typeof(value_1) = 'array') THEN RETURN 'type /points'; END IF;
  IF NOT (jsonb_array_length(value_1) <= 5) THEN RETURN 'maxItems /points'; END IF;
  IF NOT (jsonb_array_length(value_1) >= 1) THEN RETURN 'minItems /points'; END IF;
  FOR index_1 IN 0 .. jsonb_array_length(value_1) - 1 LOOP
    item_1 := value_1 -> index_1;
    IF NOT (jsonb_typeof(item_1) = 'array') THEN RETURN 'type /points/' || index_1; END IF;
    IF NOT (jsonb_array_length(item_1) >= 2) THEN RETURN 'minItems /points/' || index_1; END IF;
    IF NOT (jsonb_array_length(item_1) <= 3) THEN RETURN 'additionalItems /points/' || index_1; END IF;
    item_2 := item_1 -> 0;
    IF item_2 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_2) = 'number') THEN RETURN 'type /points/' || index_1 || '/0'; END IF;
      IF NOT ((item_2)::numeric <= 180) THEN RETURN 'maximum /points/' || index_1 || '/0'; END IF;
      IF NOT ((item_2)::numeric >= -180) THEN RETURN 'minimum /points/' || index_1 || '/0'; END IF;
    END IF;
    item_2 := item_1 -> 1;
    IF item_2 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_2) = 'number') THEN RETURN 'type /points/' || index_1 || '/1'; END IF;
      IF NOT ((item_2)::numeric <= 90) THEN RETURN 'maximum /points/' || index_1 || '/1'; END IF;
      IF NOT ((item_2)::numeric >= -90) THEN RETURN 'minimum /points/' || index_1 || '/1'; END IF;
    END IF;
    item_2 := item_1 -> 2;
    IF item_2 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_2) IN ('null', 'number')) THEN RETURN 'type /points/' || index_1 || '/2'; END IF;
    END IF;
  END LOOP;
  value_1 := document -> 'header';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'array') THEN RETURN 'type /header'; END IF;
    IF NOT (jsonb_array_length(value_1) >= 2) THEN RETURN 'minItems /header'; END IF;
    item_1 := value_1 -> 0;
    IF item_1 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_1) = 'string') THEN RETURN 'type /header/0'; END IF;
      IF NOT (item_1 = '"track"'::jsonb) THEN RETURN 'const /header/0'; END IF;
    END IF;
    item_1 := value_1 -> 1;
    IF item_1 IS NOT NULL THEN
      IF (NOT (CASE WHEN jsonb_typeof(item_1) = 'number' THEN trunc((item_1)::numeric) = (item_1)::numeric ELSE false END)) THEN RETURN 'type /header/1'; END IF;
      IF NOT ((item_1)::numeric >= 1) THEN RETURN 'minimum /header/1'; END IF;
    END IF;
    FOR index_1 IN 2 .. jsonb_array_length(value_1) - 1 LOOP
      item_1 := value_1 -> index_1;
      IF NOT (jsonb_typeof(item_1) = 'string') THEN RETURN 'type /header/' || index_1; END IF;
      characters_1 := (item_1 #>> '{}');
      IF NOT (char_length(characters_1) <= 8) THEN RETURN 'maxLength /header/' || index_1; END IF;
    END LOOP;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "track_part_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  item_1 jsonb;
  item_2 jsonb;
BEGIN
  FOR index_1 IN 0 .. jsonb_array_length(document) - 1 LOOP
    item_1 := document -> index_1;
    IF NOT (jsonb_typeof(item_1) = 'array') THEN RETURN 'type /' || index_1; END IF;
    IF NOT (jsonb_array_length(item_1) >= 2) THEN RETURN 'minItems /' || index_1; END IF;
    IF NOT (jsonb_array_length(item_1) <= 3) THEN RETURN 'additionalItems /' || index_1; END IF;
    item_2 := item_1 -> 0;
    IF item_2 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_2) = 'number') THEN RETURN 'type /' || index_1 || '/0'; END IF;
      IF NOT ((item_2)::numeric <= 180) THEN RETURN 'maximum /' || index_1 || '/0'; END IF;
      IF NOT ((item_2)::numeric >= -180) THEN RETURN 'minimum /' || index_1 || '/0'; END IF;
    END IF;
    item_2 := item_1 -> 1;
    IF item_2 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_2) = 'number') THEN RETURN 'type /' || index_1 || '/1'; END IF;
      IF NOT ((item_2)::numeric <= 90) THEN RETURN 'maximum /' || index_1 || '/1'; END IF;
      IF NOT ((item_2)::numeric >= -90) THEN RETURN 'minimum /' || index_1 || '/1'; END IF;
    END IF;
    item_2 := item_1 -> 2;
    IF item_2 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_2) IN ('null', 'number')) THEN RETURN 'type /' || index_1 || '/2'; END IF;
    END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "track_part_2_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  item_1 jsonb;
  characters_1 text;
BEGIN
  item_1 := document -> 0;
  IF item_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(item_1) = 'string') THEN RETURN 'type /0'; END IF;
    IF NOT (item_1 = '"track"'::jsonb) THEN RETURN 'const /0'; END IF;
  END IF;
  item_1 := document -> 1;
  IF item_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(item_1) = 'number' THEN trunc((item_1)::numeric) = (item_1)::numeric ELSE false END)) THEN RETURN 'type /1'; END IF;
    IF NOT ((item_1)::numeric >= 1) THEN RETURN 'minimum /1'; END IF;
  END IF;
  FOR index_1 IN 2 .. jsonb_array_length(document) - 1 LOOP
    item_1 := document -> index_1;
    IF NOT (jsonb_typeof(item_1) = 'string') THEN RETURN 'type /' || index_1; END IF;
    characters_1 := (item_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 8) THEN RETURN 'maxLength /' || index_1; END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "track_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'points') AND ((document - ARRAY['points', 'header']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'points')) = 'array' THEN ((jsonb_array_length((document -> 'points')) <= 5) AND (jsonb_array_length((document -> 'points')) >= 1) AND ("track_part_problem"((document -> 'points')) IS NULL)) ELSE false END AND ((document -> 'header') IS NULL OR CASE WHEN jsonb_typeof((document -> 'header')) = 'array' THEN ((jsonb_array_length((document -> 'header')) >= 2) AND ("track_part_2_problem"((document -> 'header')) IS NULL)) ELSE false END))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "track_first_problem"(document);
END
$body$;
