// Made from relational/tickets.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Extra, Id, Kind, Ticket } from '../types/ticket'

/** One row per ticket. */
@Entity({ name: 'tickets' })
@Check('ck_tickets_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_tickets_kind_f42f02de', 'char_length("kind") <= 20')
@Check('ck_tickets_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
@Check('ck_tickets_extra_6cb51b7c', 'jsonb_typeof("extra") = \'object\'')
export class TicketRow {
  /** What the ticket is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'tickets_pkey' })
  id!: Id

  @Column({ type: 'text' })
  kind!: Kind

  /** A ticket. */
  @Column({ type: 'jsonb', nullable: true })
  document!: Ticket | null

  /** Whatever the seller knows. */
  @Column({ type: 'jsonb', nullable: true })
  extra!: Extra | null
}
