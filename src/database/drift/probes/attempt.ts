import { QueryFailedError, type QueryRunner } from 'typeorm'

/** How PostgreSQL took some statements. */
export type Outcome =
  | { readonly kind: 'accepted' }
  | {
    readonly kind: 'refused'
    readonly sqlstate: string
    /** The constraint that spoke, or the column of a NOT NULL. */
    readonly name: string
    readonly table: string
    readonly message: string
  }

/** What PostgreSQL should say. */
export type Expected = { readonly sqlstate: string, readonly name: string, readonly table?: string } | 'accepted'

/** A counterexample that did not get what it deserves. */
export interface FailedProbe {
  /** The constraint, function or trigger that it speaks of. */
  readonly place: string
  /** What was tried. */
  readonly tried: string
  readonly expected: string
  readonly actual: string
}

interface DriverError {
  readonly code?: string
  readonly constraint?: string
  readonly column?: string
  readonly table?: string
}

// somebody holds the table, or the server is going away: that says nothing of a constraint
const ENVIRONMENT = /^(55P03|57|40|53|08|25)/

/** What PostgreSQL refused; an error that says nothing of a constraint is thrown on. */
export function refusalOf(error: unknown): Outcome & { readonly kind: 'refused' } {
  if (!(error instanceof QueryFailedError)) throw error
  const { code = '', constraint, column, table = '' } = error.driverError as DriverError
  if (ENVIRONMENT.test(code)) throw error
  return { kind: 'refused', sqlstate: code, name: constraint ?? column ?? '', table, message: error.message }
}

/**
 * What `work` gives where `attempt` may be used: after `setup`, which all attempts share. Everything is taken back.
 *
 * @throws QueryFailedError when the setup fails
 */
export async function withAttempts<T>(
  queryRunner: QueryRunner, setup: readonly string[], work: () => Promise<T>,
): Promise<T> {
  await queryRunner.query('SAVEPOINT probes')
  try {
    await queryRunner.query([...setup, 'SAVEPOINT probe'].join(';\n'))
    return await work()
  } finally {
    await queryRunner.query('ROLLBACK TO SAVEPOINT probes; RELEASE SAVEPOINT probes')
  }
}

/** Runs statements one after the other, after what the attempt before did has been taken back. */
export async function attempt(queryRunner: QueryRunner, statements: readonly string[]): Promise<Outcome> {
  try {
    // in one message: the hundreds of probes would otherwise wait for the server three times each
    await queryRunner.query(['ROLLBACK TO SAVEPOINT probe', ...statements].join(';\n'))
    return { kind: 'accepted' }
  } catch (error) {
    return refusalOf(error)
  }
}

const inWords = (expected: Expected): string =>
  (expected === 'accepted' ? 'accepted' : `refused by ${expected.name} (SQLSTATE ${expected.sqlstate})`)

/** Whether an outcome is the expected one; undefined when it is, else what is wrong. */
export function judged(place: string, tried: string, expected: Expected, outcome: Outcome): FailedProbe | undefined {
  const isRight = expected === 'accepted' ? outcome.kind === 'accepted' :
    outcome.kind === 'refused' && outcome.sqlstate === expected.sqlstate && outcome.name === expected.name &&
    (expected.table ?? outcome.table) === outcome.table
  if (isRight) return undefined
  const actual = outcome.kind === 'accepted' ? 'accepted' : `refused: ${outcome.message} (SQLSTATE ${outcome.sqlstate})`
  return { place, tried, expected: inWords(expected), actual }
}
