// Made from schemas/relational/enforcement_modes.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { AgentId, EventNumber, Flag, Reason } from '../types/model-artifact-metadata'

/**
 * What the database does with a document that breaks the schema: refuse it (strict) or record it (warn). The last
 * row counts; without one it is strict.
 */
@Entity({ name: 'enforcement_modes' })
@Check('ck_enforcement_modes_sequence_03f9bf09', '"sequence" >= 1')
@Check('ck_enforcement_modes_set_by_d7ca8e73', 'char_length("set_by") <= 200')
@Check('ck_enforcement_modes_reason_ad1f560a', 'char_length("reason") <= 2000')
export class EnforcementMode {
  /** The number of the decision, from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'enforcement_modes_pkey' })
  sequence!: EventNumber

  /** true: strict, false: warn. */
  @Column({ type: 'boolean' })
  is_strict!: Flag

  /** Who set the mode. */
  @Column({ type: 'text' })
  set_by!: AgentId

  /** Why the mode was set. */
  @Column({ type: 'text' })
  reason!: Reason

  /** Since when the mode holds. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  set_at!: Date
}
