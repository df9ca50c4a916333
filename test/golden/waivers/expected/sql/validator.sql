-- Made from schema.json by npm run codegen. Do not edit.
-- governs "tickets"."kind" = 'ticket'
CREATE OR REPLACE FUNCTION "ticket_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'seat' THEN RETURN 'required /seat'; END IF;
  IF document - ARRAY['seat', 'gate', 'note'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['seat', 'gate', 'note'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'seat';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /seat'; END IF;
  value_1 := document -> 'note';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /note'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 80) THEN RETURN 'maxLength /note'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "ticket_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'seat') AND ((document - ARRAY['seat', 'gate', 'note']) = '{}' AND jsonb_typeof((document -> 'seat')) = 'string' AND ((document -> 'note') IS NULL OR CASE WHEN jsonb_typeof((document -> 'note')) = 'string' THEN (char_length((document ->> 'note')) <= 80) ELSE false END))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "ticket_first_problem"(document);
END
$body$;
