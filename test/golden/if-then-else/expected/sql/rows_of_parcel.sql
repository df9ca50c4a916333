-- Made from relational/rows_of_parcel.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "rows_of_parcel" (
  "id" text NOT NULL,
  "kind" text NOT NULL,
  "document" jsonb NOT NULL,
  "country" text NOT NULL,
  "weight" double precision,
  CONSTRAINT "rows_of_parcel_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_rows_of_parcel_id_96ed0077" CHECK (char_length("id") >= 1),
  CONSTRAINT "ck_rows_of_parcel_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_rows_of_parcel_kind_976ca10c" CHECK (char_length("kind") <= 40),
  CONSTRAINT "ck_rows_of_parcel_document_7b1f976a" CHECK (jsonb_typeof("document") = 'object'),
  CONSTRAINT "ck_rows_of_parcel_country_e0c80fed" CHECK ("country" IN ('CH', 'DE', 'US')),
  CONSTRAINT "ck_rows_of_parcel_weight_15f97989" CHECK ("weight" <= 30),
  CONSTRAINT "ck_rows_of_parcel_weight_d6252572" CHECK ("weight" > 0)
);
