-- Made from relational/shapes.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "shapes" (
  "id" text NOT NULL,
  "kind" text NOT NULL,
  "radius" double precision,
  "width" double precision,
  "label" text,
  CONSTRAINT "shapes_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_shapes_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_shapes_kind_d0141bfc" CHECK ("kind" IN ('circle', 'box', 'point')),
  CONSTRAINT "ck_shapes_radius_43a1011a" CHECK ("radius" > 0),
  CONSTRAINT "ck_shapes_width_bb78d0ac" CHECK ("width" >= 0),
  CONSTRAINT "ck_shapes_variant_7d0eefc3" CHECK (("kind" = 'circle' AND "radius" IS NOT NULL AND "width" IS NULL AND "label" IS NULL) OR ("kind" = 'box' AND "radius" IS NULL AND "width" IS NOT NULL) OR ("kind" = 'point' AND "radius" IS NULL AND "width" IS NULL AND "label" IS NOT NULL))
);
CREATE INDEX "idx_shapes_kind" ON "shapes" ("kind");
