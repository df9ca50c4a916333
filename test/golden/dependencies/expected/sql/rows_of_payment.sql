-- Made from relational/rows_of_payment.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "rows_of_payment" (
  "id" text NOT NULL,
  "kind" text NOT NULL,
  "document" jsonb NOT NULL,
  "amount" double precision NOT NULL,
  "holder" text,
  CONSTRAINT "rows_of_payment_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_rows_of_payment_id_96ed0077" CHECK (char_length("id") >= 1),
  CONSTRAINT "ck_rows_of_payment_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_rows_of_payment_kind_976ca10c" CHECK (char_length("kind") <= 40),
  CONSTRAINT "ck_rows_of_payment_document_7b1f976a" CHECK (jsonb_typeof("document") = 'object'),
  CONSTRAINT "ck_rows_of_payment_amount_93d843ac" CHECK ("amount" >= 0),
  CONSTRAINT "ck_rows_of_payment_holder_e8f58262" CHECK (char_length("holder") >= 1),
  CONSTRAINT "ck_rows_of_payment_holder_64f674a0" CHECK (char_length("holder") <= 60)
);
