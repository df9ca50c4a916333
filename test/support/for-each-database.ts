import type { DataSource } from 'typeorm'
import { createDataSource } from '../../src/database/data-source'
import { servers, type TestDatabase, type TestServer } from './servers'

/** Databases for the tests of one suite; all are closed and dropped after it. */
export interface SuiteDatabases {
  readonly server: TestServer
  /** The suite's own migrated database, initialised; the same one at every call. */
  open(): Promise<DataSource>
  /** A data source on a migrated database of this call's own. */
  fresh(): Promise<DataSource>
  /** A migrated database without a data source, for child processes. */
  migrated(): Promise<TestDatabase>
  /** A database with nothing in it, without a data source. */
  empty(): Promise<TestDatabase>
  /** An initialised data source on a database; destroyed after the suite if it still is open. */
  connect(database: TestDatabase): Promise<DataSource>
}

/** Runs `body` as a suite of its own for each server: PGlite and a PostgreSQL. */
export function forEachDatabase(body: (databases: SuiteDatabases) => void): void {
  for (const server of servers()) describe(`on ${server.label}`, () => suite(server, body))
}

function suite(server: TestServer, body: (databases: SuiteDatabases) => void): void {
  const sources: DataSource[] = []
  const made: TestDatabase[] = []
  let shared: Promise<DataSource> | undefined

  const keep = async (database: Promise<TestDatabase>): Promise<TestDatabase> => {
    made.push(await database)
    return database
  }
  const connect = async (database: TestDatabase): Promise<DataSource> => {
    const dataSource = createDataSource(database.settings)
    sources.push(dataSource)
    return dataSource.initialize()
  }
  const fresh = async (): Promise<DataSource> => connect(await keep(server.migrated()))

  after(async () => {
    for (const dataSource of sources) if (dataSource.isInitialized) await dataSource.destroy()
    for (const database of made) await database.drop()
  })
  body({
    server,
    open: () => shared ??= fresh(),
    fresh,
    migrated: () => keep(server.migrated()),
    empty: () => keep(server.empty()),
    connect,
  })
}
