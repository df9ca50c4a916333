import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { EnvironmentError } from '../errors'
import { describeUrl } from './database-url'
import { asEnvironmentError } from './environment-error'

/** The toolkit's two numbers in the space of advisory locks, which all software on a database shares. */
const lockKey = [0x6d6f6461, 0x6d696772] as const
const pollMs = 200

const locked = (url: string, waitMs: number): EnvironmentError => new EnvironmentError({
  code: 'migration/locked',
  where: { source: describeUrl(url) },
  what: `another process has been migrating this database for ${waitMs / 1000} s`,
  fix: 'let it end and run the command again',
})

/**
 * Runs `work` under the migration lock of the database at `url`, held by a connection of its own.
 * The lock belongs to a transaction, because a pooler in transaction mode hands a session's lock to strangers; and
 * it is asked for again and again, because a session that sleeps inside pg_advisory_lock() keeps a snapshot, on
 * which CREATE INDEX CONCURRENTLY in the other process waits for ever. Each question is a transaction of its own: one
 * that stayed open while it waits would keep a connection of a small pool, and `work` of the other process needs one.
 * Behind a pooler whoever migrates takes two connections to the server: this one and the one of `work`.
 * @throws EnvironmentError `migration/locked` after `waitMs`
 */
export async function withMigrationLock<T>(url: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: 'model-artifacts migration lock' })
  // Without a listener a broken connection ends the process; the statements of `work` report it.
  client.on('error', () => {})
  try {
    await client.connect()
    const until = Date.now() + waitMs
    while (!await tryLock(client)) {
      if (Date.now() >= until) throw locked(url, waitMs)
      await sleep(pollMs)
    }
    return await work()
  } catch (error) {
    throw asEnvironmentError(error, url)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Leaves a transaction open that holds the lock, or none. */
async function tryLock(client: Client): Promise<boolean> {
  await client.query('BEGIN')
  // The server must not end the transaction for being idle while a migration runs.
  await client.query('SET LOCAL idle_in_transaction_session_timeout = 0')
  const { rows } = await client.query<{ got: boolean }>(
    'SELECT pg_try_advisory_xact_lock($1, $2) AS got', [...lockKey],
  )
  if (rows[0]?.got === true) return true
  await client.query('ROLLBACK')
  return false
}
