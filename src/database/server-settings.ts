import type { PoolConfig } from 'pg'

/** What the driver is told of each connection to a server. The URL is parsed by the driver alone. */
export const serverSettings = (url: string): PoolConfig => ({
  connectionString: url, application_name: 'model-artifacts', connectionTimeoutMillis: 10_000, keepAlive: true,
})
