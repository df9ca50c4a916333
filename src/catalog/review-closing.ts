import type { EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { valueAt } from '../json-pointer'
import { UNSETTLED } from './models'
import { asReviewer } from './review-actor'
import type { Authorship } from './revisions'

/**
 * Closes the unsettled items whose fact a new document states: its value there is no longer `under_review` and becomes
 * the item's answer. Items about columns or about the whole document stay. The ids of what was closed, sorted. The
 * caller has locked the artifact and writes the document in the same transaction.
 */
export async function closeAnsweredItems(
  manager: EntityManager,
  artifactId: string,
  metadata: unknown,
  { by, reason }: Authorship,
): Promise<readonly string[]> {
  const open = await manager.createQueryBuilder(ReviewItem, 'i')
    .where('i.artifact_id = :artifactId and i.status in (:...unsettled)', { artifactId, unsettled: UNSETTLED })
    .orderBy('i.id').getMany()
  const answered = open.flatMap(({ id, pointer }) => {
    const value = pointer === '' || pointer.startsWith('/columns/') ? undefined : valueAt(metadata, pointer)
    return value === undefined || valueAt(value, '/absent') === 'under_review' ? [] : [{ id, value }]
  })
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
