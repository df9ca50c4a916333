// Made from relational/letters.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id, Letter, Open } from '../types/letter'

/** One row per letterrow. */
@Entity({ name: 'letters' })
@Check('ck_letters_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_letters_letter_15334aeb', 'jsonb_typeof("letter") = \'object\'')
@Check('ck_letters_extra_6cb51b7c', 'jsonb_typeof("extra") = \'object\'')
export class LetterRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'letters_pkey' })
  id!: Id

  /** A letter. */
  @Column({ type: 'jsonb' })
  letter!: Letter

  /** Anything by name. */
  @Column({ type: 'jsonb', nullable: true })
  extra!: Open | null
}
