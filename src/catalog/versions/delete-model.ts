import type { EntityManager } from 'typeorm'
import { Artifact, MetadataRevision, ModelVersion, ReviewItem } from '../../../generated/entities'
import type { PromotionState } from '../../../generated/types/model-artifact-metadata'
import { DataError } from '../../errors'
import { shapeTroubles, valueTroubles } from '../model-row'
import { recordingDecisions } from '../promotion/record-decisions'
import { asReviewer } from '../review-actor'
import type { Authorship } from '../core/revisions'
import { lockLineageOf } from './lineage-lock'
import { referrersOf, type Referrers } from './referrers'

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
  if (shape.some(({ code }) => code === 'register/not-an-object')) throw new DataError(shape)
  const { by, reason, evenPromoted } = options
  const troubles = [
    ...shape,
    ...valueTroubles('AgentId', by, '/by'),
    ...valueTroubles('Reason', reason, '/reason'),
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
  // waits for whoever is about to name this row, and keeps others from it: what is read below stays true
  await manager.query('select id from artifacts where id = $1 for update', [id])
  const row = await manager.getRepository(ModelVersion).findOneBy({ artifact_id: id })
  const artifact = await manager.getRepository(Artifact).findOneBy({ id })
  // gone meanwhile: asked again, which refuses as for any unknown id
  if (row === null || artifact === null) {
    await lockLineageOf(manager, id)
    throw new Error(`${id} is there and is not: this is our bug`)
  }
  if (row.promotion_state === 'promoted' && !evenPromoted) throw promoted(id)
  const referrers = await referrersOf(manager, id)
  if (referrers.count > 0) throw inUse(id, referrers)

  const ofModel = { artifact_id: id }
  const revisions = await manager.getRepository(MetadataRevision).countBy(ofModel)
  const reviewItems = await manager.createQueryBuilder(ReviewItem, 'i').where('i.artifact_id = :id', { id }).getCount()
  const { affected } = await asReviewer(manager, { by, reason }, () =>
    recordingDecisions(manager, [{ artifactId: id, by, reason }], () => manager.getRepository(Artifact).delete({ id })))
  if (affected !== 1) throw suppressed(id, affected ?? 0)
  return { artifactId: id, lineageId, versionNumber: artifact.version_number, state: row.promotion_state, revisions, reviewItems }
}

const promoted = (id: string): DataError => new DataError({
  code: 'model/promoted',
  where: { source: id },
  what: 'the model is the promoted version of its lineage',
  why: 'it is the one in use, and its lineage would have none',
  fix: 'promote another version first, or delete it with `--even-promoted`',
})

const SHOWN = 20

const inUse = (id: string, { count, named }: Referrers): DataError => new DataError([
  ...named.map(({ artifactId, as }) => ({
    code: 'model/in-use',
    where: { source: id },
    what: `${artifactId} names it as its ${as}`,
    why: 'a model that others name cannot go: they would point at nothing',
    fix: `delete ${artifactId} first, or let it name another`,
  })),
  ...(count <= named.length ? [] : [{
    code: 'model/in-use',
    where: { source: id },
    what: `${count - named.length} more name it`,
    why: `the first ${SHOWN} are listed`,
    fix: 'delete those first',
  }]),
])

const suppressed = (id: string, affected: number): DataError => new DataError({
  code: 'model/write-suppressed',
  where: { source: id },
  what: `the deletion of the artifact removed ${affected} rows`,
  why: 'a trigger or rule of the adopted table swallowed it',
  fix: 'look for BEFORE DELETE triggers that return NULL, and for rules, on artifacts',
})
