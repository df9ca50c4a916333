import type { DataSource } from 'typeorm'
import { backfill } from '../../src/backfill/backfill'
import { loadDecisions } from '../../src/backfill/decisions'
import { rejectReviewItems, resolveReviewItems } from '../../src/backfill/review'
import type { ItemAnswer } from '../../src/backfill/review-answers'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { listReviewItems } from '../../src/catalog/review-list'
import type { Reviewer } from '../../src/catalog/review-lock'
import { listReviewEvents } from '../../src/catalog/review-log'
import type { DataError } from '../../src/errors'
import { legacyRows } from './legacy-rows'

/** What brings legacy models over. */
export const reviewContext = { vocabularies: loadVocabularies(), decisions: loadDecisions().decisions }

/** Inserts a model as other software would, and backfills. */
export async function insertLegacy(dataSource: DataSource, id: string, metadata: unknown, origin = 'internal'): Promise<void> {
  await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, metadata, origin_type) values ($1, 'model', $1, $2::jsonb, $3)",
    [id, JSON.stringify(metadata), origin],
  )
  await backfill(dataSource, reviewContext)
}

/** Ids of the unsettled items of a model, by pointer. */
export const itemsOf = async (dataSource: DataSource, artifactId: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await listReviewItems(dataSource.manager, { artifactId })).map(item => [item.pointer, item.id]))

/** Answers in a transaction of their own. */
export const resolve = (dataSource: DataSource, answers: readonly ItemAnswer[], reviewer: Reviewer) =>
  new ModelCatalog(dataSource).transaction(manager => resolveReviewItems(manager, answers, reviewer, reviewContext))

/** Rejections in a transaction of their own. */
export const reject = (dataSource: DataSource, items: readonly string[], reviewer: Reviewer & { reason: string }) =>
  new ModelCatalog(dataSource).transaction(manager => rejectReviewItems(manager, items, reviewer, reviewContext))

/** The codes of a refusal, joined; empty when the work was done. */
export const codesOf = (work: Promise<unknown>): Promise<string> =>
  work.then(() => '', (error: DataError) => error.troubles.map(({ code }) => code).join(' '))

/** What became of an item: `event by`, in order. */
export const stepsOf = async (dataSource: DataSource, item: string): Promise<readonly string[]> =>
  (await listReviewEvents(dataSource.manager, { item })).map(({ event, by }) => `${event} ${by}`)
