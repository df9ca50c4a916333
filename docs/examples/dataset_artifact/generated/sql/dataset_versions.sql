-- Made from relational/dataset_versions.json and dataset_artifact.json by model-artifacts codegen. Do not edit.
CREATE TABLE "dataset_versions" (
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
  CONSTRAINT "ck_dataset_versions_license_57789041" CHECK (char_length("license") BETWEEN 1 AND 64 AND "license" COLLATE "C" ~ '^[\u002b\u002d\u002e0-9A-Za-z]*$'),
  CONSTRAINT "ck_dataset_versions_row_count_3664e6a6" CHECK ("row_count" >= 0),
  CONSTRAINT "ck_dataset_versions_row_count_4e2e79ca" CHECK ("row_count" <= 9007199254740991),
  CONSTRAINT "ck_dataset_versions_review_state_8c93dd82" CHECK ("review_state" IN ('unreviewed', 'reviewed', 'withdrawn')),
  CONSTRAINT "ck_dataset_versions_variant_803098d3" CHECK (("form" = 'tabular') OR ("form" = 'files' AND "row_count" IS NULL))
);
CREATE INDEX "idx_dataset_versions_form" ON "dataset_versions" ("form");
