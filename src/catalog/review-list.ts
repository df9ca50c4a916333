import type { ReviewItem } from '../../generated/entities'
import { reviewItemTable } from '../../generated/tables'
import { DataError } from '../errors'
import { Parameters } from './core/parameters'
import { storedRows, type Reader } from './core/stored-rows'
import { UNSETTLED } from './unsettled-items'

/** Which review items to list; every given condition must hold. */
export interface ReviewFilter {
  readonly artifactId?: string
  readonly reasonCode?: string
  readonly pointer?: string
  /** Only items that this reviewer has claimed, however long ago. */
  readonly claimedBy?: string
  /** Only items opened at least so many seconds ago, by the database's clock. */
  readonly olderThanSeconds?: number
  /** Also resolved and rejected ones. */
  readonly all?: boolean
  /** `place`: by artifact, pointer and reason. `age`: the oldest first. Default `place`. */
  readonly sort?: 'place' | 'age'
  /** At most this many, 1 or more; all when left out. */
  readonly limit?: number
  /** Only items behind this one in the order asked for: its id, or enough of its beginning. */
  readonly after?: string
}

const PAGE = 1000

/**
 * The one item whose id begins so.
 *
 * @throws DataError `review/unknown-item`, `review/ambiguous-item`
 */
export async function findReviewItem(reader: Reader, idPrefix: string): Promise<ReviewItem> {
  // a whole id is found by the index, a beginning by reading all
  const named = /^[0-9a-f]{16}$/.test(idPrefix) ? 't.id = $1' : 'starts_with(t.id, $1)'
  // PostgreSQL takes no NUL in a text, and no id has one
  const found = idPrefix.includes('\0') ? []
    : await storedRows<ReviewItem>(reader, reviewItemTable, `where ${named} order by t.id limit 2`, [idPrefix])
  const [item, second] = found
  if (item !== undefined && second === undefined) return item
  throw new DataError(item === undefined
    ? {
        code: 'review/unknown-item',
        where: { source: idPrefix },
        what: 'no review item has an id that begins so',
        fix: 'list the items with `model-artifacts review list`',
      }
    : {
        code: 'review/ambiguous-item',
        where: { source: idPrefix },
        what: 'several review items begin so',
        fix: 'give more of the id',
      })
}

function conditionsOf(filter: ReviewFilter, parameters: Parameters): readonly string[] {
  const { artifactId, reasonCode, pointer, claimedBy, olderThanSeconds, all = false } = filter
  const equal = { artifact_id: artifactId, reason_code: reasonCode, pointer, claimed_by: claimedBy }
  return [
    ...Object.entries(equal).flatMap(([column, value]) =>
      (value === undefined ? [] : [`t.${column} = ${parameters.add(value, 'text')}`])),
    ...(olderThanSeconds === undefined ? []
      : [`t.opened_at <= now() - make_interval(secs => ${parameters.add(olderThanSeconds, 'double precision')})`]),
    ...(all ? [] : [`t.status = any(${parameters.add(UNSETTLED, 'text[]')})`]),
  ]
}

/**
 * Review items; those that wait for an answer or for others, unless `all`.
 *
 * @throws DataError `review/unknown-item`, `review/ambiguous-item` for `after`
 */
export async function listReviewItems(reader: Reader, filter: ReviewFilter = {}): Promise<ReviewItem[]> {
  const { sort = 'place', after, limit } = filter
  const parameters = new Parameters()
  const place = (alias: string): string => (sort === 'age' ? ['opened_at', 'id'] : ['artifact_id', 'pointer', 'reason_code'])
    .map(column => `${alias}.${column}`).join(', ')
  const conditions = [...conditionsOf(filter, parameters)]
  if (after !== undefined) {
    const { id } = await findReviewItem(reader, after)
    // the place is read in SQL: a moment that has been a JavaScript Date has lost its microseconds
    conditions.push(`(${place('t')}) > (select ${place('k')} from review_items k where k.id = ${parameters.add(id, 'text')})`)
  }
  return storedRows(reader, reviewItemTable, [
    ...(conditions.length === 0 ? [] : [`where ${conditions.join(' and ')}`]),
    `order by ${place('t')}`,
    ...(limit === undefined ? [] : [`limit ${parameters.add(limit, 'numeric')}`]),
  ].join(' '), parameters.values)
}

/** The same items page by page, so that a long queue is never in memory as a whole; each page is read by itself. */
export async function* reviewItemPages(
  reader: Reader,
  filter: ReviewFilter = {},
): AsyncGenerator<readonly ReviewItem[]> {
  let left = filter.limit ?? Infinity
  let after = filter.after
  while (left > 0) {
    const limit = Math.min(PAGE, left)
    const page = await listReviewItems(reader, { ...filter, limit, ...(after !== undefined && { after }) })
    if (page.length > 0) yield page
    if (page.length < limit) return
    left -= page.length
    after = page.at(-1)?.id
  }
}
