import { localBinaries, packagedBinaries, type Binaries } from './binaries'
import { embeddedServer } from './embedded-server'
import { postgresServer } from './postgres-server'

/** A database of a test's own. */
export interface TestDatabase {
  /** For `createDataSource`. */
  readonly settings: { readonly url: string } | { readonly dir: string }
  /** The same for a child process: `DATABASE_URL` or `MODEL_ARTIFACTS_DIR`, the other one empty. */
  readonly env: Readonly<Record<string, string>>
  /** Removes it. Data sources on it must be destroyed before. */
  drop(): Promise<void>
}

/** Something that tests can have databases on. */
export interface TestServer {
  readonly label: string
  /** True for PGlite: one process, one connection. */
  readonly embedded: boolean
  /** A new database with every migration run. */
  migrated(): Promise<TestDatabase>
  /** A new database with nothing in it. */
  empty(): Promise<TestDatabase>
}

const given = process.env['TEST_DATABASE_URL'] ?? ''
const local = localBinaries()
const packaged = packagedBinaries()

const onUrl = (url: string): TestServer => postgresServer('PostgreSQL at TEST_DATABASE_URL', { url })
const onLocal = (binaries: Binaries): TestServer => postgresServer('PostgreSQL installed here', { binaries })
const onPackaged = (binaries: Binaries): TestServer => postgresServer('PostgreSQL from npm', { binaries })

const candidates = {
  url: given === '' ? undefined : onUrl(given),
  local: local === undefined ? undefined : onLocal(local),
  embedded: packaged === undefined ? undefined : onPackaged(packaged),
}

/** Every PostgreSQL server there is here; the first is the one that tests use. */
export const realServers: readonly TestServer[] =
  [candidates.url, candidates.local, candidates.embedded].filter((server) => server !== undefined)

/** PGlite. */
export const pglite: TestServer = embeddedServer()

/** The programs to start a server of a test's own with, to be stopped or filled with users at will. */
export const serverBinaries: Binaries | undefined =
  process.env['TEST_POSTGRES'] === 'embedded' ? packaged : local ?? packaged

function chosen(): readonly TestServer[] {
  const choice = process.env['TEST_POSTGRES'] ?? ''
  if (choice === '') return realServers.slice(0, 1)
  if (choice === 'none') return []
  if (choice === 'all') return realServers
  const server = choice === 'local' ? candidates.local : choice === 'embedded' ? candidates.embedded : undefined
  if (server === undefined) {
    throw new Error(`TEST_POSTGRES=${choice}: there is no such server; known are local, embedded, all, none`)
  }
  return [server]
}

/**
 * What tests run on: PGlite, and the server that `TEST_POSTGRES` names (`local`, `embedded`, `all`, `none`), by
 * default the first of `TEST_DATABASE_URL`, an installed PostgreSQL, the one from npm.
 */
export function servers(): readonly TestServer[] {
  const real = chosen()
  if (real.length === 0 && process.env['TEST_POSTGRES'] !== 'none') {
    throw new Error('no PostgreSQL to test on: set TEST_DATABASE_URL, install one, or run npm ci for the one from npm')
  }
  return [pglite, ...real]
}
