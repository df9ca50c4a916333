import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { serverBinaries } from '../test/support/servers'
import { startServer } from '../test/support/own-server'

/** A database of a bench's own. */
export interface BenchDatabase {
  readonly label: string
  readonly settings: { readonly url: string } | { readonly dir: string }
}

/**
 * What a server gets that has a machine to itself: a quarter of its memory, and checkpoints that are not forced by what is
 * written. PostgreSQL as it comes takes 128 MB and a checkpoint per gigabyte, on any machine.
 *
 * @see https://www.postgresql.org/docs/current/runtime-config-resource.html
 */
const ITS_MACHINE = {
  shared_buffers: `${Math.floor(totalmem() / 4 / 2 ** 20)}MB`, max_wal_size: '16GB', checkpoint_timeout: '30min',
}

const undo: (() => Promise<unknown>)[] = []

async function execute(url: string, sql: string): Promise<string> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client.query<{ server_version?: string }>(sql).then(({ rows }) => rows[0]?.server_version ?? '')
    .finally(() => client.end())
}

async function serverUrl(): Promise<string | undefined> {
  const given = process.env['DATABASE_URL'] ?? ''
  if (given !== '') return given
  if (serverBinaries === undefined) return undefined
  const server = await startServer(serverBinaries, ITS_MACHINE)
  undo.push(() => server.stop())
  return server.url
}

/** The server of DATABASE_URL, else one that is started. */
export async function benchServer(): Promise<string> {
  const url = await serverUrl()
  if (url === undefined) throw new Error('no server: set DATABASE_URL, or run npm ci, which brings one')
  return url
}

/** A new database on a server. */
export async function emptyDatabase(server: string): Promise<string> {
  const name = `model_artifacts_bench_${randomBytes(4).toString('hex')}`
  await execute(server, `create database ${name}`)
  undo.push(() => execute(server, `drop database if exists ${name} with (force)`))
  return Object.assign(new URL(server), { pathname: `/${name}` }).href
}

/** Empty databases: one on the server of DATABASE_URL, else on one that is started, and PGlite in a temporary folder. */
export async function benchServers(): Promise<readonly BenchDatabase[]> {
  const dir = mkdtempSync(join(tmpdir(), 'model-artifacts-bench-'))
  undo.push(async () => rmSync(dir, { recursive: true, force: true }))
  const embedded = { label: 'PGlite', settings: { dir } }
  const server = await serverUrl()
  if (server === undefined) return [embedded]
  const url = await emptyDatabase(server)
  return [{ label: `PostgreSQL ${await execute(url, 'show server_version')}`, settings: { url } }, embedded]
}

/** Removes what `benchServers` made, the last first. */
export async function atEndOfRun(): Promise<void> {
  for (const each of undo.splice(0).reverse()) await each()
}
