import { escapeIdentifier } from 'pg'
import type { EntityManager } from 'typeorm'
import { DataError } from '../../errors'

/** What is written and read whole: a lineage with all its versions, or an artifact that is in none. */
export interface Unit {
  readonly id: string
  readonly isLineage: boolean
  /** About how large it is: the stored size of its documents. */
  readonly bytes: number
}

/** Chains of bases longer than this, and lineages that are made from one another, keep no order among themselves. */
const MAX_RANK = 100

// A canonical document says so in one way; escapes that no id of a catalog has are left unread.
const DATASETS = String.raw`select case when strpos(m[1], '\') > 0 then ('["' || m[1] || '"]')::json ->> 0 else m[1] end
  from metadata_revisions r $join, regexp_matches(r.document,
    '"(?:training_data|evaluation_dataset)":\{"artifact_id":"((?:[^"\\]|\\["\\bfnrt])*)"', 'g') as m
 where r.schema_version not like 'legacy/%' and r.document like '%"artifact\_id":"%'$scope`

/** Artifacts that versions and their documents name. */
const referred = (scoped: boolean): string => {
  const scope = scoped ? ' and v.lineage_id = any($1::text[])' : ''
  return `select v.base_model_id as id from model_versions v where v.base_model_id is not null${scope}
    union select v.eval_dataset_artifact_id from model_versions v where v.eval_dataset_artifact_id is not null${scope}
    union ${DATASETS
      .replace('$join', scoped ? 'join model_versions v on v.artifact_id = r.artifact_id' : '').replace('$scope', () => scope)}`
}

const isLoose = 'not exists (select from model_versions v where v.artifact_id = a.id)'

const documentBytes = (where: string): string =>
  `(select coalesce(sum(pg_column_size(r.document)), 0) from metadata_revisions r where ${where})`

/**
 * An SQL query of all units, in the order of a file: artifacts that are no models, logs of artifacts that are gone,
 * models without a row in `model_versions`, lineages after the lineages of their bases; each by id. With `scoped` $1
 * names the lineages.
 */
function unitsSql(scoped: boolean, hasReviewEvents: boolean): string {
  const wanted = scoped
    ? 'a.id in (select id from referred)'
    : `(a.artifact_type::text = 'model' or a.id in (select id from referred)
        or exists (select from metadata_revisions r where r.artifact_id = a.id)
        or exists (select from review_items i where i.artifact_id = a.id))`
  const gone = !hasReviewEvents ? '' : `
    union all select distinct 1, 0, e.artifact_id, false from review_events e
      where not exists (select from artifacts a where a.id = e.artifact_id)${
        scoped ? ' and e.artifact_id in (select p.artifact_id from promotion_events p where p.lineage_id = any($1::text[]))' : ''}`
  return `with recursive referred as (${referred(scoped)}),
    edge as materialized (
      select b.lineage_id as up, v.lineage_id as down
        from model_versions v join model_versions b on b.artifact_id = v.base_model_id where b.lineage_id <> v.lineage_id
      union
      select b.lineage_id, v.lineage_id from model_versions v
        join model_versions b on b.artifact_id = v.eval_dataset_artifact_id where b.lineage_id <> v.lineage_id),
    ranked(id, rank) as (
      select up, 0 from edge
      union
      select e.down, r.rank + 1 from ranked r join edge e on e.up = r.id where r.rank < ${MAX_RANK}),
    unit(kind, rank, id, "isLineage") as (
      select case when a.artifact_type::text = 'model' then 2 else 0 end, 0, a.id::text, false
        from artifacts a where ${wanted} and ${isLoose}${gone}
      union all
      select 3, coalesce(r.rank, 0), l.id, true
        from (select lineage_id as id from model_lineages union select lineage_id from promotion_events) as l
        left join (select id, max(rank) as rank from ranked group by id) as r on r.id = l.id
        ${scoped ? 'where l.id = any($1::text[])' : ''})
  select u.id, u."isLineage", case when u."isLineage"
      then (select coalesce(sum(${documentBytes('r.artifact_id = v.artifact_id')}), 0) from model_versions v
             where v.lineage_id = u.id)
      else ${documentBytes('r.artifact_id = u.id')} end::float8 as bytes
    from unit u order by u.kind, u.rank, u.id collate "C"`
}

/**
 * The id of a lineage, by itself or by that of one of its versions.
 *
 * @throws DataError `exchange/unknown-lineage`
 */
export async function findLineage(manager: EntityManager, id: string): Promise<string> {
  const [row] = await manager.query<{ id: string }[]>(
    `select lineage_id as id, 1 as choice from model_lineages where lineage_id = $1
      union select lineage_id, 2 from model_versions where artifact_id = $1 order by choice limit 1`, [id])
  if (row !== undefined) return row.id
  throw new DataError({
    code: 'exchange/unknown-lineage',
    where: { source: id },
    what: 'no lineage has this id, and no version of one',
    fix: 'list the models with `model-artifacts list`; a model that is held is in no lineage yet',
  })
}

/** The lineages without which one cannot be told: those of its bases and data sets, those its ledger speaks of. */
async function lineagesFor(manager: EntityManager, id: string): Promise<readonly string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `with recursive scope(id) as (
        select $1::text
        union
        select x.id from scope s cross join lateral (
          select b.lineage_id as id from model_versions v
            join model_versions b on b.artifact_id in (v.base_model_id, v.eval_dataset_artifact_id)
           where v.lineage_id = s.id
          union all
          select o.lineage_id from promotion_events e join promotion_events o on o.artifact_id = e.artifact_id
           where e.lineage_id = s.id) as x)
     select id from scope order by id collate "C"`, [id])
  return rows.map(row => row.id)
}

const CURSOR = escapeIdentifier('exchanged units')
const UNITS_PER_FETCH = 1000

/**
 * The units of the whole catalog, or of what one lineage needs, in the order of a file; a cursor in the transaction of
 * `manager` keeps them out of memory.
 */
export async function* readUnits(
  manager: EntityManager, hasReviewEvents: boolean, lineage?: string,
): AsyncGenerator<Unit> {
  const scope = lineage === undefined ? undefined : await lineagesFor(manager, lineage)
  await manager.query(`declare ${CURSOR} no scroll cursor for ${unitsSql(scope !== undefined, hasReviewEvents)}`,
    scope === undefined ? [] : [scope])
  for (;;) {
    const units = await manager.query<Unit[]>(`fetch ${UNITS_PER_FETCH} from ${CURSOR}`)
    if (units.length === 0) return
    yield* units
  }
}
