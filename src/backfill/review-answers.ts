import type { EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { describeValue } from '../catalog/explain'
import { PINS, valueTroubles } from '../catalog/model-row'
import { findReviewItem } from '../catalog/review-items'
import { metadataTroubles } from '../catalog/validate-metadata'
import { DataError, type Trouble } from '../errors'
import { valueAt, withValueAt } from '../json-pointer'
import { COLUMNS } from './plan'

/** An answer to one review item. */
export interface ItemAnswer {
  /** The id, or enough of its beginning. */
  readonly item: string
  /** A value, or a declared absence `{ absent, reason }`. */
  readonly value: unknown
}

const isBelow = (pointer: string, root: string): boolean =>
  root === '' || pointer === root || pointer.startsWith(`${root}/`)

const ABSENCES = ['not_reported', 'not_applicable', 'withheld']

/** What is wrong with a declared absence of a column, which no document holds. */
function absenceTroubles(value: unknown, pointer: string): readonly Trouble[] {
  const kind = valueAt(value, '/absent')
  if (!ABSENCES.includes(String(kind))) {
    return [{
      code: 'metadata/not-allowed',
      where: { pointer: `${pointer}/absent` },
      what: `found ${describeValue(kind)}`,
      why: `expected: one of ${ABSENCES.join(', ')}`,
      fix: 'give one of them',
    }]
  }
  return valueTroubles('Reason', valueAt(value, '/reason') ?? '', `${pointer}/reason`)
}

/** The rules an answer breaks by itself, whatever else the document still lacks. */
export function answerTroubles(item: ReviewItem, value: unknown, document: unknown, isExternal: boolean): readonly Trouble[] {
  const name = item.pointer.startsWith(COLUMNS) ? item.pointer.slice(COLUMNS.length) : undefined
  if (name !== undefined) {
    // an absent column stays NULL; only a promotion state cannot be absent
    if (name !== 'promotion_state' && valueAt(value, '/absent') !== undefined) return absenceTroubles(value, item.pointer)
    if (name === 'promotion_state') return valueTroubles('PromotionState', value, item.pointer)
    if (name in PINS) return valueTroubles(PINS[name as keyof typeof PINS].rule, value, item.pointer)
    throw new Error(`review item ${item.id} is about ${item.pointer}, which no rule is for: this is our bug`)
  }
  if (valueAt(value, '/absent') === 'under_review') {
    return [{
      code: 'review/still-under-review',
      where: { pointer: item.pointer },
      what: 'under_review is the question, not an answer',
      fix: 'give the value, or one of not_reported, not_applicable, withheld',
    }]
  }
  const draft = withValueAt(document ?? { is_external: isExternal }, item.pointer, value)
  return metadataTroubles(draft).filter(trouble => isBelow(trouble.where.pointer ?? '', item.pointer))
}

/**
 * The items that answers are for, locked with their artifacts.
 *
 * @throws DataError `review/answered-twice`, `review/closed`, `review/unknown-item`, `review/ambiguous-item`
 */
export async function lockItems(
  manager: EntityManager,
  answers: readonly ItemAnswer[],
): Promise<readonly { readonly item: ReviewItem; readonly value: unknown }[]> {
  const named = []
  for (const answer of answers) named.push({ id: (await findReviewItem(manager, answer.item)).id, value: answer.value })
  const ids = named.map(({ id }) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice !== undefined) {
    throw new DataError({
      code: 'review/answered-twice', where: { source: twice }, what: 'two answers to one item', fix: 'give one',
    })
  }
  // artifacts first and in order, as every writer does: two reviewers wait for each other and never deadlock
  await manager.query(
    `select a.id from artifacts a where a.id in (select artifact_id from review_items where id = any($1))
      order by a.id for no key update`,
    [ids],
  )
  const items = new Map((await manager.createQueryBuilder(ReviewItem, 'i').where('i.id in (:...ids)', { ids }).getMany()).map(item => [item.id, item]))
  const closed = [...items.values()].filter(({ status }) => status === 'resolved' || status === 'rejected')
  if (closed.length > 0) {
    throw new DataError(closed.map(item => ({
      code: 'review/closed',
      where: { source: item.id, pointer: item.pointer },
      what: `the item is ${item.status}${item.answered_by === null ? '' : `, answered by ${item.answered_by}`}`,
      why: 'an answer is given once',
      fix: 'what counts now is the document: see `model-artifacts show`',
    })))
  }
  return named.flatMap(({ id, value }) => {
    const item = items.get(id)
    return item === undefined ? [] : [{ item, value }]
  })
}
