import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { parseUrl } from './database-url'
import { asEnvironmentError } from './environment-error'

/** What the driver is told of each connection to a server. */
export const connectionSettings = (url: string): {
  connectionString: string; application_name: string; connectionTimeoutMillis: number; keepAlive: boolean
} => ({ connectionString: url, application_name: 'model-artifacts', connectionTimeoutMillis: 10_000, keepAlive: true })

/**
 * The result of `work`, which asks a server over one connection. It knows neither entities nor transactions, and nothing of
 * TypeORM, which takes longer to load than most answers.
 *
 * @throws what `work` throws; failures of the connection, the credentials or the server as EnvironmentError
 * @see asEnvironmentError for the codes
 */
export async function withServerConnection<T>(
  url: string, work: (connection: Pick<DataSource, 'query'>) => Promise<T>,
): Promise<T> {
  parseUrl(url)
  const client = new Client(connectionSettings(url))
  // a connection that breaks between two questions would end the process; the next question fails by itself
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work({ query: async (sql: string, parameters?: unknown[]) => (await client.query(sql, parameters)).rows as never })
  } catch (error) {
    throw asEnvironmentError(error, url)
  } finally {
    await client.end()
  }
}
