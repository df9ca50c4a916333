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
  CONSTRAINT "ck_review_items_pointer_7ec81cb6" CHECK (char_length("pointer") <= 2000),
  CONSTRAINT "ck_review_items_reason_code_8c766e97" CHECK (char_length("reason_code") <= 100),
  CONSTRAINT "ck_review_items_found_462628bd" CHECK (char_length("found") <= 2000),
  CONSTRAINT "ck_review_items_status_96cb09d7" CHECK ("status" IN ('open', 'answered', 'resolved', 'rejected')),
  CONSTRAINT "ck_review_items_answer_reason_36318a4c" CHECK (char_length("answer_reason") <= 2000),
  CONSTRAINT "ck_review_items_answered_by_5e015a17" CHECK (char_length("answered_by") <= 200),
  CONSTRAINT "ck_review_items_claimed_by_086dadf1" CHECK (char_length("claimed_by") <= 200)
);
CREATE INDEX "idx_review_items_status" ON "review_items" ("status", "artifact_id");
CREATE INDEX "idx_review_items_reason" ON "review_items" ("reason_code", "artifact_id");
CREATE INDEX "idx_review_items_opened" ON "review_items" ("opened_at", "id");
