-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "payment_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  value_2 jsonb;
  characters_1 text;
  value_3 jsonb;
  characters_2 text;
  value_4 jsonb;
  characters_3 text;
  value_5 jsonb;
  characters_4 text;
  value_6 jsonb;
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
  value_2 := document -> 'card';
  IF value_2 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /card'; END IF;
    characters_1 := value_2 #>> '{}';
    IF NOT (characters_1 COLLATE "C" ~ '^[0-9]{12,19}$') THEN RETURN 'pattern /card'; END IF;
  END IF;
  value_3 := document -> 'expiry';
  IF value_3 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_3) = 'string') THEN RETURN 'type /expiry'; END IF;
    characters_2 := value_3 #>> '{}';
    IF NOT (characters_2 COLLATE "C" ~ '^(?:0[1-9]|1[0-2])\u002f[0-9]{2}$') THEN RETURN 'pattern /expiry'; END IF;
  END IF;
  value_4 := document -> 'holder';
  IF value_4 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_4) = 'string') THEN RETURN 'type /holder'; END IF;
    characters_3 := value_4 #>> '{}';
    IF NOT (char_length(characters_3) <= 60) THEN RETURN 'maxLength /holder'; END IF;
    IF NOT (char_length(characters_3) >= 1) THEN RETURN 'minLength /holder'; END IF;
  END IF;
  value_5 := document -> 'iban';
  IF value_5 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_5) = 'string') THEN RETURN 'type /iban'; END IF;
    characters_4 := value_5 #>> '{}';
    IF NOT (characters_4 COLLATE "C" ~ '^[A-Z]{2}[0-9]{2}[0-9A-Z]{1,30}$') THEN RETURN 'pattern /iban'; END IF;
  END IF;
  IF document ? 'card' THEN
    IF NOT (document ?& ARRAY['expiry', 'holder']) THEN RETURN 'dependencies '; END IF;
  END IF;
  IF document ? 'expiry' THEN
    IF NOT (document ? 'card') THEN RETURN 'dependencies '; END IF;
  END IF;
  IF document ? 'iban' THEN
    IF NOT document ? 'holder' THEN RETURN 'required /holder'; END IF;
    value_6 := document -> 'amount';
    IF jsonb_typeof(value_6) = 'number' THEN
      IF NOT ((value_6)::numeric <= 1000) THEN RETURN 'maximum /amount'; END IF;
    END IF;
    IF document ? 'card' THEN RETURN 'false schema /card'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
