import type { DataSource } from 'typeorm'
import { DriftError, type Trouble } from '../errors'
import { migrationNames } from './migration-names'

/** Where TypeORM writes which migrations have run; the name cannot be that of another program's history. */
export const historyTable = 'model_artifacts_migrations'

/** The timestamp of a migration: the last 13 digits of its name. */
export const timestampOf = (name: string): number => Number(name.slice(-13))

/**
 * Whether the name says that a migration is none of the toolkit: `dataset/CreateDatasetVersions1800000000000`. The
 * toolkit's commands know nothing of it, and work on its database all the same.
 */
const isMarked = (name: string): boolean => name.includes('/')

/** One migration that the database says has run. */
export interface ExecutedMigration {
  /** Rises in the order of execution. */
  readonly id: number
  readonly timestamp: number
  readonly name: string
}

/** A migration that the code has. */
export interface KnownMigration {
  /** Milliseconds. */
  readonly timestamp: number
  readonly name: string
  /** Not the toolkit's own, but given to the data source by its user. */
  readonly isForeign?: boolean
}

/** What has run, in order of execution, and what this version knows, in order of time. */
export interface MigrationHistory {
  readonly executed: readonly ExecutedMigration[]
  readonly known: readonly KnownMigration[]
}

/** What the history is asked of: an initialised data source, or a bare connection with the names of migrations. */
export interface Migrated extends Pick<DataSource, 'query'> {
  readonly migrations: readonly { readonly name?: string }[]
}

/** The history of a database; nothing executed when the table is not there. */
export async function readHistory(dataSource: Migrated): Promise<MigrationHistory> {
  const own = new Set(migrationNames())
  const known = dataSource.migrations
    .map((migration) => migration.name ?? migration.constructor.name)
    .map((name) => ({ name, timestamp: timestampOf(name), isForeign: !own.has(name) }))
    .sort((a, b) => a.timestamp - b.timestamp)
  const [found] = await dataSource.query<{ there: boolean }[]>(
    'SELECT to_regclass($1) IS NOT NULL AS there', [historyTable],
  )
  if (found?.there !== true) return { executed: [], known }
  const rows = await dataSource.query<{ id: number, timestamp: string, name: string }[]>(
    `SELECT id, "timestamp", name FROM ${historyTable} ORDER BY id`,
  )
  return { executed: rows.map(({ id, timestamp, name }) => ({ id, name, timestamp: Number(timestamp) })), known }
}

/**
 * What is wrong with a history, other than that something is pending; in order of execution. The toolkit's migrations
 * have one order, and those of its user another: a new version of the toolkit may come after migrations of theirs.
 */
export function historyTroubles({ executed, known }: MigrationHistory): Trouble[] {
  const where = { source: historyTable }
  const names = new Set(known.map(({ name }) => name))
  const done = new Set(executed.map(({ name }) => name))
  const foreign = new Set([
    ...known.filter(({ isForeign }) => isForeign === true).map(({ name }) => name),
    ...executed.map(({ name }) => name).filter(isMarked),
  ])
  const orders = [false, true].map((isForeign) => executed.filter(({ name }) => foreign.has(name) === isForeign))
  const newest = orders.map((order) => Math.max(0, ...order.map(({ timestamp }) => timestamp)))
  const unknown = executed.filter(({ name }) => !names.has(name) && !isMarked(name)).map(({ name }): Trouble => ({
    code: 'migration/history-missing',
    where,
    what: `${name} has run on this database, and this version of the toolkit does not have it`,
    why: 'a newer version, or another branch, has migrated the database',
    fix: 'use that version; nothing has been changed',
  }))
  const late = known
    .filter(({ name, timestamp }) => !done.has(name) && timestamp < (newest[foreign.has(name) ? 1 : 0] ?? 0))
    .map(({ name }): Trouble => ({
      code: 'migration/history-out-of-order',
      where,
      what: `${name} has not run, although later migrations have`,
      why: 'each migration is tested on top of all earlier ones only',
      fix: 'if it is new, give it a later timestamp; if its row was lost, put the row back; nothing has been changed',
    }))
  const swapped = orders
    .flatMap((order) => order.filter(({ timestamp }, index) => timestamp < (order[index - 1]?.timestamp ?? 0)))
    .map(({ name }): Trouble => ({
      code: 'migration/history-out-of-order',
      where,
      what: `${name} has run after a later migration`,
      why: 'each migration is tested on top of all earlier ones only',
      fix: 'compare the tables with migrations/schema.sql, then correct the rows; nothing has been changed',
    }))
  return [...unknown, ...late, ...swapped]
}

/** The history, when nothing is wrong with it. @throws DriftError `migration/history-missing`, `migration/history-out-of-order` */
export async function checkHistory(dataSource: Migrated): Promise<MigrationHistory> {
  const history = await readHistory(dataSource)
  const troubles = historyTroubles(history)
  if (troubles.length > 0) throw new DriftError(troubles)
  return history
}
