-- Made from relational/rows_of_account.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "rows_of_account" (
  "id" text NOT NULL,
  "kind" text NOT NULL,
  "document" jsonb NOT NULL,
  "user" text NOT NULL,
  "port" integer,
  CONSTRAINT "rows_of_account_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_rows_of_account_id_96ed0077" CHECK (char_length("id") >= 1),
  CONSTRAINT "ck_rows_of_account_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_rows_of_account_kind_976ca10c" CHECK (char_length("kind") <= 40),
  CONSTRAINT "ck_rows_of_account_document_7b1f976a" CHECK (jsonb_typeof("document") = 'object'),
  CONSTRAINT "ck_rows_of_account_user_c868fc65" CHECK (char_length("user") >= 1),
  CONSTRAINT "ck_rows_of_account_user_c9d2bb3d" CHECK (char_length("user") <= 20),
  CONSTRAINT "ck_rows_of_account_port_e6a1b9da" CHECK ("port" >= 1),
  CONSTRAINT "ck_rows_of_account_port_be0bcc66" CHECK ("port" <= 65535)
);
