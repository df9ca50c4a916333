import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../catalog/core/kept-documents'
import { shardSql, WHOLE, type Shard } from './shard'

/** Ids one statement looks at, finished ones and those of other shards too: what bounds its time, however large the table is. */
const WINDOW = 2_000

/** A legacy model that waits for its turn. */
export interface Waiting {
  readonly id: string
  /** What its document takes in the database, in bytes. */
  readonly bytes: number
}

/** Which models to walk over. */
export interface Walk {
  readonly shard: Shard
  /** Ids of models on whose promotion a file decides. */
  readonly decided: readonly string[]
}

/** What stands in one stretch of ids. */
export interface LegacyPage {
  /** Legacy models of the share, in the order of ids. */
  readonly waiting: readonly Waiting[]
  /** Artifacts walked over. */
  readonly walked: number
  /** Where the next page begins; null at the end. */
  readonly lastId: string | null
}

/** The next `WINDOW` artifacts after an id, found by index scans alone: how many there are in all plays no part. */
export async function nextPage(manager: EntityManager, afterId: string, { shard, decided }: Walk): Promise<LegacyPage> {
  const share = shardSql(shard, decided, 'p.id', 3)
  const [row] = await manager.query<{ waiting: readonly (readonly [string, number])[]; walked: number; last: string | null }[]>(
    `with page as materialized (
       select a.id, a.artifact_type, pg_column_size(a.metadata) as bytes
         from artifacts a where a.id > $1 order by a.id limit $2),
     legacy as (
       select p.id, p.bytes from page p left join lateral (
         select r.revision, r.schema_version from metadata_revisions r
          where r.artifact_id = p.id order by r.revision desc limit 1) r on true
        where p.artifact_type = 'model' and ${share.sql}
          and (r.revision is null or r.schema_version like '${LEGACY_PREFIX}%'))
     select coalesce((select json_agg(json_build_array(id, coalesce(bytes, 0)) order by id) from legacy), '[]') as waiting,
            (select count(*)::int from page) as walked, (select max(id) from page) as last`,
    [afterId, WINDOW, ...share.parameters],
  )
  if (row === undefined) throw new Error('a page without a row: this is our bug')
  const waiting = row.waiting.map(([id, bytes]) => ({ id, bytes }))
  return { waiting, walked: row.walked, lastId: row.walked < WINDOW ? null : row.last }
}

/** How many models after an id still have a legacy document; page by page, so no statement runs long. */
export async function countLegacyModels(
  manager: EntityManager, walk: Walk = { shard: WHOLE, decided: [] }, afterId = '',
): Promise<number> {
  let count = 0
  for (let from: string | null = afterId; from !== null;) {
    const page: LegacyPage = await nextPage(manager, from, walk)
    count += page.waiting.length
    from = page.lastId
  }
  return count
}

/** About how many artifacts there are, as the last ANALYZE counted; 0 where there was none. Counting takes minutes. */
export async function estimateArtifacts(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ n: number }[]>(
    "select greatest(reltuples, 0)::float8 as n from pg_class where oid = 'artifacts'::regclass")
  return row?.n ?? 0
}
