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
@Check(
  'ck_metadata_violations_pointer_e30dfa73',
  '"pointer" COLLATE "C" ~ \'^(?:\\u002f(?:[^\\u002f\\u007e]|\\u007e[01])*)*$\'',
)
@Check('ck_metadata_violations_rule_de8de66e', 'char_length("rule") <= 200')
@Check(
  'ck_metadata_violations_rule_383bec31',
  '"rule" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_metadata_violations_written_by_7cc32d43', 'char_length("written_by") <= 200')
@Check(
  'ck_metadata_violations_written_by_907c6eb8',
  '"written_by" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check(
  'ck_metadata_violations_sha256_d1efc328',
  'char_length("sha256") = 64 AND "sha256" COLLATE "C" ~ \'^[0-9a-f]*$\'',
)
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
