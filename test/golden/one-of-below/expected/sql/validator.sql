-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_alarm"."kind" = 'one-of-below'
CREATE OR REPLACE FUNCTION "alarm_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  value_2 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'when' THEN RETURN 'required /when'; END IF;
  IF document - ARRAY['when', 'level', 'repeat', 'target'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['when', 'level', 'repeat', 'target'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'when';
  IF jsonb_typeof(value_1) = 'string' THEN
    characters_1 := (value_1 #>> '{}');
    IF NOT (characters_1 COLLATE "C" ~ '^[0-9]{2}\u003a[0-9]{2}$') THEN RETURN 'pattern /when'; END IF;
  ELSE
    IF NOT (jsonb_typeof(value_1) = 'null') THEN
      IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /when'; END IF;
      IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /when'; END IF;
    END IF;
  END IF;
  value_1 := document -> 'level';
  IF value_1 IS NOT NULL THEN
    IF (NOT ((CASE WHEN jsonb_typeof(value_1) = 'number' THEN (trunc((value_1)::numeric) = (value_1)::numeric AND ((value_1)::numeric <= 3)) ELSE false END OR CASE WHEN jsonb_typeof(value_1) = 'number' THEN (trunc((value_1)::numeric) = (value_1)::numeric AND ((value_1)::numeric >= 7)) ELSE false END))) THEN RETURN 'anyOf /level'; END IF;
  END IF;
  value_1 := document -> 'repeat';
  IF value_1 IS NOT NULL THEN
    IF (NOT (((CASE WHEN jsonb_typeof(value_1) = 'number' THEN (trunc((value_1)::numeric) = (value_1)::numeric AND (CASE WHEN abs((value_1)::numeric) < 2.4e-324 THEN true WHEN abs((value_1)::numeric) > 1.7976931348623157e308 OR abs((value_1)::numeric) > 1e22 * 3::numeric THEN false WHEN abs((value_1)::numeric) < 1e-300 * 3::numeric THEN abs((value_1)::numeric)::float8 * 4.4989137945431964e+161::float8 <= 3.334138124227616e-162::float8 ELSE trunc((value_1)::numeric::float8 / 3::float8) = (value_1)::numeric::float8 / 3::float8 AND abs((value_1)::numeric::float8 / 3::float8) < 1e21 END)) ELSE false END)::int + (CASE WHEN jsonb_typeof(value_1) = 'number' THEN (trunc((value_1)::numeric) = (value_1)::numeric AND (CASE WHEN abs((value_1)::numeric) < 2.4e-324 THEN true WHEN abs((value_1)::numeric) > 1.7976931348623157e308 OR abs((value_1)::numeric) > 1e22 * 5::numeric THEN false WHEN abs((value_1)::numeric) < 1e-300 * 5::numeric THEN abs((value_1)::numeric)::float8 * 4.4989137945431964e+161::float8 <= 5.556896873712694e-162::float8 ELSE trunc((value_1)::numeric::float8 / 5::float8) = (value_1)::numeric::float8 / 5::float8 AND abs((value_1)::numeric::float8 / 5::float8) < 1e21 END)) ELSE false END)::int) = 1)) THEN RETURN 'oneOf /repeat'; END IF;
  END IF;
  value_1 := document -> 'target';
  IF value_1 IS NOT NULL THEN
    IF (CASE WHEN jsonb_typeof(value_1) = 'object' THEN (value_1 ? 'phone') ELSE false END) THEN
      IF NOT value_1 ? 'phone' THEN RETURN 'required /target/phone'; END IF;
      IF value_1 - ARRAY['phone'] <> '{}' THEN
        name_1 := jsonb_path_query_first(value_1 - ARRAY['phone'], '$.keyvalue().key') #>> '{}';
        RETURN 'additionalProperties /target/' || replace(replace(name_1, '~', '~0'), '/', '~1');
      END IF;
      value_2 := value_1 -> 'phone';
      IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /target/phone'; END IF;
      characters_1 := (value_2 #>> '{}');
      IF NOT (characters_1 COLLATE "C" ~ '^\u002b[0-9]+$') THEN RETURN 'pattern /target/phone'; END IF;
    ELSE
      IF NOT (jsonb_typeof(value_1) = 'object') THEN RETURN 'type /target'; END IF;
      IF NOT value_1 ? 'mail' THEN RETURN 'required /target/mail'; END IF;
      IF value_1 - ARRAY['mail'] <> '{}' THEN
        name_1 := jsonb_path_query_first(value_1 - ARRAY['mail'], '$.keyvalue().key') #>> '{}';
        RETURN 'additionalProperties /target/' || replace(replace(name_1, '~', '~0'), '/', '~1');
      END IF;
      value_2 := value_1 -> 'mail';
      IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /target/mail'; END IF;
      characters_1 := (value_2 #>> '{}');
      IF NOT (char_length(characters_1) >= 3) THEN RETURN 'minLength /target/mail'; END IF;
    END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "alarm_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'when') AND ((document - ARRAY['when', 'level', 'repeat', 'target']) = '{}' AND CASE jsonb_typeof((document -> 'when')) WHEN 'string' THEN ((document ->> 'when') COLLATE "C" ~ '^[0-9]{2}\u003a[0-9]{2}$') WHEN 'null' THEN true WHEN 'number' THEN (trunc(((document -> 'when'))::numeric) = ((document -> 'when'))::numeric AND (((document -> 'when'))::numeric >= 0)) ELSE false END AND ((document -> 'level') IS NULL OR (CASE WHEN jsonb_typeof((document -> 'level')) = 'number' THEN (trunc(((document -> 'level'))::numeric) = ((document -> 'level'))::numeric AND (((document -> 'level'))::numeric <= 3)) ELSE false END OR CASE WHEN jsonb_typeof((document -> 'level')) = 'number' THEN (trunc(((document -> 'level'))::numeric) = ((document -> 'level'))::numeric AND (((document -> 'level'))::numeric >= 7)) ELSE false END)) AND ((document -> 'repeat') IS NULL OR ((CASE WHEN jsonb_typeof((document -> 'repeat')) = 'number' THEN (trunc(((document -> 'repeat'))::numeric) = ((document -> 'repeat'))::numeric AND (CASE WHEN abs(((document -> 'repeat'))::numeric) < 2.4e-324 THEN true WHEN abs(((document -> 'repeat'))::numeric) > 1.7976931348623157e308 OR abs(((document -> 'repeat'))::numeric) > 1e22 * 3::numeric THEN false WHEN abs(((document -> 'repeat'))::numeric) < 1e-300 * 3::numeric THEN abs(((document -> 'repeat'))::numeric)::float8 * 4.4989137945431964e+161::float8 <= 3.334138124227616e-162::float8 ELSE trunc(((document -> 'repeat'))::numeric::float8 / 3::float8) = ((document -> 'repeat'))::numeric::float8 / 3::float8 AND abs(((document -> 'repeat'))::numeric::float8 / 3::float8) < 1e21 END)) ELSE false END)::int + (CASE WHEN jsonb_typeof((document -> 'repeat')) = 'number' THEN (trunc(((document -> 'repeat'))::numeric) = ((document -> 'repeat'))::numeric AND (CASE WHEN abs(((document -> 'repeat'))::numeric) < 2.4e-324 THEN true WHEN abs(((document -> 'repeat'))::numeric) > 1.7976931348623157e308 OR abs(((document -> 'repeat'))::numeric) > 1e22 * 5::numeric THEN false WHEN abs(((document -> 'repeat'))::numeric) < 1e-300 * 5::numeric THEN abs(((document -> 'repeat'))::numeric)::float8 * 4.4989137945431964e+161::float8 <= 5.556896873712694e-162::float8 ELSE trunc(((document -> 'repeat'))::numeric::float8 / 5::float8) = ((document -> 'repeat'))::numeric::float8 / 5::float8 AND abs(((document -> 'repeat'))::numeric::float8 / 5::float8) < 1e21 END)) ELSE false END)::int) = 1) AND ((document -> 'target') IS NULL OR CASE WHEN CASE WHEN jsonb_typeof((document -> 'target')) = 'object' THEN ((document -> 'target') ? 'phone') ELSE false END THEN (((document -> 'target') ? 'phone') AND (((document -> 'target') - ARRAY['phone']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'target') -> 'phone')) = 'string' THEN (((document -> 'target') ->> 'phone') COLLATE "C" ~ '^\u002b[0-9]+$') ELSE false END)) ELSE CASE WHEN jsonb_typeof((document -> 'target')) = 'object' THEN (((document -> 'target') ? 'mail') AND (((document -> 'target') - ARRAY['mail']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'target') -> 'mail')) = 'string' THEN (char_length(((document -> 'target') ->> 'mail')) >= 3) ELSE false END)) ELSE false END END))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "alarm_first_problem"(document);
END
$body$;
