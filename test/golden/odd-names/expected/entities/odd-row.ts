// Made from relational/odds.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id } from '../types/odd'

/** One row per oddrow. */
@Entity({ name: 'odds' })
@Check('ck_odds_id_56ef2a92', 'char_length("id") <= 40')
export class OddRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'odds_pkey' })
  id!: Id

  /** With a blank. */
  @Column({ type: 'text', nullable: true })
  blank!: string | null

  /** A reserved word. */
  @Column({ type: 'text', nullable: true })
  klass!: string | null

  /** A digit. */
  @Column({ type: 'text', nullable: true })
  zero!: string | null

  /** A quote, a slash. */
  @Column({ type: 'text' })
  quote!: string
}
