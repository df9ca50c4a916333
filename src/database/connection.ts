import { Pool, type PoolConfig } from 'pg'
import type { DataSource } from 'typeorm'
import { parseUrl } from './database-url'
import { EmbeddedCluster, embeddedSettings } from './embedded-cluster'
import { asEnvironmentError } from './environment-error'
import { DEFAULT_WAIT_MS, type DatabasePlace } from './place'
import { serverSettings } from './server-settings'

/** What answers questions, one after the other. It knows neither entities nor transactions. */
export type Connection = Pick<DataSource, 'query'>

async function withPool<T>(settings: PoolConfig, work: (connection: Connection) => Promise<T>): Promise<T> {
  // a pool of one: where a long answer waits for a slow reader, the connection is let go, and another one made for the next question
  const pool = new Pool({ ...settings, max: 1 })
  // a connection that breaks between two questions would end the process
  pool.on('error', () => undefined)
  try {
    return await work({ query: async (sql: string, parameters?: unknown[]) => (await pool.query(sql, parameters)).rows as never })
  } finally {
    await pool.end()
  }
}

async function withCluster<T>(dir: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const cluster = await EmbeddedCluster.open(dir, DEFAULT_WAIT_MS)
  try {
    return await withPool(embeddedSettings(() => cluster), work)
  } finally {
    await cluster.close()
  }
}

/**
 * The result of `work` on one connection to a database, without TypeORM, which takes longer to load than most answers.
 *
 * @throws what `work` throws; failures of the connection, the credentials, the server or the folder as EnvironmentError
 * @see asEnvironmentError and EmbeddedCluster.open for the codes
 */
export async function withConnection<T>(place: DatabasePlace, work: (connection: Connection) => Promise<T>): Promise<T> {
  const url = 'url' in place ? place.url : ''
  try {
    if (!('url' in place)) return await withCluster(place.dir, work)
    parseUrl(url)
    return await withPool(serverSettings(url), work)
  } catch (error) {
    throw asEnvironmentError(error, url)
  }
}
