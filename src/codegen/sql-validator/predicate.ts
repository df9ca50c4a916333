import type { Json } from '../model'
import { type JsonTypes, LISTS, NUMBERS, OBJECTS, TEXTS } from './json-types'

/** A named property, or a pattern of names, and what its value must satisfy. */
export type Named = readonly [name: string, value: Predicate]

/**
 * What a schema asks of a value, keyword by keyword. A predicate about one type of value holds of every other.
 * `always` and `never` are the schemas true and false; `unknown` is a rule that SQL cannot ask.
 */
export type Predicate =
  | { readonly kind: 'always' }
  | { readonly kind: 'never' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'all'; readonly of: readonly Predicate[] }
  | { readonly kind: 'type'; readonly types: JsonTypes }
  | { readonly kind: 'among'; readonly keyword: 'const' | 'enum'; readonly values: readonly Json[] }
  | {
    readonly kind: 'bound'
    readonly keyword: 'maximum' | 'minimum' | 'exclusiveMaximum' | 'exclusiveMinimum'
    readonly limit: number
  }
  | { readonly kind: 'multiple'; readonly of: number }
  | { readonly kind: 'length'; readonly keyword: 'maxLength' | 'minLength'; readonly limit: number }
  | { readonly kind: 'pattern'; readonly pattern: string }
  | { readonly kind: 'itemCount'; readonly keyword: 'maxItems' | 'minItems'; readonly limit: number }
  | { readonly kind: 'unique' }
  | { readonly kind: 'items'; readonly leading: readonly Predicate[]; readonly rest: Predicate
    /** There are no items after the leading ones. */
    readonly closed: boolean }
  | { readonly kind: 'contains'; readonly item: Predicate }
  | { readonly kind: 'propertyCount'; readonly keyword: 'maxProperties' | 'minProperties'; readonly limit: number }
  | { readonly kind: 'required'; readonly keyword: 'dependencies' | 'required'; readonly names: readonly string[] }
  | { readonly kind: 'names'; readonly name: Predicate }
  | { readonly kind: 'properties'; readonly named: readonly Named[]; readonly patterns: readonly Named[]
    /** What the other properties hold; `closed`: there are none. */
    readonly rest: Predicate; readonly closed: boolean }
  | { readonly kind: 'dependency'; readonly property: string; readonly then: Predicate }
  | { readonly kind: 'not'; readonly of: Predicate }
  /** One of them or more; `keyword` is what was written, of which this may be all that SQL can ask. */
  | { readonly kind: 'anyOf'; readonly keyword: 'anyOf' | 'if' | 'oneOf'; readonly of: readonly Predicate[] }
  | { readonly kind: 'oneOf'; readonly of: readonly Predicate[] }
  | { readonly kind: 'if'; readonly condition: Predicate; readonly then: Predicate; readonly otherwise: Predicate }
  /** The schema at a pointer. */
  | { readonly kind: 'reference'; readonly pointer: string }

export type OfKind<K extends Predicate['kind']> = Extract<Predicate, { readonly kind: K }>

export const ALWAYS: Predicate = { kind: 'always' }
export const NEVER: Predicate = { kind: 'never' }
export const UNKNOWN: Predicate = { kind: 'unknown' }

/** All of them, in order; without those that always hold. */
export function all(parts: readonly Predicate[]): Predicate {
  const flat = parts.flatMap(part => (part.kind === 'all' ? part.of : [part])).filter(({ kind }) => kind !== 'always')
  if (flat.length === 1 && flat[0] !== undefined) return flat[0]
  return flat.length === 0 ? ALWAYS : { kind: 'all', of: flat }
}

/** The types of value a predicate is about, when it is about some only: it holds of every other. */
export function subjectOf(predicate: Predicate): JsonTypes | undefined {
  switch (predicate.kind) {
    case 'bound':
    case 'multiple':
      return NUMBERS
    case 'length':
    case 'pattern':
      return TEXTS
    case 'itemCount':
    case 'unique':
    case 'items':
    case 'contains':
      return LISTS
    case 'propertyCount':
    case 'required':
    case 'names':
    case 'properties':
    case 'dependency':
      return OBJECTS
    default:
      return undefined
  }
}
