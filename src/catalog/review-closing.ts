import type { EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { DataError } from '../errors'
import { childPointer, pointerTokens, valueAt } from '../json-pointer'
import { UNSETTLED } from './unsettled-items'
import { asReviewer } from './review-actor'
import { claimTroubles } from './review-claims'
import type { Authorship } from './core/revisions'
import { exactChanges } from './core/exact-changes'

/** What a document says now, and what it said before; unknown (undefined) where the one before did not parse. */
export interface DocumentChange {
  readonly before: unknown
  readonly after: unknown
}

const isUnderReview = (document: unknown, pointer: string): boolean =>
  valueAt(document, `${pointer}/absent`) === 'under_review'

/** Whether the field of the document that a fact is, or is in, has changed; so has one that was `under_review`. */
function isTouched(pointer: string, { before, after }: DocumentChange): boolean {
  const field = childPointer('', pointerTokens(pointer)[0] ?? '')
  return exactChanges(valueAt(before, field), valueAt(after, field)).length > 0
}

/**
 * Closes the unsettled items whose fact an update states: it is in a field that the update changes, is no longer
 * `under_review`, and its value becomes the item's answer. Items about columns, about the whole document, or about what
 * the update leaves as it was stay. The ids of what was closed, sorted. The caller has locked the artifact and writes the
 * document in the same transaction.
 *
 * @throws DataError `review/claimed` for an item that another reviewer works on
 */
export async function closeAnsweredItems(
  manager: EntityManager,
  artifactId: string,
  change: DocumentChange,
  { by, reason }: Authorship,
): Promise<readonly string[]> {
  const open = await manager.createQueryBuilder(ReviewItem, 'i')
    .where('i.artifact_id = :artifactId and i.status in (:...unsettled)', { artifactId, unsettled: UNSETTLED })
    .orderBy('i.id').getMany()
  const stated = open.flatMap(item => {
    const { pointer } = item
    if (pointer === '' || pointer.startsWith('/columns/') || !isTouched(pointer, change)) return []
    const value = valueAt(change.after, pointer)
    return value === undefined || isUnderReview(change.after, pointer) ? [] : [{ item, value }]
  })
  const troubles = await claimTroubles(manager, stated.map(({ item }) => item), { by })
  if (troubles.length > 0) throw new DataError(troubles)
  const answered = stated.map(({ item: { id }, value }) => ({ id, value }))
  await resolveItems(manager, answered, { by, reason })
  return answered.map(({ id }) => id)
}

/** Closes items with the value that answers each; the log has who and why. */
export async function resolveItems(
  manager: EntityManager,
  answered: readonly { readonly id: string; readonly value: unknown }[],
  { by, reason }: Authorship,
): Promise<void> {
  if (answered.length === 0) return
  await asReviewer(manager, { by, reason }, async () => {
    for (const { id, value } of answered) {
      await manager.query(
        `update review_items set status = 'resolved', answer = $2::jsonb, answer_reason = $3, answered_by = $4,
                answered_at = now(), closed_at = now() where id = $1`,
        [id, JSON.stringify(value), reason, by],
      )
    }
  })
}
