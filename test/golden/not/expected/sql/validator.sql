-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_account"."kind" = 'not'
CREATE OR REPLACE FUNCTION "account_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  pairs_1 jsonb;
  pair_1 jsonb;
  value_2 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'user' THEN RETURN 'required /user'; END IF;
  IF document - ARRAY['user', 'flags', 'port', 'quota'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['user', 'flags', 'port', 'quota'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'user';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /user'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 20) THEN RETURN 'maxLength /user'; END IF;
  IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /user'; END IF;
  IF value_1 IN ('"root"'::jsonb, '"admin"'::jsonb) THEN RETURN 'not /user'; END IF;
  value_1 := document -> 'flags';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /flags'; END IF;
    IF (value_1 ?& ARRAY['locked', 'trusted']) THEN RETURN 'not /flags'; END IF;
    pairs_1 := jsonb_path_query_array(value_1, '$.keyvalue()');
    FOR index_1 IN 0 .. jsonb_array_length(pairs_1) - 1 LOOP
      pair_1 := pairs_1 -> index_1;
      name_1 := pair_1 ->> 'key';
      value_2 := pair_1 -> 'value';
      IF NOT (jsonb_typeof(value_2) = 'boolean') THEN RETURN 'type /flags/' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
    END LOOP;
  END IF;
  value_1 := document -> 'port';
  IF value_1 IS NOT NULL THEN
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /port'; END IF;
    IF NOT ((value_1)::numeric <= 65535) THEN RETURN 'maximum /port'; END IF;
    IF NOT ((value_1)::numeric >= 1) THEN RETURN 'minimum /port'; END IF;
    IF (((value_1)::numeric <= 6999) AND ((value_1)::numeric >= 6000)) THEN RETURN 'not /port'; END IF;
  END IF;
  value_1 := document -> 'quota';
  IF value_1 IS NOT NULL THEN
    IF jsonb_typeof(value_1) IN ('array', 'object') THEN RETURN 'not /quota'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "account_part_problem"(document jsonb) RETURNS text
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
    IF NOT (jsonb_typeof(value_1) = 'boolean') THEN RETURN 'type /' || replace(replace(name_1, '~', '~0'), '/', '~1'); END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "account_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'user') AND ((document - ARRAY['user', 'flags', 'port', 'quota']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'user')) = 'string' THEN ((char_length((document ->> 'user')) <= 20) AND (char_length((document ->> 'user')) >= 1) AND NOT ((document -> 'user') IN ('"root"'::jsonb, '"admin"'::jsonb))) ELSE false END AND ((document -> 'flags') IS NULL OR CASE WHEN jsonb_typeof((document -> 'flags')) = 'object' THEN (NOT (((document -> 'flags') ?& ARRAY['locked', 'trusted'])) AND ((NOT (document -> 'flags') @? 'strict $.* ? (!((@.type() == "boolean")))' OR "account_part_problem"((document -> 'flags')) IS NULL))) ELSE false END) AND ((document -> 'port') IS NULL OR CASE WHEN jsonb_typeof((document -> 'port')) = 'number' THEN (trunc(((document -> 'port'))::numeric) = ((document -> 'port'))::numeric AND ((((document -> 'port'))::numeric <= 65535) AND (((document -> 'port'))::numeric >= 1) AND NOT (((((document -> 'port'))::numeric <= 6999) AND (((document -> 'port'))::numeric >= 6000))))) ELSE false END) AND ((document -> 'quota') IS NULL OR NOT (jsonb_typeof((document -> 'quota')) IN ('array', 'object'))))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "account_first_problem"(document);
END
$body$;
