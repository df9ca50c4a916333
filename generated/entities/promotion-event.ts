// Made from schemas/relational/promotion_events.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type {
  AdoptedId,
  AgentId,
  EventNumber,
  LedgerOrigin,
  LedgerState,
  PromotionEvidence,
  PromotionNotes,
  PromotionOverride,
} from '../types/model-artifact-metadata'

/**
 * The ledger of promotion: every change of a promotion state, written in the same transaction by a trigger.
 * Append-only; without foreign keys, so that it outlives what it tells about.
 */
@Entity({ name: 'promotion_events' })
@Check('ck_promotion_events_sequence_03f9bf09', '"sequence" >= 1')
@Check(
  'ck_promotion_events_from_state_68a561d4',
  '"from_state" IN (\'candidate\', \'promoted\', \'rejected\', \'superseded\', \'removed\')',
)
@Check(
  'ck_promotion_events_to_state_a3d0f67c',
  '"to_state" IN (\'candidate\', \'promoted\', \'rejected\', \'superseded\', \'removed\')',
)
@Check('ck_promotion_events_decided_by_62e88edd', 'char_length("decided_by") <= 200')
@Check(
  'ck_promotion_events_decided_by_6cb6ca50',
  '"decided_by" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_promotion_events_reason_2f0208e3', 'char_length("reason") <= 10000')
@Check(
  'ck_promotion_events_reason_5feb3916',
  '"reason" COLLATE "C" ~ \'[^\\u0009-\\u000d\\u0020\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]\'',
)
@Check('ck_promotion_events_override_json_0b4eb41e', 'jsonb_typeof("override_json") = \'object\'')
@Check('ck_promotion_events_origin_6db7bd80', '"origin" IN (\'catalog\', \'raw-sql\', \'adopted\')')
@Index('idx_promotion_events_lineage', ['lineage_id', 'decided_at'])
export class PromotionEvent {
  /** The model version. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'promotion_events_pkey' })
  artifact_id!: AdoptedId

  /** The number of an event of one artifact, from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'promotion_events_pkey' })
  sequence!: EventNumber

  /** The lineage of the model version. */
  @Column({ type: 'text' })
  lineage_id!: AdoptedId

  /** The state before; NULL when the row was new. */
  @Column({ type: 'text', nullable: true })
  from_state!: LedgerState | null

  /** The state from then on. */
  @Column({ type: 'text' })
  to_state!: LedgerState

  /** When; never earlier than what the lineage has seen before. */
  @Column({ type: 'timestamptz' })
  decided_at!: Date

  /** The person or agent that decided; the database user where the catalog was not asked. */
  @Column({ type: 'text' })
  decided_by!: AgentId

  /** Why. */
  @Column({ type: 'text' })
  reason!: PromotionNotes

  /** What a decision rests on: one measurement, or several. */
  @Column({ type: 'jsonb', nullable: true })
  evidence_json!: PromotionEvidence | null

  /** Who overrode which rules, and why. */
  @Column({ type: 'jsonb', nullable: true })
  override_json!: PromotionOverride | null

  /**
   * catalog: decided through the catalog. raw-sql: changed behind its back, by the database user that is named.
   * adopted: found when the ledger was introduced; who decided and when is not known.
   */
  @Column({ type: 'text' })
  origin!: LedgerOrigin
}
