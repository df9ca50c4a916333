-- Made from relational/rows_of_translation.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "rows_of_translation" (
  "id" text NOT NULL,
  "kind" text NOT NULL,
  "document" jsonb NOT NULL,
  "key" text NOT NULL,
  CONSTRAINT "rows_of_translation_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_rows_of_translation_id_96ed0077" CHECK (char_length("id") >= 1),
  CONSTRAINT "ck_rows_of_translation_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_rows_of_translation_kind_976ca10c" CHECK (char_length("kind") <= 40),
  CONSTRAINT "ck_rows_of_translation_document_7b1f976a" CHECK (jsonb_typeof("document") = 'object'),
  CONSTRAINT "ck_rows_of_translation_key_2918c3fb" CHECK ("key" COLLATE "C" ~ '^[a-z]+(?:\u002e[a-z]+)*$')
);
