-- Made from relational/switches.json and schema.json by npm run codegen. Do not edit.
CREATE TABLE "switches" (
  "id" text NOT NULL,
  "mode" text,
  "level" double precision,
  "hint" text NOT NULL,
  CONSTRAINT "switches_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "ck_switches_id_56ef2a92" CHECK (char_length("id") <= 40),
  CONSTRAINT "ck_switches_mode_ac723b26" CHECK ("mode" IN ('on', 'off')),
  CONSTRAINT "ck_switches_level_3736b7c5" CHECK ("level" >= 0),
  CONSTRAINT "ck_switches_level_72a54add" CHECK ("level" <= 1),
  CONSTRAINT "ck_switches_hint_ae7c6a56" CHECK ("hint" IN ('soft', 'loud'))
);
