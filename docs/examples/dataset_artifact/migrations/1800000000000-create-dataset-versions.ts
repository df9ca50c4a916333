import { boundLockWaits, ensureTable, governDocuments, releaseDocuments } from 'model-artifacts'
import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables = [
  ['dataset_versions', [
    `CREATE TABLE "dataset_versions" (
      "artifact_id" text NOT NULL,
      "form" text NOT NULL,
      "license" text,
      "row_count" bigint,
      "derived_from" text,
      "review_state" text NOT NULL DEFAULT 'unreviewed',
      "created_at" timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT "dataset_versions_pkey" PRIMARY KEY ("artifact_id"),
      CONSTRAINT "dataset_versions_artifact_id_fkey" FOREIGN KEY ("artifact_id") REFERENCES "artifacts" ("id") ON DELETE CASCADE,
      CONSTRAINT "dataset_versions_derived_from_fkey" FOREIGN KEY ("derived_from") REFERENCES "artifacts" ("id"),
      CONSTRAINT "ck_dataset_versions_form_5eb925cd" CHECK ("form" IN ('tabular', 'files')),
      CONSTRAINT "ck_dataset_versions_license_57789041" CHECK (char_length("license") BETWEEN 1 AND 64 AND "license" COLLATE "C" ~ '^[\\u002b\\u002d\\u002e0-9A-Za-z]*$'),
      CONSTRAINT "ck_dataset_versions_row_count_3664e6a6" CHECK ("row_count" >= 0),
      CONSTRAINT "ck_dataset_versions_row_count_4e2e79ca" CHECK ("row_count" <= 9007199254740991),
      CONSTRAINT "ck_dataset_versions_review_state_8c93dd82" CHECK ("review_state" IN ('unreviewed', 'reviewed', 'withdrawn')),
      CONSTRAINT "ck_dataset_versions_variant_803098d3" CHECK (("form" = 'tabular') OR ("form" = 'files' AND "row_count" IS NULL))
    )`,
    `CREATE INDEX "idx_dataset_versions_form" ON "dataset_versions" ("form")`,
  ]],
] as const

