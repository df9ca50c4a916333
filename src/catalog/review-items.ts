import type { EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { DataError } from '../errors'
import { valueAt } from '../json-pointer'
import { sha256 } from './document-text'
import { UNSETTLED } from './models'
import type { Authorship } from './revisions'

/** A fact that nobody may guess, with its evidence. */
export interface HeldFact {
  /** What is held: a pointer into the metadata document, `/columns/NAME`, or `""` for the whole document. */
  readonly pointer: string
  /** Why, as a stable word such as `contradiction`. */
  readonly reasonCode: string
  /** What the record says, by source pointer. */
  readonly found: unknown
  /** A value a person may want to confirm. */
  readonly candidate?: unknown
}

const FOUND_LENGTH = 2000

/** The id of an item: the first 16 hexadecimal digits of the SHA-256 of what makes it unique. */
export const reviewItemId = (artifactId: string, pointer: string, reasonCode: string): string =>
  sha256(JSON.stringify([artifactId, pointer, reasonCode])).slice(0, 16)

/** Evidence as ASCII-safe JSON text of at most 2,000 characters: NUL and lone surrogates stay visible as escapes. */
function foundText(found: unknown): string | null {
  if (found === undefined) return null
  const text = JSON.stringify(found).replace(/\p{Surrogate}/gu, half => `\\u${half.charCodeAt(0).toString(16)}`)
  const characters = [...text.slice(0, 2 * FOUND_LENGTH)]
  return characters.length <= FOUND_LENGTH ? text : `${characters.slice(0, FOUND_LENGTH - 1).join('')}…`
}

/** Opens an item per held fact. One that exists stays as it is, whatever its status: a rerun reopens nothing. */
export async function openReviewItems(
  manager: EntityManager,
  held: readonly { readonly artifactId: string; readonly fact: HeldFact }[],
): Promise<void> {
  if (held.length === 0) return
  const items = held.map(({ artifactId, fact }) => ({
    id: reviewItemId(artifactId, fact.pointer, fact.reasonCode),
    artifact_id: artifactId,
    pointer: fact.pointer,
    reason_code: fact.reasonCode,
    found: foundText(fact.found),
    candidate: fact.candidate ?? null,
  }))
  // the type of any JSON value is recursive, and TypeORM's partial of it has no end
  await manager.createQueryBuilder().insert().into(ReviewItem).values(items as never).orIgnore().execute()
}

/** Which review items to list; every given condition must hold. */
export interface ReviewFilter {
  readonly artifactId?: string
  readonly reasonCode?: string
  readonly pointer?: string
  /** Also resolved and rejected ones. */
  readonly all?: boolean
}

/** Review items by artifact, pointer and reason; those that wait for an answer or for others, unless `all`. */
export function listReviewItems(manager: EntityManager, filter: ReviewFilter = {}): Promise<ReviewItem[]> {
  // a query builder, because the type of any JSON value is recursive and TypeORM's find options of it have no end
  const query = manager.createQueryBuilder(ReviewItem, 'i')
    .orderBy('i.artifact_id').addOrderBy('i.pointer').addOrderBy('i.reason_code')
  const { artifactId, reasonCode, pointer, all = false } = filter
  if (artifactId !== undefined) query.andWhere('i.artifact_id = :artifactId', { artifactId })
  if (reasonCode !== undefined) query.andWhere('i.reason_code = :reasonCode', { reasonCode })
  if (pointer !== undefined) query.andWhere('i.pointer = :pointer', { pointer })
  if (!all) query.andWhere('i.status in (:...unsettled)', { unsettled: UNSETTLED })
  return query.getMany()
}

/**
 * The one item whose id begins so.
 *
 * @throws DataError `review/unknown-item`, `review/ambiguous-item`
 */
export async function findReviewItem(manager: EntityManager, idPrefix: string): Promise<ReviewItem> {
  const found = await manager.createQueryBuilder(ReviewItem, 'i')
    .where('starts_with(i.id, :idPrefix)', { idPrefix }).orderBy('i.id').take(2).getMany()
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

/** Closes the unsettled items whose fact a document now states, or declares absent for good. How many it closed. */
export async function closeAnsweredItems(
  manager: EntityManager, artifactId: string, metadata: unknown, { by, reason }: Authorship,
): Promise<number> {
  const waiting = await listReviewItems(manager, { artifactId })
  const answered = waiting.filter(({ pointer }) => {
    const fact = pointer === '' ? undefined : valueAt(metadata, pointer)
    return fact !== undefined && valueAt(fact, '/absent') !== 'under_review'
  })
  for (const { id, pointer } of answered) {
    await manager.query(
      `update review_items set status = 'resolved', answer = $2::jsonb, answered_by = $3, answer_reason = $4,
              answered_at = now(), closed_at = now() where id = $1`,
      [id, JSON.stringify(valueAt(metadata, pointer)), by, reason])
  }
  return answered.length
}
