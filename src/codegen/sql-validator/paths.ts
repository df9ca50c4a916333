import type { Json } from '../model'
import { type Definitions, partsOf } from './definitions'
import { ALL_TYPES, type JsonType, type JsonTypes, numberKind, TEXTS, without, wordOf } from './json-types'
import { textTest } from './pattern/translate-pattern'
import type { OfKind, Predicate } from './predicate'
import { simplify, typesAfter, typesUnless } from './simplify'

/**
 * Conditions in jsonpath, which look at every item or property in one step where plpgsql takes a loop. Each is enough
 * for its predicate, and not always needed: where it fails, the loop decides. None is ever unknown, which a filter
 * would take for a yes: the type is asked before the value.
 */
type Condition = string | undefined

const ANYTHING = '(1 == 1)'

const either = (arms: readonly Condition[]): Condition => {
  const known = arms.filter(arm => arm !== undefined)
  return known.length === 0 ? undefined : known.length === 1 ? known[0] : `(${known.join(' || ')})`
}

const every = (parts: readonly Condition[]): Condition => {
  const asked = parts.filter(part => part !== ANYTHING)
  if (asked.includes(undefined)) return undefined
  return asked.length === 0 ? ANYTHING : asked.length === 1 ? asked[0] : `(${asked.join(' && ')})`
}

function isOfType(wanted: JsonTypes, types: JsonTypes): string {
  const kind = numberKind(wanted, types)
  const words = [...new Set([...wanted].map(wordOf))].filter(word => kind === undefined || word !== 'number').sort()
  const asked: string[] = words.map(word => `@.type() == "${word}"`)
  if (kind !== undefined) asked.push(`(@.type() == "number" && @.floor() ${kind === 'integer' ? '==' : '!='} @)`)
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

/** Where a condition holds: in a value whose text has at most so many bytes, or in any. */
export interface Within {
  readonly definitions: Definitions
  readonly bytes?: number
}

// numbers are written in full: one of 200 bytes is below 1e200
const isWithin = ({ keyword, limit }: OfKind<'bound'>, { bytes = Number.POSITIVE_INFINITY }: Within): boolean =>
  (keyword === 'maximum' || keyword === 'exclusiveMaximum' ? limit : -limit) >= 10 ** bytes && bytes <= 300

function objectCondition(predicate: Predicate, within: Within): Condition {
  switch (predicate.kind) {
    case 'propertyCount':
      return predicate.keyword === 'minProperties' && predicate.limit === 1 ? 'exists(@.*)' : undefined
    case 'names': {
      const name = pathCondition(predicate.name, TEXTS, within)
      return name === undefined ? undefined : `!exists(@.keyvalue().key ? (!(${name})))`
    }
    case 'properties': {
      const { named, patterns, rest, closed } = predicate
      const value = named.length + patterns.length > 0 || closed ? undefined : pathCondition(rest, ALL_TYPES, within)
      return value === undefined ? undefined : `!exists(@.* ? (!(${value})))`
    }
    default:
      return undefined
  }
}

/** Enough for a predicate of the value `@`, which is of one of `types`; undefined where jsonpath cannot say it. */
export function pathCondition(written: Predicate, types: JsonTypes, within: Within): Condition {
  const { definitions, bytes = Number.POSITIVE_INFINITY } = within
  const predicate = simplify(written, types, definitions)
  const inner = (part: Predicate, of: JsonTypes): Condition => pathCondition(part, of, within)
  switch (predicate.kind) {
    case 'always':
      return ANYTHING
    case 'type':
      return isOfType(predicate.types, types)
    case 'among':
      return isAmong(predicate)
    case 'bound':
      if (isWithin(predicate, within)) return ANYTHING
      return isOnly(types, 'integer', 'fraction') ? `@ ${COMPARISONS[predicate.keyword]} ${predicate.limit}` : undefined
    case 'length':
      return predicate.keyword === 'maxLength' && predicate.limit >= bytes ? ANYTHING : undefined
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
      return isOnly(types, 'object') ? objectCondition(predicate, within) : undefined
  }
}

/** The least that a rule within a predicate allows of any text, in characters; undefined when none limits texts. */
export function leastLength(predicate: Predicate, definitions: Definitions): number | undefined {
  if (predicate.kind === 'length') return predicate.keyword === 'maxLength' ? predicate.limit : undefined
  const parts = predicate.kind === 'reference' && !definitions.isRecursive(predicate.pointer)
    ? [definitions.at(predicate.pointer)] : partsOf(predicate)
  const lengths = parts.flatMap(part => leastLength(part, definitions) ?? [])
  return lengths.length === 0 ? undefined : Math.min(...lengths)
}
