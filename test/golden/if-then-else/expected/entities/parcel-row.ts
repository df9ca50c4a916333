// Made from relational/rows_of_parcel.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id, Kind, Parcel } from '../types/parcel'

/** One row per document. */
@Entity({ name: 'rows_of_parcel' })
@Check('ck_rows_of_parcel_id_96ed0077', 'char_length("id") >= 1')
@Check('ck_rows_of_parcel_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_rows_of_parcel_kind_976ca10c', 'char_length("kind") <= 40')
@Check('ck_rows_of_parcel_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
@Check('ck_rows_of_parcel_country_e0c80fed', '"country" IN (\'CH\', \'DE\', \'US\')')
@Check('ck_rows_of_parcel_weight_15f97989', '"weight" <= 30')
@Check('ck_rows_of_parcel_weight_d6252572', '"weight" > 0')
export class ParcelRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'rows_of_parcel_pkey' })
  id!: Id

  /** What kind of row it is. */
  @Column({ type: 'text' })
  kind!: Kind

  /** A parcel: what its label must say depends on where it goes. */
  @Column({ type: 'jsonb' })
  document!: Parcel

  @Column({ type: 'text' })
  country!: 'CH' | 'DE' | 'US'

  @Column({ type: 'double precision', nullable: true })
  weight!: number | null
}
