-- Made from schemas/relational/review_events.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "review_events" (
  "item_id" text NOT NULL,
  "sequence" integer NOT NULL,
  "artifact_id" text NOT NULL,
  "pointer" text NOT NULL,
  "event" text NOT NULL,
  "at" timestamptz NOT NULL,
  "by" text,
  "reason" text,
  "value" jsonb,
  "origin" text NOT NULL,
  CONSTRAINT "review_events_pkey" PRIMARY KEY ("item_id", "sequence"),
  CONSTRAINT "ck_review_events_sequence_03f9bf09" CHECK ("sequence" >= 1),
  CONSTRAINT "ck_review_events_pointer_7ec81cb6" CHECK (char_length("pointer") <= 2000),
  CONSTRAINT "ck_review_events_event_2faa39ad" CHECK ("event" IN ('opened', 'claimed', 'released', 'answered', 'resolved', 'rejected', 'reopened', 'withdrawn')),
  CONSTRAINT "ck_review_events_by_3e97e4f3" CHECK (char_length("by") <= 200),
  CONSTRAINT "ck_review_events_reason_ad1f560a" CHECK (char_length("reason") <= 2000),
  CONSTRAINT "ck_review_events_origin_6db7bd80" CHECK ("origin" IN ('catalog', 'raw-sql', 'adopted'))
);
CREATE INDEX "idx_review_events_artifact" ON "review_events" ("artifact_id");
CREATE INDEX "idx_review_events_at" ON "review_events" ("at", "item_id", "sequence");
