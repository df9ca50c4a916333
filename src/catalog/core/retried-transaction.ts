import pRetry, { AbortError } from 'p-retry'
import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm'
import { EnvironmentError } from '../../errors'

/** Tries of one transaction when PostgreSQL asks for another: serialization failure (40001), deadlock (40P01). */
export const MAX_TRIES = 8

const RETRIED = ['40001', '40P01']

/** The SQLSTATE of a failed query; empty for any other error. */
export const sqlStateOf = (error: unknown): string =>
  error instanceof QueryFailedError ? String((error.driverError as { code?: unknown }).code ?? '') : ''

const isConflict = (error: unknown): boolean => RETRIED.includes(sqlStateOf(error))

const gaveUp = (error: unknown): unknown => !isConflict(error) ? error : new EnvironmentError({
  code: 'database/conflict',
  where: { source: 'database' },
  what: `${MAX_TRIES} tries met other transactions each time: ${error instanceof Error ? error.message : String(error)}`,
  why: `PostgreSQL ended each of them for the sake of another (SQLSTATE ${sqlStateOf(error)}); nothing was written`,
  fix: 'run it again, with fewer writers at once if it keeps happening',
}, { cause: error })

/**
 * What `work` gives, which is one transaction: run again, at most `MAX_TRIES` times in all with random pauses from 20 ms
 * to a second between them, when PostgreSQL ended it for the sake of another one.
 *
 * @throws EnvironmentError `database/conflict` when the last try was ended as well
 * @see https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
export async function retried<T>(work: () => Promise<T>): Promise<T> {
  // most work meets nobody, and setting out to try again costs as much as sending it
  const met = await work().then(value => ({ value }), (error: unknown) => {
    if (!isConflict(error)) throw error
    return { error }
  })
  if ('value' in met) return met.value
  try {
    return await pRetry(async attempt => {
      if (attempt === 1) throw met.error
      try {
        return await work()
      } catch (error) {
        if (isConflict(error)) throw error
        throw new AbortError(error instanceof Error ? error : new Error(String(error)))
      }
    }, { retries: MAX_TRIES - 1, minTimeout: 20, maxTimeout: 1000, randomize: true })
  } catch (error) {
    throw gaveUp(error)
  }
}

/**
 * What `work` gives in one transaction, READ COMMITTED whatever the server's default is, `retried`.
 *
 * @throws EnvironmentError `database/conflict` when the last try was ended as well
 */
export const retriedTransaction = <T>(
  dataSource: DataSource, work: (manager: EntityManager) => Promise<T>,
  // a stricter default of the server would read from a snapshot older than the locks that work takes first
): Promise<T> => retried(() => dataSource.transaction('READ COMMITTED', work))
