import type { EntityManager } from 'typeorm'
import type { Trouble } from '../errors'

/**
 * Of ids that no model has, those that models had which were removed, each with its refusal `model/retired-id`. Asked
 * after the insert of an artifact, which waits for a deletion of the same id: only a new statement sees what that one left.
 */
export async function retiredIds(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, Trouble>> {
  const rows = await manager.query<{ id: string; by: string | null; at: string | null }[]>(
    // each table is looked into once: a lateral look for each id takes ten times as long
    `with last_event as materialized (
       select distinct on (artifact_id) artifact_id, to_state, decided_by, decided_at from promotion_events
        where artifact_id = any($1) order by artifact_id, sequence desc),
     rooted as materialized (select lineage_id from model_lineages where lineage_id = any($1))
     select i.id, e.decided_by as by, e.decided_at::text as at
       from unnest($1::text[]) as i(id)
       left join last_event e on e.artifact_id = i.id
       left join rooted l on l.lineage_id = i.id
      where e.to_state = 'removed'
         -- another writer may have registered it this moment: then its lineage is no trace of a removed model
         or (l.lineage_id is not null and not exists (select from model_versions v where v.artifact_id = i.id))`, [ids])
  return new Map(rows.map(({ id, by, at }): [string, Trouble] => [id, {
    code: 'model/retired-id',
    where: { source: id },
    what: 'a model with this id was removed' + (by === null ? '' : ` by ${by} at ${String(at)}`),
    why: 'the ledger and its readers know it by this id, which names one thing for good',
    fix: 'choose another id, or leave it out',
  }]))
}
