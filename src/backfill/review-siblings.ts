import { isDeepStrictEqual } from 'node:util'
import { In, type EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import { describeValue } from '../catalog/core/explain'
import { UNSETTLED } from '../catalog/unsettled-items'
import type { Trouble } from '../errors'

/** An item and what is said on it; of a rejection null where the fact cannot be declared absent. */
export interface Given {
  readonly item: ReviewItem
  readonly value: unknown
}

const isSameFact = (a: ReviewItem, b: ReviewItem): boolean => a.artifact_id === b.artifact_id && a.pointer === b.pointer

/**
 * Unsettled items that ask for the same facts for other reasons, each with what is said on the fact: one fact has one
 * answer. The artifacts are locked.
 */
export async function siblingsOf(manager: EntityManager, given: readonly Given[]): Promise<readonly Given[]> {
  const named = new Set(given.map(({ item }) => item.id))
  const items = given.length === 0 ? [] : await manager.getRepository(ReviewItem).find({
    where: {
      artifact_id: In([...new Set(given.map(({ item }) => item.artifact_id))]),
      pointer: In([...new Set(given.map(({ item }) => item.pointer))]),
      status: In([...UNSETTLED]),
    },
    order: { id: 'ASC' },
  })
  return items.filter(({ id }) => !named.has(id)).flatMap(item => {
    const about = given.find(other => isSameFact(other.item, item))
    return about === undefined ? [] : [{ item, value: about.value }]
  })
}

/** A trouble for each item that one call answers otherwise than another item of the same fact. */
export const contraryTroubles = (given: readonly Given[]): readonly Trouble[] => given.flatMap(({ item, value }) => {
  const first = given.find(other => isSameFact(other.item, item))
  if (first === undefined || isDeepStrictEqual(first.value, value)) return []
  return [{
    code: 'review/answered-differently',
    where: { source: item.id, pointer: item.pointer },
    what: `the same call answers ${first.item.id}, which asks for the same fact, with ${describeValue(first.value)}`,
    why: 'one fact has one answer, for however many reasons it is in question',
    fix: 'say the same on both, or answer one of them: it settles the other',
  }]
})
