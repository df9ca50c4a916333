/** What a JSON value may be, numbers told apart by whether they are whole. */
export type JsonType = 'array' | 'boolean' | 'fraction' | 'integer' | 'null' | 'object' | 'string'

export type JsonTypes = ReadonlySet<JsonType>

export const ALL_TYPES: JsonTypes =
  new Set(['array', 'boolean', 'fraction', 'integer', 'null', 'object', 'string'] as const)

const set = (...types: readonly JsonType[]): JsonTypes => new Set(types)

export const NUMBERS = set('integer', 'fraction')
export const TEXTS = set('string')
export const LISTS = set('array')
export const OBJECTS = set('object')

/** What `jsonb_typeof` calls a type, and jsonpath too. */
export const wordOf = (type: JsonType): string => (type === 'integer' || type === 'fraction' ? 'number' : type)

/** What a word of the keyword `type` means. */
export const typesNamed = (name: string): JsonTypes => (name === 'number' ? NUMBERS : set(name as JsonType))

export const both = (a: JsonTypes, b: JsonTypes): JsonTypes => new Set([...a].filter(type => b.has(type)))
export const without = (a: JsonTypes, b: JsonTypes): JsonTypes => new Set([...a].filter(type => !b.has(type)))
export const covers = (a: JsonTypes, b: JsonTypes): boolean => [...b].every(type => a.has(type))

/** The kind of number that is wanted while those of the other kind may come too. */
export function numberKind(wanted: JsonTypes, types: JsonTypes): 'integer' | 'fraction' | undefined {
  if (wanted.has('integer') === wanted.has('fraction')) return undefined
  return wanted.has('integer') ? (types.has('fraction') ? 'integer' : undefined) :
    types.has('integer') ? 'fraction' : undefined
}
