import type { EntityManager } from 'typeorm'
import type { Trouble } from '../errors'

/**
 * Of ids that no model has, those that models had which were removed, each with its refusal `model/retired-id`. Asked
 * after the insert of an artifact, which waits for a deletion of the same id: only a new statement sees what that one left.
 */
export async function retiredIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Trouble>> {
  const rows = await manager.query<{ id: string; by: string | null; at: string | null }[]>(
    // without a join of the two: PostgreSQL knows too little of them to join thousands well
    `select l.lineage_id as id, null::text as by, null::text as at from model_lineages l
      where l.lineage_id = any($1)
        -- another writer may have registered it this moment: then its lineage is no trace of a removed model
        and (select v.artifact_id from model_versions v where v.artifact_id = l.lineage_id) is null
     union all
     select e.id, e.by, e.at from (
       select distinct on (artifact_id) artifact_id as id, to_state, decided_by as by, decided_at::text as at
         from promotion_events where artifact_id = any($1) order by artifact_id, sequence desc) e
      where e.to_state = 'removed'`, [ids])
  // of two the one that says by whom
  const last = [...rows.filter(({ by }) => by === null), ...rows.filter(({ by }) => by !== null)]
  return new Map(last.map(({ id, by, at }): [string, Trouble] => [id, {
    code: 'model/retired-id',
    where: { source: id },
    what: 'a model with this id was removed' + (by === null ? '' : ` by ${by} at ${String(at)}`),
    why: 'the ledger and its readers know it by this id, which names one thing for good',
    fix: 'choose another id, or leave it out',
  }]))
}
