// Made from relational/rows_of_payment.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id, Kind, Payment } from '../types/payment'

/** One row per document. */
@Entity({ name: 'rows_of_payment' })
@Check('ck_rows_of_payment_id_96ed0077', 'char_length("id") >= 1')
@Check('ck_rows_of_payment_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_rows_of_payment_kind_976ca10c', 'char_length("kind") <= 40')
@Check('ck_rows_of_payment_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
@Check('ck_rows_of_payment_amount_93d843ac', '"amount" >= 0')
@Check('ck_rows_of_payment_holder_e8f58262', 'char_length("holder") >= 1')
@Check('ck_rows_of_payment_holder_64f674a0', 'char_length("holder") <= 60')
export class PaymentRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rows_of_payment_pkey' })
  id!: Id

  /** What kind of row it is. */
  @Column({ type: 'text' })
  kind!: Kind

  /** How something is paid: some facts need others. */
  @Column({ type: 'jsonb' })
  document!: Payment

  @Column({ type: 'double precision' })
  amount!: number

  @Column({ type: 'text', nullable: true })
  holder!: string | null
}
