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
  CONSTRAINT "ck_metadata_violations_pointer_e30dfa73" CHECK ("pointer" COLLATE "C" ~ '^(?:\u002f(?:[^\u002f\u007e]|\u007e[01])*)*$'),
  CONSTRAINT "ck_metadata_violations_rule_de8de66e" CHECK (char_length("rule") <= 200),
  CONSTRAINT "ck_metadata_violations_rule_383bec31" CHECK ("rule" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_metadata_violations_written_by_7cc32d43" CHECK (char_length("written_by") <= 200),
  CONSTRAINT "ck_metadata_violations_written_by_907c6eb8" CHECK ("written_by" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_metadata_violations_sha256_d1efc328" CHECK (char_length("sha256") = 64 AND "sha256" COLLATE "C" ~ '^[0-9a-f]*$')
);
CREATE INDEX "idx_metadata_violations_at" ON "metadata_violations" ("written_at", "artifact_id", "sequence");
