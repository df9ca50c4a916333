import type { EntityManager } from 'typeorm'
import { UNSETTLED } from '../../catalog/unsettled-items'
import { changedAmong, type ChangedModel } from './changed-models'
import { countPages, type PageCounts } from './page-counts'

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
  /** Models changed outside the catalog since their latest revision. */
  readonly changedModels: number
  /** Those of them whose latest revision is in the new shape. */
  readonly overwritten: number
  readonly migrations: readonly string[]
}

/** What is counted, and the first of the models that were changed outside the catalog, in the order of ids. */
export interface Counted {
  readonly counts: Counts
  readonly changed: readonly ChangedModel[]
}

/** How many changed models are told by name; all are counted. */
const CHANGED_KEPT = 1000

const unsettled = UNSETTLED.map(status => `'${status}'`).join(', ')

const TOTALS = ['models', 'rows', 'internalWithoutRow', 'originals', 'internal', 'external', 'brokenOriginals', 'unaskedFacts',
  'unaskedModels'] as const satisfies readonly (keyof PageCounts & keyof Counts)[]

const OF_VOCABULARY = ['models', 'complete', 'declared', 'underReview', 'held'] as const

const sumOf = <K extends keyof PageCounts>(names: readonly K[], counts: Iterable<Pick<PageCounts, K>>): Record<K, number> => {
  const sum = Object.fromEntries(names.map(name => [name, 0])) as Record<K, number>
  for (const part of counts) for (const name of names) sum[name] += part[name] as number
  return sum
}

type Walked = Pick<Counts, (typeof TOTALS)[number] | 'vocabularies' | 'changedModels' | 'overwritten'>

async function walkModels(manager: EntityManager): Promise<{ readonly walked: Walked; readonly changed: readonly ChangedModel[] }> {
  let totals = sumOf(TOTALS, [])
  const vocabularies = new Map<string, Record<(typeof OF_VOCABULARY)[number], number>>()
  const changed: ChangedModel[] = []
  let [changedModels, overwritten] = [0, 0]
  for await (const page of countPages(manager)) {
    for (const part of page) {
      if (part.vocabulary === null) {
        totals = sumOf(TOTALS, [totals, part])
        const found = await changedAmong(manager, part.suspects ?? [])
        changedModels += found.length
        overwritten += found.filter(({ adopted }) => adopted).length
        changed.push(...found.slice(0, CHANGED_KEPT - changed.length))
      } else {
        const before = vocabularies.get(part.vocabulary)
        vocabularies.set(part.vocabulary, sumOf(OF_VOCABULARY, before === undefined ? [part] : [before, part]))
      }
    }
  }
  const sorted = [...vocabularies].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([vocabulary, counts]) => ({ vocabulary, ...counts }))
  return { walked: { ...totals, vocabularies: sorted, changedModels, overwritten }, changed }
}

/** Everything the summary of a report needs: models page by page, the rest in aggregates over indexes. */
export async function readCounts(manager: EntityManager, historyTable: string): Promise<Counted> {
  const { walked, changed } = await walkModels(manager)
  const [settled] = await manager.query<{ n: number }[]>(
    "select count(*)::int as n from review_items where status in ('resolved', 'rejected')")
  const promotion = await manager.query<{ state: string; n: number }[]>(
    'select promotion_state as state, count(*)::int as n from model_versions group by 1 order by 1')
  // an artifact has one item at most for a pointer and a reason: items and models are the same number
  const reasons = await manager.query<ReasonCounts[]>(`
    select pointer, reason_code as "reasonCode", count(*)::int as items, count(*)::int as models
      from review_items where status in (${unsettled})
     group by pointer, reason_code order by pointer collate "C", reason_code collate "C"`)
  const migrations = await manager.query<{ name: string }[]>(`select name from ${historyTable} order by id`)
  return {
    counts: {
      ...walked,
      reasons,
      settledItems: settled?.n ?? 0,
      promotion: Object.fromEntries(promotion.map(({ state, n }) => [state, n])),
      migrations: migrations.map(({ name }) => name),
    },
    changed,
  }
}