const documents = {
  type: 'dataset',
  validator: `CREATE OR REPLACE FUNCTION "dataset_metadata_absence_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ?& ARRAY['absent', 'reason'] THEN
    IF NOT document ? 'absent' THEN RETURN 'required /absent'; END IF;
    IF NOT document ? 'reason' THEN RETURN 'required /reason'; END IF;
  END IF;
  IF document - ARRAY['absent', 'reason'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['absent', 'reason'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'absent';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /absent'; END IF;
  IF NOT (value_1 IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb)) THEN RETURN 'enum /absent'; END IF;
  value_1 := document -> 'reason';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /reason'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /reason'; END IF;
  IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /reason'; END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "dataset_metadata_license_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  problem_1 text;
  characters_1 text;
BEGIN
  IF jsonb_typeof(document) = 'object' THEN
    problem_1 := "dataset_metadata_absence_problem"(document);
    IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
  ELSE
    IF NOT (jsonb_typeof(document) = 'string') THEN RETURN 'type '; END IF;
    characters_1 := (document #>> '{}');
    IF NOT (char_length(characters_1) BETWEEN 1 AND 64 AND characters_1 COLLATE "C" ~ '^[\\u002b\\u002d\\u002e0-9A-Za-z]*$') THEN RETURN 'pattern '; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "dataset_metadata_tabular_dataset_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  problem_1 text;
  item_1 jsonb;
  characters_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ?& ARRAY['form', 'license', 'columns', 'row_count'] THEN
    IF NOT document ? 'form' THEN RETURN 'required /form'; END IF;
    IF NOT document ? 'license' THEN RETURN 'required /license'; END IF;
    IF NOT document ? 'columns' THEN RETURN 'required /columns'; END IF;
    IF NOT document ? 'row_count' THEN RETURN 'required /row_count'; END IF;
  END IF;
  IF document - ARRAY['form', 'license', 'columns', 'row_count', 'derived_from'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['form', 'license', 'columns', 'row_count', 'derived_from'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'form';
  IF NOT (value_1 = '"tabular"'::jsonb) THEN RETURN 'const /form'; END IF;
  value_1 := document -> 'license';
  problem_1 := "dataset_metadata_license_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/license' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'columns';
  IF NOT (jsonb_typeof(value_1) = 'array') THEN RETURN 'type /columns'; END IF;
  IF NOT (jsonb_array_length(value_1) >= 1) THEN RETURN 'minItems /columns'; END IF;
  FOR index_1 IN 0 .. jsonb_array_length(value_1) - 1 LOOP
    item_1 := value_1 -> index_1;
    IF NOT (jsonb_typeof(item_1) = 'string') THEN RETURN 'type /columns/' || index_1; END IF;
    characters_1 := (item_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /columns/' || index_1; END IF;
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /columns/' || index_1; END IF;
  END LOOP;
  value_1 := document -> 'row_count';
  IF jsonb_typeof(value_1) = 'object' THEN
    problem_1 := "dataset_metadata_absence_problem"(value_1);
    IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/row_count' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  ELSE
    IF (NOT (CASE WHEN jsonb_typeof(value_1) = 'number' THEN trunc((value_1)::numeric) = (value_1)::numeric ELSE false END)) THEN RETURN 'type /row_count'; END IF;
    IF NOT ((value_1)::numeric <= 9007199254740991) THEN RETURN 'maximum /row_count'; END IF;
    IF NOT ((value_1)::numeric >= 0) THEN RETURN 'minimum /row_count'; END IF;
  END IF;
  value_1 := document -> 'derived_from';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /derived_from'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /derived_from'; END IF;
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /derived_from'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "dataset_metadata_hashed_file_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  characters_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ?& ARRAY['path', 'sha256'] THEN
    IF NOT document ? 'path' THEN RETURN 'required /path'; END IF;
    IF NOT document ? 'sha256' THEN RETURN 'required /sha256'; END IF;
  END IF;
  IF document - ARRAY['path', 'sha256'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['path', 'sha256'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'path';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /path'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /path'; END IF;
  IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /path'; END IF;
  value_1 := document -> 'sha256';
  IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /sha256'; END IF;
  characters_1 := (value_1 #>> '{}');
  IF NOT (char_length(characters_1) = 64 AND characters_1 COLLATE "C" ~ '^[0-9a-f]*$') THEN RETURN 'pattern /sha256'; END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "dataset_metadata_file_dataset_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  name_1 text;
  value_1 jsonb;
  problem_1 text;
  item_1 jsonb;
  characters_1 text;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF NOT document ?& ARRAY['form', 'license', 'files'] THEN
    IF NOT document ? 'form' THEN RETURN 'required /form'; END IF;
    IF NOT document ? 'license' THEN RETURN 'required /license'; END IF;
    IF NOT document ? 'files' THEN RETURN 'required /files'; END IF;
  END IF;
  IF document - ARRAY['form', 'license', 'files', 'derived_from'] <> '{}' THEN
    name_1 := jsonb_path_query_first(document - ARRAY['form', 'license', 'files', 'derived_from'], '$.keyvalue().key') #>> '{}';
    RETURN 'additionalProperties /' || replace(replace(name_1, '~', '~0'), '/', '~1');
  END IF;
  value_1 := document -> 'form';
  IF NOT (value_1 = '"files"'::jsonb) THEN RETURN 'const /form'; END IF;
  value_1 := document -> 'license';
  problem_1 := "dataset_metadata_license_problem"(value_1);
  IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/license' || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  value_1 := document -> 'files';
  IF NOT (jsonb_typeof(value_1) = 'array') THEN RETURN 'type /files'; END IF;
  IF NOT (jsonb_array_length(value_1) >= 1) THEN RETURN 'minItems /files'; END IF;
  FOR index_1 IN 0 .. jsonb_array_length(value_1) - 1 LOOP
    item_1 := value_1 -> index_1;
    problem_1 := "dataset_metadata_hashed_file_problem"(item_1);
    IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/files/' || index_1 || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  END LOOP;
  value_1 := document -> 'derived_from';
  IF value_1 IS NOT NULL THEN
    IF NOT (jsonb_typeof(value_1) = 'string') THEN RETURN 'type /derived_from'; END IF;
    characters_1 := (value_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /derived_from'; END IF;
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /derived_from'; END IF;
  END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "dataset_metadata_first_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  problem_1 text;
  value_1 jsonb;
BEGIN
  IF NOT (jsonb_typeof(document) = 'object') THEN RETURN 'type '; END IF;
  IF ((document ? 'form') AND ((document -> 'form') = '"tabular"'::jsonb)) THEN
    problem_1 := "dataset_metadata_tabular_dataset_problem"(document);
    IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
  END IF;
  IF ((document ? 'form') AND ((document -> 'form') = '"files"'::jsonb)) THEN
    problem_1 := "dataset_metadata_file_dataset_problem"(document);
    IF problem_1 IS NOT NULL THEN RETURN problem_1; END IF;
  END IF;
  IF NOT document ? 'form' THEN RETURN 'required /form'; END IF;
  value_1 := document -> 'form';
  IF NOT (value_1 IN ('"tabular"'::jsonb, '"files"'::jsonb)) THEN RETURN 'enum /form'; END IF;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "dataset_metadata_part_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  item_1 jsonb;
  characters_1 text;
BEGIN
  FOR index_1 IN 0 .. jsonb_array_length(document) - 1 LOOP
    item_1 := document -> index_1;
    IF NOT (jsonb_typeof(item_1) = 'string') THEN RETURN 'type /' || index_1; END IF;
    characters_1 := (item_1 #>> '{}');
    IF NOT (char_length(characters_1) <= 200) THEN RETURN 'maxLength /' || index_1; END IF;
    IF NOT (char_length(characters_1) >= 1) THEN RETURN 'minLength /' || index_1; END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "dataset_metadata_part_2_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
DECLARE
  item_1 jsonb;
  problem_1 text;
BEGIN
  FOR index_1 IN 0 .. jsonb_array_length(document) - 1 LOOP
    item_1 := document -> index_1;
    problem_1 := "dataset_metadata_hashed_file_problem"(item_1);
    IF problem_1 IS NOT NULL THEN RETURN left(problem_1, strpos(problem_1 || '/', ' /')) || '/' || index_1 || substr(problem_1, strpos(problem_1 || '/', ' /') + 1); END IF;
  END LOOP;
  RETURN NULL;
END
$body$;
CREATE OR REPLACE FUNCTION "dataset_metadata_problem"(document jsonb) RETURNS text
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $body$
BEGIN
  document := document #> '{}';
  IF (CASE WHEN jsonb_typeof(document) = 'object' THEN ((document ? 'form') AND CASE WHEN ((document -> 'form') = '"tabular"'::jsonb) THEN ((document ?& ARRAY['license', 'columns', 'row_count']) AND ((document - ARRAY['form', 'license', 'columns', 'row_count', 'derived_from']) = '{}' AND (document -> 'form') = '"tabular"'::jsonb AND CASE jsonb_typeof((document -> 'license')) WHEN 'object' THEN (((document -> 'license') ?& ARRAY['absent', 'reason']) AND (((document -> 'license') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'license') -> 'absent')) = 'string' THEN ((document -> 'license') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'license') -> 'reason')) = 'string' THEN ((char_length(((document -> 'license') ->> 'reason')) <= 200) AND (char_length(((document -> 'license') ->> 'reason')) >= 1)) ELSE false END)) WHEN 'string' THEN (char_length((document ->> 'license')) BETWEEN 1 AND 64 AND (document ->> 'license') COLLATE "C" ~ '^[\\u002b\\u002d\\u002e0-9A-Za-z]*$') ELSE false END AND CASE WHEN jsonb_typeof((document -> 'columns')) = 'array' THEN ((jsonb_array_length((document -> 'columns')) >= 1) AND ("dataset_metadata_part_problem"((document -> 'columns')) IS NULL)) ELSE false END AND CASE jsonb_typeof((document -> 'row_count')) WHEN 'object' THEN (((document -> 'row_count') ?& ARRAY['absent', 'reason']) AND (((document -> 'row_count') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'row_count') -> 'absent')) = 'string' THEN ((document -> 'row_count') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'row_count') -> 'reason')) = 'string' THEN ((char_length(((document -> 'row_count') ->> 'reason')) <= 200) AND (char_length(((document -> 'row_count') ->> 'reason')) >= 1)) ELSE false END)) WHEN 'number' THEN (trunc(((document -> 'row_count'))::numeric) = ((document -> 'row_count'))::numeric AND ((((document -> 'row_count'))::numeric <= 9007199254740991) AND (((document -> 'row_count'))::numeric >= 0))) ELSE false END AND ((document -> 'derived_from') IS NULL OR CASE WHEN jsonb_typeof((document -> 'derived_from')) = 'string' THEN ((char_length((document ->> 'derived_from')) <= 200) AND (char_length((document ->> 'derived_from')) >= 1)) ELSE false END))) ELSE true END AND CASE WHEN ((document -> 'form') = '"files"'::jsonb) THEN ((document ?& ARRAY['license', 'files']) AND ((document - ARRAY['form', 'license', 'files', 'derived_from']) = '{}' AND (document -> 'form') = '"files"'::jsonb AND CASE jsonb_typeof((document -> 'license')) WHEN 'object' THEN (((document -> 'license') ?& ARRAY['absent', 'reason']) AND (((document -> 'license') - ARRAY['absent', 'reason']) = '{}' AND CASE WHEN jsonb_typeof(((document -> 'license') -> 'absent')) = 'string' THEN ((document -> 'license') -> 'absent') IN ('"not_reported"'::jsonb, '"not_applicable"'::jsonb) ELSE false END AND CASE WHEN jsonb_typeof(((document -> 'license') -> 'reason')) = 'string' THEN ((char_length(((document -> 'license') ->> 'reason')) <= 200) AND (char_length(((document -> 'license') ->> 'reason')) >= 1)) ELSE false END)) WHEN 'string' THEN (char_length((document ->> 'license')) BETWEEN 1 AND 64 AND (document ->> 'license') COLLATE "C" ~ '^[\\u002b\\u002d\\u002e0-9A-Za-z]*$') ELSE false END AND CASE WHEN jsonb_typeof((document -> 'files')) = 'array' THEN ((jsonb_array_length((document -> 'files')) >= 1) AND ("dataset_metadata_part_2_problem"((document -> 'files')) IS NULL)) ELSE false END AND ((document -> 'derived_from') IS NULL OR CASE WHEN jsonb_typeof((document -> 'derived_from')) = 'string' THEN ((char_length((document ->> 'derived_from')) <= 200) AND (char_length((document ->> 'derived_from')) >= 1)) ELSE false END))) ELSE true END AND ((document -> 'form') IN ('"tabular"'::jsonb, '"files"'::jsonb))) ELSE false END) THEN RETURN NULL; END IF;
  RETURN "dataset_metadata_first_problem"(document);
END
$body$;
`,
}

/** Makes the tables of artifacts of type dataset, and has PostgreSQL refuse what their schema refuses. */
export class CreateDatasetVersions1800000000000 implements MigrationInterface {
  readonly name = 'dataset/CreateDatasetVersions1800000000000'

  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    for (const [name, statements] of tables) await ensureTable(queryRunner, name, statements)
    await governDocuments(queryRunner, documents)
  }

  /** Drops the tables with their rows; the artifacts and their documents stay. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await releaseDocuments(queryRunner, documents)
    for (const [name] of tables.toReversed()) await queryRunner.query(`DROP TABLE IF EXISTS "${name}"`)
  }
}
