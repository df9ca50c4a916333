import type { Reader } from './core/stored-rows'

/** Review items that still stand between a model and its facts. */
export const UNSETTLED = ['open', 'answered'] as const

/** How many review items of each model are open or answered; a model without any is left out. */
export async function unsettledCounts(reader: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await reader.query<{ id: string; open: number }[]>(`select artifact_id as id, count(*)::int as open
from review_items where artifact_id = any($1) and status = any($2) group by artifact_id`, [ids, UNSETTLED])
  return new Map(rows.map(row => [row.id, row.open]))
}
