import { escapeIdentifier } from 'pg'
import type { EntityManager, EntityMetadata, EntityTarget, ObjectLiteral } from 'typeorm'
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata'
import { DocumentText } from './document-text'
import { momentWithOffset } from './moment'
import { told } from './told'

/** A column of an entity, and the text that PostgreSQL reads a value of it from. */
export interface BulkColumn {
  readonly name: string
  readonly isKey: boolean
  /** null is SQL's NULL. */
  readonly textOf: (value: unknown) => string | null
}

/** What the writer must know of a table as it stands: other software may own it. */
export interface StoredTable {
  /** The type of each column as SQL, without its length. */
  readonly types: ReadonlyMap<string, string>
  /** The columns that take another value than NULL when a row does not give them. */
  readonly defaulted: ReadonlySet<string>
  /** Whether COPY may write it: COPY passes by rules, and refuses row security and views. */
  readonly takesCopy: boolean
}

const MOMENTS = ['timestamptz', 'timestamp with time zone']

/** A table's name as SQL. */
export const tableSql = ({ tablePath }: EntityMetadata): string => tablePath.split('.').map(escapeIdentifier).join('.')

/** Names as SQL, each behind a prefix. */
export const columnsSql = (names: readonly string[], prefix = ''): string =>
  names.map(name => `${prefix}${escapeIdentifier(name)}`).join(', ')

function textOfPersistent(value: unknown, column: string): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  throw new Error(`${column} was given a ${typeof value}, which has no text of its own: this is our bug`)
}

function bulkColumn(manager: EntityManager, column: ColumnMetadata): BulkColumn {
  const { databaseName: name, isPrimary: isKey } = column
  const { driver } = manager.connection
  const isMoment = MOMENTS.includes(String(column.type))
  return {
    name,
    isKey,
    // the driver would make a Date of a moment and cut its microseconds
    textOf: value => {
      if (value instanceof DocumentText) return value.text
      if (isMoment && typeof value === 'string') return momentWithOffset(value) ?? value
      return textOfPersistent(driver.preparePersistentValue(value, column), name)
    },
  }
}

const known = new WeakMap<EntityMetadata, readonly BulkColumn[]>()

/** The columns of an entity in the order of its declaration. */
export function bulkColumns(manager: EntityManager, entity: EntityTarget<ObjectLiteral>): readonly BulkColumn[] {
  const metadata = manager.connection.getMetadata(entity)
  const columns = known.get(metadata) ?? metadata.columns.map(column => bulkColumn(manager, column))
  known.set(metadata, columns)
  return columns
}

/** What the database says of a table, at most a second ago. */
export const storedTable = (manager: EntityManager, metadata: EntityMetadata): Promise<StoredTable> =>
  told(manager, `columns of ${metadata.tablePath}`, () => readTable(manager, metadata))

async function readTable(manager: EntityManager, metadata: EntityMetadata): Promise<StoredTable> {
  const columns = await manager.query<{ name: string; type: string; defaulted: boolean; copied: boolean }[]>(
    // without its length: a cast to varchar(9) cuts what an INSERT refuses
    `select a.attname as name, format_type(a.atttypid, -1) as type,
            a.atthasdef or a.attidentity <> '' or t.typdefault is not null as defaulted,
            c.relkind in ('r', 'p') and not c.relhasrules and not c.relrowsecurity as copied
       from pg_class c join pg_attribute a on a.attrelid = c.oid join pg_type t on t.oid = a.atttypid
      where c.oid = $1::regclass and a.attnum > 0 and not a.attisdropped`, [tableSql(metadata)])
  return {
    types: new Map(columns.map(({ name, type }) => [name, type])),
    defaulted: new Set(columns.filter(({ defaulted }) => defaulted).map(({ name }) => name)),
    // PGlite is reached through a stream of its own, and a COPY ends its session
    takesCopy: columns[0]?.copied === true && driverStream(manager) === undefined,
  }
}

const driverStream = (manager: EntityManager): unknown =>
  (manager.connection.options as { readonly extra?: { readonly stream?: unknown } }).extra?.stream
