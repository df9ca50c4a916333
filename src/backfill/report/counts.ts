import type { EntityManager } from 'typeorm'
import { LEGACY_PREFIX } from '../../catalog/legacy-documents'

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

/** What the database says about all models together. */
export interface Counts {
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

// training_config and extensions are open: an "absent" of theirs is data
const MODELS = `
  with model as (
    select a.id, a.origin_type, a.metadata, first.schema_version as first_version, last.schema_version as last_version
      from artifacts a
      left join lateral (select schema_version from metadata_revisions r where r.artifact_id = a.id
                          order by revision limit 1) first on true
      left join lateral (select schema_version from metadata_revisions r where r.artifact_id = a.id
                          order by revision desc limit 1) last on true
     where a.artifact_type = 'model'),
  judged as (
    select m.id,
           case when first_version like '${LEGACY_PREFIX}%' then substr(first_version, ${LEGACY_PREFIX.length + 1})
                when first_version is null then 'not seen by the backfill' else 'registered' end as vocabulary,
           coalesce(last_version not like '${LEGACY_PREFIX}%', false) as adopted,
           kinds.absent
      from model m
      left join lateral (
        select array_agg(fact.value ->> 'absent') as absent
          from jsonb_each(case when last_version not like '${LEGACY_PREFIX}%' then m.metadata::text::jsonb
                               else '{}'::jsonb end) fact
         where jsonb_typeof(fact.value) = 'object' and fact.key not in ('training_config', 'extensions')
           and jsonb_exists(fact.value, 'absent')) kinds on true)`

/** Everything the summary of a report needs, in a handful of aggregating queries. */
export async function readCounts(manager: EntityManager, historyTable: string): Promise<Counts> {
  const vocabularies = await manager.query<VocabularyCounts[]>(`${MODELS}
    select vocabulary, count(*)::int as models,
           count(*) filter (where adopted and absent is null)::int as complete,
           count(*) filter (where adopted and absent is not null and not 'under_review' = any(absent))::int as declared,
           count(*) filter (where adopted and 'under_review' = any(absent))::int as "underReview",
           count(*) filter (where not adopted)::int as held
      from judged group by vocabulary order by vocabulary collate "C"`)
  const [totals] = await manager.query<Omit<Counts, 'vocabularies' | 'reasons' | 'promotion' | 'migrations'>[]>(`
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
  const promotion = await manager.query<{ state: string; n: number }[]>(
    'select promotion_state as state, count(*)::int as n from model_versions group by 1 order by 1')
  const reasons = await manager.query<ReasonCounts[]>(`
    select pointer, reason_code as "reasonCode", count(*)::int as items, count(distinct artifact_id)::int as models
      from review_items where status in ('open', 'answered')
     group by pointer, reason_code order by pointer collate "C", reason_code collate "C"`)
  const migrations = await manager.query<{ name: string }[]>(`select name from ${historyTable} order by id`)
  if (totals === undefined) throw new Error('an aggregate gave no row: this is our bug')
  return {
    ...totals,
    vocabularies,
    reasons,
    promotion: Object.fromEntries(promotion.map(({ state, n }) => [state, n])),
    migrations: migrations.map(({ name }) => name),
  }
}
