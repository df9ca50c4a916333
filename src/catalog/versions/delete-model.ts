import type { EntityManager } from 'typeorm'
import { ReviewItem } from '../../../generated/entities'
import type { PromotionState } from '../../../generated/types/model-artifact-metadata'
import { DataError } from '../../errors'
import { refuse } from '../core/artifact-kind'
import { deleteArtifact } from '../core/delete-artifact'
import type { Authorship } from '../core/revisions'
import { authorTroubles, isShapeless, shapeTroubles } from '../core/value-troubles'
import { modelKind } from '../model-kind'
import { valueTroubles } from '../value-rules'
import { recordingDecisions } from '../promotion/record-decisions'
import { asReviewer } from '../review-actor'
import { lockLineageOf } from './lineage-lock'

/** Who deletes a model, and why. */
export interface DeleteOptions extends Authorship {
  /** Also a promoted version, which leaves its lineage without one. */
  readonly evenPromoted?: boolean
}

/** What a deletion took away. The ledger keeps id, lineage and number. */
export interface DeletedModel {
  readonly artifactId: string
  readonly lineageId: string
  /** It stays retired: no other version gets it. */
  readonly versionNumber: number | null
  readonly state: PromotionState
  /** Metadata documents that are gone. */
  readonly revisions: number
  /** Review items that are gone. */
  readonly reviewItems: number
}

const OPTIONS = ['by', 'reason', 'evenPromoted']

/** @throws DataError with every problem of the options */
export function checkDeletion(options: DeleteOptions): DeleteOptions {
  const shape = shapeTroubles(options, OPTIONS, '')
  if (isShapeless(shape)) throw new DataError(shape)
  const { by, reason, evenPromoted } = options
  const troubles = [
    ...shape,
    ...authorTroubles(options),
    ...(evenPromoted === undefined ? [] : valueTroubles('Flag', evenPromoted, '/evenPromoted')),
  ]
  if (troubles.length > 0) throw new DataError(troubles)
  return { by, reason, evenPromoted: evenPromoted === true }
}

/**
 * Deletes a model in the transaction of `manager`; its row, metadata documents and review items go with it. The ledger
 * says who removed it and why, and id and number stay retired.
 *
 * @throws DataError `model/unknown`, `model/held`, `model/in-use`, `model/promoted`, `model/write-suppressed`
 */
export async function deleteModel(manager: EntityManager, id: string, options: DeleteOptions): Promise<DeletedModel> {
  const { by, reason, evenPromoted = false } = options
  const { lineageId } = await lockLineageOf(manager, id)
  let told: Pick<DeletedModel, 'versionNumber' | 'state' | 'reviewItems'> | undefined
  const { revisions } = await deleteArtifact(manager, modelKind, id, {
    judge: async ({ artifact, row }) => {
      if (row.promotion_state === 'promoted' && !evenPromoted) throw promoted(id)
      const reviewItems = await manager.createQueryBuilder(ReviewItem, 'i').where('i.artifact_id = :id', { id }).getCount()
      told = { versionNumber: artifact.version_number, state: row.promotion_state, reviewItems }
    },
    around: work => asReviewer(manager, { by, reason }, () =>
      recordingDecisions(manager, [{ artifactId: id, by, reason }], work)),
  })
  if (told === undefined) throw new Error(`${id} was deleted unjudged: this is our bug`)
  return { artifactId: id, lineageId, revisions, ...told }
}

const promoted = (id: string): DataError => refuse(id, {
  code: 'model/promoted',
  what: 'the model is the promoted version of its lineage',
  why: 'it is the one in use, and its lineage would have none',
  fix: 'promote another version first, or delete it with `--even-promoted`',
})
