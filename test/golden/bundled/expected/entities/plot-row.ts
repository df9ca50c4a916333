// Made from relational/plots.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { Area, PlotId, PlotOfLand, Roof, ThePerson } from '../types/plot-of-land'

/** One row per plot. */
@Entity({ name: 'plots' })
@Check('ck_plots_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_plots_kind_e50dcbb7', '"kind" IN (\'owned\', \'common\')')
@Check('ck_plots_owner_a77294c6', 'char_length("owner") >= 1')
@Check('ck_plots_owner_c8375aa5', 'char_length("owner") <= 200')
@Check('ck_plots_parts_da13c0d2', 'jsonb_typeof("parts") = \'array\'')
@Check('ck_plots_warden_aac4254d', 'char_length("warden") >= 1')
@Check('ck_plots_warden_d52cfc43', 'char_length("warden") <= 200')
@Check('ck_plots_size_4910cef5', '"size" > 0')
@Check('ck_plots_area_0b0c431e', '"area" > 0')
@Check('ck_plots_shed_e78ea131', '"shed" IN (\'tin\', \'tiles\')')
@Check('ck_plots_document_7b1f976a', 'jsonb_typeof("document") = \'object\'')
@Check(
  'ck_plots_variant_2ef1dd02',
  '("kind" = \'owned\' AND "owner" IS NOT NULL AND "warden" IS NULL AND "size" IS NULL AND "area" IS NULL AND "shed" IS NULL) OR ("kind" = \'common\' AND "owner" IS NULL AND "parts" IS NULL)',
)
export class PlotRow {
  /** What the plot is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'plots_pkey' })
  id!: PlotId

  @Column({ type: 'text' })
  kind!: 'owned' | 'common'

  /** Somebody. */
  @Column({ type: 'text', nullable: true })
  owner!: ThePerson | null

  @Column({ type: 'jsonb', nullable: true })
  parts!: unknown[] | null

  /** Somebody. */
  @Column({ type: 'text', nullable: true })
  warden!: ThePerson | null

  @Column({ type: 'double precision', nullable: true })
  size!: Area | null

  @Column({ type: 'double precision', nullable: true })
  area!: Area | null

  @Column({ type: 'text', nullable: true })
  shed!: Roof | null

  /** A plot, and references of every kind. */
  @Column({ type: 'jsonb' })
  document!: PlotOfLand
}
