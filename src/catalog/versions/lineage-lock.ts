import type { EntityManager } from 'typeorm'
import { checkId } from '../core/value-troubles'
import { heldModel, unknownModel } from '../model-id'

/** A lineage whose row this transaction has locked. */
export interface LockedLineage {
  readonly lineageId: string
  readonly lastNumber: number
}

/**
 * The lineage of a model, locked until the transaction ends: numbers, tags and deletions in it are decided one after
 * the other. The caller reads whatever depends on the lock in statements of their own, after this one: only a new
 * snapshot sees what the former holder has written.
 *
 * @throws DataError `model/unknown`, `model/held`
 * @see https://www.postgresql.org/docs/current/transaction-iso.html#XACT-READ-COMMITTED
 */
export async function lockLineageOf(manager: EntityManager, artifactId: string): Promise<LockedLineage> {
  const [row] = await manager.query<{ lineage: string | null }[]>(
    `select v.lineage_id as lineage from artifacts a left join model_versions v on v.artifact_id = a.id
      where a.id = $1 and a.artifact_type = 'model'`, [checkId(artifactId)])
  if (row === undefined) throw unknownModel(artifactId)
  if (row.lineage === null) throw heldModel(artifactId)
  const [locked] = await manager.query<{ last: number }[]>(
    'select last_number as last from model_lineages where lineage_id = $1 for update', [row.lineage])
  if (locked === undefined) throw new Error(`lineage ${row.lineage} has no row although it has a version: this is our bug`)
  return { lineageId: row.lineage, lastNumber: locked.last }
}
