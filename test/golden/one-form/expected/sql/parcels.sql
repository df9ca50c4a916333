-- Made from relational/parcels.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "parcels" (
  "id" text NOT NULL,
  "weight_grams" integer NOT NULL,
  "fragile" boolean,
  "note" text,
  CONSTRAINT "parcels_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_parcels_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_parcels_weight_grams_06aa95b7" CHECK ("weight_grams" >= 1),
  CONSTRAINT "ck_parcels_weight_grams_1cb4467e" CHECK ("weight_grams" <= 70000),
  CONSTRAINT "ck_parcels_note_8a960086" CHECK (char_length("note") >= 1),
  CONSTRAINT "ck_parcels_note_2816d6cd" CHECK (char_length("note") <= 80)
);
