import { Client } from 'pg'

/** The first row of a statement on a connection of its own. */
export async function ask<Row extends object>(url: string, sql: string): Promise<Row | undefined> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client.query<Row>(sql).then(({ rows }) => rows[0]).finally(() => client.end())
}

/**
 * Milliseconds in which the server has run statements of a database, all connections together, those that are still open
 * left out; null before PostgreSQL 14.
 */
export async function serverMs(url: string): Promise<number | null> {
  // what a connection did is told when it has ended
  await new Promise(resolve => setTimeout(resolve, 2000))
  const row = await ask<{ busy: string | null }>(url, `select to_jsonb(s) ->> 'active_time' as busy
    from pg_stat_database s where datname = current_database()`)
  return row?.busy === null || row === undefined ? null : Number(row.busy)
}
