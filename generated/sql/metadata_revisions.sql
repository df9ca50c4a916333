-- Made from schemas/relational/metadata_revisions.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "metadata_revisions" (
  "artifact_id" text NOT NULL,
  "revision" integer NOT NULL,
  "document" text,
  "sha256" text,
  "schema_version" text NOT NULL,
  "revised_by" text NOT NULL,
  "reason" text NOT NULL,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "metadata_revisions_pkey" PRIMARY KEY ("artifact_id", "revision"),
  CONSTRAINT "metadata_revisions_artifact_id_fkey" FOREIGN KEY ("artifact_id") REFERENCES "artifacts" ("id") ON DELETE CASCADE,
  CONSTRAINT "ck_metadata_revisions_revision_f62dd5b9" CHECK ("revision" >= 0),
  CONSTRAINT "ck_metadata_revisions_sha256_d1efc328" CHECK (char_length("sha256") = 64 AND "sha256" COLLATE "C" ~ '^[0-9a-f]*$'),
  CONSTRAINT "ck_metadata_revisions_schema_version_8f385067" CHECK (char_length("schema_version") <= 200),
  CONSTRAINT "ck_metadata_revisions_schema_version_fba37894" CHECK ("schema_version" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_metadata_revisions_revised_by_4d7ca0db" CHECK (char_length("revised_by") <= 200),
  CONSTRAINT "ck_metadata_revisions_revised_by_f2b349fe" CHECK ("revised_by" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_metadata_revisions_reason_ad1f560a" CHECK (char_length("reason") <= 2000),
  CONSTRAINT "ck_metadata_revisions_reason_5feb3916" CHECK ("reason" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')
);
