// Made from schemas/relational/metadata_violations.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { AdoptedId, AgentId, EventNumber, JsonPointer, Name, Sha256 } from '../types/model-artifact-metadata'

/**
 * Documents that break the schema and were let in while the mode was warn: one row a write, kept by a trigger of
 * artifacts. It refers to nothing, so that it survives the model.
 */
@Entity({ name: 'metadata_violations' })
@Check('ck_metadata_violations_sequence_03f9bf09', '"sequence" >= 1')
@Check('ck_metadata_violations_pointer_7ec81cb6', 'char_length("pointer") <= 2000')
@Check('ck_metadata_violations_rule_de8de66e', 'char_length("rule") <= 200')
@Check('ck_metadata_violations_written_by_7cc32d43', 'char_length("written_by") <= 200')
@Index('idx_metadata_violations_at', ['written_at', 'artifact_id', 'sequence'])
export class MetadataViolation {
  /** The id of the model; it may be gone. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'metadata_violations_pkey' })
  artifact_id!: AdoptedId

  /** The number of the violation of one artifact, from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'metadata_violations_pkey' })
  sequence!: EventNumber

  /** Where the first problem of the document is, as JSON Pointer (RFC 6901). */
  @Column({ type: 'text' })
  pointer!: JsonPointer

  /** The keyword of the schema that is broken there, e.g. required; json for a text that is no JSON. */
  @Column({ type: 'text' })
  rule!: Name

  /** The role of the database that wrote the document. */
  @Column({ type: 'text' })
  written_by!: AgentId

  /** When it was written. */
  @Column({ type: 'timestamptz' })
  written_at!: Date

  /** The SHA-256 of the document as the database prints it; NULL where there was none. */
  @Column({ type: 'text', nullable: true })
  sha256!: Sha256 | null
}
