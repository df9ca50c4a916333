import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureTable } from './support/ensure-table'
import { boundLockWaits } from './support/lock-bound'

const statements = [
  `CREATE TABLE metadata_revisions (
      artifact_id text NOT NULL,
      revision integer NOT NULL,
      document text,
      sha256 text,
      schema_version text NOT NULL,
      revised_by text NOT NULL,
      reason text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT metadata_revisions_pkey PRIMARY KEY (artifact_id, revision),
      CONSTRAINT metadata_revisions_artifact_id_fkey
        FOREIGN KEY (artifact_id) REFERENCES artifacts (id) ON DELETE CASCADE,
      CONSTRAINT ck_metadata_revisions_revision_f62dd5b9 CHECK (revision >= 0),
      CONSTRAINT ck_metadata_revisions_schema_version_8f385067 CHECK (char_length(schema_version) <= 200),
      CONSTRAINT ck_metadata_revisions_revised_by_4d7ca0db CHECK (char_length(revised_by) <= 200),
      CONSTRAINT ck_metadata_revisions_reason_ad1f560a CHECK (char_length(reason) <= 2000)
  )`,
]

/** Creates `metadata_revisions`, or finds it there exactly so. */
export class CreateMetadataRevisions1776384000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await ensureTable(queryRunner, 'metadata_revisions', statements)
  }

  /** Drops the table with all its rows. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE IF EXISTS metadata_revisions')
  }
}
