-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_payment"."kind" = 'dependencies'
CREATE OR REPLACE FUNCTION "payment_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'amount' THEN RETURN 'required /amount'; END IF;
  IF document - ARRAY['amount', 'card', 'expiry', 'holder', 'iban'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['amount', 'card', 'expiry', 'holder', 'iban'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'amount';
  IF NOT (jsonb_typeof(value_1) = 'number') THEN RETURN 'type /amount'; END IF;
  IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /amount'; END IF;
  value_1 := document -> 'card';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /card'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) BETWEEN 12 AND 19 AND characters_1 COLLATE "C" ~ '^[0-9]*$') THEN RETURN 'pattern /card'; END IF;
  END IF;
  value_1 := document -> 'expiry';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /expiry'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (characters_1 COLLATE "C" ~ '^(?:0[1-9]|1[0-2])\u002f[0-9]{2}$') THEN RETURN 'pattern /expiry'; END IF;
  END IF;
  value_1 := document -> 'holder';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /holder'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 60) THEN RETURN 'maxLength /holder'; END IF;
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /holder'; END IF;
  END IF;
  value_1 := document -> 'iban';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /iban'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (characters_1 COLLATE "C" ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{1,30}$') THEN RETURN 'pattern /iban'; END IF;
  END IF;
  IF document ? 'card' THEN
    IF NOT (document ?& ARRAY['expiry', 'holder']) THEN RETURN 'dependencies '; END IF;
  END IF;
  IF document ? 'expiry' THEN
    IF NOT (document ? 'card') THEN RETURN 'dependencies '; END IF;
  END IF;
  IF document ? 'iban' THEN
    IF NOT document ? 'holder' THEN RETURN 'required /holder'; END IF;
    value_1 := document -> 'amount';
    IF jsonb_typeof(value_1) = 'number' THEN
      IF NOT ((value_1)::numeric <= 1000) THEN RETURN 'maximum /amount'; END IF;
    END IF;
    IF document ? 'card' THEN RETURN 'false schema /card'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "payment_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'amount') AND ((document - ARRAY['amount', 'card', 'expiry', 'holder', 'iban']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'amount')) = 'number' THEN (((document -> 'amount'))::numeric >= 0) ELSE false END AND ((document -> 'card') IS NULL OR CASE WHEN jsonb_typeof((document -> 'card')) = 'string' THEN (char_length((document ->> 'card')) BETWEEN 12 AND 19 AND (document ->> 'card') COLLATE "C" ~ '^[0-9]*$') ELSE false END) AND ((document -> 'expiry') IS NULL OR CASE WHEN jsonb_typeof((document -> 'expiry')) = 'string' THEN ((document ->> 'expiry') COLLATE "C" ~ '^(?:0[1-9]|1[0-2])\u002f[0-9]{2}$') ELSE false END) AND ((document -> 'holder') IS NULL OR CASE WHEN jsonb_typeof((document -> 'holder')) = 'string' THEN ((char_length((document ->> 'holder')) <= 60) AND (char_length((document ->> 'holder')) >= 1)) ELSE false END) AND ((document -> 'iban') IS NULL OR CASE WHEN jsonb_typeof((document -> 'iban')) = 'string' THEN ((document ->> 'iban') COLLATE "C" ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{1,30}$') ELSE false END)) AND ((NOT document ? 'card' OR (document ?& ARRAY['expiry', 'holder']))) AND ((NOT document ? 'expiry' OR (document ? 'card'))) AND ((NOT document ? 'iban' OR ((document ? 'holder') AND (CASE WHEN jsonb_typeof((document -> 'amount')) = 'number' THEN ((document -> 'amount'))::numeric <= 1000 ELSE true END AND NOT document ? 'card'))))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "payment_first_problem"(document);
END
$body$;
