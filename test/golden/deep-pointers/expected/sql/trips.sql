-- Made from relational/trips.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "trips" (
  "id" text NOT NULL,
  "start_city" text NOT NULL,
  "start_street" text,
  "finish_city" text,
  "guide_id" text,
  "log_pages" integer,
  "log_url" text,
  "litres" double precision,
  CONSTRAINT "trips_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_trips_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_trips_guide_id_1dee7463" CHECK (char_length("guide_id") <= 40),
  CONSTRAINT "ck_trips_log_pages_ead3aedd" CHECK ("log_pages" >= 0),
  CONSTRAINT "ck_trips_log_pages_63562586" CHECK ("log_pages" <= 100)
);
