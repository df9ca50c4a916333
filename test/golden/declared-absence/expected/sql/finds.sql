-- Made from relational/finds.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "finds" (
  "id" text NOT NULL,
  "place" text,
  "age_years" integer,
  "scores" jsonb,
  "owner_id" text,
  "parts" jsonb,
  "mark" jsonb,
  CONSTRAINT "finds_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_finds_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_finds_place_57433202" CHECK (char_length("place") <= 100),
  CONSTRAINT "ck_finds_age_years_063f29b3" CHECK ("age_years" >= 0),
  CONSTRAINT "ck_finds_age_years_d9238331" CHECK ("age_years" <= 2000000000),
  CONSTRAINT "ck_finds_scores_b714c550" CHECK (jsonb_typeof("scores") = 'object'),
  CONSTRAINT "ck_finds_owner_id_a176658a" CHECK (char_length("owner_id") <= 40),
  CONSTRAINT "ck_finds_parts_da13c0d2" CHECK (jsonb_typeof("parts") = 'array')
);
