// Made from relational/rows_of_price.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id, Kind, Price } from '../types/price'
import { exactBigint } from './transformers'

/** One row per document. */
@Entity({ name: 'rows_of_price' })
@Check('ck_rows_of_price_id_96ed0077', 'char_length("id") >= 1')
@Check('ck_rows_of_price_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_rows_of_price_kind_976ca10c', 'char_length("kind") <= 40')
@Check('ck_rows_of_price_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
@Check('ck_rows_of_price_amount_93d843ac', '"amount" >= 0')
@Check('ck_rows_of_price_amount_dd466172', '"amount" <= 1000')
@Check('ck_rows_of_price_quantity_900dc20a', '"quantity" > 0')
@Check('ck_rows_of_price_quantity_e4d16850', '"quantity" < 3000')
@Check('ck_rows_of_price_exact_4a818c68', '"exact" >= -9007199254740991')
@Check('ck_rows_of_price_exact_cc4973a4', '"exact" <= 9007199254740991')
export class PriceRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rows_of_price_pkey' })
  id!: Id

  /** What kind of row it is. */
  @Column({ type: 'text' })
  kind!: Kind

  /** Numbers that stand on a grid or between open bounds. */
  @Column({ type: 'jsonb' })
  document!: Price

  @Column({ type: 'double precision' })
  amount!: number

  @Column({ type: 'integer', nullable: true })
  quantity!: number | null

  @Column({ type: 'bigint', nullable: true, transformer: exactBigint })
  exact!: number | null
}
