import { QueryFailedError } from 'typeorm'
import { DataError, type Trouble } from '../errors'
import { explainRefusal, type RefusedRule } from './explain'

interface PostgresError {
  readonly code?: string
  readonly table?: string
  readonly constraint?: string
  readonly column?: string
  readonly detail?: string
}

/**
 * A violated constraint (SQLSTATE class 23) as a DataError that names table and constraint, or the rule of the schema that
 * a document breaks; any other error as it came.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
export function asRefusal(error: unknown): unknown {
  if (!(error instanceof QueryFailedError)) return error
  const { code, table, constraint, column, detail } = error.driverError as PostgresError
  if (code === undefined || !code.startsWith('23')) return error
  if (constraint === 'lineage_is_acyclic') return new DataError(lineageCycle(table, error.message), { cause: error })
  const broken = constraint === 'artifacts_metadata_valid' ? refusedRule(detail ?? '') : undefined
  if (broken !== undefined) return new DataError(explainRefusal(broken), { cause: error })
  const name = constraint ?? column ?? 'a constraint'
  return new DataError({
    code: 'database/constraint',
    where: { source: table ?? 'database' },
    what: `the database refused the row: ${error.message}`,
    why: `${name} does not hold${detail === undefined ? '' : `: ${detail}`} (SQLSTATE ${code})`,
    fix: 'correct the value the constraint is about; docs/schema.md lists the constraints',
  }, { cause: error })
}

/** What the triggers of lineage refuse, at the field of the table that was written. */
function lineageCycle(table: string | undefined, message: string): Trouble {
  return {
    code: 'model/lineage-cycle',
    where: { source: table ?? 'database', pointer: table === 'artifacts' ? '/parent_version_id' : '/base_model_id' },
    what: message,
    why: 'what a model was made from was there before it',
    fix: 'name another one; `model-artifacts lineage ID --up` shows what one descends from',
  }
}

const DETAIL = /^rule ("(?:[^"\\]|\\.)*") of ("(?:[^"\\]|\\.)*") at ("(?:[^"\\]|\\.)*"): found (.*)$/s

/** What the triggers of `artifacts.metadata` say in their detail, where names and pointers stand as JSON. */
function refusedRule(detail: string): RefusedRule | undefined {
  const [, ...parts] = DETAIL.exec(detail) ?? []
  const found = parts.pop()
  if (found === undefined) return undefined
  const [rule = '', source = '', pointer = ''] = parts.map(part => JSON.parse(part) as string)
  return { rule, source, pointer, found }
}
