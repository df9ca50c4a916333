// Made from schemas/relational/artifacts.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Column, Entity, PrimaryColumn } from 'typeorm'
import type {
  AgentId,
  ArtifactId,
  ArtifactType,
  Changelog,
  Flag,
  LifecycleState,
  OriginType,
  QualityScore,
  Sha256,
  SourceUrl,
  Title,
  VersionNumber,
  VersionTag,
} from '../types/model-artifact-metadata'
import { adoptedFlag, adoptedJson } from './transformers'

/**
 * A research artifact of the platform. The table belongs to other software too: it is adopted as it is, never
 * retyped.
 */
@Entity({ name: 'artifacts', synchronize: false })
export class Artifact {
  /** What every other table calls the artifact: free text, never assumed to be a UUID. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'artifacts_pkey' })
  id!: ArtifactId

  /** The kind of artifact; model for everything this catalog writes. */
  @Column({ type: 'text' })
  artifact_type!: ArtifactType

  /** What people call the artifact: non-blank text of at most 2,000 characters. */
  @Column({ type: 'text', nullable: true })
  title!: Title | null

  /** The person or agent that made the artifact. */
  @Column({ type: 'text', nullable: true })
  created_by!: AgentId | null

  /** A number from 0 to 1. */
  @Column({ type: 'double precision', nullable: true })
  quality_score!: QualityScore | null

  /** Written by other software; its recipe is not public, and it is never overwritten. */
  @Column({ type: 'text', nullable: true })
  content_hash!: Sha256 | null

  /** The metadata document. Other software writes it too, so what is read need not satisfy the schema. */
  @Column({ type: 'jsonb', nullable: true, transformer: adoptedJson })
  metadata!: unknown

  /** The number of a version in its lineage, from 1. */
  @Column({ type: 'integer', nullable: true, default: 1 })
  version_number!: VersionNumber | null

  /** The version this one follows. */
  @Column({ type: 'text', nullable: true })
  parent_version_id!: ArtifactId | null

  /** A label of a version: non-blank text of at most 200 characters. */
  @Column({ type: 'text', nullable: true })
  version_tag!: VersionTag | null

  /** What changed in this version. */
  @Column({ type: 'text', nullable: true })
  changelog!: Changelog | null

  /** Whether no later version is in use. */
  @Column({ type: 'boolean', nullable: true, default: true, transformer: adoptedFlag })
  is_latest!: Flag | null

  /** The platform's own lifecycle word; which words are allowed is the platform's rule. */
  @Column({ type: 'text', nullable: true })
  lifecycle_state!: LifecycleState | null

  /** The version that took the place of this one. */
  @Column({ type: 'text', nullable: true })
  superseded_by!: ArtifactId | null

  /** Where the artifact comes from. */
  @Column({ type: 'text', nullable: true })
  origin_type!: OriginType | null

  /** Where the artifact is published, if it came from outside. */
  @Column({ type: 'text', nullable: true })
  origin_url!: SourceUrl | null

  /** When the artifact was made. */
  @Column({ type: 'timestamptz', nullable: true, default: () => 'now()' })
  created_at!: Date | null

  /** When the artifact was last changed. */
  @Column({ type: 'timestamptz', nullable: true, default: () => 'now()' })
  updated_at!: Date | null
}
