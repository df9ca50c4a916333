// Made from relational/artifacts.json and dataset_artifact.json by model-artifacts codegen. Do not edit.

import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { ArtifactId, ArtifactType } from '../types/dataset-metadata'
import { adoptedJson } from './transformers'

/** The table that all types of artifacts share. It is adopted: only the columns named here are used. */
@Entity({ name: 'artifacts', synchronize: false })
export class DatasetArtifact {
  /** The id of an artifact. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'artifacts_pkey' })
  id!: ArtifactId

  /** The kind of artifact. */
  @Column({ type: 'text' })
  artifact_type!: ArtifactType

  /** The metadata document. */
  @Column({ type: 'jsonb', nullable: true, transformer: adoptedJson })
  metadata!: unknown
}
