import type { EntityManager } from 'typeorm'
import { settingCalls, setUntilEnd, type Settings } from './core/transaction-settings'

/** Who changes review items, and why, as the log shall have it. */
export interface ReviewActor {
  readonly by: string
  readonly reason?: string
}

/** The settings by which a transaction names its actor from its beginning to its end. */
export const actorSettings = ({ by, reason = '' }: ReviewActor): Settings =>
  ({ 'model_artifacts.actor': by, 'model_artifacts.reason': reason })

/**
 * What `work` gives. The log names the actor for what it does to review items: a row alone does not say who opened or
 * released it, nor why. The name holds in this transaction only, and ends with `work`.
 */
export async function asReviewer<T>(
  manager: EntityManager,
  actor: ReviewActor,
  work: () => Promise<T>,
): Promise<T> {
  const { calls, parameters } = settingCalls(actorSettings(actor))
  // materialized: the names before are read before the new ones are set
  const [before = { by: '' }] = await manager.query<ReviewActor[]>(
    `with named as materialized (select coalesce(current_setting('model_artifacts.actor', true), '') as by,
            coalesce(current_setting('model_artifacts.reason', true), '') as reason)
     select named.by, named.reason, ${calls.join(', ')} from named`, [...parameters])
  // not in a finally: after a failure the transaction takes no statement, and its end forgets the names anyway
  const result = await work()
  await setUntilEnd(manager, actorSettings(before))
  return result
}
