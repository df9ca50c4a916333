-- Made from relational/quotes.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "quotes" (
  "id" text NOT NULL,
  "said" text NOT NULL,
  "rule" text,
  CONSTRAINT "quotes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_quotes_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_quotes_said_f99b447e" CHECK ("said" IN ('it''s', 'a "word"', 'back\slash', 'two
lines', '${x}', '*/', '-- no', '$$')),
  CONSTRAINT "ck_quotes_rule_0ddaf9a7" CHECK ("rule" COLLATE "C" ~ '^[\u0022\u0027\u002f\u005c\u0060\u007c]*$')
);
CREATE INDEX "idx; DROP TABLE quotes; --" ON "quotes" ("said");
