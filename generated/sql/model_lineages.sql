-- Made from schemas/relational/model_lineages.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "model_lineages" (
  "lineage_id" text NOT NULL,
  "last_number" integer NOT NULL,
  "promoted_artifact_id" text,
  CONSTRAINT "model_lineages_pkey" PRIMARY KEY ("lineage_id"),
  CONSTRAINT "ck_model_lineages_last_number_d3b3b76a" CHECK ("last_number" >= 1)
);
