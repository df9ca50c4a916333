-- Made from relational/odds.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "odds" (
  "id" text NOT NULL,
  "blank" text,
  "klass" text,
  "zero" text,
  "quote" text NOT NULL,
  CONSTRAINT "odds_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_odds_id_56ef2a92" CHECK (char_length("id") <= 40)
);
