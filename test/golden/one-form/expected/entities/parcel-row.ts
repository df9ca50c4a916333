// Made from relational/parcels.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id } from '../types/parcel'

/** One row per parcelrow. */
@Entity({ name: 'parcels' })
@Check('ck_parcels_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_parcels_weight_grams_06aa95b7', '"weight_grams" >= 1')
@Check('ck_parcels_weight_grams_1cb4467e', '"weight_grams" <= 70000')
@Check('ck_parcels_note_8a960086', 'char_length("note") >= 1')
@Check('ck_parcels_note_2816d6cd', 'char_length("note") <= 80')
export class ParcelRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'parcels_pkey' })
  id!: Id

  /** How heavy it is. */
  @Column({ type: 'integer' })
  weight_grams!: number

  @Column({ type: 'boolean', nullable: true })
  fragile!: boolean | null

  /** Anything else. */
  @Column({ type: 'text', nullable: true })
  note!: string | null
}
