-- Made from relational/measurements_of_the_long_forgotten_northern_weather_stations.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "measurements_of_the_long_forgotten_northern_weather_stations" (
  "station" text NOT NULL,
  "hour" text NOT NULL,
  "value" double precision NOT NULL,
  "reading_that_was_corrected_by_hand" text,
  CONSTRAINT "readings_pkey" PRIMARY KEY ("station", "hour"),
  CONSTRAINT "one_value_per_correction" UNIQUE ("station", "reading_that_was_corrected_by_hand"),
  CONSTRAINT "ck_measurements_of_the_long_forgotten_northern_weather_a963cdc8" CHECK (char_length("station") <= 40),
  CONSTRAINT "ck_measurements_of_the_long_forgotten_northern_weather_166d2d57" CHECK (char_length("hour") <= 30),
  CONSTRAINT "ck_measurements_of_the_long_forgotten_northern_weather_1c823a86" CHECK (char_length("reading_that_was_corrected_by_hand") <= 30)
);
CREATE INDEX "idx_größe_nach_stunde" ON "measurements_of_the_long_forgotten_northern_weather_stations" ("hour", "station");
CREATE INDEX "idx_value" ON "measurements_of_the_long_forgotten_northern_weather_stations" ("value");
