// Made from relational/rows_of_account.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Account, Id, Kind } from '../types/account'

/** One row per document. */
@Entity({ name: 'rows_of_account' })
@Check('ck_rows_of_account_id_96ed0077', 'char_length("id") >= 1')
@Check('ck_rows_of_account_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_rows_of_account_kind_976ca10c', 'char_length("kind") <= 40')
@Check('ck_rows_of_account_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
@Check('ck_rows_of_account_user_c868fc65', 'char_length("user") >= 1')
@Check('ck_rows_of_account_user_c9d2bb3d', 'char_length("user") <= 20')
@Check('ck_rows_of_account_port_e6a1b9da', '"port" >= 1')
@Check('ck_rows_of_account_port_be0bcc66', '"port" <= 65535')
export class AccountRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rows_of_account_pkey' })
  id!: Id

  /** What kind of row it is. */
  @Column({ type: 'text' })
  kind!: Kind

  /** What some facts must not be. */
  @Column({ type: 'jsonb' })
  document!: Account

  @Column({ type: 'text' })
  user!: string

  @Column({ type: 'integer', nullable: true })
  port!: number | null
}
