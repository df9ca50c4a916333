import type { LedgerOrigin, ReviewEventKind } from '../../generated/types/model-artifact-metadata'
import { DataError } from '../errors'
import { utcTextSql } from './core/moment'
import type { Reader } from './core/stored-rows'

/** A step in the life of a review item. */
export interface ListedReviewEvent {
  readonly item_id: string
  /** 1, 2, 3, … in each item. */
  readonly sequence: number
  readonly artifact_id: string
  readonly pointer: string
  readonly event: ReviewEventKind
  /** RFC 3339 in UTC, with microseconds. */
  readonly at: string
  /** null where an event from before the log does not tell. */
  readonly by: string | null
  readonly reason: string | null
  readonly value: unknown
  readonly origin: LedgerOrigin
}

/** Which events to list; every given condition must hold. */
export interface ReviewLogFilter {
  /** An id, or enough of its beginning, also of an item that is gone. */
  readonly item?: string
  readonly artifactId?: string
}

const PAGE = 1000

async function loggedItem(reader: Reader, beginning: string): Promise<string> {
  // PostgreSQL takes no NUL in a text, and no id has one
  const found = beginning.includes('\0') ? [] : /^[0-9a-f]{16}$/.test(beginning)
    ? await reader.query<{ id: string }[]>('select item_id as id from review_events where item_id = $1 limit 1', [beginning])
    : await reader.query<{ id: string }[]>(
      'select distinct item_id as id from review_events where starts_with(item_id, $1) order by 1 limit 2', [beginning])
  const [item, second] = found
  if (item !== undefined && second === undefined) return item.id
  throw new DataError(item === undefined
    ? {
        code: 'review/unknown-item',
        where: { source: beginning },
        what: 'the log has no item whose id begins so',
        fix: 'list the items with `model-artifacts review list --all`',
      }
    : {
        code: 'review/ambiguous-item',
        where: { source: beginning },
        what: 'several review items begin so',
        fix: 'give more of the id',
      })
}

/**
 * What became of review items, page by page in the order in which it happened.
 *
 * @throws DataError `review/unknown-item`, `review/ambiguous-item`
 */
export async function* reviewLogPages(
  reader: Reader,
  { item, artifactId }: ReviewLogFilter = {},
): AsyncGenerator<readonly ListedReviewEvent[]> {
  const itemId = item === undefined ? null : await loggedItem(reader, item)
  let last: ListedReviewEvent | undefined
  do {
    // an item's own order is by number: two events of one statement may share a moment
    const page: ListedReviewEvent[] = await reader.query(
      `select item_id, sequence, artifact_id, pointer, event, by as "by", reason, value, origin,
              ${utcTextSql('at')} as at
         from review_events e
        where ($1::text is null or item_id = $1) and ($2::text is null or artifact_id = $2)
          and ($3::text is null or (e.at, item_id, sequence) > ($3::timestamptz, $4, $5::integer))
        order by e.at, item_id, sequence limit $6`,
      [itemId, artifactId ?? null, last?.at ?? null, last?.item_id ?? null, last?.sequence ?? null, PAGE],
    )
    if (page.length > 0) yield page
    last = page.length === PAGE ? page.at(-1) : undefined
  } while (last !== undefined)
}

/**
 * The same events at once, for one item or one model.
 *
 * @throws DataError `review/unknown-item`, `review/ambiguous-item`
 */
export async function listReviewEvents(
  reader: Reader,
  filter: ReviewLogFilter,
): Promise<readonly ListedReviewEvent[]> {
  const events: ListedReviewEvent[] = []
  for await (const page of reviewLogPages(reader, filter)) events.push(...page)
  return events
}
