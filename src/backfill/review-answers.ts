import { isDeepStrictEqual } from 'node:util'
import type { ReviewItem } from '../../generated/entities'
import { describeValue } from '../catalog/core/explain'
import { PINS } from '../catalog/model-row'
import { valueTroubles } from '../catalog/value-rules'
import { closedTroubles } from '../catalog/review-claims'
import type { Reviewer } from '../catalog/review-lock'
import { metadataTroubles } from '../catalog/validate-metadata'
import type { Trouble } from '../errors'
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

/** The declared absence as an answer to an item; null where the fact admits none, and for what is no fact. */
export function rejectionOf(item: ReviewItem, absence: unknown, document: unknown, isExternal: boolean): unknown {
  if (item.pointer === '' || item.pointer.startsWith(COLUMNS)) return null
  return answerTroubles(item, absence, document, isExternal).length === 0 ? absence : null
}

/** Whether a stored answer says the same. */
export const isSame = (item: ReviewItem, value: unknown): boolean =>
  item.status === 'answered' && isDeepStrictEqual(item.answer, value)

const told = ({ status, answer, answered_by: by }: ReviewItem): string =>
  `${status}${by === null ? '' : `, by ${by}`}${answer === null ? '' : ` with ${describeValue(answer)}`}`

/** What was said on items before and stands against saying something else now. */
export function earlierTroubles(given: readonly { item: ReviewItem; value: unknown }[], reviewer: Reviewer): readonly Trouble[] {
  const { by, force = false } = reviewer
  // a rejection that left the document as it was is no answer: it may be taken back, by name and reason
  const closed = given.map(({ item }) => item).filter(item => !(force && item.status === 'rejected' && item.answer === null))
  const others = given.filter(({ item, value }) =>
    item.status === 'answered' && item.answered_by !== by && !isSame(item, value) && !force)
  return [
    ...closedTroubles(closed, told),
    ...others.map(({ item }): Trouble => ({
      code: 'review/answered-differently',
      where: { source: item.id, pointer: item.pointer },
      what: `the item is ${told(item)}`,
      why: 'the answer waits for others to complete the document, and who gave it may correct it',
      fix: `agree with ${item.answered_by ?? 'them'}, or replace it with --force --reason TEXT`,
    })),
  ]
}
