import type { EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { insertRows } from './core/bulk-rows'
import { sha256 } from './core/document-text'
import { asReviewer } from './review-actor'

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

/** A fact that is held, and whose. */
export interface HeldItem {
  readonly artifactId: string
  readonly fact: HeldFact
}

/**
 * Opens an item per held fact, in the name of the actor that the transaction has. One that exists stays as it is;
 * `refuse` is for where there can be none.
 */
export async function insertReviewItems(
  manager: EntityManager, held: readonly HeldItem[], ifTaken: 'skip' | 'refuse' = 'skip',
): Promise<void> {
  await insertRows(manager, ReviewItem, held.map(({ artifactId, fact }) => ({
    id: reviewItemId(artifactId, fact.pointer, fact.reasonCode),
    artifact_id: artifactId,
    pointer: fact.pointer,
    reason_code: fact.reasonCode,
    found: foundText(fact.found),
    candidate: fact.candidate ?? null,
  })), { ifTaken })
}

/**
 * Opens an item per held fact, in the name of `by`. One that exists stays as it is, whatever its status: a rerun
 * reopens nothing.
 */
export async function openReviewItems(manager: EntityManager, held: readonly HeldItem[], by: string): Promise<void> {
  if (held.length > 0) await asReviewer(manager, { by }, () => insertReviewItems(manager, held))
}
