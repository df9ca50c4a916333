-- Made from schemas/relational/model_metrics.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "model_metrics" (
  "artifact_id" text NOT NULL,
  "name" text NOT NULL,
  "value" double precision NOT NULL,
  CONSTRAINT "model_metrics_pkey" PRIMARY KEY ("artifact_id", "name") INCLUDE ("value"),
  CONSTRAINT "model_metrics_artifact_id_fkey" FOREIGN KEY ("artifact_id") REFERENCES "model_versions" ("artifact_id") ON DELETE CASCADE,
  CONSTRAINT "ck_model_metrics_name_5cd8ab1e" CHECK (char_length("name") <= 801),
  CONSTRAINT "ck_model_metrics_value_ba941e5c" CHECK ("value" >= -1.7976931348623157e+308),
  CONSTRAINT "ck_model_metrics_value_92c9e810" CHECK ("value" <= 1.7976931348623157e+308)
);
CREATE INDEX "idx_model_metrics_value" ON "model_metrics" ("name", "value", "artifact_id");
