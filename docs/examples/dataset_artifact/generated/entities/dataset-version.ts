// Made from relational/dataset_versions.json and dataset_artifact.json by model-artifacts codegen. Do not edit.

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm'
import type { ArtifactId, Count, LicenseId, ReviewState } from '../types/dataset-metadata'
import { DatasetArtifact } from './dataset-artifact'
import { exactBigint } from './transformers'

/** What can be asked of a data set without reading its metadata. One row per artifact of type dataset. */
@Entity({ name: 'dataset_versions' })
@Check('ck_dataset_versions_form_5eb925cd', '"form" IN (\'tabular\', \'files\')')
@Check(
  'ck_dataset_versions_license_57789041',
  'char_length("license") BETWEEN 1 AND 64 AND "license" COLLATE "C" ~ \'^[\\u002b\\u002d\\u002e0-9A-Za-z]*$\'',
)
@Check('ck_dataset_versions_row_count_3664e6a6', '"row_count" >= 0')
@Check('ck_dataset_versions_row_count_4e2e79ca', '"row_count" <= 9007199254740991')
@Check('ck_dataset_versions_review_state_8c93dd82', '"review_state" IN (\'unreviewed\', \'reviewed\', \'withdrawn\')')
@Check('ck_dataset_versions_variant_803098d3', '("form" = \'tabular\') OR ("form" = \'files\' AND "row_count" IS NULL)')
@Index('idx_dataset_versions_form', ['form'])
export class DatasetVersion {
  /** The id of an artifact. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'dataset_versions_pkey' })
  @ForeignKey(() => DatasetArtifact, 'id', { name: 'dataset_versions_artifact_id_fkey', onDelete: 'CASCADE' })
  artifact_id!: ArtifactId

  @Column({ type: 'text' })
  form!: 'tabular' | 'files'

  /** An SPDX identifier, or why there is none. */
  @Column({ type: 'text', nullable: true })
  license!: LicenseId | null

  /** A whole number from 0. */
  @Column({ type: 'bigint', nullable: true, transformer: exactBigint })
  row_count!: Count | null

  /** The id of an artifact. */
  @Column({ type: 'text', nullable: true })
  @ForeignKey(() => DatasetArtifact, 'id', { name: 'dataset_versions_derived_from_fkey' })
  derived_from!: ArtifactId | null

  /** How far people have looked at the data set. */
  @Column({ type: 'text', default: 'unreviewed' })
  review_state!: ReviewState

  /** A moment in RFC 3339. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  created_at!: Date
}
