import { escapeIdentifier } from 'pg'
import type { EntityManager, ValueTransformer } from 'typeorm'

/** What answers a question in SQL: a manager, or a connection that knows nothing of entities. */
export type Reader = Pick<EntityManager, 'query'>

/** A table of `generated/tables`. */
interface StoredTable {
  readonly name: string
  readonly columns: readonly { readonly name: string; readonly transformer?: ValueTransformer }[]
}

/**
 * Rows of a table with what their entities hold, column by column.
 *
 * @param behind SQL behind the table, whose alias is `t`: which rows, in which order
 */
export async function storedRows<Row extends object>(
  reader: Reader, { name, columns }: StoredTable, behind: string, parameters: readonly unknown[],
): Promise<Row[]> {
  const names = columns.map(column => `t.${escapeIdentifier(column.name)}`)
  const rows = await reader.query<Record<string, unknown>[]>(
    `select ${names.join(', ')} from ${escapeIdentifier(name)} t ${behind}`, [...parameters])
  const transformed = columns.flatMap(({ name: column, transformer }) => (transformer === undefined ? [] : [{ column, transformer }]))
  for (const row of rows) for (const { column, transformer } of transformed) row[column] = transformer.from(row[column])
  return rows as Row[]
}
