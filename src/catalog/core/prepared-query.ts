import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { QueryFailedError, type DataSource } from 'typeorm'
import { sqlStateOf } from './retried-transaction'

/** The values of a row in the order of its columns: an object of forty costs more than its row does. */
type Row = readonly unknown[]

/** What says that a name means nothing on this connection, something already, or something that has changed since. */
const LOST_NAMES = ['26000', '42P05', '0A000']

/** Data sources behind a pooler that hands each transaction to another session, which knows no names. */
const unnamed = new WeakSet<DataSource>()

/** A name for one text and no other: a session that a pooler shares can never run somebody else's statement by it. */
const names = new Map<string, string>()

function nameOf(sql: string): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  const name = `by_text_${createHash('sha256').update(sql).digest('hex').slice(0, 40)}`
  names.set(sql, name)
  return name
}

async function send(dataSource: DataSource, sql: string, values: readonly unknown[], isNamed: boolean): Promise<readonly Row[]> {
  const runner = dataSource.createQueryRunner()
  try {
    const client = await runner.connect() as ClientBase
    dataSource.logger.logQuery(sql, [...values], runner)
    const { rows } = await client.query<unknown[]>({
      text: sql, values: [...values], rowMode: 'array', ...(isNamed ? { name: nameOf(sql) } : {}),
    })
    return rows
  } catch (error) {
    throw error instanceof Error ? new QueryFailedError(sql, [...values], error) : error
  } finally {
    await runner.release()
  }
}

/**
 * The rows of one statement outside a transaction, which PostgreSQL has to parse and plan once for each connection. Texts
 * must be few. Behind a pooler that knows no prepared statements it goes without: the refusal comes before anything runs.
 *
 * @throws QueryFailedError as every other statement does
 */
export async function preparedQuery(
  dataSource: DataSource, sql: string, values: readonly unknown[],
): Promise<readonly Row[]> {
  if (unnamed.has(dataSource)) return send(dataSource, sql, values, false)
  try {
    return await send(dataSource, sql, values, true)
  } catch (error) {
    if (!LOST_NAMES.includes(sqlStateOf(error))) throw error
    unnamed.add(dataSource)
    return send(dataSource, sql, values, false)
  }
}
