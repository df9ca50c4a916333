-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "account_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  value_2 jsonb;
  pairs_1 jsonb;
  pair_1 jsonb;
  name_2 text;
  value_3 jsonb;
  index_1 integer;
  value_4 jsonb;
  value_5 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'user' THEN RETURN 'required /user'; END IF;
  IF document - ARRAY['user', 'flags', 'port', 'quota'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['user', 'flags', 'port', 'quota'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'user';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /user'; END IF;
  characters_1 := value_1 #>> '{}';
  IF NOT (char_length(characters_1) <= 20) THEN RETURN 'maxLength /user'; END IF;
  IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /user'; END IF;
  IF value_1 IN ('"root"'::jsonb, '"admin"'::jsonb) THEN RETURN 'not /user'; END IF;
  value_2 := document -> 'flags';
  IF value_2 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_2) = 'object') THEN RETURN 'type /flags'; END IF;
    IF (value_2 ?& ARRAY['locked', 'trusted']) THEN RETURN 'not /flags'; END IF;
    pairs_1 := jsonb_path_query_array(value_2, '$.keyvalue()');
    FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
      pair_1 := pairs_1 -> index_1;
      name_2 := pair_1 ->> 'key';
      value_3 := pair_1 -> 'value';
      IF NOT (jsonb_typeof(value_3) = 'boolean') THEN RETURN 'type /flags/' || replace(replace(name_2, '~', '~0'), '/', '~1'); END IF;
    END LOOP;
  END IF;
  value_4 := document -> 'port';
  IF value_4 IS NOT NULL THEN
    IF NOT (CASE WHEN jsonb_typeof(value_4) = 'number' THEN trunc((value_4)::numeric) = (value_4)::numeric ELSE false END) THEN RETURN 'type /port'; END IF;
    IF NOT ((value_4)::numeric <= 65535) THEN RETURN 'maximum /port'; END IF;
    IF NOT ((value_4)::numeric >= 1) THEN RETURN 'minimum /port'; END IF;
    IF (((value_4)::numeric <= 6999) AND ((value_4)::numeric >= 6000)) THEN RETURN 'not /port'; END IF;
  END IF;
  value_5 := document -> 'quota';
  IF value_5 IS NOT NULL THEN
    IF jsonb_typeof(value_5) IN ('array', 'object') THEN RETURN 'not /quota'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
