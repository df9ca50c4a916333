-- Made from schema.json by npm run codegen. Do not edit.
-- governs "rows_of_tree"."kind" = 'recursive'
CREATE OR REPLACE FUNCTION "tree_branch_problem"(document jsonb, depth integer) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
  item_1 jsonb;
  problem_1 text;
BEGIN
  IF depth > 64 THEN RAISE EXCEPTION USING ERRCODE = 'statement_too_complex', MESSAGE = 'the document is nested too deeply where its schema refers to itself'; END IF;
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'label' THEN RETURN 'required /label'; END IF;
  IF document - ARRAY['label', 'children', 'next'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['label', 'children', 'next'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'label';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /label'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /label'; END IF;
  value_1 := document -> 'children';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'array') THEN RETURN 'type /children'; END IF;
    IF NOT (jsonb_array_length(value_1) <= 4) THEN RETURN 'maxItems /children'; END IF;
    FOR index_1 IN 0 .. jsonb_array_length(value_1) - 1 LOOP
      item_1 := value_1 -> index_1;
      problem_1 := "tree_branch_problem"(item_1, depth + 1);
      IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/children/' || index_1 || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
    END LOOP;
  END IF;
  value_1 := document -> 'next';
  IF value_1 IS NOT NULL THEN
    IF jsonb_typeof(value_1) = 'object' THEN
      problem_1 := "tree_branch_problem"(value_1, depth + 1);
      IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/next' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
    ELSE
      IF NOT (jsonb_typeof(value_1) = 'null') THEN RETURN 'type /next'; END IF;
    END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "tree_formula_problem"(document jsonb, depth integer) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  item_1 jsonb;
  problem_1 text;
BEGIN
  IF depth > 64 THEN RAISE EXCEPTION USING ERRCODE = 'statement_too_complex', MESSAGE = 'the document is nested too deeply where its schema refers to itself'; END IF;
  IF jsonb_typeof(document) = 'array' THEN
    IF NOT (jsonb_array_length(document) >= 3) THEN RETURN 'minItems '; END IF;
    IF NOT (jsonb_array_length(document) <= 3) THEN RETURN 'additionalItems '; END IF;
    item_1 := document -> 0;
    IF item_1 IS NOT NULL THEN
      IF NOT (jsonb_typeof(item_1) = 'string') THEN RETURN 'type /0'; END IF;
      IF NOT (item_1 IN ('"+"'::jsonb, '"*"'::jsonb)) THEN RETURN 'enum /0'; END IF;
    END IF;
    item_1 := document -> 1;
    IF item_1 IS NOT NULL THEN
      problem_1 := "tree_formula_problem"(item_1, depth + 1);
      IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/1' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
    END IF;
    item_1 := document -> 2;
    IF item_1 IS NOT NULL THEN
      problem_1 := "tree_formula_problem"(item_1, depth + 1);
      IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/2' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
    END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'number') THEN RETURN 'type '; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "tree_first_problem"(document jsonb, depth integer) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  problem_1 text;
BEGIN
  IF depth > 64 THEN RAISE EXCEPTION USING ERRCODE = 'statement_too_complex', MESSAGE = 'the document is nested too deeply where its schema refers to itself'; END IF;
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ? 'root' THEN RETURN 'required /root'; END IF;
  IF document - ARRAY['root', 'formula'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['root', 'formula'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'root';
  problem_1 := "tree_branch_problem"(value_1, depth + 1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/root' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'formula';
  IF value_1 IS NOT NULL THEN
    problem_1 := "tree_formula_problem"(value_1, depth + 1);
    IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/formula' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "tree_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'root') AND ((document - ARRAY['root', 'formula']) = '{}' AND "tree_branch_problem"((document -> 'root'), 1) IS NULL AND ((document -> 'formula') IS NULL OR "tree_formula_problem"((document -> 'formula'), 1) IS NULL))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "tree_first_problem"(document, 1);
END
$body$;
