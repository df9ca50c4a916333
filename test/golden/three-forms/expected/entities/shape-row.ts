// Made from relational/shapes.json and schema.json by npm run codegen. Do not edit.

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { Id } from '../types/shape'

/** One row per shaperow. */
@Entity({ name: 'shapes' })
@Check('ck_shapes_id_56ef2a92', 'char_length("id") <= 40')
@Check('ck_shapes_kind_d0141bfc', '"kind" IN (\'circle\', \'box\', \'point\')')
@Check('ck_shapes_radius_43a1011a', '"radius" > 0')
@Check('ck_shapes_width_bb78d0ac', '"width" >= 0')
@Check(
  'ck_shapes_variant_7d0eefc3',
  '("kind" = \'circle\' AND "radius" IS NOT NULL AND "width" IS NULL AND "label" IS NULL) OR ("kind" = \'box\' AND "radius" IS NULL AND "width" IS NOT NULL) OR ("kind" = \'point\' AND "radius" IS NULL AND "width" IS NULL AND "label" IS NOT NULL)',
)
@Index('idx_shapes_kind', ['kind'])
export class ShapeRow {
  /** What the thing is called. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'shapes_pkey' })
  id!: Id

  @Column({ type: 'text' })
  kind!: 'circle' | 'box' | 'point'

  @Column({ type: 'double precision', nullable: true })
  radius!: number | null

  @Column({ type: 'double precision', nullable: true })
  width!: number | null

  /** What is written on it. */
  @Column({ type: 'text', nullable: true })
  label!: string | null
}
