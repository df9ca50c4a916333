import type { Json } from '../model'
import { type JsonType, type JsonTypes, without } from './json-types'
import { textTest } from './pattern/translate-pattern'
import type { OfKind, Predicate } from './predicate'
import { simplify, typesAfter, typesUnless } from './simplify'
import type { Definitions } from './definitions'

/**
 * Conditions in jsonpath, which look at every item or property in one step where plpgsql takes a loop. Each is enough
 * for its predicate, and not always needed: where it fails, the loop decides. None is ever unknown, which a filter
 * would take for a yes: the type is asked before the value.
 */
type Condition = string | undefined

const wordOf = (type: JsonType): string => (type === 'integer' || type === 'fraction' ? 'number' : type)

const either = (arms: readonly Condition[]): Condition => {
  const known = arms.filter(arm => arm !== undefined)
  return known.length === 0 ? undefined : known.length === 1 ? known[0] : `(${known.join(' || ')})`
}

const every = (parts: readonly Condition[]): Condition =>
  (parts.includes(undefined) ? undefined : `(${parts.join(' && ')})`)

function isOfType(wanted: JsonTypes, types: JsonTypes): string {
  const isWhole = wanted.has('integer') && !wanted.has('fraction') && types.has('fraction')
  const words = [...new Set([...wanted].filter(type => !(isWhole && type === 'integer')).map(wordOf))].sort()
  const asked: string[] = words.map(word => `@.type() == "${word}"`)
  if (isWhole) asked.push('(@.type() == "number" && @.floor() == @)')
  return asked.length === 0 ? '(1 == 0)' : `(${asked.join(' || ')})`
}

const typeOf = (value: Json): 'boolean' | 'null' | 'number' | 'string' | undefined => {
  if (value === null) return 'null'
  const type = typeof value
  return type === 'boolean' || type === 'number' || type === 'string' ? type : undefined
}

const isAmong = ({ values }: OfKind<'among'>): Condition => either(values.map(value => {
  const type = typeOf(value)
  return type === undefined ? undefined : `(@.type() == "${type}" && @ == ${JSON.stringify(value)})`
}))

const COMPARISONS = { maximum: '<=', minimum: '>=', exclusiveMaximum: '<', exclusiveMinimum: '>' } as const

const isOnly = (types: JsonTypes, ...wanted: readonly JsonType[]): boolean =>
  without(types, new Set(wanted)).size === 0

/** Enough for a predicate of the value `@`, which is of one of `types`; undefined where jsonpath cannot say it. */
export function pathCondition(written: Predicate, types: JsonTypes, definitions: Definitions): Condition {
  const predicate = simplify(written, types, definitions)
  const inner = (part: Predicate, of: JsonTypes): Condition => pathCondition(part, of, definitions)
  switch (predicate.kind) {
    case 'always':
      return '(1 == 1)'
    case 'type':
      return isOfType(predicate.types, types)
    case 'among':
      return isAmong(predicate)
    case 'bound':
      return isOnly(types, 'integer', 'fraction') ? `@ ${COMPARISONS[predicate.keyword]} ${predicate.limit}` : undefined
    case 'pattern': {
      const test = textTest(predicate.pattern)
      return isOnly(types, 'string') && test.kind === 'matches' ? `@ like_regex ${JSON.stringify(test.are)}` : undefined
    }
    case 'all': {
      let left = types
      return every(predicate.of.map(part => {
        const condition = inner(part, left)
        left = typesAfter(part, left)
        return condition
      }))
    }
    case 'anyOf':
      return either(predicate.of.map(arm => inner(arm, types)))
    case 'if': {
      const { condition, then, otherwise } = predicate
      if (condition.kind !== 'type') return undefined
      const asked = isOfType(condition.types, types)
      return either([
        every([asked, inner(then, typesAfter(condition, types))]),
        every([`!${asked}`, inner(otherwise, typesUnless(condition, types))]),
      ])
    }
    case 'reference':
      return definitions.isRecursive(predicate.pointer) ? undefined : inner(definitions.at(predicate.pointer), types)
    default:
      return undefined
  }
}
