import type { DataSource, EntityManager } from 'typeorm'
import { adoptModels, transactionMoment } from '../catalog/adopt-models'
import { keepLegacyDocuments } from '../catalog/core/kept-documents'
import { retriedTransaction } from '../catalog/core/retried-transaction'
import { BY_INDEX } from '../catalog/core/transaction-settings'
import { namedIds } from '../catalog/references'
import { actorSettings } from '../catalog/review-actor'
import { valueAt } from '../json-pointer'
import { readDigests, readLegacyModels } from './legacy-model'
import { planModels, type PlanContext, type PlannedModel } from './plan-models'
import { decideAdopted, PROMOTION } from './review-promotion'

/** Models that are to be written in one transaction. */
export interface Batch {
  /** In order. */
  readonly ids: readonly string[]
  /** Plans made without locks; of a model without one the plan is made under the lock. */
  readonly planned: readonly PlannedModel[]
  /** Waits for rows that somebody else has locked. Otherwise those are left out. */
  readonly waits: boolean
}

/** What became of a batch. */
export interface WrittenBatch {
  readonly written: readonly PlannedModel[]
  /** Ids of models that somebody else has locked. */
  readonly busy: readonly string[]
  /** From the first lock to the end of the transaction, in milliseconds. */
  readonly lockedMs: number
}

/** How long a batch that has locks waits for another one, in milliseconds. */
const LOCK_WAIT_MS = 80

/** Whether people have said something on the promotion of a model: then it takes its turn, and is not put off. */
export const isDecided = ({ adoption }: PlannedModel): boolean =>
  adoption.promotion !== undefined || adoption.settled.has(PROMOTION)

/** Ids of plans that name artifacts which are gone, or are no models any more. What is there stays until the end. */
async function withoutReferences(manager: EntityManager, planned: readonly PlannedModel[]): Promise<ReadonlySet<string>> {
  const naming = planned.flatMap(({ adoption: { artifactId, metadata } }) => {
    const ids = namedIds(metadata)
    return ids.length === 0 ? [] : [{ artifactId, ids, base: valueAt(metadata, '/base_model_id') }]
  })
  if (naming.length === 0) return new Set()
  const rows = await manager.query<{ id: string; type: string }[]>(
    'select id, artifact_type as type from artifacts where id = any($1) order by id for key share',
    [[...new Set(naming.flatMap(({ ids }) => ids))]])
  const types = new Map(rows.map(({ id, type }) => [id, type]))
  return new Set(naming
    .filter(({ ids, base }) => ids.some(id => !types.has(id) || (id === base && types.get(id) !== 'model')))
    .map(({ artifactId }) => artifactId))
}

async function lock(manager: EntityManager, ids: readonly string[], waits: boolean): Promise<readonly string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select id from artifacts where id = any($1) order by id for no key update ${waits ? '' : 'skip locked'}`, [ids])
  return rows.map(({ id }) => id)
}

/** Plans that still hold, and new ones for models that have changed since theirs was made. */
async function provenPlans(
  manager: EntityManager, { planned }: Batch, locked: readonly string[], homeless: ReadonlySet<string>, context: PlanContext,
): Promise<readonly PlannedModel[]> {
  const digests = await readDigests(manager, locked)
  const holding = new Map(planned
    .filter(({ proposal: { model } }) => digests.get(model.id) === model.digest && !homeless.has(model.id))
    .map(each => [each.proposal.model.id, each]))
  const changed = locked.filter(id => digests.has(id) && !holding.has(id))
  // a model without a digest has no legacy document any more: somebody else has brought it over
  const anew = changed.length === 0 ? [] : await planModels(manager, await readLegacyModels(manager, changed), context)
  for (const each of anew) holding.set(each.proposal.model.id, each)
  return locked.flatMap(id => holding.get(id) ?? [])
}

async function writePlans(manager: EntityManager, planned: readonly PlannedModel[], moment: string): Promise<void> {
  await keepLegacyDocuments(manager, planned
    .filter(({ proposal: { model } }) => model.revision === null || model.changed)
    .map(({ proposal: { model, normalised } }) => ({
      artifactId: model.id,
      revision: (model.revision ?? -1) + 1,
      vocabulary: normalised.vocabulary,
      by: 'backfill',
      reason: model.revision === null ? 'the original, before the schema' : 'changed outside the catalog',
    })))
  await adoptModels(manager, planned.map(({ adoption }) => adoption), moment)
  // what a reviewer has said on promotion before waits on where the rules refuse it; the model is brought over all the same
  for (const { adoption } of planned.filter(({ adoption }) => adoption.metadata !== null && adoption.settled.has(PROMOTION))) {
    await decideAdopted(manager, adoption.artifactId)
  }
}

/**
 * Writes a batch in one short transaction: locks its rows, proves that nothing has changed that its plans were made
 * from, and writes. A model that has changed is planned anew under the lock.
 */
export async function writeBatch(dataSource: DataSource, batch: Batch, context: PlanContext): Promise<WrittenBatch> {
  let lockedAt = performance.now()
  const { written, locked } = await retriedTransaction(dataSource, async manager => {
    const moment = await transactionMoment(manager, {
      ...BY_INDEX,
      ...actorSettings({ by: 'backfill' }),
      // who waits with locks in hand keeps others waiting
      ...(batch.waits ? {} : { lock_timeout: `${LOCK_WAIT_MS}ms` }),
    })
    lockedAt = performance.now()
    const homeless = await withoutReferences(manager, batch.planned)
    const rows = await lock(manager, batch.ids, batch.waits)
    if (batch.waits) lockedAt = performance.now()
    const plans = await provenPlans(manager, batch, rows, homeless, context)
    if (plans.length > 0) await writePlans(manager, plans, moment)
    return { written: plans, locked: new Set(rows) }
  })
  return { written, busy: batch.waits ? [] : batch.ids.filter(id => !locked.has(id)), lockedMs: performance.now() - lockedAt }
}
