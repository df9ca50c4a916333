import type { DataSource } from 'typeorm'

const TABLES = [
  'artifacts', 'model_lineages', 'model_versions', 'model_metrics', 'lineage_places', 'metadata_revisions',
  'review_items', 'review_events', 'promotion_events',
]

const MOMENTS: Readonly<Record<string, readonly string[]>> = {
  artifacts: ['updated_at'],
  metadata_revisions: ['created_at'],
  review_items: ['opened_at', 'answered_at', 'closed_at', 'claimed_at'],
  promotion_events: ['decided_at'],
  review_events: ['at'],
}

/** All rows of all tables as JSON, without the moments at which they were written. */
export async function stateOf(dataSource: DataSource): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const state: Record<string, readonly unknown[]> = {}
  for (const name of TABLES) {
    const moments = MOMENTS[name] ?? []
    const rows = await dataSource.query<{ row: unknown }[]>(
      `select to_jsonb(t) - $1::text[] as row from ${name} t order by (to_jsonb(t) - $1::text[])::text collate "C"`, [moments])
    state[name] = rows.map(({ row }) => row)
  }
  return state
}

/** Which transaction wrote each row version: equal before and after means that nothing was written. */
export async function writesOf(dataSource: DataSource): Promise<readonly unknown[]> {
  return dataSource.query(TABLES
    .map(name => `select '${name}' as t, xmin::text as xmin, ctid::text as ctid from ${name}`)
    .join(' union all ') + ' order by 1, 3')
}
