// Made from relational/measurements_of_the_long_forgotten_northern_weather_stations.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm'
import type { Id, Word } from '../types/reading'

/** One row per reading2. */
@Entity({ name: 'measurements_of_the_long_forgotten_northern_weather_stations' })
@Check('ck_measurements_of_the_long_forgotten_northern_weather_a963cdc8', 'char_length("station") <= 40')
@Check('ck_measurements_of_the_long_forgotten_northern_weather_166d2d57', 'char_length("hour") <= 30')
@Check(
  'ck_measurements_of_the_long_forgotten_northern_weather_1c823a86',
  'char_length("reading_that_was_corrected_by_hand") <= 30',
)
@Unique('one_value_per_correction', ['station', 'reading_that_was_corrected_by_hand'])
@Index('idx_größe_nach_stunde', ['hour', 'station'])
@Index('idx_value', ['value'])
export class Reading2 {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'readings_pkey' })
  station!: Id

  /** A word. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'readings_pkey' })
  hour!: Word

  @Column({ type: 'double precision' })
  value!: number

  /** A word. */
  @Column({ type: 'text', nullable: true })
  reading_that_was_corrected_by_hand!: Word | null
}
