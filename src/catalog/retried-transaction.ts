import pRetry, { AbortError } from 'p-retry'
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm'

/** Tries of one transaction when PostgreSQL asks for another: serialization failure (40001), deadlock (40P01). */
export const MAX_TRIES = 8

const RETRIED = ['40001', '40P01']

/** The SQLSTATE of a failed query; empty for any other error. */
export const sqlStateOf = (error: unknown): string =>
  error instanceof QueryFailedError ? String((error.driverError as { code?: unknown }).code ?? '') : ''

/**
 * What `work` gives in one transaction. It is run again, at most `MAX_TRIES` times in all with random pauses from 20 ms
 * to a second between them, when PostgreSQL ended it for the sake of another transaction; the last failure is thrown.
 *
 * @see https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
export async function retriedTransaction<T>(
  dataSource: DataSource, work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return pRetry(async () => {
    try {
      return await dataSource.transaction(work)
    } catch (error) {
      if (RETRIED.includes(sqlStateOf(error))) throw error
      throw new AbortError(error instanceof Error ? error : new Error(String(error)))
    }
  }, { retries: MAX_TRIES - 1, minTimeout: 20, maxTimeout: 1000, randomize: true })
}
