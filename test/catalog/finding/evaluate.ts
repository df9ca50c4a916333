import type { DataSource } from 'typeorm'
import { fieldOf } from '../../../src/catalog/finding/fields'
import type { FieldName, Filter, Literal, Operator } from '../../../src/catalog/finding/filter'
import { childPointer, valueAt } from '../../../src/json-pointer'

/** Everything a filter can ask of one model, read by plain SQL. */
export interface Facts {
  readonly id: string
  readonly artifact: Readonly<Record<string, unknown>>
  /** null where the model has no row. */
  readonly version: Readonly<Record<string, unknown>> | null
  readonly openItems: number
}

/** All models of a database, by id. */
export const readFacts = (dataSource: DataSource): Promise<readonly Facts[]> => dataSource.query<Facts[]>(`
  select a.id, to_jsonb(a) as artifact, to_jsonb(v) as version,
    (select count(*)::int from review_items i where i.artifact_id = a.id and i.status in ('open',
      'answered')) as "openItems"
  from artifacts a left join model_versions v on v.artifact_id = a.id where a.artifact_type = 'model' order by a.id collate "C"`)

/** SQL's three answers. */
type Answer = boolean | null

type Value = string | number | boolean | bigint | null

/** A moment of PostgreSQL in microseconds. */
function microseconds(text: string): bigint {
  const [, whole = '', part = '', zone = ''] = /^(.*?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/.exec(/^[\d-]+$/.test(text)
    ? `${text}T00:00:00` : text.replace(' ', 'T')) ?? []
  return BigInt(Date.parse(`${whole}${zone === '' ? 'Z' : zone}`)) * 1000n + BigInt(part.padEnd(6, '0'))
}

const plain = (value: unknown): Value =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null

function metricOf(metrics: unknown, path: readonly string[]): Value {
  const [outer = '', inner] = path
  const first = valueAt(metrics, childPointer('', outer))
  const value = inner === undefined ? first : valueAt(first, childPointer('', inner))
  return typeof value === 'number' ? value : null
}

const placeIn = (facts: Facts, path: readonly string[]): unknown =>
  path.reduce((node, segment) => valueAt(node, childPointer('', segment)), facts.artifact['metadata'] as unknown)

/** What a field is in a model; null where it has no value. */
export function valueIn(facts: Facts, { path }: Pick<FieldName, 'path'>): Value {
  const field = fieldOf({ path })
  if (field === undefined) throw new Error(`no field ${path.join('.')}`)
  if (field.of === 'metric') return metricOf(facts.version?.['eval_metrics_json'], path.slice(1))
  if (field.of === 'metadata') {
    return plain(placeIn(facts, path.slice(1)))
  }
  if (field.name === 'open_review_items') return facts.openItems
  const row = field.of === 'version' ? facts.version : facts.artifact
  const value = plain(row?.[path.at(-1) ?? ''])
  return field.type === 'moment' && typeof value === 'string' ? microseconds(value) : value
}

const literalOf = (facts: Value, { value }: Literal): Value =>
  (typeof facts === 'bigint' && typeof value === 'string' ? microseconds(value) : value)

/** Values of different kinds have no answer, as a place of the document that holds something else. */
function compare(found: Value, literal: Literal, answer: (x: Value, y: Value) => boolean): Answer {
  const given = literalOf(found, literal)
  return found === null || typeof found !== typeof given ? null : answer(found, given)
}

const OPERATORS: Readonly<Record<Operator, (x: never, y: never) => boolean>> = {
  '=': (x, y) => x === y, '!=': (x, y) => x !== y, '<': (x, y) => x < y, '<=': (x, y) => x <= y, '>': (x, y) => x > y,
    '>=': (x, y) => x >= y,
}

const not = (answer: Answer): Answer => (answer === null ? null : !answer)

function matches(text: string, pattern: string, anyCase: boolean): boolean {
  const source = pattern.replace(/\\([\s\S])|%|_|[^%_\\]/gu, (part, taken: string | undefined) =>
    part === '%' ? '[^]*' : part === '_' ? '[^]' : (taken ?? part).replace(/[.*+?^${}()|[\]\\/-]/gu,
      '\\$&').replace(/\\-/g, '-'))
  return new RegExp(`^${source}$`, anyCase ? 'iu' : 'u').test(text)
}

const isAbsent = (facts: Facts, path: readonly string[], kind: string | null): boolean => {
  const found = valueAt(placeIn(facts, path), '/absent')
  return facts.version !== null && (kind === null ? typeof found === 'string' : found === kind)
}

/** The answer of a filter for one model, as the words of docs/filters.md have it. */
export function evaluate(filter: Filter, facts: Facts): Answer {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const decisive = filter.kind === 'or'
      const answers = filter.parts.map(part => evaluate(part, facts))
      return answers.includes(decisive) ? decisive : answers.includes(null) ? null : !decisive
    }
    case 'not':
      return not(evaluate(filter.part, facts))
    case 'absent': {
      const { path } = filter.field
      return isAbsent(facts, path[0] === 'metadata' ? path.slice(1) : path, filter.absence?.value ?? null)
    }
    case 'null': {
      const isNull = valueIn(facts, filter.field) === null && !holdsMore(facts, filter.field)
      return filter.negated ? !isNull : isNull
    }
    case 'compare':
      return compare(valueIn(facts, filter.field), filter.value, OPERATORS[filter.operator] as (x: Value, y: Value) =>
        boolean)
    case 'in': {
      const found = valueIn(facts, filter.field)
      const answers = filter.values.map(value => compare(found, value, (x, y) => x === y))
      const isIn = answers.includes(true) ? true : answers.includes(null) ? null : false
      return filter.negated ? not(isIn) : isIn
    }
    case 'like': {
      const found = compare(valueIn(facts, filter.field), filter.pattern, (x, y) => matches(String(x), String(y),
        filter.anyCase))
      return filter.negated ? not(found) : found
    }
  }
}

// an object or a list in the document is no value to compare, and is not null either
function holdsMore(facts: Facts, { path: [first, ...rest] }: FieldName): boolean {
  const found = first === 'metadata' ? placeIn(facts, rest) : null
  return typeof found === 'object' && found !== null
}
