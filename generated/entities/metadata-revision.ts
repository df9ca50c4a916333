// Made from schemas/relational/metadata_revisions.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import type {
  AgentId,
  ArtifactId,
  DocumentText,
  Reason,
  RevisionNumber,
  SchemaVersion,
  Sha256,
} from '../types/model-artifact-metadata'
import { Artifact } from './artifact'

/** Every metadata document a model ever had. Revision 0 is the legacy original, byte for byte. */
@Entity({ name: 'metadata_revisions' })
@Check('ck_metadata_revisions_revision_f62dd5b9', '"revision" >= 0')
@Check('ck_metadata_revisions_sha256_d1efc328', 'char_length("sha256") = 64 AND "sha256" COLLATE "C" ~ \'^[0-9a-f]*$\'')
@Check('ck_metadata_revisions_schema_version_8f385067', 'char_length("schema_version") <= 200')
@Check(
  'ck_metadata_revisions_schema_version_fba37894',
  '"schema_version" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_metadata_revisions_revised_by_4d7ca0db', 'char_length("revised_by") <= 200')
@Check(
  'ck_metadata_revisions_revised_by_f2b349fe',
  '"revised_by" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_metadata_revisions_reason_ad1f560a', 'char_length("reason") <= 2000')
@Check(
  'ck_metadata_revisions_reason_5feb3916',
  '"reason" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
export class MetadataRevision {
  /** The model the document belongs to. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'metadata_revisions_pkey' })
  @ForeignKey(() => Artifact, 'id', { name: 'metadata_revisions_artifact_id_fkey', onDelete: 'CASCADE' })
  artifact_id!: ArtifactId

  /** The number of a metadata document of one artifact. 0 is the legacy original. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'metadata_revisions_pkey' })
  revision!: RevisionNumber

  /**
   * A metadata document as text: the very bytes for a legacy original, canonical JSON (RFC 8785) for every document
   * the catalog wrote.
   */
  @Column({ type: 'text', nullable: true })
  document!: DocumentText | null

  /** The SHA-256 of the document: 64 lower-case hexadecimal digits. */
  @Column({ type: 'text', nullable: true })
  sha256!: Sha256 | null

  /**
   * What the document is written in: model_artifact_metadata@HASH, or legacy/VOCABULARY for a document from before
   * the schema.
   */
  @Column({ type: 'text' })
  schema_version!: SchemaVersion

  /** The person or agent that wrote the document. */
  @Column({ type: 'text' })
  revised_by!: AgentId

  /** Why the document was written. */
  @Column({ type: 'text' })
  reason!: Reason

  /** When the revision was stored. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  created_at!: Date
}
