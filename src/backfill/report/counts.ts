import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../../catalog/core/kept-documents'
import { UNSETTLED } from '../../catalog/unsettled-items'

/** Models that one vocabulary read, by what became of them. Counts. */
export interface VocabularyCounts {
  readonly vocabulary: string
  readonly models: number
  /** Valid, with a value for every fact. */
  readonly complete: number
  /** Valid, with a fact declared not reported, not applicable or withheld, and none under review. */
  readonly declared: number
  /** Valid, with a fact under review. */
  readonly underReview: number
  /** The legacy document still stands. */
  readonly held: number
}

/** A reason code, how many unsettled items carry it, and of how many models. */
export interface ReasonCounts {
  readonly pointer: string
  readonly reasonCode: string
  readonly items: number
  readonly models: number
}

/** What the criteria are judged on; each is 0 while all is well. */
export interface Shortfalls {
  /** Originals whose SHA-256 is not that of their document. */
  readonly brokenOriginals: number
  /** Facts under review in adopted documents for which no review item waits. */
  readonly unaskedFacts: number
  /** Models whose document is held as a whole without a review item that waits. */
  readonly unaskedModels: number
}

/** What the database says about all models together. */
export interface Counts extends Shortfalls {
  readonly models: number
  readonly rows: number
  readonly internalWithoutRow: number
  readonly originals: number
  readonly promotion: Readonly<Record<string, number>>
  readonly internal: number
  readonly external: number
  readonly vocabularies: readonly VocabularyCounts[]
  readonly reasons: readonly ReasonCounts[]
  readonly settledItems: number
  readonly migrations: readonly string[]
}

type Totals = Omit<Counts, keyof Shortfalls | 'vocabularies' | 'reasons' | 'promotion' | 'migrations'>

const unsettled = UNSETTLED.map(status => `'${status}'`).join(', ')

// training_config and extensions are open: an "absent" of theirs is data. The document is that of the latest revision:
// artifacts.metadata belongs to other software too, which may leave text in it that is no JSON, or no object.
const MODELS = `
  with model as (
    select a.id, first.schema_version as first_version, last.schema_version as last_version,
           coalesce(last.schema_version not like '${LEGACY_PREFIX}%', false) as adopted, last.document
      from artifacts a
      left join lateral (select schema_version from metadata_revisions r where r.artifact_id = a.id
                          order by revision limit 1) first on true
      left join lateral (select schema_version, document from metadata_revisions r where r.artifact_id = a.id
                          order by revision desc limit 1) last on true
     where a.artifact_type = 'model'),
  absence as (
    select m.id, fact.key, fact.value ->> 'absent' as kind
      from model m
     cross join lateral jsonb_each(case when adopted then m.document::jsonb else '{}'::jsonb end) fact
     where jsonb_typeof(fact.value) = 'object' and fact.key not in ('training_config', 'extensions')
       and jsonb_exists(fact.value, 'absent')),
  judged as (
    select m.id,
           case when first_version like '${LEGACY_PREFIX}%' then substr(first_version, ${LEGACY_PREFIX.length + 1})
                when first_version is null then 'not seen by the backfill' else 'registered' end as vocabulary,
           adopted, kinds.absent
      from model m
      left join (select id, array_agg(kind) as absent from absence group by id) kinds on kinds.id = m.id)`

const SHORTFALLS = `${MODELS},
  waiting as (select artifact_id, pointer from review_items where status in (${unsettled}))
  select (select count(*)::int from metadata_revisions r join model m on m.id = r.artifact_id
           where r.revision = 0 and r.sha256 is distinct from encode(sha256(convert_to(r.document, 'UTF8')), 'hex'))
           as "brokenOriginals",
         (select count(*)::int from absence
           where kind = 'under_review' and not exists (select from waiting w where w.artifact_id = absence.id
             and w.pointer = '/' || replace(replace(absence.key, '~', '~0'), '/', '~1'))) as "unaskedFacts",
         (select count(*)::int from model m where last_version is not null and not adopted
             and not exists (select from waiting w where w.artifact_id = m.id)) as "unaskedModels"`

/** Everything the summary of a report needs, in a handful of aggregating queries. */
export async function readCounts(manager: EntityManager, historyTable: string): Promise<Counts> {
  const vocabularies = await manager.query<VocabularyCounts[]>(`${MODELS}
    select vocabulary, count(*)::int as models,
           count(*) filter (where adopted and absent is null)::int as complete,
           count(*) filter (where adopted and absent is not null and not 'under_review' = any(absent))::int as declared,
           count(*) filter (where adopted and 'under_review' = any(absent))::int as "underReview",
           count(*) filter (where not adopted)::int as held
      from judged group by vocabulary order by vocabulary collate "C"`)
  const [totals] = await manager.query<Totals[]>(`
    select count(*)::int as models, count(v.artifact_id)::int as rows,
           count(*) filter (where v.artifact_id is null and a.origin_type is distinct from 'external')::int
             as "internalWithoutRow",
           count(r.artifact_id)::int as originals,
           count(*) filter (where not v.is_external)::int as internal,
           count(*) filter (where v.is_external)::int as external,
           (select count(*)::int from review_items where status in ('resolved', 'rejected')) as "settledItems"
      from artifacts a
      left join model_versions v on v.artifact_id = a.id
      left join metadata_revisions r on r.artifact_id = a.id and r.revision = 0
     where a.artifact_type = 'model'`)
  const [shortfalls] = await manager.query<Shortfalls[]>(SHORTFALLS)
  const promotion = await manager.query<{ state: string; n: number }[]>(
    'select promotion_state as state, count(*)::int as n from model_versions group by 1 order by 1')
  const reasons = await manager.query<ReasonCounts[]>(`
    select pointer, reason_code as "reasonCode", count(*)::int as items, count(distinct artifact_id)::int as models
      from review_items where status in (${unsettled})
     group by pointer, reason_code order by pointer collate "C", reason_code collate "C"`)
  const migrations = await manager.query<{ name: string }[]>(`select name from ${historyTable} order by id`)
  if (totals === undefined || shortfalls === undefined) throw new Error('an aggregate gave no row: this is our bug')
  return {
    ...totals,
    ...shortfalls,
    vocabularies,
    reasons,
    promotion: Object.fromEntries(promotion.map(({ state, n }) => [state, n])),
    migrations: migrations.map(({ name }) => name),
  }
}
