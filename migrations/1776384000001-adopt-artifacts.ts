import type { MigrationInterface, QueryRunner } from 'typeorm'
import { adoptArtifacts, dropOwnArtifacts } from './support/adopt-artifacts'

/** The columns of `artifacts`, in order; the first makes the table what it is and is never added to an existing one. */
const columns = {
  id: 'text NOT NULL CONSTRAINT artifacts_pkey PRIMARY KEY',
  artifact_type: 'text NOT NULL',
  title: 'text',
  created_by: 'text',
  quality_score: 'double precision',
  content_hash: 'text',
  metadata: 'jsonb',
  version_number: 'integer DEFAULT 1',
  parent_version_id: 'text',
  version_tag: 'text',
  changelog: 'text',
  is_latest: 'boolean DEFAULT true',
  lifecycle_state: 'text',
  superseded_by: 'text',
  origin_type: 'text',
  origin_url: 'text',
  created_at: 'timestamp with time zone DEFAULT now()',
  updated_at: 'timestamp with time zone DEFAULT now()',
} as const

/** Takes `artifacts` over as it is and adds the columns it lacks, or creates it where there is none. */
export class AdoptArtifacts1776384000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await adoptArtifacts(queryRunner, columns)
  }

  /** Drops the table when a migration made it and no row is in it; leaves any other as it is. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await dropOwnArtifacts(queryRunner)
  }
}
