-- Made from schemas/relational/promotion_events.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "promotion_events" (
  "artifact_id" text NOT NULL,
  "sequence" integer NOT NULL,
  "lineage_id" text NOT NULL,
  "from_state" text,
  "to_state" text NOT NULL,
  "decided_at" timestamptz NOT NULL,
  "decided_by" text NOT NULL,
  "reason" text NOT NULL,
  "evidence_json" jsonb,
  "override_json" jsonb,
  "origin" text NOT NULL,
  CONSTRAINT "promotion_events_pkey" PRIMARY KEY ("artifact_id", "sequence"),
  CONSTRAINT "ck_promotion_events_sequence_03f9bf09" CHECK ("sequence" >= 1),
  CONSTRAINT "ck_promotion_events_from_state_68a561d4" CHECK ("from_state" IN ('candidate', 'promoted', 'rejected', 'superseded', 'removed')),
  CONSTRAINT "ck_promotion_events_to_state_a3d0f67c" CHECK ("to_state" IN ('candidate', 'promoted', 'rejected', 'superseded', 'removed')),
  CONSTRAINT "ck_promotion_events_decided_by_62e88edd" CHECK (char_length("decided_by") <= 200),
  CONSTRAINT "ck_promotion_events_decided_by_6cb6ca50" CHECK ("decided_by" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_promotion_events_reason_2f0208e3" CHECK (char_length("reason") <= 10000),
  CONSTRAINT "ck_promotion_events_reason_5feb3916" CHECK ("reason" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_promotion_events_override_json_0b4eb41e" CHECK (jsonb_typeof("override_json") = 'object'),
  CONSTRAINT "ck_promotion_events_origin_6db7bd80" CHECK ("origin" IN ('catalog', 'raw-sql', 'adopted'))
);
CREATE INDEX "idx_promotion_events_lineage" ON "promotion_events" ("lineage_id", "decided_at");
