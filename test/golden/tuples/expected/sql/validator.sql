-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "track_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  index_1 integer;
  item_1 jsonb;
  item_2 jsonb;
  item_3 jsonb;
  item_4 jsonb;
  value_2 jsonb;
  item_6 jsonb;
  item_7 jsonb;
  index_3 integer;
  item_8 jsonb;
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
    item_3 := item_1 -> 1;
    IF item_3 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_3) = 'number') THEN RETURN 'type /points/' || index_1 || '/1'; END IF;
      IF NOT ((item_3)::numeric <= 90) THEN RETURN 'maximum /points/' || index_1 || '/1'; END IF;
      IF NOT ((item_3)::numeric >= -90) THEN RETURN 'minimum /points/' || index_1 || '/1'; END IF;
    END IF;
    item_4 := item_1 -> 2;
    IF item_4 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_4) IN ('null', 'number')) THEN RETURN 'type /points/' || index_1 || '/2'; END IF;
    END IF;
  END LOOP;
  value_2 := document -> 'header';
  IF value_2 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_2) = 'array') THEN RETURN 'type /header'; END IF;
    IF NOT (jsonb_array_length(value_2) >= 2) THEN RETURN 'minItems /header'; END IF;
    item_6 := value_2 -> 0;
    IF item_6 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_6) = 'string') THEN RETURN 'type /header/0'; END IF;
      IF NOT (item_6 = '"track"'::jsonb) THEN RETURN 'const /header/0'; END IF;
    END IF;
    item_7 := value_2 -> 1;
    IF item_7 IS NOT NULL THEN
      IF NOT (CASE WHEN jsonb_typeof(item_7) = 'number' THEN trunc((item_7)::numeric) = (item_7)::numeric ELSE false END) THEN RETURN 'type /header/1'; END IF;
      IF NOT ((item_7)::numeric >= 1) THEN RETURN 'minimum /header/1'; END IF;
    END IF;
    FOR index_3 IN 2 .. jsonb_array_length(value_2) - 1 LOOP
      item_8 := value_2 -> index_3;
      IF NOT (jsonb_typeof(item_8) = 'string') THEN RETURN 'type /header/' || index_3; END IF;
      characters_1 := item_8 #>> '{}';
      IF NOT (char_length(characters_1) <= 8) THEN RETURN 'maxLength /header/' || index_3; END IF;
    END LOOP;
  END IF;
  RETURN NULL;
END
$body$;
