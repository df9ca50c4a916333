import type { EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { DataError, type Trouble } from '../errors'
import { valueTroubles } from './value-rules'
import { findReviewItem } from './review-list'
import type { ReviewActor } from './review-actor'

/** Who works on review items, with what right over those of others. */
export interface Reviewer extends ReviewActor {
  /** Also what another reviewer has claimed or answered; needs a reason, which the log keeps. Default false. */
  readonly force?: boolean
  /** After so many hours a claim holds nobody back any more, 0 or more. Default `CLAIM_HOURS`. */
  readonly claimHours?: number
}

/** How long a claim holds others back, in hours. */
export const CLAIM_HOURS = 24

/**
 * Checks the words of a reviewer.
 *
 * @throws DataError `review/force-needs-reason`, or the rule that name or reason break
 */
export function checkReviewer({ by, reason, force = false }: Reviewer): void {
  const troubles: Trouble[] = [
    ...valueTroubles('AgentId', by, '/by'),
    ...(reason === undefined ? [] : valueTroubles('Reason', reason, '/reason')),
  ]
  if (force && reason === undefined) {
    troubles.push({
      code: 'review/force-needs-reason',
      where: { pointer: '/reason' },
      what: 'what another reviewer holds is to be taken without a reason',
      why: 'the log keeps why somebody was passed over',
      fix: 'give --reason, or leave out --force',
    })
  }
  if (troubles.length > 0) throw new DataError(troubles)
}

/**
 * The items with these ids or beginnings, in the order given, locked with their artifacts to the end of the
 * transaction.
 *
 * @throws DataError `review/answered-twice`, `review/unknown-item`, `review/ambiguous-item`
 */
export async function lockReviewItems(manager: EntityManager, named: readonly string[]): Promise<readonly ReviewItem[]> {
  const ids: string[] = []
  for (const name of named) ids.push((await findReviewItem(manager, name)).id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) {
    throw new DataError({
      code: 'review/answered-twice', where: { source: twice }, what: 'one item is named twice', fix: 'name it once',
    })
  }
  // artifacts first and in order, as every writer does: two reviewers wait for each other and never deadlock
  await manager.query(
    `select a.id from artifacts a where a.id in (select artifact_id from review_items where id = any($1))
      order by a.id for no key update`,
    [ids],
  )
  const items = ids.length === 0 ? [] : await manager.createQueryBuilder(ReviewItem, 'i').where('i.id in (:...ids)', { ids })
    .orderBy('i.id').setLock('for_no_key_update').getMany()
  const found = new Map(items.map(item => [item.id, item]))
  const gone = ids.filter(id => !found.has(id))
  if (gone.length > 0) {
    throw new DataError(gone.map(id => ({
      code: 'review/unknown-item',
      where: { source: id },
      what: 'the item was withdrawn at this moment',
      why: 'the backfill of its model was undone, or the model was deleted',
      fix: 'look at `model-artifacts review log`, and list the items again',
    })))
  }
  return ids.flatMap(id => found.get(id) ?? [])
}
