import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { QueryFailedError, type EntityManager } from 'typeorm'

/** Values of one row as texts, null for NULL. */
export type TextRow = readonly (string | null)[]

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const escaped = (text: string): string => text.replace(/[\\\n\r\t]/g, each => ESCAPES[each] ?? each)

/** A row as COPY reads it in its text format. @see https://www.postgresql.org/docs/current/sql-copy.html */
export const copyLine = (row: TextRow): string =>
  `${row.map(text => (text === null ? '\\N' : escaped(text))).join('\t')}\n`

/** Characters handed to the socket at once. */
const PIECE = 65_536

function* pieces(rows: Iterable<TextRow>): Generator<Buffer> {
  let piece = ''
  for (const row of rows) {
    piece += copyLine(row)
    if (piece.length < PIECE) continue
    yield Buffer.from(piece, 'utf8')
    piece = ''
  }
  if (piece !== '') yield Buffer.from(piece, 'utf8')
}

/**
 * Runs a `COPY … FROM STDIN` on the connection of `manager`, which is in a transaction.
 *
 * @returns how many rows the database has taken
 * @throws QueryFailedError as every other statement does
 */
export async function copyRows(manager: EntityManager, sql: string, rows: Iterable<TextRow>): Promise<number> {
  const { queryRunner, connection } = manager
  if (queryRunner === undefined) throw new Error('rows are copied outside a transaction: this is our bug')
  const client = await queryRunner.connect() as ClientBase
  connection.logger.logQuery(sql, [], queryRunner)
  const stream = client.query(copyFrom(sql))
  try {
    await pipeline(Readable.from(pieces(rows)), stream)
  } catch (error) {
    throw error instanceof Error ? new QueryFailedError(sql, [], error) : error
  }
  return stream.rowCount
}
