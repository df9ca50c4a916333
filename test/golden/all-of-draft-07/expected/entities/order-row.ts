// Made from relational/orders.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id, Line } from '../types/order'

/** One row per order. */
@Entity({ name: 'orders' })
@Check('ck_orders_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_orders_number_92ea718e', '"number" COLLATE "C" ~ \'^[\\u002d\\u002e0-9a-z]+$\'')
@Check('ck_orders_lines_d2c7262d', 'jsonb_typeof("lines") = \'array\'')
@Check('ck_orders_place_435af57d', 'jsonb_typeof("place") = \'array\'')
@Check('ck_orders_discount_384ccd60', '"discount" >= 0')
@Check('ck_orders_discount_70ce5ae4', '"discount" <= 1')
@Check('ck_orders_word_8942e20f', 'char_length("word") <= 20')
@Check('ck_orders_kind_1f8be9b5', '"kind" = \'order\'')
@Check('ck_orders_shape_4b8f0489', 'jsonb_typeof("shape") = \'object\'')
@Check('ck_orders_choice_850a3cf3', 'char_length("choice") <= 50')
@Check('ck_orders_joined_56f9b31f', 'jsonb_typeof("joined") = \'object\'')
@Check('ck_orders_labels_05bb32c2', 'jsonb_typeof("labels") = \'object\'')
@Check('ck_orders_receipt_08c334a4', 'char_length("receipt") <= 80')
@Check('ck_orders_item_a2b276d9', 'char_length("item") >= 1')
export class OrderRow {
  /** What the order is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'orders_pkey' })
  id!: Id

  @Column({ type: 'text' })
  number!: string

  /** What is ordered. */
  @Column({ type: 'jsonb', nullable: true })
  lines!: unknown[] | null

  /** Longitude and latitude. */
  @Column({ type: 'jsonb', nullable: true })
  place!: unknown[] | null

  /** A share in steps of a quarter. */
  @Column({ type: 'double precision', nullable: true })
  discount!: number | null

  /** No swearing. */
  @Column({ type: 'text', nullable: true })
  word!: string | null

  /** A constant without a type. */
  @Column({ type: 'text', nullable: true })
  kind!: 'order' | null

  @Column({ type: 'jsonb', nullable: true })
  grade!: 'a' | 'b' | 1 | null

  @Column({ type: 'jsonb', nullable: true })
  shape!: Record<string, unknown> | null

  @Column({ type: 'text', nullable: true })
  choice!: string | null

  /** One line. */
  @Column({ type: 'jsonb', nullable: true })
  joined!: Line | null

  @Column({ type: 'jsonb', nullable: true })
  bare!: unknown

  /** By language. */
  @Column({ type: 'jsonb', nullable: true })
  labels!: Record<string, unknown> | null

  @Column({ type: 'boolean', nullable: true })
  paid!: boolean | null

  @Column({ type: 'text', nullable: true })
  receipt!: string | null

  @Column({ type: 'text', nullable: true })
  item!: string | null
}
