import { In, type EntityManager } from 'typeorm'
import { ReviewItem } from '../../generated/entities'

/** Review items that still stand between a model and its facts. */
export const UNSETTLED = ['open', 'answered'] as const

/** How many review items of each model are open or answered; a model without any is left out. */
export async function unsettledCounts(manager: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await manager.createQueryBuilder(ReviewItem, 'i')
    .select('i.artifact_id', 'id').addSelect('count(*)::int', 'open')
    .where({ artifact_id: In([...ids]), status: In([...UNSETTLED]) })
    .groupBy('i.artifact_id').getRawMany<{ id: string; open: number }>()
  return new Map(rows.map(row => [row.id, row.open]))
}
