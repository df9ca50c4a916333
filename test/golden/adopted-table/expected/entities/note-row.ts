// Made from relational/notes.json and schema.json by npm run codegen. Do not edit.

import { Column, Entity, PrimaryColumn } from 'typeorm'
import type { Flag, Id } from '../types/note'
import { adoptedFlag, adoptedJson } from './transformers'

/** One row per noterow. */
@Entity({ name: 'notes', synchronize: false })
export class NoteRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'notes_pkey' })
  id!: Id

  /** A note. */
  @Column({ type: 'jsonb', transformer: adoptedJson })
  body!: unknown

  /** Yes or no. */
  @Column({ type: 'boolean', nullable: true, default: true, transformer: adoptedFlag })
  seen!: Flag | null

  /** When. */
  @Column({ type: 'timestamptz', nullable: true, default: () => 'now()' })
  made_at!: Date | null
}
