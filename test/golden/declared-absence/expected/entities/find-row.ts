// Made from relational/finds.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Id, Person, ScoreValues } from '../types/find'

/** One row per findrow. */
@Entity({ name: 'finds' })
@Check('ck_finds_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_finds_place_57433202', 'char_length("place") <= 100')
@Check('ck_finds_age_years_063f29b3', '"age_years" >= 0')
@Check('ck_finds_age_years_d9238331', '"age_years" <= 2000000000')
@Check('ck_finds_scores_b714c550', 'jsonb_typeof("scores") = \'object\'')
@Check('ck_finds_owner_id_a176658a', 'char_length("owner_id") <= 40')
@Check('ck_finds_parts_da13c0d2', 'jsonb_typeof("parts") = \'array\'')
export class FindRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'finds_pkey' })
  id!: Id

  /** Where it lay. */
  @Column({ type: 'text', nullable: true })
  place!: string | null

  /** How old it is. */
  @Column({ type: 'integer', nullable: true })
  age_years!: number | null

  /** How it was judged. */
  @Column({ type: 'jsonb', nullable: true })
  scores!: ScoreValues | null

  /** What the thing is called. */
  @Column({ type: 'text', nullable: true })
  owner_id!: Id | null

  /** What it is made of. */
  @Column({ type: 'jsonb', nullable: true })
  parts!: unknown[] | null

  /** What is scratched into it. */
  @Column({ type: 'jsonb', nullable: true })
  mark!: string | Person | null
}
