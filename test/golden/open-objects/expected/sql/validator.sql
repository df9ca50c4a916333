-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "settings_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  pairs_1 jsonb;
  pair_1 jsonb;
  name_1 text;
  value_1 jsonb;
  index_1 integer;
  value_2 jsonb;
  characters_1 text;
  value_3 jsonb;
  value_4 jsonb;
  pairs_2 jsonb;
  pair_2 jsonb;
  name_2 text;
  index_2 integer;
  pairs_3 jsonb;
  pair_3 jsonb;
  name_3 text;
  value_6 jsonb;
  index_3 integer;
  value_7 jsonb;
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
  value_2 := document -> 'name';
  IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /name'; END IF;
  characters_1 := value_2 #>> '{}';
  IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /name'; END IF;
  value_3 := document -> 'free';
  IF value_3 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_3) = 'object') THEN RETURN 'type /free'; END IF;
  END IF;
  value_4 := document -> 'limits';
  IF value_4 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_4) = 'object') THEN RETURN 'type /limits'; END IF;
    IF NOT (jsonb_array_length(jsonb_path_query_array(value_4, '$.keyvalue()')) <= 3) THEN RETURN 'maxProperties /limits'; END IF;
    IF NOT (value_4 <> '{}') THEN RETURN 'minProperties /limits'; END IF;
    pairs_2 := jsonb_path_query_array(value_4, '$.keyvalue()');
    FOR index_2 IN 0 .. jsonb_array_length(pairs_2) - 1 LOOP
      pair_2 := pairs_2 -> index_2;
      name_2 := pair_2 ->> 'key';
      IF NOT (char_length(name_2) <= 12) THEN RETURN 'maxLength /limits/' || replace(replace(name_2, '~', '~0'), '/', '~1'); END IF;
      IF NOT (name_2 COLLATE "C" ~ '^[\u005fa-z]+$') THEN RETURN 'pattern /limits/' || replace(replace(name_2, '~', '~0'), '/', '~1'); END IF;
    END LOOP;
    pairs_3 := jsonb_path_query_array(value_4, '$.keyvalue()');
    FOR index_3 IN 0 .. jsonb_array_length(pairs_3) - 1 LOOP
      pair_3 := pairs_3 -> index_3;
      name_3 := pair_3 ->> 'key';
      value_6 := pair_3 -> 'value';
      IF NOT (CASE WHEN jsonb_typeof(value_6) = 'number' THEN trunc((value_6)::numeric) = (value_6)::numeric ELSE false END) THEN RETURN 'type /limits/' || replace(replace(name_3, '~', '~0'), '/', '~1'); END IF;
      IF NOT ((value_6)::numeric >= 0) THEN RETURN 'minimum /limits/' || replace(replace(name_3, '~', '~0'), '/', '~1'); END IF;
    END LOOP;
  END IF;
  value_7 := document -> 'list';
  IF value_7 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_7) = 'array') THEN RETURN 'type /list'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
