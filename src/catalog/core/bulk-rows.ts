import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm'
import { bulkColumns, columnsSql, storedTable, tableSql, type BulkColumn, type StoredTable } from './bulk-columns'
import { copyRows, type TextRow } from './copy-rows'
import { sqlStateOf } from './retried-transaction'
import { textArray } from './text-array'

/** What becomes of a row whose primary key is taken. */
export interface InsertOptions {
  /** `refuse`: the statement fails with the database's unique violation. `skip`: the row stays out. Default `refuse`. */
  readonly ifTaken?: 'refuse' | 'skip'
}

type Values = Readonly<Record<string, unknown>>

/** Rows that give the same columns. */
interface Group<Row> {
  readonly columns: readonly BulkColumn[]
  readonly rows: readonly Row[]
}

/** The primary key of a row as one text. */
type KeyOf = (row: object) => string

/** Characters of one statement where COPY cannot be had. */
const STATEMENT = 1_048_576

const UNIQUE_VIOLATION = '23505'

const textsOf = (columns: readonly BulkColumn[], row: object): TextRow => columns.map(({ name, textOf }) => {
  const value = (row as Values)[name]
  return value === undefined ? null : textOf(value)
})

const isGivenBy = (row: object) => ({ name }: BulkColumn): boolean => (row as Values)[name] !== undefined

const keyOf = (keys: readonly BulkColumn[]): KeyOf => row => JSON.stringify(textsOf(keys, row))

/**
 * Rows that can share a statement: one that does not give a column keeps the database's default, which an adopted table may
 * have changed. What has no default is NULL where it is not given.
 */
function groups<Row extends object>(
  columns: readonly BulkColumn[], rows: readonly Row[], { defaulted }: Pick<StoredTable, 'defaulted'>,
): readonly Group<Row>[] {
  const telling = columns.filter(({ name }) => defaulted.has(name))
  const found = new Map<string, Row[]>()
  for (const row of rows) {
    const given = telling.map(column => (isGivenBy(row)(column) ? '+' : '-')).join('')
    const group = found.get(given)
    if (group !== undefined) group.push(row)
    else found.set(given, [row])
  }
  return [...found.values()].map(alike => ({
    columns: columns.filter(column => alike.some(row => isGivenBy(row)(column))), rows: alike,
  }))
}

/** Lists of rows, none of which is much longer than a statement may be. */
function* statements(rows: Iterable<TextRow>): Generator<readonly TextRow[]> {
  let some: TextRow[] = []
  let length = 0
  for (const row of rows) {
    some.push(row)
    length += row.reduce((sum, text) => sum + (text?.length ?? 0), 0)
    if (length < STATEMENT) continue
    yield some
    some = []
    length = 0
  }
  if (some.length > 0) yield some
}

/** Rows as one parameter for each column, and the SQL that reads them with the columns' own types, in order. */
function unnested(
  names: readonly string[], { types }: StoredTable,
): { readonly values: readonly string[]; readonly from: string } {
  const values = names.map((name, i) => {
    const type = types.get(name)
    if (type === undefined) throw new Error(`the table has no column ${name}: run the migrations`)
    return `v.c${i}::${type}`
  })
  const list = names.map((_, i) => `$${i + 1}::text[]`).join(', ')
  return {
    values,
    from: `unnest(${list}) with ordinality as v(${names.map((_, i) => `c${i}, `).join('')}place)`,
  }
}

const transposed = (rows: readonly TextRow[], width: number): Buffer[] =>
  Array.from({ length: width }, (_, i) => textArray(rows.map(row => row[i] ?? null)))

/** Which of the rows have a key that the table holds. */
async function takenKeys(
  manager: EntityManager, metadata: EntityMetadata, table: StoredTable, keys: readonly BulkColumn[], rows: readonly object[],
): Promise<ReadonlySet<string>> {
  const names = keys.map(({ name }) => name)
  const { values, from } = unnested(names, table)
  const found = await manager.query<Values[]>(
    `select ${names.map((_, i) => `v.c${i}`).join(', ')} from ${from}
      where exists (select from ${tableSql(metadata)} t where (${columnsSql(names, 't.')}) = (${values.join(', ')}))`,
    transposed(rows.map(row => textsOf(keys, row)), names.length))
  return new Set(found.map(row => JSON.stringify(names.map((_, i) => row[`c${i}`]))))
}

function firstOfEach<Row extends object>(key: KeyOf, rows: readonly Row[]): readonly Row[] {
  const seen = new Set<string>()
  return rows.filter(row => seen.size < seen.add(key(row)).size)
}

async function copyGroups<Row extends object>(
  manager: EntityManager, metadata: EntityMetadata, table: StoredTable, columns: readonly BulkColumn[], rows: readonly Row[],
): Promise<number> {
  let written = 0
  for (const group of groups(columns, rows, table)) {
    const names = group.columns.map(({ name }) => name)
    written += await copyRows(manager, `copy ${tableSql(metadata)} (${columnsSql(names)}) from stdin`,
      (function* texts() {
        for (const row of group.rows) yield textsOf(group.columns, row)
      })())
  }
  return written
}

