import type { EntityManager } from 'typeorm'
import type { Artifact, ModelVersion } from '../../generated/entities'
import { getArtifact } from './core/stored-artifact'
import { modelKind } from './model-kind'
import { unsettledCounts } from './unsettled-items'

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
