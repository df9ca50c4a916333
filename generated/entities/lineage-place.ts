// Made from schemas/relational/lineage_places.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm'
import type { AdoptedId, Flag, LineageHeight } from '../types/model-artifact-metadata'
import { exactBigint } from './transformers'

/**
 * Where a model stands in the order of descent. Kept by triggers alone; what descends from what is said by
 * artifacts and model_versions.
 */
@Entity({ name: 'lineage_places' })
@Check('ck_lineage_places_height_5db7833f', '"height" >= -9007199254740991')
@Check('ck_lineage_places_height_f198d22a', '"height" <= 9007199254740991')
@Index('idx_lineage_places_parent', ['parent_id'])
export class LineagePlace {
  /** A model that descends from one or is descended from; a version may be named before it exists. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'lineage_places_pkey' })
  artifact_id!: AdoptedId

  /**
   * Greater than that of all it descends from; null at and below a circle that was there before circles were
   * refused.
   */
  @Column({ type: 'bigint', nullable: true, transformer: exactBigint })
  height!: LineageHeight | null

  /** Whether something has ever descended from it: until then it cannot close a circle. */
  @Column({ type: 'boolean', default: false })
  is_named!: Flag

  /** The version it follows, as in artifacts, where this column has no index. */
  @Column({ type: 'text', nullable: true })
  parent_id!: AdoptedId | null
}
