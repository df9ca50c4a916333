import type { DataSource } from 'typeorm'
import { asEnvironmentError } from './environment-error'
import { ServerDataSource } from './server-data-source'

// Thrown by TypeORM about its own state once a connection has broken under it.
const aftermath: ReadonlySet<string> = new Set([
  'QueryRunnerAlreadyReleasedError', 'QueryRunnerProviderAlreadyReleasedError', 'TransactionNotStartedError',
])

function explain(error: unknown, dataSource: DataSource): unknown {
  if (!(dataSource instanceof ServerDataSource)) return asEnvironmentError(error, '')
  const lost = dataSource.connectionFailure
  const cause = lost !== undefined && error instanceof Error && aftermath.has(error.name) ? lost : error
  return asEnvironmentError(cause, dataSource.url)
}

/**
 * The result of `work` on `dataSource`, which is initialised before (unless it is already) and destroyed afterwards.
 * @throws what `work` throws; failures of the connection, the credentials or the server as EnvironmentError
 * @see asEnvironmentError for the codes
 */
export async function withDatabase<D extends DataSource, T>(
  dataSource: D, work: (dataSource: D) => Promise<T>,
): Promise<T> {
  if (!dataSource.isInitialized) await dataSource.initialize()
  let failed = false
  try {
    return await work(dataSource)
  } catch (error) {
    failed = true
    throw explain(error, dataSource)
  } finally {
    // After a failure that is the one to report; destroying a broken connection fails too.
    await dataSource.destroy().catch((error: unknown) => {
      if (!failed) throw explain(error, dataSource)
    })
  }
}
