-- Made from schemas/relational/metadata_violations.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "metadata_violations" (
  "artifact_id" text NOT NULL,
  "sequence" integer NOT NULL,
  "pointer" text NOT NULL,
  "rule" text NOT NULL,
  "written_by" text NOT NULL,
  "written_at" timestamptz NOT NULL,
  "sha256" text,
  CONSTRAINT "metadata_violations_pkey" PRIMARY KEY ("artifact_id", "sequence"),
  CONSTRAINT "ck_metadata_violations_sequence_03f9bf09" CHECK ("sequence" >= 1),
  CONSTRAINT "ck_metadata_violations_pointer_7ec81cb6" CHECK (char_length("pointer") <= 2000),
  CONSTRAINT "ck_metadata_violations_rule_de8de66e" CHECK (char_length("rule") <= 200),
  CONSTRAINT "ck_metadata_violations_written_by_7cc32d43" CHECK (char_length("written_by") <= 200)
);
CREATE INDEX "idx_metadata_violations_at" ON "metadata_violations" ("written_at", "artifact_id", "sequence");
