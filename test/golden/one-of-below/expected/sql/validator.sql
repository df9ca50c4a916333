-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "alarm_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  value_2 jsonb;
  value_3 jsonb;
  value_4 jsonb;
  name_2 text;
  value_5 jsonb;
  characters_2 text;
  name_3 text;
  value_6 jsonb;
  characters_3 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'when' THEN RETURN 'required /when'; END IF;
  IF document - ARRAY['when', 'level', 'repeat', 'target'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['when', 'level', 'repeat', 'target'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'when';
  IF jsonb_typeof(value_1) = 'string' THEN
    characters_1 := value_1 #>> '{}';
    IF NOT (characters_1 COLLATE "C" ~ '^[0-9]{2}\u003a[0-9]{2}$') THEN RETURN 'pattern /when'; END IF;
  ELSE
    IF NOT (jsonb_typeof(value_1) = 'null') THEN
      IF NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END) THEN RETURN 'type /when'; END IF;
      IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /when'; END IF;
    END IF;
  END IF;
  value_2 := document -> 'level';
  IF value_2 IS NOT NULL THEN
    IF NOT (((CASE WHEN CASE WHEN jsonb_typeof(value_2) = 'number' THEN trunc((value_2)::numeric) = (value_2)::numeric ELSE false END THEN ((value_2)::numeric <= 3) ELSE false END) OR (CASE WHEN CASE WHEN jsonb_typeof(value_2) = 'number' THEN trunc((value_2)::numeric) = (value_2)::numeric ELSE false END THEN ((value_2)::numeric >= 7) ELSE false END))) THEN RETURN 'anyOf /level'; END IF;
  END IF;
  value_3 := document -> 'repeat';
  IF value_3 IS NOT NULL THEN
    IF NOT ((((CASE WHEN CASE WHEN jsonb_typeof(value_3) = 'number' THEN trunc((value_3)::numeric) = (value_3)::numeric ELSE false END THEN (CASE WHEN (value_3)::numeric = 0 THEN true WHEN abs((value_3)::numeric) > 1e22 * 3::numeric OR abs((value_3)::numeric) < 1e-300 * 3::numeric THEN false ELSE trunc((value_3)::numeric::float8 / 3::float8) = (value_3)::numeric::float8 / 3::float8 AND abs((value_3)::numeric::float8 / 3::float8) < 1e21 END) ELSE false END))::int + ((CASE WHEN CASE WHEN jsonb_typeof(value_3) = 'number' THEN trunc((value_3)::numeric) = (value_3)::numeric ELSE false END THEN (CASE WHEN (value_3)::numeric = 0 THEN true WHEN abs((value_3)::numeric) > 1e22 * 5::numeric OR abs((value_3)::numeric) < 1e-300 * 5::numeric THEN false ELSE trunc((value_3)::numeric::float8 / 5::float8) = (value_3)::numeric::float8 / 5::float8 AND abs((value_3)::numeric::float8 / 5::float8) < 1e21 END) ELSE false END))::int) = 1) THEN RETURN 'oneOf /repeat'; END IF;
  END IF;
  value_4 := document -> 'target';
  IF value_4 IS NOT NULL THEN
    IF (CASE WHEN jsonb_typeof(value_4) = 'object' THEN (value_4 ? 'phone') ELSE false END) THEN
      IF NOT value_4 ? 'phone' THEN RETURN 'required /target/phone'; END IF;
      IF value_4 - ARRAY['phone'] <> '{}' THEN
        name_2 := jsonb_path_query_first(value_4 - ARRAY['phone'], '$.keyvalue().key') #>> '{}';
        RETURN 'additionalProperties /target/' || replace(replace(name_2, '~', '~0'), '/', '~1');
      END IF;
      value_5 := value_4 -> 'phone';
      IF NOT (jsonb_typeof(value_5) = 'string') THEN RETURN 'type /target/phone'; END IF;
      characters_2 := value_5 #>> '{}';
      IF NOT (characters_2 COLLATE "C" ~ '^\u002b[0-9]+$') THEN RETURN 'pattern /target/phone'; END IF;
    ELSE
      IF NOT (jsonb_typeof(value_4) = 'object') THEN RETURN 'type /target'; END IF;
      IF NOT value_4 ? 'mail' THEN RETURN 'required /target/mail'; END IF;
      IF value_4 - ARRAY['mail'] <> '{}' THEN
        name_3 := jsonb_path_query_first(value_4 - ARRAY['mail'], '$.keyvalue().key') #>> '{}';
        RETURN 'additionalProperties /target/' || replace(replace(name_3, '~', '~0'), '/', '~1');
      END IF;
      value_6 := value_4 -> 'mail';
      IF NOT (jsonb_typeof(value_6) = 'string') THEN RETURN 'type /target/mail'; END IF;
      characters_3 := value_6 #>> '{}';
      IF NOT (char_length(characters_3) >= 3) THEN RETURN 'minLength /target/mail'; END IF;
    END IF;
  END IF;
  RETURN NULL;
END
$body$;
