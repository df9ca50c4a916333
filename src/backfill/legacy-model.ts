import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../catalog/core/kept-documents'

/** A model whose present document is from before the schema. */
export interface LegacyModel {
  readonly id: string
  readonly title: string | null
  readonly origin_type: string | null
  readonly origin_url: string | null
  /** As PostgreSQL prints it. */
  readonly created_at: string | null
  /** The legacy document as text: the kept bytes, unless somebody changed the row since. */
  readonly text: string | null
  /** The latest revision, always a legacy one; null when none was kept yet. */
  readonly revision: number | null
  /** The vocabulary the latest revision was read with, e.g. chosen at import. */
  readonly vocabulary: string | null
  /** Somebody changed `artifacts.metadata` after the latest revision was kept. */
  readonly changed: boolean
  /** Whether it has review items, in whatever state. */
  readonly hasItems: boolean
  /** Whether it has a row in `model_versions`. */
  readonly hasRow: boolean
  /** Whether it follows no other artifact. */
  readonly isFirst: boolean
  /** Another one as soon as somebody has written anything that the model's plan is made from. */
  readonly digest: string
}

/** An origin the schema knows; null for any other word, which nobody may interpret. */
export const asOrigin = (word: string | null): 'internal' | 'external' | null =>
  word === 'internal' || word === 'external' ? word : null

const LATEST = `
  left join lateral (
    select r.revision, r.schema_version, r.document, r.sha256 from metadata_revisions r
     where r.artifact_id = a.id order by r.revision desc limit 1) r on true
 where a.artifact_type = 'model' and (r.revision is null or r.schema_version like '${LEGACY_PREFIX}%')`

/** All that a plan is made from, as one short text: the artifact, its latest revision, its row, its review items. */
const DIGEST_OF_VALUES = `md5(row(a.artifact_type, a.title, a.origin_type, a.origin_url, a.created_at, a.parent_version_id, a.metadata::text,
    r.revision, r.schema_version, md5(r.document),
    (select md5(v::text) from model_versions v where v.artifact_id = a.id),
    (select md5(string_agg(i::text, ',' order by i.id)) from review_items i where i.artifact_id = a.id))::text)`

/**
 * The same by the transactions that wrote the rows last, at a third of the cost because no document is read. A revision is
 * not written twice.
 */
const DIGEST_OF_WRITERS = `row(a.xmin, r.revision, r.sha256, (select v.xmin from model_versions v where v.artifact_id = a.id),
    (select string_agg(i.id || i.xmin, ',' order by i.id) from review_items i where i.artifact_id = a.id))::text`

// YugabyteDB has no xmin
const digestSql = ({ connection }: EntityManager): string =>
  ((connection as { readonly engine?: unknown }).engine === 'yugabytedb' ? DIGEST_OF_VALUES : DIGEST_OF_WRITERS)

/**
 * Digests of the legacy models among `ids`, by id: those of `readLegacyModels`, unless something has changed since.
 * Under the locks of these artifacts it stays so until the transaction ends.
 */
export async function readDigests(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ id: string; digest: string }[]>(
    `select a.id, ${digestSql(manager)} as digest from artifacts a ${LATEST} and a.id = any($1)`, [ids])
  return new Map(rows.map(({ id, digest }) => [id, digest]))
}

/**
 * Legacy models among `ids`, in order. A statement of its own after the lock, because only a new snapshot sees what
 * the former holder of the lock has written.
 *
 * @see https://www.postgresql.org/docs/current/transaction-iso.html#XACT-READ-COMMITTED
 */
export async function readLegacyModels(manager: EntityManager, ids: readonly string[]): Promise<readonly LegacyModel[]> {
  return manager.query<LegacyModel[]>(
    `with legacy as (
       select a.id, a.title, a.origin_type, a.origin_url, a.created_at::text as created_at, a.metadata::text as stored,
              pg_typeof(a.metadata)::text as type, r.revision, r.schema_version, r.document,
              ${digestSql(manager)} as digest, exists (select from review_items i where i.artifact_id = a.id) as "hasItems",
              exists (select from model_versions v where v.artifact_id = a.id) as "hasRow",
              a.parent_version_id is null as "isFirst"
         from artifacts a ${LATEST} and a.id = any($1)),
     compared as (
       select *, case when revision is null or stored is not distinct from document then false
                      when type = 'jsonb' then stored is distinct from document::jsonb::text
                      else true end as changed
         from legacy)
     select id, title, origin_type, origin_url, created_at, revision, changed, digest, "hasItems", "hasRow", "isFirst",
            case when revision is null or changed then stored else document end as text,
            case when changed then null else substr(schema_version, ${LEGACY_PREFIX.length + 1}) end as vocabulary
       from compared order by id`,
    [ids],
  )
}
