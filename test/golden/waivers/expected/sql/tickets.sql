-- Made from relational/tickets.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "tickets" (
  "id" text NOT NULL,
  "kind" text NOT NULL,
  "document" jsonb,
  "extra" jsonb,
  CONSTRAINT "tickets_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_tickets_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_tickets_kind_f42f02de" CHECK (char_length("kind") <= 20),
  CONSTRAINT "ck_tickets_document_7b1f976a" CHECK (jsonb_typeof("document") = 'object'),
  CONSTRAINT "ck_tickets_extra_6cb51b7c" CHECK (jsonb_typeof("extra") = 'object')
);
