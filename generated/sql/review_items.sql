-- Made from schemas/relational/review_items.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.
CREATE TABLE "review_items" (
  "id" text NOT NULL,
  "artifact_id" text NOT NULL,
  "pointer" text NOT NULL,
  "reason_code" text NOT NULL,
  "found" text,
  "candidate" jsonb,
  "status" text NOT NULL DEFAULT 'open',
  "answer" jsonb,
  "answer_reason" text,
  "answered_by" text,
  "opened_at" timestamptz NOT NULL DEFAULT now(),
  "answered_at" timestamptz,
  "closed_at" timestamptz,
  "claimed_by" text,
  "claimed_at" timestamptz,
  CONSTRAINT "review_items_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "review_items_artifact_pointer_reason_key" UNIQUE ("artifact_id", "pointer", "reason_code"),
  CONSTRAINT "review_items_artifact_id_fkey" FOREIGN KEY ("artifact_id") REFERENCES "artifacts" ("id") ON DELETE CASCADE,
  CONSTRAINT "ck_review_items_id_9e57409d" CHECK (char_length("id") = 16 AND "id" COLLATE "C" ~ '^[0-9a-f]*$'),
  CONSTRAINT "ck_review_items_pointer_7ec81cb6" CHECK (char_length("pointer") <= 2000),
  CONSTRAINT "ck_review_items_pointer_e30dfa73" CHECK ("pointer" COLLATE "C" ~ '^(?:\u002f(?:[^\u002f\u007e]|\u007e[01])*)*$'),
  CONSTRAINT "ck_review_items_reason_code_8c766e97" CHECK (char_length("reason_code") <= 100),
  CONSTRAINT "ck_review_items_reason_code_cf0bbd3c" CHECK ("reason_code" COLLATE "C" ~ '^[a-z][\u002d0-9a-z]*$'),
  CONSTRAINT "ck_review_items_found_462628bd" CHECK (char_length("found") <= 2000),
  CONSTRAINT "ck_review_items_status_96cb09d7" CHECK ("status" IN ('open', 'answered', 'resolved', 'rejected')),
  CONSTRAINT "ck_review_items_answer_reason_36318a4c" CHECK (char_length("answer_reason") <= 2000),
  CONSTRAINT "ck_review_items_answer_reason_12fedf40" CHECK ("answer_reason" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_review_items_answered_by_5e015a17" CHECK (char_length("answered_by") <= 200),
  CONSTRAINT "ck_review_items_answered_by_98b96d3a" CHECK ("answered_by" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]'),
  CONSTRAINT "ck_review_items_claimed_by_086dadf1" CHECK (char_length("claimed_by") <= 200),
  CONSTRAINT "ck_review_items_claimed_by_86868bcd" CHECK ("claimed_by" COLLATE "C" ~ '[^\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]')
);
CREATE INDEX "idx_review_items_status" ON "review_items" ("status", "artifact_id");
CREATE INDEX "idx_review_items_reason" ON "review_items" ("reason_code", "artifact_id");
CREATE INDEX "idx_review_items_opened" ON "review_items" ("opened_at", "id");
