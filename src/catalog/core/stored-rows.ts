import { escapeIdentifier } from 'pg'
import type { EntityManager, ValueTransformer } from 'typeorm'

/** What answers a question in SQL: a manager, or a connection that knows nothing of entities. */
export type Reader = Pick<EntityManager, 'query'>

/** A table of `generated/tables`. */
interface StoredTable {
  readonly name: string
  readonly key: readonly [column: string]
  readonly columns: readonly { readonly name: string; readonly transformer?: ValueTransformer }[]
}

/** The rows of these keys with what their entities hold, column by column, in no order. */
export async function storedRows<Row extends object>(
  reader: Reader, { name, key: [key], columns }: StoredTable, keys: readonly string[],
): Promise<readonly Row[]> {
  const rows = await reader.query<Record<string, unknown>[]>(`select ${columns.map(column => escapeIdentifier(column.name)).join(', ')}
from ${escapeIdentifier(name)} where ${escapeIdentifier(key)} = any($1)`, [keys])
  const transformed = columns.flatMap(({ name: column, transformer }) => (transformer === undefined ? [] : [{ column, transformer }]))
  for (const row of rows) for (const { column, transformer } of transformed) row[column] = transformer.from(row[column])
  return rows as Row[]
}
