import type { EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { DataError, type Trouble } from '../errors'
import { asReviewer } from './review-actor'
import { CLAIM_HOURS, checkReviewer, lockReviewItems, type Reviewer } from './review-lock'

/** What became of a claim. */
export interface ClaimOutcome {
  readonly item: string
  readonly artifactId: string
  /** `claimed`, `released`; `unchanged`: it was so already, and nothing was written. */
  readonly outcome: 'claimed' | 'released' | 'unchanged'
  /** Who holds the item now; null: nobody. */
  readonly claimedBy: string | null
}

interface Claim {
  readonly id: string
  readonly by: string
  readonly since: string
  readonly isOld: boolean
}

async function claimsOn(manager: EntityManager, ids: readonly string[], hours: number): Promise<ReadonlyMap<string, Claim>> {
  const claims = await manager.query<Claim[]>(
    `select id, claimed_by as by, to_char(claimed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since,
            claimed_at <= now() - make_interval(secs => $2) as "isOld"
       from review_items where id = any($1) and claimed_by is not null and claimed_at is not null`,
    [ids, hours * 3600],
  )
  return new Map(claims.map(claim => [claim.id, claim]))
}

/** A trouble for each item that another reviewer has claimed, unless the claim is old or the reviewer insists. */
export async function claimTroubles(
  manager: EntityManager,
  items: readonly ReviewItem[],
  { by, force = false, claimHours = CLAIM_HOURS }: Reviewer,
): Promise<readonly Trouble[]> {
  if (force) return []
  const claims = await claimsOn(manager, items.map(({ id }) => id), claimHours)
  return items.flatMap(({ id, pointer }): Trouble[] => {
    const claim = claims.get(id)
    if (claim === undefined || claim.isOld || claim.by === by) return []
    return [{
      code: 'review/claimed',
      where: { source: id, pointer },
      what: `the item is claimed by ${claim.by} since ${claim.since}`,
      why: `a claim holds for ${claimHours} hours`,
      fix: `ask ${claim.by} to release it, wait, or take it with --force --reason TEXT`,
    }]
  })
}

/** A trouble for each item that is settled. */
export const closedTroubles = (items: readonly ReviewItem[], told: (item: ReviewItem) => string): readonly Trouble[] =>
  items.filter(({ status }) => status === 'resolved' || status === 'rejected').map(item => ({
    code: 'review/closed',
    where: { source: item.id, pointer: item.pointer },
    what: `the item is ${told(item)}`,
    why: 'an answer is given once',
    fix: 'what counts now is the document: see `model-artifacts show`; what happened: `model-artifacts review log`',
  }))

/**
 * Claims items for a reviewer, so that others leave them alone for a day. A claim of one's own is not written again
 * while it holds; an old one is renewed.
 *
 * @throws DataError `review/claimed`, `review/closed`, `review/unknown-item`, `review/ambiguous-item`,
 *   `review/answered-twice`, `review/force-needs-reason`
 */
export async function claimReviewItems(
  manager: EntityManager,
  named: readonly string[],
  reviewer: Reviewer,
): Promise<readonly ClaimOutcome[]> {
  checkReviewer(reviewer)
  const items = await lockReviewItems(manager, named)
  const troubles = [
    ...closedTroubles(items, ({ status }) => status), ...await claimTroubles(manager, items, reviewer),
  ]
  if (troubles.length > 0) throw new DataError(troubles)
  const claims = await claimsOn(manager, items.map(({ id }) => id), reviewer.claimHours ?? CLAIM_HOURS)
  const isMine = ({ id }: ReviewItem): boolean => claims.get(id)?.by === reviewer.by && claims.get(id)?.isOld === false
  await write(manager, items.filter(item => !isMine(item)), reviewer, "claimed_by = $2, claimed_at = now()", [reviewer.by])
  return items.map(item => ({
    item: item.id,
    artifactId: item.artifact_id,
    outcome: isMine(item) ? 'unchanged' : 'claimed',
    claimedBy: reviewer.by,
  }))
}

/**
 * Gives claimed items back. An item that nobody has claimed stays as it is.
 *
 * @throws DataError `review/claimed` for one that another reviewer holds; `review/unknown-item`,
 *   `review/ambiguous-item`, `review/answered-twice`, `review/force-needs-reason`
 */
export async function releaseReviewItems(
  manager: EntityManager,
  named: readonly string[],
  reviewer: Reviewer,
): Promise<readonly ClaimOutcome[]> {
  checkReviewer(reviewer)
  const items = await lockReviewItems(manager, named)
  const troubles = await claimTroubles(manager, items, reviewer)
  if (troubles.length > 0) throw new DataError(troubles)
  await write(manager, items.filter(item => item.claimed_by !== null), reviewer, 'claimed_by = null, claimed_at = null', [])
  return items.map(item => ({
    item: item.id,
    artifactId: item.artifact_id,
    outcome: item.claimed_by === null ? 'unchanged' : 'released',
    claimedBy: null,
  }))
}

async function write(
  manager: EntityManager,
  items: readonly ReviewItem[],
  reviewer: Reviewer,
  columns: string,
  values: readonly string[],
): Promise<void> {
  if (items.length === 0) return
  await asReviewer(manager, reviewer, () =>
    manager.query(`update review_items set ${columns} where id = any($1)`, [items.map(({ id }) => id), ...values]))
}
