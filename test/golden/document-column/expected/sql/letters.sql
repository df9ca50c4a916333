-- Made from relational/letters.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "letters" (
  "id" text NOT NULL,
  "letter" jsonb NOT NULL,
  "extra" jsonb,
  CONSTRAINT "letters_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_letters_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_letters_letter_15334aeb" CHECK (jsonb_typeof("letter") = 'object'),
  CONSTRAINT "ck_letters_extra_6cb51b7c" CHECK (jsonb_typeof("extra") = 'object')
);
