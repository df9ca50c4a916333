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
  CONSTRAINT "ck_review_events_item_id_528dc1f0" CHECK (char_length("item_id") = 16 AND "item_id" COLLATE "C" ~ '^[0-9a-f]*$'),
  CONSTRAINT "ck_review_events_sequence_03f9bf09" CHECK ("sequence" >= 1),
  CONSTRAINT "ck_review_events_pointer_7ec81cb6" CHECK (char_length("pointer") <= 2000),
  CONSTRAINT "ck_review_events_pointer_e30dfa73" CHECK ("pointer" COLLATE "C" ~ '^(?:\u002f(?:[^\u002f\u007e]|\u007e[01])*)*$'),
  CONSTRAINT "ck_review_events_event_2faa39ad" CHECK ("event" IN ('opened', 'claimed', 'released', 'answered', 'resolved', 'rejected', 'reopened', 'withdrawn')),
  CONSTRAINT "ck_review_events_by_3e97e4f3" CHECK (char_length("by") <= 200),
  CONSTRAINT "ck_review_events_by_ecc1f67e" CHECK ("by" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_review_events_reason_ad1f560a" CHECK (char_length("reason") <= 2000),
  CONSTRAINT "ck_review_events_reason_5feb3916" CHECK ("reason" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_review_events_origin_6db7bd80" CHECK ("origin" IN ('catalog', 'raw-sql', 'adopted'))
);
CREATE INDEX "idx_review_events_artifact" ON "review_events" ("artifact_id");
CREATE INDEX "idx_review_events_at" ON "review_events" ("at", "item_id", "sequence");
