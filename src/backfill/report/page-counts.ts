import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../../catalog/core/kept-documents'
import { UNSETTLED } from '../../catalog/unsettled-items'

/** What one page of models, or the part of it that one vocabulary read, adds to the counts of a report. */
export interface PageCounts {
  /** null for the page as a whole. */
  readonly vocabulary: string | null
  readonly models: number
  readonly complete: number
  readonly declared: number
  readonly underReview: number
  readonly held: number
  readonly rows: number
  readonly internalWithoutRow: number
  readonly originals: number
  readonly internal: number
  readonly external: number
  readonly brokenOriginals: number
  readonly unaskedFacts: number
  readonly unaskedModels: number
  /** Models whose metadata is not, or may not be, the document of their latest revision; null for none. */
  readonly suspects: readonly string[] | null
  /** The last id of the page. */
  readonly last: string
}

const PAGE = 1000

const unsettled = UNSETTLED.map(status => `'${status}'`).join(', ')

const waits = (model: string): string =>
  `exists (select from review_items w where w.artifact_id = ${model} and w.status in (${unsettled})`

// The latest documents are those of the catalog: any other text may be one that PostgreSQL cannot read, so the column
// of other software is compared as JSON only where it is jsonb. OFFSET 0 keeps the cast from being made twice.
// training_config and extensions are open: an "absent" of theirs is data.
const pageSql = (isJsonb: boolean): string => `
  with page as (
    select id, origin_type, metadata from artifacts where artifact_type = 'model' and id > $1 order by id limit ${PAGE}),
  judged as (
    select p.id, p.origin_type, v.artifact_id as row, v.is_external, first.revision = 0 as has_original,
           case when first.schema_version like '${LEGACY_PREFIX}%'
                then substr(first.schema_version, ${LEGACY_PREFIX.length + 1})
                when first.schema_version is null then 'not seen by the backfill' else 'registered' end as vocabulary,
           first.revision = 0
             and first.sha256 is distinct from encode(sha256(convert_to(first.document, 'UTF8')), 'hex') as is_broken,
           last.schema_version, last.adopted, fact.absent, fact.under_review, fact.unasked,
           last.schema_version is not null and case when ${isJsonb} and last.adopted
             then ${isJsonb ? 'p.metadata is distinct from last.json' : 'null'}
             else p.metadata::text is distinct from last.document end as is_suspect
      from page p
      left join model_versions v on v.artifact_id = p.id
      left join lateral (
        select revision, schema_version, document, sha256 from metadata_revisions r
         where r.artifact_id = p.id order by revision limit 1) first on true
      left join lateral (
        select schema_version, adopted, document, case when adopted then document::jsonb end as json
          from (select schema_version, document, schema_version not like '${LEGACY_PREFIX}%' as adopted
                  from metadata_revisions r where r.artifact_id = p.id order by revision desc limit 1) latest
        offset 0) last on true
     cross join lateral (
        select count(*) as absent, count(*) filter (where value ->> 'absent' = 'under_review') as under_review,
               count(*) filter (where value ->> 'absent' = 'under_review' and not ${waits('p.id')}
                 and w.pointer = '/' || replace(replace(key, '~', '~0'), '/', '~1'))) as unasked
          from jsonb_each(coalesce(last.json, '{}'))
         where jsonb_typeof(value) = 'object' and key not in ('training_config', 'extensions')
           and jsonb_exists(value, 'absent')) fact)
  select vocabulary, count(*)::int as models,
         count(*) filter (where adopted and absent = 0)::int as complete,
         count(*) filter (where adopted and absent > 0 and under_review = 0)::int as declared,
         count(*) filter (where adopted and under_review > 0)::int as "underReview",
         count(*) filter (where adopted is not true)::int as held,
         count(row)::int as rows,
         count(*) filter (where row is null and origin_type is distinct from 'external')::int as "internalWithoutRow",
         count(*) filter (where has_original)::int as originals,
         count(*) filter (where not is_external)::int as internal,
         count(*) filter (where is_external)::int as external,
         count(*) filter (where is_broken)::int as "brokenOriginals",
         coalesce(sum(unasked), 0)::int as "unaskedFacts",
         count(*) filter (where schema_version is not null and not adopted and not ${waits('judged.id')}))::int
           as "unaskedModels",
         array_agg(id order by id) filter (where is_suspect) as suspects, max(id) as last
    from judged group by grouping sets ((vocabulary), ()) having count(*) > 0`

/**
 * The counts of all models page by page in the order of ids, one statement each: none holds a snapshot for longer than
 * a page takes, however many models there are. Each page is told as a whole and by vocabulary.
 */
export async function* countPages(manager: EntityManager): AsyncGenerator<readonly PageCounts[]> {
  const [column] = await manager.query<{ type: string }[]>(
    `select format_type(atttypid, atttypmod) as type from pg_attribute
      where attrelid = 'artifacts'::regclass and attname = 'metadata'`)
  const sql = pageSql(column?.type === 'jsonb')
  for (let after = ''; ;) {
    const counts = await manager.query<PageCounts[]>(sql, [after])
    const [first] = counts
    if (first === undefined) return
    yield counts
    after = counts.find(({ vocabulary }) => vocabulary === null)?.last ?? first.last
  }
}
