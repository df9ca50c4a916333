import type { Json } from '../model'
import { assertNever } from '../model'
import type { OfKind, Predicate } from './predicate'
import { matches, textTest } from './pattern/translate-pattern'
import { type Subject, text, texts } from './subject'

/** Predicates that one expression asks, without a look inside the value. */
export type Plain = OfKind<
  'bound' | 'multiple' | 'length' | 'pattern' | 'itemCount' | 'unique' | 'propertyCount' | 'required' | 'among'>

export const isPlain = (predicate: Predicate): predicate is Plain => Object.hasOwn(PLAIN, predicate.kind)

const PLAIN: Readonly<Record<Plain['kind'], true>> = {
  among: true, bound: true, itemCount: true, length: true, multiple: true, pattern: true, propertyCount: true,
  required: true, unique: true,
}

/** The keyword that a plain predicate is about. */
export function keywordOf(predicate: Plain): string {
  switch (predicate.kind) {
    case 'multiple':
      return 'multipleOf'
    case 'pattern':
      return 'pattern'
    case 'unique':
      return 'uniqueItems'
    default:
      return predicate.keyword
  }
}

const COMPARISONS = { maximum: '<=', minimum: '>=', exclusiveMaximum: '<', exclusiveMinimum: '>' } as const

/** The JSON text of a value that a schema names, as a constant of SQL. */
const constant = (value: Json): string => `${text(JSON.stringify(value))}::jsonb`

/** Brings what is too small for a double to keep its digits to a size at which it keeps them. */
const SCALE = 2 ** 537

// As JavaScript divides: both numbers are doubles, a quotient of at most 2^-1075 becomes 0 and so whole, and one of 1e21
// or more is none that Ajv takes for whole. PostgreSQL refuses to compute such quotients and such doubles.
function isMultiple(number: string, of: number): string {
  const [value, step] = [`abs(${number})`, Math.abs(of)]
  const quotient = `${number}::float8 / ${step}::float8`
  return `CASE WHEN ${value} < 2.4e-324 THEN true ` +
    `WHEN ${value} > 1.7976931348623157e308 OR ${value} > 1e22 * ${step}::numeric THEN false ` +
    `WHEN ${value} < 1e-300 * ${step}::numeric ` +
    `THEN ${value}::float8 * ${SCALE}::float8 <= ${step / 2 / SCALE}::float8 ` +
    `ELSE trunc(${quotient}) = ${quotient} AND abs(${quotient}) < 1e21 END`
}

function hasCount(count: string, keyword: string, limit: number): string {
  return `${count} ${keyword.startsWith('max') ? '<=' : '>='} ${limit}`
}

const propertyCount = (json: string): string => `jsonb_array_length(jsonb_path_query_array(${json}, '$.keyvalue()'))`

/** That a value of the type it is about satisfies a predicate. */
export function plainTest(predicate: Plain, subject: Subject): string {
  const { json } = subject
  switch (predicate.kind) {
    case 'among': {
      const [only] = predicate.values
      if (predicate.values.length === 1 && only !== undefined) return `${json} = ${constant(only)}`
      return predicate.values.length === 0 ? 'false' : `${json} IN (${predicate.values.map(constant).join(', ')})`
    }
    case 'bound':
      return `(${json})::numeric ${COMPARISONS[predicate.keyword]} ${predicate.limit}`
    case 'multiple':
      return isMultiple(`(${json})::numeric`, predicate.of)
    case 'length':
      return hasCount(`char_length(${subject.text})`, predicate.keyword, predicate.limit)
    case 'pattern': {
      const test = textTest(predicate.pattern)
      return test.kind === 'unknown' ? 'true' : matches(subject.text, test)
    }
    case 'itemCount':
      return hasCount(`jsonb_array_length(${json})`, predicate.keyword, predicate.limit)
    case 'unique':
      return `(SELECT count(*) = count(DISTINCT item) FROM jsonb_array_elements(${json}) AS each(item))`
    case 'propertyCount':
      if (predicate.keyword === 'minProperties' && predicate.limit === 1) return `${json} <> '{}'`
      return hasCount(propertyCount(json), predicate.keyword, predicate.limit)
    case 'required': {
      const names = predicate.names.filter(name => !subject.has.has(name))
      const [only] = names
      if (names.length === 0) return 'true'
      return names.length === 1 && only !== undefined ? `${json} ? ${text(only)}` : `${json} ?& ${texts(names)}`
    }
    default:
      return assertNever(predicate)
  }
}
