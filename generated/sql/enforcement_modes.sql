-- Made from schemas/relational/enforcement_modes.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "enforcement_modes" (
  "sequence" integer NOT NULL,
  "is_strict" boolean NOT NULL,
  "set_by" text NOT NULL,
  "reason" text NOT NULL,
  "set_at" timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT "enforcement_modes_pkey" PRIMARY KEY ("sequence"),
  CONSTRAINT "ck_enforcement_modes_sequence_03f9bf09" CHECK ("sequence" >= 1),
  CONSTRAINT "ck_enforcement_modes_set_by_d7ca8e73" CHECK (char_length("set_by") <= 200),
  CONSTRAINT "ck_enforcement_modes_reason_ad1f560a" CHECK (char_length("reason") <= 2000)
);
