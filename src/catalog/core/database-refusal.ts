import { QueryFailedError } from 'typeorm'
import { DataError, type Trouble } from '../../errors'

/** What PostgreSQL says of a violated constraint. */
export interface Violation {
  /** The SQLSTATE. */
  readonly code: string
  readonly message: string
  readonly table?: string
  readonly constraint?: string
  readonly column?: string
  readonly detail?: string
}

/** The trouble of a violation that somebody knows better than by its constraint; undefined for any other. */
export type KnownViolation = (violation: Violation) => Trouble | undefined

/**
 * A violated constraint (SQLSTATE class 23) as a DataError that names table and constraint; any other error as it came.
 *
 * @param known gives the trouble of rules that triggers keep
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function asRefusal(error: unknown, known: KnownViolation = () => undefined): unknown {
  if (!(error instanceof QueryFailedError)) return error
  const violation: Partial<Violation> = { ...error.driverError as Partial<Violation>, message: error.message }
  const { code, table, constraint, column, detail } = violation
  if (code === undefined || !code.startsWith('23')) return error
  const name = constraint ?? column ?? 'a constraint'
  return new DataError(known(violation as Violation) ?? {
    code: 'database/constraint',
    where: { source: table ?? 'database' },
    what: `the database refused the row: ${error.message}`,
    why: `${name} does not hold${detail === undefined ? '' : `: ${detail}`} (SQLSTATE ${code})`,
    fix: 'correct the value the constraint is about; docs/schema.md lists the constraints',
  }, { cause: error })
}
