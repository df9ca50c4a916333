import { In, type EntityManager } from 'typeorm'
import { ReviewItem, type Artifact, type ModelVersion } from '../../generated/entities'
import { getArtifact } from './core/stored-artifact'
import { modelKind } from './model-kind'

/** A model as stored. */
export interface ListedModel {
  readonly artifact: Artifact
  /** null for a held external model: its table refuses the row until source and pin are known. */
  readonly modelVersion: ModelVersion | null
  /** Review items that are open or answered. */
  readonly openReviewItems: number
}

/** A model as stored, with what tells one state of its document from another. */
export interface ModelDetails extends ListedModel {
  /**
   * The SHA-256 of the latest revision of its metadata, to hand back as `ifHash`; of the stored text where somebody
   * changed it outside the catalog. null while there is no document.
   */
  readonly metadataHash: string | null
}

/** Review items that still stand between a model and its facts. */
export const UNSETTLED = ['open', 'answered'] as const

/** How many review items of each model are open or answered; a model without any is left out. */
export async function unsettledCounts(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await manager.createQueryBuilder(ReviewItem, 'i')
    .select('i.artifact_id', 'id').addSelect('count(*)::int', 'open')
    .where({ artifact_id: In([...ids]), status: In([...UNSETTLED]) })
    .groupBy('i.artifact_id').getRawMany<{ id: string; open: number }>()
  return new Map(rows.map(row => [row.id, row.open]))
}

/**
 * One model by its id.
 *
 * @throws DataError `model/unknown` when no artifact of type model has the id
 */
export async function getModel(manager: EntityManager, id: string): Promise<ModelDetails> {
  const { artifact, row, metadataHash } = await getArtifact(manager, modelKind, id)
  return {
    artifact,
    modelVersion: row,
    openReviewItems: (await unsettledCounts(manager, [id])).get(id) ?? 0,
    metadataHash,
  }
}
