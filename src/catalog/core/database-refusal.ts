import { QueryFailedError } from 'typeorm'
import { DataError, type Trouble } from '../../errors'
import { sqlStateOf } from './retried-transaction'
import { explainRefusal, type Fixes, type RefusedRule } from './explain'

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

/** What a kind of artifacts knows better of its refusals than the core. */
export interface RefusalWords {
  /** The trouble of what a trigger refuses. */
  readonly knownViolation?: KnownViolation
  /** How to mend a broken rule of the schema, by keyword. */
  readonly fixes?: Fixes
}

/**
 * A violated constraint (SQLSTATE class 23) as a DataError that names table and constraint, or the rule of the schema that
 * a document breaks; any other error as it came.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function asRefusal(error: unknown, { knownViolation, fixes }: RefusalWords = {}): unknown {
  if (!(error instanceof QueryFailedError)) return error
  const violation: Partial<Violation> = { ...error.driverError as Partial<Violation>, message: error.message }
  const { code, table, constraint, column, detail } = violation
  if (code === undefined || !code.startsWith('23')) return error
  const broken = constraint === 'artifacts_metadata_valid' ? refusedRule(detail ?? '') : undefined
  if (broken !== undefined) return new DataError(explainRefusal(broken, fixes), { cause: error })
  const name = constraint ?? column ?? 'a constraint'
  return new DataError(knownViolation?.(violation as Violation) ?? {
    code: 'database/constraint',
    where: { source: table ?? 'database' },
    what: `the database refused the row: ${error.message}`,
    why: `${name} does not hold${detail === undefined ? '' : `: ${detail}`} (SQLSTATE ${code})`,
    fix: 'correct the value the constraint is about; docs/schema.md lists the constraints',
  }, { cause: error })
}

/**
 * SQLSTATE classes that are not about a row: connection, transaction state, login, retry, wrong statements, resources,
 * limits, operators, system, internal. What is left may be one row's fault, also the own code of a trigger.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const NOT_ABOUT_THE_ROW = new Set(['08', '25', '26', '28', '2D', '3B', '3D', '3F', '40', '42', '53', '54', '55', '57', '58', 'F0', 'XX'])

/** Whether a statement failed over one of its rows: without that row it may go through. */
export const isAboutTheRow = (error: unknown): boolean => {
  const state = sqlStateOf(error)
  return state !== '' && !NOT_ABOUT_THE_ROW.has(state.slice(0, 2))
}

/** What a row was refused for that no constraint names, such as a trigger of somebody else. */
export const rowTrouble = (error: unknown): Trouble => ({
  code: 'database/refused',
  where: { source: 'database' },
  what: `the database refused the row: ${error instanceof Error ? error.message : String(error)}`,
  why: `no constraint of ours says so (SQLSTATE ${sqlStateOf(error)})`,
  fix: 'correct the value it speaks of, or ask whoever made the rule',
})

const DETAIL = /^rule ("(?:[^"\\]|\\.)*") of ("(?:[^"\\]|\\.)*") at ("(?:[^"\\]|\\.)*"): found (.*)$/s

/** What the triggers of `artifacts.metadata` say in their detail, where names and pointers stand as JSON. */
function refusedRule(detail: string): RefusedRule | undefined {
  const [, ...parts] = DETAIL.exec(detail) ?? []
  const found = parts.pop()
  if (found === undefined) return undefined
  const [rule = '', source = '', pointer = ''] = parts.map(part => JSON.parse(part) as string)
  return { rule, source, pointer, found }
}
