// Made from relational/trips.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id } from '../types/trip'

/** One row per triprow. */
@Entity({ name: 'trips' })
@Check('ck_trips_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_trips_guide_id_1dee7463', 'char_length("guide_id") <= 40')
@Check('ck_trips_log_pages_ead3aedd', '"log_pages" >= 0')
@Check('ck_trips_log_pages_63562586', '"log_pages" <= 100')
export class TripRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'trips_pkey' })
  id!: Id

  /** Its name. */
  @Column({ type: 'text' })
  start_city!: string

  /** Its street. */
  @Column({ type: 'text', nullable: true })
  start_street!: string | null

  /** Its name. */
  @Column({ type: 'text', nullable: true })
  finish_city!: string | null

  /** What the thing is called. */
  @Column({ type: 'text', nullable: true })
  guide_id!: Id | null

  @Column({ type: 'integer', nullable: true })
  log_pages!: number | null

  @Column({ type: 'text', nullable: true })
  log_url!: string | null

  @Column({ type: 'double precision', nullable: true })
  litres!: number | null
}
