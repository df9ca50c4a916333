import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureFunction, ensureTrigger } from './support/ensure-function'
import { ensureTable } from './support/ensure-table'
import { dropValidator, frozenValidator, installValidator } from './support/install-validator'
import { boundLockWaits } from './support/lock-bound'
import { metadataFunctions, metadataTriggers } from './support/metadata-triggers'
import { tellRefusedModels } from './support/refused-models'

const modes = [
  `CREATE TABLE enforcement_modes (
      sequence integer NOT NULL,
      is_strict boolean NOT NULL,
      set_by text NOT NULL,
      reason text NOT NULL,
      set_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT enforcement_modes_pkey PRIMARY KEY (sequence),
      CONSTRAINT ck_enforcement_modes_sequence_03f9bf09 CHECK (sequence >= 1),
      CONSTRAINT ck_enforcement_modes_set_by_d7ca8e73 CHECK (char_length(set_by) <= 200),
      CONSTRAINT ck_enforcement_modes_reason_ad1f560a CHECK (char_length(reason) <= 2000)
  )`,
]

const violations = [
  `CREATE TABLE metadata_violations (
      artifact_id text NOT NULL,
      sequence integer NOT NULL,
      pointer text NOT NULL,
      rule text NOT NULL,
      written_by text NOT NULL,
      written_at timestamptz NOT NULL,
      sha256 text,
      CONSTRAINT metadata_violations_pkey PRIMARY KEY (artifact_id, sequence),
      CONSTRAINT ck_metadata_violations_sequence_03f9bf09 CHECK (sequence >= 1),
      CONSTRAINT ck_metadata_violations_pointer_7ec81cb6 CHECK (char_length(pointer) <= 2000),
      CONSTRAINT ck_metadata_violations_rule_de8de66e CHECK (char_length(rule) <= 200),
      CONSTRAINT ck_metadata_violations_written_by_7cc32d43 CHECK (char_length(written_by) <= 200)
  )`,
  'CREATE INDEX idx_metadata_violations_at ON metadata_violations (written_at, artifact_id, sequence)',
]

const validator = frozenValidator('model_artifact_metadata-73084fc1')

/** Brings the validator into the database, and the triggers of `artifacts` by which it refuses what the schema refuses. */
export class EnforceMetadata1776384000009 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await ensureTable(queryRunner, 'enforcement_modes', modes)
    await ensureTable(queryRunner, 'metadata_violations', violations)
    await installValidator(queryRunner, validator)
    for (const source of metadataFunctions) await ensureFunction(queryRunner, source)
    // before the triggers: they lock out writers, who would wait while all documents are read
    await tellRefusedModels(queryRunner)
    for (const [name, definition] of metadataTriggers) {
      await ensureTrigger(queryRunner, 'artifacts', name, definition, 'CONSTRAINT')
    }
  }

  /** Drops the triggers, the validator, the mode and what was recorded while it was `warn`. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    for (const [name] of metadataTriggers) await queryRunner.query(`DROP TRIGGER IF EXISTS ${name} ON artifacts`)
    for (const { name, parameters = '' } of metadataFunctions.toReversed()) {
      await queryRunner.query(`DROP FUNCTION IF EXISTS ${name}(${parameters})`)
    }
    await dropValidator(queryRunner, validator)
    await queryRunner.query('DROP TABLE IF EXISTS metadata_violations, enforcement_modes')
  }
}
