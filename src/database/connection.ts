import { Client, type ClientConfig } from 'pg'
import type { DataSource } from 'typeorm'
import { parseUrl } from './database-url'
import { EmbeddedCluster, embeddedSettings } from './embedded-cluster'
import { asEnvironmentError } from './environment-error'
import { DEFAULT_WAIT_MS, type DatabasePlace } from './place'
import { serverSettings } from './server-settings'

/** A connection that answers questions. It knows neither entities nor transactions. */
export type Connection = Pick<DataSource, 'query'>

async function withClient<T>(settings: ClientConfig, work: (connection: Connection) => Promise<T>): Promise<T> {
  const client = new Client(settings)
  // a connection that breaks between two questions would end the process; the next question fails by itself
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work({ query: async (sql: string, parameters?: unknown[]) => (await client.query(sql, parameters)).rows as never })
  } finally {
    await client.end()
  }
}

async function withCluster<T>(dir: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const cluster = await EmbeddedCluster.open(dir, DEFAULT_WAIT_MS)
  try {
    return await withClient(embeddedSettings(() => cluster), work)
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
    return await withClient(serverSettings(url), work)
  } catch (error) {
    throw asEnvironmentError(error, url)
  }
}
