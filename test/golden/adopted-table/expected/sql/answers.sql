-- Made from relational/answers.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "answers" (
  "id" text NOT NULL,
  "note_id" text NOT NULL,
  "reply_to" text,
  "body" text NOT NULL,
  CONSTRAINT "answers_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "answers_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes" ("id") ON DELETE CASCADE,
  CONSTRAINT "answers_reply_to_fkey" FOREIGN KEY ("reply_to") REFERENCES "answers" ("id") ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT "ck_answers_id_56ef2a92" CHECK (char_length("id") <= 40)
);
