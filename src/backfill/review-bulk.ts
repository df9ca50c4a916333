import { In, type EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { reviewItemPages, type ReviewFilter } from '../catalog/review-list'
import type { Reviewer } from '../catalog/review-lock'
import { DataError, type Trouble } from '../errors'
import { rejectReviewItems, resolveReviewItems, type ReviewOutcome } from './review'
import type { ReviewContext } from './review-apply'

/** Which open items one answer is for; every given condition must hold. */
export type BulkSelection = Required<Pick<ReviewFilter, 'reasonCode'>> &
  Pick<ReviewFilter, 'pointer' | 'artifactId' | 'olderThanSeconds'>

/** What is said on each: its own candidate, one value or declared absence for all, or that it is not to be used. */
export type BulkAnswer =
  | { readonly kind: 'candidate' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'reject' }

/** What became of one item. */
export interface BulkItem {
  readonly item: string
  readonly pointer: string
  /** `refused`: it is as it was before. The others as in `ReviewOutcome`. */
  readonly outcome: ReviewOutcome['outcome'] | 'refused'
  /** What its answer is now; null for none. */
  readonly value: unknown
  /** Why it was refused. */
  readonly troubles: readonly Trouble[]
}

/** What became of the items of one artifact. */
export interface BulkResult {
  readonly artifactId: string
  readonly items: readonly BulkItem[]
  readonly revision: number | null
  /** What its document still lacks. */
  readonly remaining: readonly Trouble[]
  /** Unsettled items it has left; null where all of these were refused. */
  readonly open: number | null
}

/** Runs work in a transaction of its own: one that is committed, or, for a preview, one that is rolled back. */
export type Attempt = <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>

/**
 * Says the same on every open item that is selected, artifact by artifact in the order of ids, each in an `attempt` of
 * its own. A refused item stops no other. A run that was killed is taken up by running it again: what is settled is
 * selected no more.
 */
export async function* reviewInBulk(
  manager: EntityManager,
  selection: BulkSelection,
  answer: BulkAnswer,
  reviewer: Reviewer,
  context: ReviewContext,
  attempt: Attempt,
): AsyncGenerator<BulkResult> {
  let group: ReviewItem[] = []
  for await (const page of reviewItemPages(manager, selection)) {
    for (const item of page.filter(({ status }) => status === 'open')) {
      if (group[0] !== undefined && group[0].artifact_id !== item.artifact_id) {
        yield await settle(group, answer, reviewer, context, attempt)
        group = []
      }
      group.push(item)
    }
  }
  if (group.length > 0) yield await settle(group, answer, reviewer, context, attempt)
}

interface Settled {
  readonly outcome: ReviewOutcome
  readonly values: ReadonlyMap<string, unknown>
}

async function settle(
  items: readonly ReviewItem[],
  answer: BulkAnswer,
  reviewer: Reviewer,
  context: ReviewContext,
  attempt: Attempt,
): Promise<BulkResult> {
  const refused = new Map<string, readonly Trouble[]>()
  if (answer.kind === 'candidate') {
    for (const item of items.filter(({ candidate }) => candidate === null)) refused.set(item.id, [withoutCandidate(item)])
  }
  const work = async (manager: EntityManager, rest: readonly ReviewItem[]): Promise<Settled | undefined> => {
    const [outcome] = answer.kind === 'reject'
      ? await rejectReviewItems(manager, rest.map(({ id }) => id), { ...reviewer, reason: reviewer.reason ?? '' }, context)
      : await resolveReviewItems(manager, rest.map(({ id, candidate }) =>
        ({ item: id, value: answer.kind === 'value' ? answer.value : candidate })), reviewer, context)
    const after = await manager.getRepository(ReviewItem).findBy({ id: In(rest.map(({ id }) => id)) })
    return outcome && { outcome, values: new Map(after.map(item => [item.id, item.answer])) }
  }
  let settled: Settled | undefined
  // [a refused, b, c] -> [b, c]: what stands against one item is no reason to leave out the others
  for (;;) {
    const rest = items.filter(({ id }) => !refused.has(id))
    if (rest.length === 0) break
    try {
      settled = await attempt(manager => work(manager, rest))
      break
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      const guilty = rest.filter(({ id }) => error.troubles.some(({ where }) => where.source === id))
      for (const { id } of guilty.length > 0 ? guilty : rest) {
        refused.set(id, guilty.length > 0 ? error.troubles.filter(({ where }) => where.source === id) : error.troubles)
      }
    }
  }
  return {
    artifactId: items[0]?.artifact_id ?? '',
    items: items.map(({ id, pointer }) => ({
      item: id,
      pointer,
      outcome: refused.has(id) ? 'refused' : settled?.outcome.outcome ?? 'refused',
      value: settled?.values.get(id) ?? null,
      troubles: refused.get(id) ?? [],
    })),
    revision: settled?.outcome.revision ?? null,
    remaining: settled?.outcome.remaining ?? [],
    open: settled?.outcome.open ?? null,
  }
}

const withoutCandidate = ({ id, pointer }: ReviewItem): Trouble => ({
  code: 'review/no-candidate',
  where: { source: id, pointer },
  what: 'the item has no candidate',
  why: 'the backfill saw no value that might be meant',
  fix: 'read its evidence with `model-artifacts review show`, and answer it by itself',
})
