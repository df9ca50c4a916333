-- Made from schemas/relational/model_versions.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "model_versions" (
  "artifact_id" text NOT NULL,
  "is_external" boolean NOT NULL DEFAULT false,
  "external_source_url" text,
  "external_source_version" text,
  "base_model_id" text,
  "code_repo_url" text,
  "code_commit_sha" text,
  "code_entrypoint" text,
  "training_started_at" timestamptz,
  "training_completed_at" timestamptz,
  "trained_by" text,
  "gpu_allocation_id" text,
  "training_params_json" jsonb,
  "eval_metrics_json" jsonb,
  "eval_dataset_artifact_id" text,
  "benchmark_id" text,
  "promotion_state" text NOT NULL DEFAULT 'candidate',
  "promotion_notes" text,
  "created_at" timestamptz NOT NULL DEFAULT now(),
  "lineage_id" text NOT NULL,
  "model_family" text,
  "framework" text,
  "parameter_count" bigint,
  CONSTRAINT "model_versions_pkey" PRIMARY KEY ("artifact_id"),
  CONSTRAINT "model_versions_artifact_id_fkey" FOREIGN KEY ("artifact_id") REFERENCES "artifacts" ("id") ON DELETE CASCADE,
  CONSTRAINT "model_versions_base_model_id_fkey" FOREIGN KEY ("base_model_id") REFERENCES "artifacts" ("id"),
  CONSTRAINT "model_versions_eval_dataset_artifact_id_fkey" FOREIGN KEY ("eval_dataset_artifact_id") REFERENCES "artifacts" ("id"),
  CONSTRAINT "model_versions_lineage_id_fkey" FOREIGN KEY ("lineage_id") REFERENCES "model_lineages" ("lineage_id") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "ck_model_versions_external_source_url_ebb34f62" CHECK (char_length("external_source_url") <= 2048),
  CONSTRAINT "ck_model_versions_external_source_url_4d84c324" CHECK ("external_source_url" COLLATE "C" ~ '^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*$'),
  CONSTRAINT "ck_model_versions_external_source_version_16b1045e" CHECK (char_length("external_source_version") <= 200),
  CONSTRAINT "ck_model_versions_external_source_version_c3b5d148" CHECK ("external_source_version" COLLATE "C" ~ '^(?!(?:[Mm][Aa][Ii][Nn]|[Mm][Aa][Ss][Tt][Ee][Rr]|[Ll][Aa][Tt][Ee][Ss][Tt]|[Hh][Ee][Aa][Dd]|[Ee][Xx][Tt][Ee][Rr][Nn][Aa][Ll]|[Dd][Ee][Vv][Ee][Ll][Oo][Pp]|[Tt][Rr][Uu][Nn][Kk]|[Nn][Oo][Nn][Ee]|[Nn][Uu][Ll][Ll]|[Uu][Nn][Kk][Nn][Oo][Ww][Nn]|[Nn][Oo]\u005f[Rr][Ee][Vv][Ii][Ss][Ii][Oo][Nn]\u005f[Aa][Vv][Aa][Ii][Ll][Aa][Bb][Ll][Ee])$)[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+$'),
  CONSTRAINT "ck_model_versions_code_repo_url_30e854e4" CHECK (char_length("code_repo_url") <= 2048),
  CONSTRAINT "ck_model_versions_code_repo_url_321f8e06" CHECK ("code_repo_url" COLLATE "C" ~ '^https?\u003a\u002f\u002f[^\u0009-\u000d\u0020\u0023\u002f\u003f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*$'),
  CONSTRAINT "ck_model_versions_code_commit_sha_6387200a" CHECK ((char_length("code_commit_sha") = 40 OR char_length("code_commit_sha") = 64) AND "code_commit_sha" COLLATE "C" ~ '^[0-9a-f]*$'),
  CONSTRAINT "ck_model_versions_code_entrypoint_2c099e76" CHECK (char_length("code_entrypoint") <= 1000),
  CONSTRAINT "ck_model_versions_code_entrypoint_8fa6b8fb" CHECK ("code_entrypoint" COLLATE "C" ~ '^(?!\u002f)(?!(?:[^\u002f]*\u002f)*\u002e\u002e(?:\u002f|$))[^\u0001-\u001f\u005c\u007f]*[^\u0001-\u0020\u002f\u005c\u007f\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]$'),
  CONSTRAINT "ck_model_versions_trained_by_325088c7" CHECK (char_length("trained_by") <= 200),
  CONSTRAINT "ck_model_versions_trained_by_0191a5b6" CHECK ("trained_by" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_model_versions_gpu_allocation_id_3951e10a" CHECK (char_length("gpu_allocation_id") <= 200),
  CONSTRAINT "ck_model_versions_gpu_allocation_id_6d141718" CHECK ("gpu_allocation_id" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_model_versions_training_params_json_1e15cb4f" CHECK (jsonb_typeof("training_params_json") = 'object'),
  CONSTRAINT "ck_model_versions_eval_metrics_json_2f93945d" CHECK (jsonb_typeof("eval_metrics_json") = 'object'),
  CONSTRAINT "ck_model_versions_benchmark_id_56c3f975" CHECK (char_length("benchmark_id") <= 2000),
  CONSTRAINT "ck_model_versions_benchmark_id_c8dd584c" CHECK ("benchmark_id" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_model_versions_promotion_state_5d351781" CHECK ("promotion_state" IN ('candidate', 'promoted', 'rejected', 'superseded')),
  CONSTRAINT "ck_model_versions_promotion_notes_12c8bb4d" CHECK (char_length("promotion_notes") <= 10000),
  CONSTRAINT "ck_model_versions_promotion_notes_045994a9" CHECK ("promotion_notes" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_model_versions_model_family_4909b6fb" CHECK (char_length("model_family") <= 2000),
  CONSTRAINT "ck_model_versions_model_family_80da246b" CHECK ("model_family" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_model_versions_framework_d54706ca" CHECK (char_length("framework") <= 2000),
  CONSTRAINT "ck_model_versions_framework_34d3cf2e" CHECK ("framework" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_model_versions_parameter_count_5a309f46" CHECK ("parameter_count" >= 0),
  CONSTRAINT "ck_model_versions_parameter_count_97d3e563" CHECK ("parameter_count" <= 9007199254740991),
  CONSTRAINT "ck_model_versions_variant_7907ad54" CHECK (("is_external" AND "external_source_url" IS NOT NULL AND "external_source_version" IS NOT NULL) OR (NOT "is_external" AND "external_source_url" IS NULL AND "external_source_version" IS NULL))
);
CREATE INDEX "idx_model_versions_base" ON "model_versions" ("base_model_id");
CREATE INDEX "idx_model_versions_trained_by" ON "model_versions" ("trained_by");
CREATE INDEX "idx_model_versions_promotion" ON "model_versions" ("promotion_state");
CREATE INDEX "idx_model_versions_lineage" ON "model_versions" ("lineage_id");
CREATE UNIQUE INDEX "idx_model_versions_promoted_801482ea" ON "model_versions" ("lineage_id") WHERE "promotion_state" = 'promoted';
CREATE INDEX "idx_model_versions_base_id" ON "model_versions" ("base_model_id", "artifact_id");
CREATE INDEX "idx_model_versions_trained_by_id" ON "model_versions" ("trained_by", "artifact_id");
CREATE INDEX "idx_model_versions_promotion_id" ON "model_versions" ("promotion_state", "artifact_id");
CREATE INDEX "idx_model_versions_family" ON "model_versions" (left("model_family", 200), "artifact_id");
CREATE INDEX "idx_model_versions_framework" ON "model_versions" (left("framework", 200), "artifact_id");
CREATE INDEX "idx_model_versions_parameters" ON "model_versions" ("parameter_count", "artifact_id");
CREATE INDEX "idx_model_versions_created" ON "model_versions" ("created_at", "artifact_id");
