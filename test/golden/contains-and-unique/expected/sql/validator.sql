-- Made from schema.json by npm run codegen. Do not edit.
CREATE OR REPLACE FUNCTION "team_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  index_1 integer;
  item_1 jsonb;
  name_2 text;
  value_2 jsonb;
  characters_1 text;
  value_3 jsonb;
  found_1 boolean;
  index_2 integer;
  item_2 jsonb;
  value_4 jsonb;
  index_3 integer;
  item_3 jsonb;
  index_4 integer;
  item_4 jsonb;
  value_5 jsonb;
  index_5 integer;
  item_5 jsonb;
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
      name_2 := jsonb_path_query_first(item_1 - ARRAY['name', 'role'], '$.keyvalue().key') #>> '{}';
      RETURN 'additionalProperties /members/' || index_1 || '/' || replace(replace(name_2, '~', '~0'), '/', '~1');
    END IF;
    value_2 := item_1 -> 'name';
    IF NOT (jsonb_typeof(value_2) = 'string') THEN RETURN 'type /members/' || index_1 || '/name'; END IF;
    characters_1 := value_2 #>> '{}';
    IF NOT (char_length(characters_1) <= 20) THEN RETURN 'maxLength /members/' || index_1 || '/name'; END IF;
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /members/' || index_1 || '/name'; END IF;
    value_3 := item_1 -> 'role';
    IF NOT (jsonb_typeof(value_3) = 'string') THEN RETURN 'type /members/' || index_1 || '/role'; END IF;
    IF NOT (value_3 IN ('"lead"'::jsonb, '"maker"'::jsonb)) THEN RETURN 'enum /members/' || index_1 || '/role'; END IF;
  END LOOP;
  found_1 := false;
  FOR index_2 IN 0 .. jsonb_array_length(value_1) - 1 LOOP
    item_2 := value_1 -> index_2;
    found_1 := (CASE WHEN jsonb_typeof(item_2) = 'object' THEN (item_2 ? 'role') AND (((item_2 -> 'role') IS NULL OR (item_2 -> 'role') = '"lead"'::jsonb)) ELSE false END);
    EXIT WHEN found_1;
  END LOOP;
  IF NOT (found_1) THEN RETURN 'contains /members'; END IF;
  value_4 := document -> 'grid';
  IF value_4 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_4) = 'array') THEN RETURN 'type /grid'; END IF;
    IF NOT ((SELECT count(*) = count(DISTINCT item) FROM jsonb_array_elements(value_4) AS each(item))) THEN RETURN 'uniqueItems /grid'; END IF;
    FOR index_3 IN 0 .. jsonb_array_length(value_4) - 1 LOOP
      item_3 := value_4 -> index_3;
      IF NOT (jsonb_typeof(item_3) = 'array') THEN RETURN 'type /grid/' || index_3; END IF;
      FOR index_4 IN 0 .. jsonb_array_length(item_3) - 1 LOOP
        item_4 := item_3 -> index_4;
        IF NOT (CASE WHEN jsonb_typeof(item_4) = 'number' THEN trunc((item_4)::numeric) = (item_4)::numeric ELSE false END) THEN RETURN 'type /grid/' || index_3 || '/' || index_4; END IF;
      END LOOP;
    END LOOP;
  END IF;
  value_5 := document -> 'tags';
  IF value_5 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_5) = 'array') THEN RETURN 'type /tags'; END IF;
    IF NOT ((SELECT count(*) = count(DISTINCT item) FROM jsonb_array_elements(value_5) AS each(item))) THEN RETURN 'uniqueItems /tags'; END IF;
    FOR index_5 IN 0 .. jsonb_array_length(value_5) - 1 LOOP
      item_5 := value_5 -> index_5;
      IF NOT (jsonb_typeof(item_5) IN ('boolean', 'null', 'number', 'string')) THEN RETURN 'type /tags/' || index_5; END IF;
    END LOOP;
  END IF;
  RETURN NULL;
END
$body$;
