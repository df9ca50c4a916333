import type { EntityManager } from 'typeorm'

/** Who changes review items, and why, as the log shall have it. */
export interface ReviewActor {
  readonly by: string
  readonly reason?: string
}

interface Named {
  readonly actor: string
  readonly reason: string
}

const name = (manager: EntityManager, { actor, reason }: Named): Promise<unknown> => manager.query(
  "select set_config('model_artifacts.actor', $1, true), set_config('model_artifacts.reason', $2, true)", [actor, reason])

/** The settings by which a transaction names its actor from its beginning to its end. */
export const actorSettings = ({ by, reason = '' }: ReviewActor): Readonly<Record<string, string>> =>
  ({ 'model_artifacts.actor': by, 'model_artifacts.reason': reason })

/**
 * What `work` gives. The log names the actor for what it does to review items: a row alone does not say who opened or
 * released it, nor why. The name holds in this transaction only, and ends with `work`.
 */
export async function asReviewer<T>(
  manager: EntityManager,
  { by, reason = '' }: ReviewActor,
  work: () => Promise<T>,
): Promise<T> {
  // materialized: the names before are read before the new ones are set
  const [before = { actor: '', reason: '' }] = await manager.query<Named[]>(
    `with named as materialized (select coalesce(current_setting('model_artifacts.actor', true), '') as actor,
            coalesce(current_setting('model_artifacts.reason', true), '') as reason)
     select named.actor, named.reason, set_config('model_artifacts.actor', $1, true),
            set_config('model_artifacts.reason', $2, true) from named`, [by, reason])
  // not in a finally: after a failure the transaction takes no statement, and its end forgets the names anyway
  const result = await work()
  await name(manager, before)
  return result
}
