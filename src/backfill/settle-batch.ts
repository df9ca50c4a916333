import type { DataSource } from 'typeorm'
import { asRefusal, isAboutTheRow } from '../catalog/core/database-refusal'
import { sqlStateOf } from '../catalog/core/retried-transaction'
import { modelKind } from '../catalog/model-kind'
import { openReviewItems } from '../catalog/review-items'
import { DataError, EnvironmentError } from '../errors'
import type { PlanContext, PlannedModel } from './plan-models'
import { writeBatch, type Batch } from './write-batch'

/** What became of a batch, whatever stood against some of its models. */
export interface SettledBatch {
  readonly written: readonly PlannedModel[]
  /** Ids of models whose turn comes again: somebody else has them at this moment. */
  readonly busy: readonly string[]
  /** How many models the database has refused; each has a review item that says why. */
  readonly refused: number
  /** The longest that a transaction had locks, in milliseconds. */
  readonly lockedMs: number
}

const LOCK_NOT_AVAILABLE = '55P03'

/** Whether other transactions stand in the way: with fewer models at once fewer do. */
const isCrowded = (error: unknown): boolean =>
  error instanceof EnvironmentError && error.troubles.some(({ code }) => code === 'database/conflict')

const joined = (a: SettledBatch, b: SettledBatch): SettledBatch => ({
  written: [...a.written, ...b.written],
  busy: [...a.busy, ...b.busy],
  refused: a.refused + b.refused,
  lockedMs: Math.max(a.lockedMs, b.lockedMs),
})

async function holdRefused(dataSource: DataSource, artifactId: string, refusal: unknown): Promise<void> {
  const message = refusal instanceof Error ? refusal.message : String(refusal)
  await dataSource.transaction(manager => openReviewItems(manager, [{
    artifactId,
    fact: { pointer: '', reasonCode: 'refused-by-database', found: message },
  }], 'backfill'))
}

/** Writes a batch; a model that the database refuses is found by halving and held, the others are written. */
export async function settleBatch(dataSource: DataSource, batch: Batch, context: PlanContext): Promise<SettledBatch> {
  const { ids, planned, waits } = batch
  try {
    return { ...await writeBatch(dataSource, batch, context), refused: 0 }
  } catch (error) {
    if (!waits && sqlStateOf(error) === LOCK_NOT_AVAILABLE) return { written: [], busy: ids, refused: 0, lockedMs: 0 }
    const refusal = asRefusal(error, modelKind)
    const isOneModels = refusal instanceof DataError || isAboutTheRow(error)
    if (!isOneModels && !(isCrowded(error) && ids.length > 1)) throw error
    const [first = ''] = ids
    // planned anew: what refused them may be what the plans, made without locks, did not know
    const again = (part: readonly string[]): Promise<SettledBatch> => settleBatch(dataSource, { ids: part, planned: [], waits }, context)
    if (ids.length === 1) {
      if (planned.length > 0) return again(ids)
      await holdRefused(dataSource, first, refusal)
      return { written: [], busy: [], refused: 1, lockedMs: 0 }
    }
    const middle = Math.ceil(ids.length / 2)
    return joined(await again(ids.slice(0, middle)), await again(ids.slice(middle)))
  }
}
