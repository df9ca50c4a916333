import { once } from 'node:events'
import { createDataSource } from '../../src/database/data-source'
import type { DataSource } from 'typeorm'
import { startProgram } from '../support/run'
import type { TestServer } from '../support/servers'
import type { Order, Tally } from './writer'

/** A writer in a process of its own. */
export interface Writer {
  /** Resolves when it has connected and begins. */
  readonly ready: Promise<void>
  /** Its tally; undefined when it was killed. Rejects when it failed. */
  readonly ended: Promise<Tally | undefined>
  kill(): void
}

/** Starts a writer as an operating-system process. */
export function startWriter(order: Order): Writer {
  const child = startProgram('../processes/writer.ts', [JSON.stringify(order)])
  // a listener, not an iterator: one that ends early closes the pipe under the writer
  const ready = new Promise<void>(resolve => { child.stdout?.once('data', () => resolve()) })
  const ended = (async () => {
    const { exitCode, signal, stdout, stderr } = await child
    if (signal === 'SIGKILL') return undefined
    if (exitCode !== 0) throw new Error(`a writer ended with ${String(exitCode)}: ${stderr}`)
    return JSON.parse(stdout.split('\n').at(-1) ?? '') as Tally
  })()
  return { ready, ended, kill: () => child.kill('SIGKILL') }
}

/** Sums of tallies. */
export function sumOf(tallies: readonly (Tally | undefined)[]): Tally {
  const sum: Tally = {}
  for (const tally of tallies) {
    for (const [name, count] of Object.entries(tally ?? {})) sum[name] = (sum[name] ?? 0) + count
  }
  return sum
}

/** A migrated database on a real server, and its address for other processes. */
export interface SharedDatabase {
  readonly url: string
  readonly dataSource: DataSource
  drop(): Promise<void>
}

/** Makes one. */
export async function sharedDatabase(server: TestServer): Promise<SharedDatabase> {
  const database = await server.migrated()
  const url = database.env['DATABASE_URL'] ?? ''
  const dataSource = await createDataSource({ url }).initialize()
  return {
    url,
    dataSource,
    async drop() {
      await dataSource.destroy()
      await database.drop()
    },
  }
}

/** Resolves when no other process has a session on the database: what a killed one left is rolled back by then. */
export async function othersAreGone(dataSource: DataSource): Promise<void> {
  for (;;) {
    const [row] = await dataSource.query<{ n: number }[]>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
          and backend_type = 'client backend' and application_name = 'model-artifacts' and state is distinct from 'idle'`)
    if (row?.n === 0) return
    await once(AbortSignal.timeout(20), 'abort')
  }
}
