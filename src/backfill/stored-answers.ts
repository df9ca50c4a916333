import type { EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'
import type { Answer } from './plan'

/** What people have said on the facts of one model. */
export interface StoredAnswers {
  /** The earliest first. */
  readonly answers: readonly Answer[]
  /** Pointers of facts that a person has rejected and that cannot be declared absent; `""` for the whole document. */
  readonly rejected: readonly string[]
}

/** Answers and rejections by artifact id; of an artifact without any there is no entry. */
export async function storedAnswers(
  manager: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredAnswers>> {
  if (ids.length === 0) return new Map()
  const items = await manager.createQueryBuilder(ReviewItem, 'i')
    .where("i.artifact_id = any(:ids) and i.status in ('answered', 'resolved', 'rejected')", { ids })
    .orderBy('i.answered_at').addOrderBy('i.id').getMany()
  const stored = new Map<string, { answers: Answer[]; rejected: string[] }>()
  for (const { artifact_id: id, pointer, status, answer: value, answered_by: by, answer_reason: reason } of items) {
    const of = stored.get(id) ?? { answers: [], rejected: [] }
    if (value !== null) of.answers.push({ pointer, value, by: by ?? 'nobody', reason })
    else if (status === 'rejected') of.rejected.push(pointer)
    stored.set(id, of)
  }
  return stored
}
