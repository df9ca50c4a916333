// Made from relational/answers.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import type { Id } from '../types/note'
import { NoteRow } from './note-row'

/** One row per answer. */
@Entity({ name: 'answers' })
@Check('ck_answers_id_56ef2a92', 'char_length("id") <= 40')
export class Answer {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'answers_pkey' })
  id!: Id

  /** What the thing is called. */
  @Column({ type: 'text' })
  @ForeignKey(() => NoteRow, 'id', { name: 'answers_note_id_fkey', onDelete: 'CASCADE' })
  note_id!: Id

  /** What the thing is called. */
  @Column({ type: 'text', nullable: true })
  @ForeignKey(() => Answer, 'id', { name: 'answers_reply_to_fkey', onDelete: 'SET NULL', deferrable: 'INITIALLY DEFERRED' })
  reply_to!: Id | null

  /** What it says. */
  @Column({ type: 'text' })
  body!: string
}
