-- Made from schemas/relational/lineage_places.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "lineage_places" (
  "artifact_id" text NOT NULL,
  "height" bigint,
  "is_named" boolean NOT NULL DEFAULT false,
  "parent_id" text,
  CONSTRAINT "lineage_places_pkey" PRIMARY KEY ("artifact_id"),
  CONSTRAINT "ck_lineage_places_height_5db7833f" CHECK ("height" >= -9007199254740991),
  CONSTRAINT "ck_lineage_places_height_f198d22a" CHECK ("height" <= 9007199254740991)
);
CREATE INDEX "idx_lineage_places_parent" ON "lineage_places" ("parent_id");
