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
  /** Whether it is written out where it is referred to; if not, it is a function. */
  isInlined(pointer: string): boolean
}

/** More predicates than this are a function as soon as two places ask them. */
const MAX_INLINED = 12

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

type Raw = (pointer: string) => Predicate

/** Reads the schemas at pointers, each once. */
function reading(schema: Json): Raw {
  const read = new Map<string, Predicate>()
  return pointer => {
    const found = read.get(pointer) ?? readSchema(valueAt(schema, pointer) as Json)
    read.set(pointer, found)
    return found
  }
}

const NOTHING: Known = { isAlways: () => false, isUnknown: () => false }

const unknownBy = (raw: Raw): Known['isUnknown'] => pointer =>
  reachable([pointer], raw).some(other => hasUnknown(raw(other), NOTHING))

/** What is known of a schema's rules before anything of it is simplified. */
export const unknownIn = (schema: Json): Known => ({ ...NOTHING, isUnknown: unknownBy(reading(schema)) })

/** Follows and simplifies everything that the schema's root refers to. */
export function defineAll(schema: Json): Definitions {
  const raw = reading(schema)
  const pointers = reachable([''], raw)
  const unknown = new Map(pointers.map(pointer => [pointer, unknownBy(raw)(pointer)]))
  const isUnknown = (pointer: string): boolean => unknown.get(pointer) ?? false
  const known: Known = { isAlways: alwaysTrue(pointers, raw, isUnknown), isUnknown }
  const simple = new Map(pointers.map(pointer => [pointer, simplify(raw(pointer), ALL_TYPES, known)]))
  const at = (pointer: string): Predicate => simple.get(pointer) ?? { kind: 'always' }

  const used = reachable([''], at)
  const uses = used.flatMap(pointer => referencesIn(at(pointer)))
  const timesUsed = (pointer: string): number => uses.filter(use => use === pointer).length
  const isRecursive = (pointer: string): boolean => reachable(referencesIn(at(pointer)), at).includes(pointer)
  const sizes = new Map<string, number>()
  const sizeOf = (predicate: Predicate): number => {
    if (predicate.kind === 'reference') return isInlined(predicate.pointer) ? sizes.get(predicate.pointer) ?? 1 : 1
    return 1 + partsOf(predicate).reduce((sum, part) => sum + sizeOf(part), 0)
  }
  const inlined = new Map<string, boolean>()
  const isInlined = (pointer: string): boolean => {
    const decided = inlined.get(pointer)
    if (decided !== undefined) return decided
    if (pointer === '' || isRecursive(pointer)) {
      inlined.set(pointer, false)
      return false
    }
    const size = sizeOf(at(pointer))
    sizes.set(pointer, size)
    inlined.set(pointer, size <= MAX_INLINED || timesUsed(pointer) === 1)
    return inlined.get(pointer) === true
  }
  return { ...known, at, isInlined }
}
