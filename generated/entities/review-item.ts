// Made from schemas/relational/review_items.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm'
import type {
  AgentId,
  ArtifactId,
  FoundText,
  JsonPointer,
  Reason,
  ReasonCode,
  ReviewItemId,
  ReviewStatus,
} from '../types/model-artifact-metadata'
import { Artifact } from './artifact'

/** A fact the backfill would not guess, with its evidence, until a person answers. */
@Entity({ name: 'review_items' })
@Check('ck_review_items_id_9e57409d', 'char_length("id") = 16 AND "id" COLLATE "C" ~ \'^[0-9a-f]*$\'')
@Check('ck_review_items_pointer_7ec81cb6', 'char_length("pointer") <= 2000')
@Check(
  'ck_review_items_pointer_e30dfa73',
  '"pointer" COLLATE "C" ~ \'^(?:\\u002f(?:[^\\u002f\\u007e]|\\u007e[01])*)*$\'',
)
@Check('ck_review_items_reason_code_8c766e97', 'char_length("reason_code") <= 100')
@Check('ck_review_items_reason_code_cf0bbd3c', '"reason_code" COLLATE "C" ~ \'^[a-z][\\u002d0-9a-z]*$\'')
@Check('ck_review_items_found_462628bd', 'char_length("found") <= 2000')
@Check('ck_review_items_status_96cb09d7', '"status" IN (\'open\', \'answered\', \'resolved\', \'rejected\')')
@Check('ck_review_items_answer_reason_36318a4c', 'char_length("answer_reason") <= 2000')
@Check(
  'ck_review_items_answer_reason_12fedf40',
  '"answer_reason" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_review_items_answered_by_5e015a17', 'char_length("answered_by") <= 200')
@Check(
  'ck_review_items_answered_by_98b96d3a',
  '"answered_by" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_review_items_claimed_by_086dadf1', 'char_length("claimed_by") <= 200')
@Check(
  'ck_review_items_claimed_by_86868bcd',
  '"claimed_by" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Unique('review_items_artifact_pointer_reason_key', ['artifact_id', 'pointer', 'reason_code'])
@Index('idx_review_items_status', ['status', 'artifact_id'])
@Index('idx_review_items_reason', ['reason_code', 'artifact_id'])
@Index('idx_review_items_opened', ['opened_at', 'id'])
export class ReviewItem {
  /** The first 16 hexadecimal digits of the SHA-256 of artifact, pointer and reason code. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'review_items_pkey' })
  id!: ReviewItemId

  /** The model the fact belongs to. */
  @Column({ type: 'text' })
  @ForeignKey(() => Artifact, 'id', { name: 'review_items_artifact_id_fkey', onDelete: 'CASCADE' })
  artifact_id!: ArtifactId

  /** The JSON Pointer (RFC 6901) of the fact in the document; empty for the whole document. */
  @Column({ type: 'text' })
  pointer!: JsonPointer

  /** Why a fact is held, e.g. contradiction, sentinel, missing. */
  @Column({ type: 'text' })
  reason_code!: ReasonCode

  /** What the record says, as JSON text, cut at 2,000 characters. */
  @Column({ type: 'text', nullable: true })
  found!: FoundText | null

  /** What the answer might be, for a person to confirm. */
  @Column({ type: 'jsonb', nullable: true })
  candidate!: unknown

  /**
   * open: nobody has answered. answered: an answer is stored, the document does not validate yet. resolved: the
   * answer is in the document. rejected: what was held is not to be used; the fact is declared not reported where
   * it may be.
   */
  @Column({ type: 'text', default: 'open' })
  status!: ReviewStatus

  /** What a person answered. */
  @Column({ type: 'jsonb', nullable: true })
  answer!: unknown

  /** Why a person answered so. */
  @Column({ type: 'text', nullable: true })
  answer_reason!: Reason | null

  /** The person that answered. */
  @Column({ type: 'text', nullable: true })
  answered_by!: AgentId | null

  /** When the backfill held the fact. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  opened_at!: Date

  /** When the answer was stored. */
  @Column({ type: 'timestamptz', nullable: true })
  answered_at!: Date | null

  /** When the item was resolved or rejected. */
  @Column({ type: 'timestamptz', nullable: true })
  closed_at!: Date | null

  /** The reviewer that works on the item; a claim grows old. */
  @Column({ type: 'text', nullable: true })
  claimed_by!: AgentId | null

  /** When the reviewer claimed it. */
  @Column({ type: 'timestamptz', nullable: true })
  claimed_at!: Date | null
}
