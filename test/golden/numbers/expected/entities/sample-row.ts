// Made from relational/samples.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Count, Id } from '../types/sample'
import { exactBigint } from './transformers'

/** One row per samplerow. */
@Entity({ name: 'samples' })
@Check('ck_samples_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_samples_small_fefe55b3', '"small" >= -5')
@Check('ck_samples_small_46071b18', '"small" <= 5')
@Check('ck_samples_wide_503d6f47', '"wide" >= 0')
@Check('ck_samples_wide_e2210c7b', '"wide" <= 9007199254740991')
@Check('ck_samples_ratio_dfc2460a', '"ratio" > 0')
@Check('ck_samples_ratio_9866b1c8', '"ratio" < 1')
@Check('ck_samples_huge_4e670e3d', '"huge" <= 1.7976931348623157e+308')
@Check('ck_samples_choice_cdd2d5b0', '"choice" IN (1, 2, 3)')
@Check('ck_samples_only_701c9c01', '"only" = 2.5')
@Check('ck_samples_tiny_57d4cd02', '"tiny" >= 1e-7')
@Check('ck_samples_count_90030f07', '"count" >= 0')
@Check('ck_samples_count_427ce5ce', '"count" <= 1000')
export class SampleRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'samples_pkey' })
  id!: Id

  @Column({ type: 'integer' })
  small!: number

  @Column({ type: 'bigint', transformer: exactBigint })
  wide!: number

  @Column({ type: 'integer', nullable: true })
  port!: number | null

  @Column({ type: 'double precision', nullable: true })
  ratio!: number | null

  @Column({ type: 'double precision', nullable: true })
  huge!: number | null

  @Column({ type: 'integer', nullable: true })
  choice!: 1 | 2 | 3 | null

  @Column({ type: 'double precision', nullable: true })
  only!: 2.5 | null

  @Column({ type: 'double precision', nullable: true })
  tiny!: number | null

  /** How many. */
  @Column({ type: 'bigint', nullable: true, default: 0, transformer: exactBigint })
  count!: Count | null
}
