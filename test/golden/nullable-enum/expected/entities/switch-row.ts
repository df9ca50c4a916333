// Made from relational/switches.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Hint, Id } from '../types/switch'

/** One row per switchrow. */
@Entity({ name: 'switches' })
@Check('ck_switches_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_switches_mode_ac723b26', '"mode" IN (\'on\', \'off\')')
@Check('ck_switches_level_3736b7c5', '"level" >= 0')
@Check('ck_switches_level_72a54add', '"level" <= 1')
@Check('ck_switches_hint_ae7c6a56', '"hint" IN (\'soft\', \'loud\')')
export class SwitchRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'switches_pkey' })
  id!: Id

  @Column({ type: 'text', nullable: true })
  mode!: 'on' | 'off' | null

  /** How strong. */
  @Column({ type: 'double precision', nullable: true })
  level!: number | null

  /** A word. */
  @Column({ type: 'text' })
  hint!: Hint
}
