-- Made from relational/rows_of_price.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "rows_of_price" (
  "id" text NOT NULL,
  "kind" text NOT NULL,
  "document" jsonb NOT NULL,
  "amount" double precision NOT NULL,
  "quantity" integer,
  "exact" bigint,
  CONSTRAINT "rows_of_price_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_rows_of_price_id_96ed0077" CHECK (char_length("id") >= 1),
  CONSTRAINT "ck_rows_of_price_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_rows_of_price_kind_976ca10c" CHECK (char_length("kind") <= 40),
  CONSTRAINT "ck_rows_of_price_document_7b1f976a" CHECK (jsonb_typeof("document") = 'object'),
  CONSTRAINT "ck_rows_of_price_amount_93d843ac" CHECK ("amount" >= 0),
  CONSTRAINT "ck_rows_of_price_amount_dd466172" CHECK ("amount" <= 1000),
  CONSTRAINT "ck_rows_of_price_quantity_900dc20a" CHECK ("quantity" > 0),
  CONSTRAINT "ck_rows_of_price_quantity_e4d16850" CHECK ("quantity" < 3000),
  CONSTRAINT "ck_rows_of_price_exact_4a818c68" CHECK ("exact" >= -9007199254740991),
  CONSTRAINT "ck_rows_of_price_exact_cc4973a4" CHECK ("exact" <= 9007199254740991)
);
