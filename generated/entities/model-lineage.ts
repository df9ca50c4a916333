// Made from schemas/relational/model_lineages.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { Check, Column, Entity, PrimaryColumn } from 'typeorm'
import type { AdoptedId, VersionNumber } from '../types/model-artifact-metadata'

/** A lineage: the versions that follow one another. Its row is the lock of the lineage, and its counter. */
@Entity({ name: 'model_lineages' })
@Check('ck_model_lineages_last_number_d3b3b76a', '"last_number" >= 1')
export class ModelLineage {
  /** The id of the first version; it stays when that version is deleted. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'model_lineages_pkey' })
  lineage_id!: AdoptedId

  /** The highest number ever issued; a number that was deleted stays retired. */
  @Column({ type: 'integer' })
  last_number!: VersionNumber

  /** The promoted version; kept by the trigger that writes the ledger. */
  @Column({ type: 'text', nullable: true })
  promoted_artifact_id!: AdoptedId | null
}
