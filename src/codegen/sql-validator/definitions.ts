import { valueAt } from '../../json-pointer'
import type { Json } from '../model'
import { ALL_TYPES, type JsonType } from './json-types'
import type { Predicate } from './predicate'
import { readSchema } from './read-schema'
import { hasUnknown, type Known, simplify } from './simplify'

/** The schemas that references lead to, by pointer. */
export interface Definitions extends Known {
  /** What the schema at a pointer asks of a value of any type. */
  at(pointer: string): Predicate
  /** Whether it refers to itself, directly or through others. */
  isRecursive(pointer: string): boolean
  /** Whether any of those that are asked refers to itself. */
  readonly hasRecursion: boolean
  /** How many predicates it is, with all that it refers to written out. */
  sizeAt(pointer: string): number
}

/** The predicates directly within one. */
export function partsOf(predicate: Predicate): readonly Predicate[] {
  switch (predicate.kind) {
    case 'all':
    case 'anyOf':
    case 'oneOf':
      return predicate.of
    case 'items':
      return [...predicate.leading, predicate.rest]
    case 'contains':
      return [predicate.item]
    case 'names':
      return [predicate.name]
    case 'properties':
      return [...predicate.named, ...predicate.patterns].map(([, value]) => value).concat(predicate.rest)
    case 'dependency':
      return [predicate.then]
    case 'not':
      return [predicate.of]
    case 'if':
      return [predicate.condition, predicate.then, predicate.otherwise]
    default:
      return []
  }
}

const referencesIn = (predicate: Predicate): readonly string[] =>
  (predicate.kind === 'reference' ? [predicate.pointer] : partsOf(predicate).flatMap(referencesIn))

function reachable(start: readonly string[], read: (pointer: string) => Predicate): readonly string[] {
  const reached = new Set<string>()
  const queue = [...start]
  for (let pointer = queue.pop(); pointer !== undefined; pointer = queue.pop()) {
    if (reached.has(pointer)) continue
    reached.add(pointer)
    queue.push(...referencesIn(read(pointer)))
  }
  return [...reached].sort()
}

const pair = (pointer: string, type: JsonType): string => `${type} ${pointer}`

/**
 * Which schemas hold of every value of a type: at first all are thought to, then all but those that ask something even
 * so. A schema that only repeats itself further down asks nothing of any value, for values end.
 */
function alwaysTrue(
  pointers: readonly string[], raw: (pointer: string) => Predicate, isUnknown: Known['isUnknown'],
): Known['isAlways'] {
  const pairs = pointers.flatMap(pointer => [...ALL_TYPES].map(type => ({ pointer, type, key: pair(pointer, type) })))
  let assumed: ReadonlySet<string> = new Set(pairs.map(({ key }) => key))
  const isAlways: Known['isAlways'] = (pointer, types) => [...types].every(type => assumed.has(pair(pointer, type)))
  for (;;) {
    const kept = new Set(pairs.filter(({ pointer, type, key }) => assumed.has(key) &&
      simplify(raw(pointer), new Set([type]), { isAlways, isUnknown }).kind === 'always').map(({ key }) => key))
    const isStable = kept.size === assumed.size
    assumed = kept
    if (isStable) return isAlways
  }
}

function memoised<T>(make: (pointer: string) => T): (pointer: string) => T {
  const made = new Map<string, T>()
  return pointer => {
    const value = made.has(pointer) ? made.get(pointer) as T : make(pointer)
    made.set(pointer, value)
    return value
  }
}

type Raw = (pointer: string) => Predicate

/** Reads the schemas at pointers, each once. */
const reading = (schema: Json): Raw => memoised(pointer => readSchema(valueAt(schema, pointer) as Json))

const NOTHING: Known = { isAlways: () => false, isUnknown: () => false }

const unknownBy = (raw: Raw): Known['isUnknown'] => pointer =>
  reachable([pointer], raw).some(other => hasUnknown(raw(other), NOTHING))

/** What is known of a schema's rules before anything of it is simplified. */
export const unknownIn = (schema: Json): Known => ({ ...NOTHING, isUnknown: unknownBy(reading(schema)) })

/** Follows and simplifies everything that the schema's root refers to. */
export function defineAll(schema: Json): Definitions {
  const raw = reading(schema)
  const pointers = reachable([''], raw)
  const isUnknown = memoised(unknownBy(raw))
  const known: Known = { isAlways: alwaysTrue(pointers, raw, isUnknown), isUnknown }
  const simple = new Map(pointers.map(pointer => [pointer, simplify(raw(pointer), ALL_TYPES, known)]))
  const at = (pointer: string): Predicate => simple.get(pointer) ?? { kind: 'always' }

  const isRecursive = memoised(pointer => reachable(referencesIn(at(pointer)), at).includes(pointer))
  const sizeOf = (predicate: Predicate): number => (predicate.kind === 'reference'
    ? 1 + (isRecursive(predicate.pointer) ? 0 : sizeAt(predicate.pointer))
    : 1 + partsOf(predicate).reduce((sum, part) => sum + sizeOf(part), 0))
  const sizeAt: (pointer: string) => number = memoised(pointer => sizeOf(at(pointer)))
  const hasRecursion = reachable([''], at).some(isRecursive)
  return { ...known, at, isRecursive, hasRecursion, sizeAt }
}
