import type { EntityManager } from 'typeorm'
import type { PromotionEvidence, PromotionOverride } from '../../../generated/types/model-artifact-metadata'

/** Who decided on a model version, and on what grounds. */
export interface RecordedDecision {
  readonly artifactId: string
  readonly by: string
  readonly reason: string
  readonly evidence?: PromotionEvidence
  readonly override?: PromotionOverride
}

/**
 * What `work` gives; every promotion state that it writes for the named models goes into the ledger under these names
 * and reasons, also where the state stays what it was. The trigger that writes the ledger reads them from a setting of
 * the transaction, so they reach it behind a pooler too, and end with the transaction.
 */
export async function recordingDecisions<T>(
  manager: EntityManager, decisions: readonly RecordedDecision[], work: () => Promise<T>,
): Promise<T> {
  if (decisions.length === 0) return work()
  const byId = Object.fromEntries(decisions.map(({ artifactId, ...decision }) => [artifactId, decision]))
  await manager.query("select set_config('model_artifacts.decisions', $1, true)", [JSON.stringify(byId)])
  const result = await work()
  await manager.query("select set_config('model_artifacts.decisions', '', true)")
  return result
}
