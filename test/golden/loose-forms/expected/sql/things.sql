-- Made from relational/things.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "things" (
  "id" text NOT NULL,
  CONSTRAINT "things_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_things_id_56ef2a92" CHECK (char_length("id") <= 40)
);
