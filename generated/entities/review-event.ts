// Made from schemas/relational/review_events.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type {
  AdoptedId,
  AgentId,
  EventNumber,
  JsonPointer,
  LedgerOrigin,
  Reason,
  ReviewEventKind,
  ReviewItemId,
} from '../types/model-artifact-metadata'

/**
 * What became of each review item, step by step. Append-only; a trigger on review_items writes it, so that it is
 * complete whoever changes an item. It refers to nothing, so that it survives the item and the model.
 */
@Entity({ name: 'review_events' })
@Check('ck_review_events_item_id_528dc1f0', 'char_length("item_id") = 16 AND "item_id" COLLATE "C" ~ \'^[0-9a-f]*$\'')
@Check('ck_review_events_sequence_03f9bf09', '"sequence" >= 1')
@Check('ck_review_events_pointer_7ec81cb6', 'char_length("pointer") <= 2000')
@Check(
  'ck_review_events_pointer_e30dfa73',
  '"pointer" COLLATE "C" ~ \'^(?:\\u002f(?:[^\\u002f\\u007e]|\\u007e[01])*)*$\'',
)
@Check(
  'ck_review_events_event_2faa39ad',
  '"event" IN (\'opened\', \'claimed\', \'released\', \'answered\', \'resolved\', \'rejected\', \'reopened\', \'withdrawn\')',
)
@Check('ck_review_events_by_3e97e4f3', 'char_length("by") <= 200')
@Check(
  'ck_review_events_by_ecc1f67e',
  '"by" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_review_events_reason_ad1f560a', 'char_length("reason") <= 2000')
@Check(
  'ck_review_events_reason_5feb3916',
  '"reason" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_review_events_origin_6db7bd80', '"origin" IN (\'catalog\', \'raw-sql\', \'adopted\')')
@Index('idx_review_events_artifact', ['artifact_id'])
@Index('idx_review_events_at', ['at', 'item_id', 'sequence'])
export class ReviewEvent {
  /** The first 16 hexadecimal digits of the SHA-256 of artifact, pointer and reason code. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'review_events_pkey' })
  item_id!: ReviewItemId

  /** The number of an event of one item, from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'review_events_pkey' })
  sequence!: EventNumber

  /** The id of the model the fact belongs to; it may be gone. */
  @Column({ type: 'text' })
  artifact_id!: AdoptedId

  /** The JSON Pointer (RFC 6901) of the fact in the document; empty for the whole document. */
  @Column({ type: 'text' })
  pointer!: JsonPointer

  /**
   * opened: the fact was held. claimed, released: a reviewer took the item, or gave it back. answered: an answer
   * was stored. resolved: it is in the document. rejected: what was held is not to be used. reopened: a settled
   * item waits again. withdrawn: the item was deleted, by an undone backfill or with its model.
   */
  @Column({ type: 'text' })
  event!: ReviewEventKind

  /** When it happened. */
  @Column({ type: 'timestamptz' })
  at!: Date

  /**
   * Who did it: the reviewer, the backfill, or the database user where the statement named nobody; NULL where an
   * item from before the log does not tell.
   */
  @Column({ type: 'text', nullable: true })
  by!: AgentId | null

  /** Why; of opened, the reason code. */
  @Column({ type: 'text', nullable: true })
  reason!: Reason | null

  /** Of answered, resolved and rejected the answer; of opened the candidate. */
  @Column({ type: 'jsonb', nullable: true })
  value!: unknown

  /**
   * catalog: done through the catalog. raw-sql: done behind its back. adopted: what an item from before the log
   * tells.
   */
  @Column({ type: 'text' })
  origin!: LedgerOrigin
}
