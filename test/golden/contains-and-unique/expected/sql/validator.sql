-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_team"."kind" = 'contains-and-unique'
CREATE OR REPLACE FUNCTION "team_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  item_1 jsonb;
  value_2 jsonb;
  characters_1 text;
  found_1 boolean;
  item_2 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'members' THEN RETURN 'required /members'; END IF;
  IF document - ARRAY['members', 'grid', 'tags'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['members', 'grid', 'tags'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'members';
  IF NOT (jsonb_typeof(value_1) = 'array') THEN RETURN 'type /members'; END IF;
  IF NOT (jsonb_array_length(value_1) <= 8) THEN RETURN 'maxItems /members'; END IF;
  IF NOT (jsonb_array_length(value_1) >= 1) THEN RETURN 'minItems /members'; END IF;
  IF NOT ((SELECT count(*) = count(DISTINCT item) FROM jsonb_array_elements(value_1) AS each(item))) THEN RETURN 'uniqueItems /members'; END IF;
  FOR index_1 IN 0 .. jsonb_array_length(value_1) - 1 LOOP
    item_1 := value_1 -> index_1;
    IF NOT (jsonb_typeof(item_1) = 'object') THEN RETURN 'type /members/' || index_1; END IF;
    IF NOT item_1 ?& ARRAY['name', 'role'] THEN
      IF NOT item_1 ? 'name' THEN RETURN 'required /members/' || index_1 || '/name'; END IF;
      IF NOT item_1 ? 'role' THEN RETURN 'required /members/' || index_1 || '/role'; END IF;
    END IF;
    IF item_1 - ARRAY['name', 'role'] <> '{}' THEN
      name_1 := jsonb_path_query_first(item_1 - ARRAY['name', 'role'], '$.keyvalue().key') #>> '{}';
      RETURN 'additionalProperties /members/' || index_1 || '/' || replace(replace(name_1, '~', '~0'), '/', '~1');
    END IF;
    value_2 := item_1 -> 'name';
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /members/' || index_1 || '/name'; END IF;
    characters_1 := (value_2 #>> '{}');
    IF NOT (char_length(characters_1) <= 20) THEN RETURN 'maxLength /members/' || index_1 || '/name'; END IF;
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /members/' || index_1 || '/name'; END IF;
    value_2 := item_1 -> 'role';
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /members/' || index_1 || '/role'; END IF;
    IF NOT (value_2 IN ('"lead"'::jsonb, '"maker"'::jsonb)) THEN RETURN 'enum /members/' || index_1 || '/role'; END IF;
  END LOOP;
  found_1 := false;
  FOR index_1 IN 0 .. jsonb_array_length(value_1) - 1 LOOP
    item_1 := value_1 -> index_1;
    found_1 := CASE WHEN jsonb_typeof(item_1) = 'object' THEN ((item_1 ? 'role') AND ((item_1 -> 'role') = '"lead"'::jsonb)) ELSE false END;
    EXIT WHEN found_1;
  END LOOP;
  IF NOT (found_1) THEN RETURN 'contains /members'; END IF;
  value_1 := document -> 'grid';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'array') THEN RETURN 'type /grid'; END IF;
    IF NOT ((SELECT count(*) = count(DISTINCT item) FROM jsonb_array_elements(value_1) AS each(item))) THEN RETURN 'uniqueItems /grid'; END IF;
    FOR index_1 IN 0 .. jsonb_array_length(value_1) - 1 LOOP
      item_1 := value_1 -> index_1;
      IF NOT (jsonb_typeof(item_1) = 'array') THEN RETURN 'type /grid/' || index_1; END IF;
      FOR index_2 IN 0 .. jsonb_array_length(item_1) - 1 LOOP
        item_2 := item_1 -> index_2;
        IF (NOT (CASE WHEN jsonb_typeof(item_2) = 'number' THEN trunc((item_2)::numeric) = (item_2)::numeric ELSE false END)) THEN RETURN 'type /grid/' || index_1 || '/' || index_2; END IF;
      END LOOP;
    END LOOP;
  END IF;
  value_1 := document -> 'tags';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'array') THEN RETURN 'type /tags'; END IF;
    IF NOT ((SELECT count(*) = count(DISTINCT item) FROM jsonb_array_elements(value_1) AS each(item))) THEN RETURN 'uniqueItems /tags'; END IF;
    FOR index_1 IN 0 .. jsonb_array_length(value_1) - 1 LOOP
      item_1 := value_1 -> index_1;
      IF NOT (jsonb_typeof(item_1) IN ('boolean', 'null', 'number', 'string')) THEN RETURN 'type /tags/' || index_1; END IF;
    END LOOP;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "team_part_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  item_1 jsonb;
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  FOR index_1 IN 0 .. jsonb_array_length(document) - 1 LOOP
    item_1 := document -> index_1;
    IF NOT (jsonb_typeof(item_1) = 'object') THEN RETURN 'type /' || index_1; END IF;
    IF NOT item_1 ?& ARRAY['name', 'role'] THEN
      IF NOT item_1 ? 'name' THEN RETURN 'required /' || index_1 || '/name'; END IF;
      IF NOT item_1 ? 'role' THEN RETURN 'required /' || index_1 || '/role'; END IF;
    END IF;
    IF item_1 - ARRAY['name', 'role'] <> '{}' THEN
      name_1 := jsonb_path_query_first(item_1 - ARRAY['name', 'role'], '$.keyvalue().key') #>> '{}';
      RETURN 'additionalProperties /' || index_1 || '/' || replace(replace(name_1, '~', '~0'), '/', '~1');
    END IF;
    value_1 := item_1 -> 'name';
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /' || index_1 || '/name'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 20) THEN RETURN 'maxLength /' || index_1 || '/name'; END IF;
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /' || index_1 || '/name'; END IF;
    value_1 := item_1 -> 'role';
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /' || index_1 || '/role'; END IF;
    IF NOT (value_1 IN ('"lead"'::jsonb, '"maker"'::jsonb)) THEN RETURN 'enum /' || index_1 || '/role'; END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "team_part_2_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  found_1 boolean;
  item_1 jsonb;
BEGIN
  found_1 := false;
  FOR index_1 IN 0 .. jsonb_array_length(document) - 1 LOOP
    item_1 := document -> index_1;
    found_1 := CASE WHEN jsonb_typeof(item_1) = 'object' THEN ((item_1 ? 'role') AND ((item_1 -> 'role') = '"lead"'::jsonb)) ELSE false END;
    EXIT WHEN found_1;
  END LOOP;
  IF NOT (found_1) THEN RETURN 'contains '; END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "team_part_3_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  item_1 jsonb;
  item_2 jsonb;
BEGIN
  FOR index_1 IN 0 .. jsonb_array_length(document) - 1 LOOP
    item_1 := document -> index_1;
    IF NOT (jsonb_typeof(item_1) = 'array') THEN RETURN 'type /' || index_1; END IF;
    FOR index_2 IN 0 .. jsonb_array_length(item_1) - 1 LOOP
      item_2 := item_1 -> index_2;
      IF (NOT (CASE WHEN jsonb_typeof(item_2) = 'number' THEN trunc((item_2)::numeric) = (item_2)::numeric ELSE false END)) THEN RETURN 'type /' || index_1 || '/' || index_2; END IF;
    END LOOP;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "team_part_4_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  item_1 jsonb;
BEGIN
  FOR index_1 IN 0 .. jsonb_array_length(document) - 1 LOOP
    item_1 := document -> index_1;
    IF NOT (jsonb_typeof(item_1) IN ('boolean', 'null', 'number', 'string')) THEN RETURN 'type /' || index_1; END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "team_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'members') AND ((document - ARRAY['members', 'grid', 'tags']) = '{}' AND CASE WHEN jsonb_typeof((document -> 'members')) = 'array' THEN ((jsonb_array_length((document -> 'members')) <= 8) AND (jsonb_array_length((document -> 'members')) >= 1) AND ((SELECT count(*) = count(DISTINCT item) FROM jsonb_array_elements((document -> 'members')) AS each(item))) AND ("team_part_problem"((document -> 'members')) IS NULL) AND ("team_part_2_problem"((document -> 'members')) IS NULL)) ELSE false END AND ((document -> 'grid') IS NULL OR CASE WHEN jsonb_typeof((document -> 'grid')) = 'array' THEN (((SELECT count(*) = count(DISTINCT item) FROM jsonb_array_elements((document -> 'grid')) AS each(item))) AND ("team_part_3_problem"((document -> 'grid')) IS NULL)) ELSE false END) AND ((document -> 'tags') IS NULL OR CASE WHEN jsonb_typeof((document -> 'tags')) = 'array' THEN (((SELECT count(*) = count(DISTINCT item) FROM jsonb_array_elements((document -> 'tags')) AS each(item))) AND ((NOT (document -> 'tags') @? 'strict $[*] ? (!((@.type() == "boolean" || @.type() == "null" || @.type() == "number" || @.type() == "string")))' OR "team_part_4_problem"((document -> 'tags')) IS NULL))) ELSE false END))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "team_first_problem"(document);
END
$body$;
