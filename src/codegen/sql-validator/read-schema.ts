import type { Json } from '../model'
import { isObject } from '../order'
import { textTest } from './pattern/translate-pattern'
import { OBJECTS, typesNamed } from './json-types'
import { all, ALWAYS, type Named, NEVER, type Predicate, UNKNOWN } from './predicate'

type Schema = { readonly [key: string]: Json }

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])
const names = (value: Json | undefined): readonly string[] => list(value).filter(name => typeof name === 'string')
const entries = (value: Json | undefined): readonly (readonly [string, Json])[] =>
  (isObject(value) ? Object.entries(value) : [])

const UNSTORABLE = /\u0000|\p{Surrogate}/u

/** Whether a jsonb can hold it; if not, no document has it. */
const isStorable = (value: Json): boolean => {
  if (typeof value === 'string') return !UNSTORABLE.test(value)
  if (Array.isArray(value)) return (value as readonly Json[]).every(isStorable)
  return !isObject(value) || Object.entries(value).every(([name, inner]) => isStorable(name) && isStorable(inner))
}

/** The pointer a `$ref` within the same file means, or undefined. */
export function localPointer(reference: string): string | undefined {
  if (reference !== '#' && !reference.startsWith('#/')) return undefined
  try {
    return decodeURIComponent(reference.slice(1))
  } catch {
    return undefined
  }
}

type Read = (value: Json, schema: Schema) => readonly Predicate[]

const limits = <K extends string>(make: (limit: number) => Predicate & { readonly keyword: K }): Read =>
  value => (typeof value === 'number' ? [make(value)] : [])

const readPattern: Read = value => {
  if (typeof value !== 'string') return []
  const test = textTest(value)
  return test.kind === 'always' ? [] : [test.kind === 'unknown' ? UNKNOWN : { kind: 'pattern', pattern: value }]
}

const readItems: Read = (_, { items, additionalItems }) => {
  if (!Array.isArray(items)) return items === undefined ? [] : [{
    kind: 'items', leading: [], rest: readSchema(items), closed: false,
  }]
  const closed = additionalItems === false
  const rest = closed || additionalItems === undefined ? ALWAYS : readSchema(additionalItems)
  return [{ kind: 'items', leading: (items as readonly Json[]).map(readSchema), rest, closed }]
}

// Ajv does not read __proto__ as the name of a property in a schema
const isAsked = ([name]: readonly [string, Json]): boolean => name !== '__proto__' && isStorable(name)

const named = (value: Json | undefined): readonly Named[] =>
  entries(value).filter(isAsked).map(([name, schema]) => [name, readSchema(schema)] as const)

const readProperties: Read = (_, { properties, patternProperties, additionalProperties }) => {
  const closed = additionalProperties === false
  const rest = closed || additionalProperties === undefined ? ALWAYS : readSchema(additionalProperties)
  const patterns = named(patternProperties)
  // a name that cannot be told to match or not leaves open what its value must be
  if (patterns.some(([pattern]) => textTest(pattern).kind === 'unknown')) {
    return [
      { kind: 'properties', named: named(properties), patterns: patterns.filter(([pattern]) =>
        textTest(pattern).kind !== 'unknown'), rest: ALWAYS, closed: false },
      UNKNOWN,
    ]
  }
  return [{ kind: 'properties', named: named(properties), patterns, rest, closed }]
}

const readRequired = (keyword: 'dependencies' | 'required', value: Json): Predicate => {
  const listed = names(value)
  const possible: Predicate = { kind: 'required', keyword, names: listed.filter(isStorable) }
  return listed.every(isStorable) ? possible
    : all([possible, { kind: 'if', condition: { kind: 'type', types: OBJECTS }, then: NEVER, otherwise: ALWAYS }])
}

const readAmong = (keyword: 'const' | 'enum', values: readonly Json[]): readonly Predicate[] =>
  [{ kind: 'among', keyword, values: values.filter(isStorable) }]

const readDependencies: Read = value => entries(value).filter(isAsked).map(([property, then]) => ({
  kind: 'dependency', property,
  then: Array.isArray(then) ? readRequired('dependencies', then) : readSchema(then),
}))

/** The keywords in the order in which Ajv asks them, so that the first problem is the one it names first. */
const KEYWORDS: readonly (readonly [keyword: string, read: Read])[] = [
  ['type', value => [{ kind: 'type', types: new Set(
    (typeof value === 'string' ? [value] : names(value)).flatMap(name => [...typesNamed(name)])) }]],
  ['maximum', limits(limit => ({ kind: 'bound', keyword: 'maximum', limit }))],
  ['minimum', limits(limit => ({ kind: 'bound', keyword: 'minimum', limit }))],
  ['exclusiveMaximum', limits(limit => ({ kind: 'bound', keyword: 'exclusiveMaximum', limit }))],
  ['exclusiveMinimum', limits(limit => ({ kind: 'bound', keyword: 'exclusiveMinimum', limit }))],
  ['multipleOf', value => (typeof value === 'number' ? [{ kind: 'multiple', of: value }] : [])],
  ['maxLength', limits(limit => ({ kind: 'length', keyword: 'maxLength', limit }))],
  ['minLength', limits(limit => ({ kind: 'length', keyword: 'minLength', limit }))],
  ['pattern', readPattern],
  ['$ref', value => {
    const pointer = localPointer(String(value))
    return [pointer === undefined ? UNKNOWN : { kind: 'reference', pointer }]
  }],
  ['const', value => readAmong('const', [value])],
  ['enum', value => readAmong('enum', list(value))],
  ['not', value => [{ kind: 'not', of: readSchema(value) }]],
  ['anyOf', value => [{ kind: 'anyOf', keyword: 'anyOf', of: list(value).map(readSchema) }]],
  ['oneOf', value => [{ kind: 'oneOf', of: list(value).map(readSchema) }]],
  ['allOf', value => list(value).map(readSchema)],
  ['if', (value, { then = true, else: otherwise = true }) =>
    [{ kind: 'if', condition: readSchema(value), then: readSchema(then), otherwise: readSchema(otherwise) }]],
  ['maxItems', limits(limit => ({ kind: 'itemCount', keyword: 'maxItems', limit }))],
  ['minItems', limits(limit => ({ kind: 'itemCount', keyword: 'minItems', limit }))],
  ['uniqueItems', value => (value === true ? [{ kind: 'unique' }] : [])],
  ['items', readItems],
  ['contains', value => [{ kind: 'contains', item: readSchema(value) }]],
  ['maxProperties', limits(limit => ({ kind: 'propertyCount', keyword: 'maxProperties', limit }))],
  ['minProperties', limits(limit => ({ kind: 'propertyCount', keyword: 'minProperties', limit }))],
  ['required', value => [readRequired('required', value)]],
  ['propertyNames', value => [{ kind: 'names', name: readSchema(value) }]],
  ['properties', readProperties],
  ['dependencies', readDependencies],
]

/** Keywords that are read with `properties`, and stand for it where it is missing. */
const PROPERTIES = ['properties', 'patternProperties', 'additionalProperties'] as const

/** What a schema asks, as it is written: nothing is simplified or followed yet. */
export function readSchema(schema: Json): Predicate {
  if (schema === false) return NEVER
  if (!isObject(schema)) return ALWAYS
  return all(KEYWORDS.flatMap(([keyword, read]) => {
    const written = keyword === 'properties' ? PROPERTIES.some(name => Object.hasOwn(schema, name)) :
      Object.hasOwn(schema, keyword)
    return written ? read(schema[keyword] ?? null, schema) : []
  }))
}