/** Copies the rows whose keys are free; a key that somebody takes meanwhile is looked up again. */
async function copyFree<Row extends object>(
  manager: EntityManager, metadata: EntityMetadata, table: StoredTable, columns: readonly BulkColumn[],
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const keys = columns.filter(({ isKey }) => isKey)
  const key = keyOf(keys)
  let free = firstOfEach(key, rows)
  for (;;) {
    const taken = await takenKeys(manager, metadata, table, keys, free)
    free = free.filter(row => !taken.has(key(row)))
    if (free.length === 0) return []
    await manager.query('savepoint bulk_rows')
    try {
      const written = await copyGroups(manager, metadata, table, columns, free)
      await manager.query('release savepoint bulk_rows')
      return written === free.length ? free : await present(manager, metadata, table, keys, free)
    } catch (error) {
      if (sqlStateOf(error) !== UNIQUE_VIOLATION) throw error
      await manager.query('rollback to savepoint bulk_rows')
      const later = await takenKeys(manager, metadata, table, keys, free)
      // another unique rule stands in the way, of which the error tells
      if (later.size === 0) throw error
    }
  }
}

/** Those that are there: a trigger may have swallowed the others. */
async function present<Row extends object>(
  manager: EntityManager, metadata: EntityMetadata, table: StoredTable, keys: readonly BulkColumn[], rows: readonly Row[],
): Promise<readonly Row[]> {
  const there = await takenKeys(manager, metadata, table, keys, rows)
  const key = keyOf(keys)
  return rows.filter(row => there.has(key(row)))
}

async function insertChunks<Row extends object>(
  manager: EntityManager, metadata: EntityMetadata, table: StoredTable, columns: readonly BulkColumn[],
  rows: readonly Row[], skips: boolean,
): Promise<readonly Row[]> {
  const keys = columns.filter(({ isKey }) => isKey)
  const keyNames = keys.map(({ name }) => name)
  const written = new Set<string>()
  const asked = skips ? firstOfEach(keyOf(keys), rows) : rows
  for (const group of groups(columns, asked, table)) {
    const names = group.columns.map(({ name }) => name)
    const { values, from } = unnested(names, table)
    const sql = `insert into ${tableSql(metadata)} (${columnsSql(names)}) select ${values.join(', ')} from ${from} order by v.place`
      + (skips ? ` on conflict (${columnsSql(keyNames)}) do nothing` : '')
      + ` returning ${keyNames.map((name, i) => `${columnsSql([name])}::text as k${i}`).join(', ')}`
    for (const some of statements(group.rows.map(row => textsOf(group.columns, row)))) {
      const returned = await manager.query<Values[]>(sql, transposed(some, names.length))
      for (const row of returned) written.add(JSON.stringify(keyNames.map((_, i) => row[`k${i}`])))
    }
  }
  const key = keyOf(keys)
  return asked.filter(row => written.has(key(row)))
}

/**
 * Writes rows of an entity in the transaction of `manager`: by COPY on a server, by chunks of INSERT where COPY cannot be
 * had (PGlite; a table with rules or row security). Columns, transformers and key are those of the entity's metadata; a
 * property that is undefined keeps the column's default. Moments are Dates, or texts with all their microseconds.
 *
 * @returns those of the given rows that were written, in their order
 * @throws QueryFailedError `23505` for a key that is taken (`refuse`), or another unique rule
 */
export async function insertRows<Row extends object>(
  manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: readonly Row[], { ifTaken = 'refuse' }: InsertOptions = {},
): Promise<readonly Row[]> {
  if (rows.length === 0) return []
  const metadata = manager.connection.getMetadata(entity)
  const columns = bulkColumns(manager, entity)
  const table = await storedTable(manager, metadata)
  const skips = ifTaken === 'skip'
  if (!table.takesCopy) return insertChunks(manager, metadata, table, columns, rows, skips)
  if (skips) return copyFree(manager, metadata, table, columns, rows)
  const written = await copyGroups(manager, metadata, table, columns, rows)
  return written === rows.length
    ? rows : present(manager, metadata, table, columns.filter(({ isKey }) => isKey), rows)
}

/**
 * Changes rows of an entity by their primary keys in the transaction of `manager`, in as few statements as their length
 * allows. All rows give the same columns; those they do not give stay.
 *
 * @returns how many rows were changed: fewer than given where a key is not there, or a trigger swallowed the change
 */
export async function updateRows(
  manager: EntityManager, entity: EntityTarget<ObjectLiteral>, rows: readonly object[],
): Promise<number> {
  if (rows.length === 0) return 0
  const metadata = manager.connection.getMetadata(entity)
  const known = bulkColumns(manager, entity)
  const given = known.filter(column => rows.some(row => isGivenBy(row)(column)))
  if (!rows.every(row => given.every(isGivenBy(row)))) {
    throw new Error(`rows of ${metadata.tableName} to change give different columns: this is our bug`)
  }
  const table = await storedTable(manager, metadata)
  const names = given.map(({ name }) => name)
  const { values, from } = unnested(names, table)
  const pairs = given.map(({ isKey, name }, i) => ({ isKey, name: columnsSql([name]), value: values[i] ?? '' }))
  const sql = `update ${tableSql(metadata)} t
      set ${pairs.filter(({ isKey }) => !isKey).map(({ name, value }) => `${name} = ${value}`).join(', ')}
     from ${from}
    where ${pairs.filter(({ isKey }) => isKey).map(({ name, value }) => `t.${name} = ${value}`).join(' and ')}`
  let changed = 0
  for (const some of statements(rows.map(row => textsOf(given, row)))) {
    const [, count] = await manager.query<[unknown, number]>(sql, transposed(some, names.length))
    changed += count
  }
  return changed
}
