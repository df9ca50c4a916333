import { assertNever } from './assert-never'
import { factOf } from './facts'
import { castOf, knownField, type Field } from './fields'
import type { AbsenceTest, Comparison, Condition, Filter, Literal, Operator } from './filter'
import { momentValue } from './moment-value'
import type { Parameters } from '../core/parameters'
import { printField } from './print-filter'

/** Which rows a condition is asked of. */
export interface Scope {
  /** SQL of the model's id, in whichever table the query starts from. */
  readonly id: string
  /** Whether every row asked has one in `model_versions`. */
  readonly isVersioned: boolean
  readonly parameters: Parameters
}

/**
 * More questions on metrics than this are asked row by row: each of the first becomes a join, and PostgreSQL's planner
 * takes exponentially long over many joins.
 */
const MAX_JOINS = 6

const OPPOSITE: Readonly<Record<Operator, Operator>> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=',
  '>=': '<' }

const DOCUMENT = 'model_document(a."metadata")'

const valueOf = (field: Field, { value }: Literal): unknown =>
  field.type === 'moment' ? momentValue(String(value)) : value

/** How the values of a place in the document are asked: by what a literal is, since the place may hold anything. */
const KINDS: Readonly<Record<Literal['kind'], { readonly json: string; readonly cast: string }>> = {
  text: { json: 'string', cast: 'text' }, number: { json: 'number', cast: 'numeric' }, truth: { json: 'boolean',
    cast: 'boolean' },
}

/** SQL of a field compared in some way: `compare` is given the SQL of its value. A field without value is unknown. */
function withValue(
  field: Field, kind: Literal['kind'], { id, parameters }: Scope, joins: Joins, compare: (sql: string) => string,
): string {
  switch (field.of) {
    case 'artifact':
      return compare(field.name === 'id' ? id : field.sql)
    case 'version':
      return compare(field.sql)
    case 'metric': {
      const from = (): string =>
        `from model_metrics m where m.artifact_id = ${id} and m.name = ${parameters.add(field.metric, 'text')}`
      return joins.taken++ < MAX_JOINS
        ? `exists (select ${from()} and ${compare('m.value')})`
        : compare(`(select m.value ${from()})`)
    }
    case 'metadata': {
      const { json, cast } = KINDS[kind]
      const path = parameters.add(field.path, 'text[]')
      // only CASE keeps PostgreSQL from casting what is of another kind
      return `(case when jsonb_typeof(${DOCUMENT} #> ${path}) = '${json}' then ` +
        `${compare(`(${DOCUMENT} #>> ${path})::${cast}`)} end)`
    }
    default:
      return assertNever(field)
  }
}

const castFor = (field: Field, kind: Literal['kind']): string => (field.type === 'any' ? KINDS[kind].cast
  : castOf(field.type))

/** SQL of the beginning of a text where an index holds all of these texts, and of no other text as much. */
function beginningOf(field: Field, values: readonly Literal[]): string | undefined {
  const beginning = field.of === 'version' ? field.beginning : undefined
  return beginning !== undefined && values.every(({ value }) => [...String(value)].length < beginning.characters)
    ? beginning.sql : undefined
}

function comparison({ field: name, operator, value }: Comparison, negated: boolean, scope: Scope,
  joins: Joins): string {
  const field = knownField(name)
  const sign = negated ? OPPOSITE[operator] : operator
  const given = (): string => scope.parameters.add(valueOf(field, value), castFor(field, value.kind))
  const beginning = sign === '=' ? beginningOf(field, [value]) : undefined
  if (beginning !== undefined) return `${beginning} = ${given()}`
  return withValue(field, value.kind, scope, joins, sql => `${sql} ${sign} ${given()}`)
}

function absence({ field, absence: kind }: AbsenceTest, negated: boolean, { parameters, isVersioned }: Scope): string {
  const fact = factOf(field)
  if (fact === undefined) throw new Error(`the fact ${printField(field)} was not checked: this is our bug`)
  const stated = `${DOCUMENT} #>> ${parameters.add([...fact.path, 'absent'], 'text[]')}`
  // coalesce: the planner takes a comparison with a place in a document for a rare thing, and an absence is none
  const said = kind === null ? `${stated} is not null`
    : `coalesce(${stated} = ${parameters.add(kind.value, 'text')}, false)`
  // the column is null wherever the fact is absent, and an index finds it; the document is read only there
  const all = [
    ...(fact.column === undefined ? [] : [`${fact.column.beginning?.sql ?? fact.column.sql} is null`]), ...(isVersioned ? []
      : ['v.artifact_id is not null']), said,
  ].join(' and ')
  return negated ? `not (${all})` : `(${all})`
}

interface Joins {
  taken: number
}

function condition(filter: Condition, negated: boolean, scope: Scope, joins: Joins): string {
  if (filter.kind === 'absent') return absence(filter, negated, scope)
  if (filter.kind === 'compare') return comparison(filter, negated, scope, joins)
  const field = knownField(filter.field)
  const { parameters } = scope
  const not = filter.negated !== negated
  switch (filter.kind) {
    case 'in': {
      const [{ kind }] = filter.values as [Literal]
      const list = (): string => parameters.add(filter.values.map(value => valueOf(field, value)),
        `${castFor(field, kind)}[]`)
      const beginning = not ? undefined : beginningOf(field, filter.values)
      if (beginning !== undefined) return `${beginning} = any(${list()})`
      return withValue(field, kind, scope, joins, sql => (not ? `${sql} <> all(${list()})` : `${sql} = any(${list()})`))
    }
    case 'like':
      return withValue(field, 'text', scope, joins, sql =>
        [sql, ...(not ? ['not'] : []), filter.anyCase ? 'ilike' : 'like', parameters.add(filter.pattern.value, 'text')].join(' '))
    case 'null': {
      if (field.of === 'metric') {
        const name = parameters.add(field.metric, 'text')
        return `${not ? '' : 'not '}exists ` +
          `(select from model_metrics m where m.artifact_id = ${scope.id} and m.name = ${name})`
      }
      const sql = field.of === 'metadata' ? `(${DOCUMENT} #>> ${parameters.add(field.path, 'text[]')})`
        : field.of === 'version' ? field.beginning?.sql ?? field.sql : field.name === 'id' ? scope.id : field.sql
      return `${sql} is ${not ? 'not ' : ''}null`
    }
    default:
      return assertNever(filter)
  }
}

function compile(filter: Filter, negated: boolean, scope: Scope, joins: Joins): string {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      // not (a and b) -> not a or not b: with unknown as the third answer this still holds
      const word = (filter.kind === 'and') === negated ? ' or ' : ' and '
      return `(${filter.parts.map(part => compile(part, negated, scope, joins)).join(word)})`
    }
    case 'not':
      return compile(filter.part, !negated, scope, joins)
    default:
      return condition(filter, negated, scope, joins)
  }
}

/**
 * A checked filter as an SQL condition on `artifacts a` and `model_versions v`. Every text and number of the user is a
 * parameter; the SQL depends on nothing but the shape of the filter: its fields, operators, kinds of values, and
 * whether a text is too long for an index.
 *
 * Negations are moved inwards first, until they stand at single comparisons. After that, no answer and a `no` select
 * the same rows, so that a metric may be asked by `exists`, which never answers `unknown`.
 */
export const compileFilter = (filter: Filter, scope: Scope): string => compile(filter, false, scope, { taken: 0 })
