import type { EntityManager, SelectQueryBuilder } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { UNSETTLED } from './unsettled-items'
import { findReviewItem } from './review-items'

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

async function seek(query: SelectQueryBuilder<ReviewItem>, manager: EntityManager, filter: ReviewFilter): Promise<void> {
  const { sort = 'place', after } = filter
  const columns = sort === 'age' ? ['opened_at', 'id'] : ['artifact_id', 'pointer', 'reason_code']
  for (const column of columns) query.addOrderBy(`i.${column}`)
  if (after === undefined) return
  const { id } = await findReviewItem(manager, after)
  // the place is read in SQL: a moment that has been a JavaScript Date has lost its microseconds
  const list = (alias: string): string => columns.map(column => `${alias}.${column}`).join(', ')
  query.andWhere(`(${list('i')}) > (select ${list('k')} from review_items k where k.id = :after)`, { after: id })
}

/**
 * Review items; those that wait for an answer or for others, unless `all`.
 *
 * @throws DataError `review/unknown-item`, `review/ambiguous-item` for `after`
 */
export async function listReviewItems(manager: EntityManager, filter: ReviewFilter = {}): Promise<ReviewItem[]> {
  // a query builder, because the type of any JSON value is recursive and TypeORM's find options of it have no end
  const query = manager.createQueryBuilder(ReviewItem, 'i')
  const { artifactId, reasonCode, pointer, claimedBy, olderThanSeconds, all = false, limit } = filter
  if (artifactId !== undefined) query.andWhere('i.artifact_id = :artifactId', { artifactId })
  if (reasonCode !== undefined) query.andWhere('i.reason_code = :reasonCode', { reasonCode })
  if (pointer !== undefined) query.andWhere('i.pointer = :pointer', { pointer })
  if (claimedBy !== undefined) query.andWhere('i.claimed_by = :claimedBy', { claimedBy })
  if (olderThanSeconds !== undefined) {
    query.andWhere('i.opened_at <= now() - make_interval(secs => :olderThanSeconds)', { olderThanSeconds })
  }
  if (!all) query.andWhere('i.status in (:...unsettled)', { unsettled: UNSETTLED })
  await seek(query, manager, filter)
  if (limit !== undefined) query.limit(limit)
  return query.getMany()
}

/** The same items page by page, so that a long queue is never in memory as a whole; each page is read by itself. */
export async function* reviewItemPages(
  manager: EntityManager,
  filter: ReviewFilter = {},
): AsyncGenerator<readonly ReviewItem[]> {
  let left = filter.limit ?? Infinity
  let after = filter.after
  while (left > 0) {
    const limit = Math.min(PAGE, left)
    const page = await listReviewItems(manager, { ...filter, limit, ...(after !== undefined && { after }) })
    if (page.length > 0) yield page
    if (page.length < limit) return
    left -= page.length
    after = page.at(-1)?.id
  }
}
