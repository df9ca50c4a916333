import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { childPointer } from '../../src/json-pointer'
import type { Schema, SchemaReader } from './schema-reader'

/** The keywords of one node, which hold together with those of the other parts of a form. */
export interface Part {
  readonly pointer: string
  readonly schema: Schema
}

/** One way to satisfy nodes: every `$ref` followed, one arm of every choice taken. All parts hold at once. */
export type Form = readonly Part[]

/** Takes one of the ways that a keyword of a node leaves open. */
export type Choose = (node: Part, keyword: string, ways: readonly Way[]) => Way | undefined

/** Nodes to satisfy, and keywords that taking this way adds. */
export interface Way {
  readonly pointers: readonly string[]
  readonly beside?: Schema
}

const MAX_PARTS = 200

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])

const armsAt = (part: Part, keyword: string): readonly string[] =>
  list(part.schema[keyword]).map((_, i) => childPointer(childPointer(part.pointer, keyword), i))

/** `if` first: the way where it holds, then the way where it does not. */
function conditional(part: Part): readonly Way[] {
  const at = (keyword: string): readonly string[] =>
    Object.hasOwn(part.schema, keyword) ? [childPointer(part.pointer, keyword)] : []
  return [{ pointers: [...at('if'), ...at('then')] }, { pointers: at('else') }]
}

/** The way where the property is there, then the one where it is not. */
function dependency(part: Part, name: string, needed: Json): readonly Way[] {
  const there = Array.isArray(needed)
    ? { pointers: [], beside: { required: [name, ...needed as readonly Json[]] } }
    : { pointers: [childPointer(childPointer(part.pointer, 'dependencies'), name)], beside: { required: [name] } }
  return [there, { pointers: [], beside: { properties: { [name]: false } } }]
}

interface Choice {
  readonly keyword: string
  readonly ways: readonly Way[]
}

/** Every choice that the node itself leaves open. */
function choicesOf(part: Part): readonly Choice[] {
  const { schema } = part
  const arms = ['anyOf', 'oneOf'].filter(keyword => list(schema[keyword]).length > 0).map(keyword =>
    ({ keyword, ways: armsAt(part, keyword).map(pointer => ({ pointers: [pointer] })) }))
  const dependencies = isObject(schema['dependencies']) ? Object.entries(schema['dependencies']) : []
  return [
    ...arms,
    ...(Object.hasOwn(schema, 'if') ? [{ keyword: 'if', ways: conditional(part) }] : []),
    ...dependencies.map(([name, needed]) => ({ keyword: 'dependencies', ways: dependency(part, name, needed) })),
  ]
}

/**
 * The nodes as one form, undefined where one of them is `false`. Choices are left to `choose`; a parts list that
 * grows without end, as where a definition leads to itself, is cut.
 */
export function formOf(reader: SchemaReader, pointers: readonly string[], choose: Choose): Form | undefined {
  const parts: Part[] = []
  const seen = new Set<string>()
  const queue = [...pointers].reverse()
  for (let pointer = queue.pop(); pointer !== undefined && parts.length < MAX_PARTS; pointer = queue.pop()) {
    if (seen.has(pointer)) continue
    seen.add(pointer)
    const schema = reader.at(pointer)
    if (schema === false) return undefined
    if (!isObject(schema)) continue
    if (typeof schema['$ref'] === 'string') {
      queue.push(reader.target(schema['$ref']))
      continue
    }
    const part = { pointer, schema }
    parts.push(part)
    queue.push(...armsAt(part, 'allOf').toReversed())
    for (const { keyword, ways } of choicesOf(part)) {
      const way = choose(part, keyword, ways)
      queue.push(...(way?.pointers ?? []).toReversed())
      if (way?.beside !== undefined) parts.push({ pointer: MADE, schema: way.beside })
    }
  }
  return parts
}

/** Where parts stand that no node of the schema is: what a taken way adds. */
export const MADE = '#made'

const matches = (pattern: string, name: string): boolean => new RegExp(pattern, 'u').test(name)

/** The nodes that the value of a property must satisfy; a pointer to `false` forbids it. */
export function nodesOfProperty(form: Form, name: string): readonly string[] {
  return form.flatMap(({ pointer, schema }) => {
    const properties = isObject(schema['properties']) && Object.hasOwn(schema['properties'], name)
      ? [childPointer(childPointer(pointer, 'properties'), name)] : []
    const patterns = isObject(schema['patternProperties'])
      ? Object.keys(schema['patternProperties']).filter(pattern => matches(pattern, name))
        .map(pattern => childPointer(childPointer(pointer, 'patternProperties'), pattern)) : []
    const named = [...properties, ...patterns]
    if (named.length > 0 || !Object.hasOwn(schema, 'additionalProperties')) return named
    return [childPointer(pointer, 'additionalProperties')]
  })
}

/** The nodes that the item at an index must satisfy. */
export function nodesOfItem(form: Form, index: number): readonly string[] {
  return form.flatMap(({ pointer, schema }) => {
    const { items } = schema
    if (items === undefined) return []
    const at = childPointer(pointer, 'items')
    if (!Array.isArray(items)) return [at]
    if (index < items.length) return [childPointer(at, index)]
    return Object.hasOwn(schema, 'additionalItems') ? [childPointer(pointer, 'additionalItems')] : []
  })
}

/** Whether a made part forbids the property. */
export const isForbidden = (reader: SchemaReader, form: Form, name: string): boolean =>
  nodesOfProperty(form, name).some(pointer => pointer.startsWith(MADE) || reader.at(pointer) === false)

/** The types of draft-07. */
export const TYPES: readonly string[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']

/** The type of a JSON value; `integer` for a whole number. */
export function typeOf(value: Json): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value === 'number' && Number.isInteger(value) ? 'integer' : typeof value
}

const stated = (type: Json | undefined): readonly string[] => {
  if (type === undefined) return TYPES
  const named = (Array.isArray(type) ? type : [type]) as readonly string[]
  return named.includes('number') ? [...named, 'integer'] : named
}

/** The types that every part of a form admits, `integer` wherever `number` is. */
export const typesOf = (form: Form): readonly string[] =>
  TYPES.filter(type => form.every(({ schema }) => stated(schema['type']).includes(type)))

/** The types that some way of satisfying the nodes admits. */
export function typesAdmitted(reader: SchemaReader, pointer: string, seen: readonly string[] = []): readonly string[] {
  const schema = reader.at(pointer)
  if (schema === false) return []
  if (!isObject(schema) || seen.includes(pointer)) return TYPES
  const below = (child: string): readonly string[] => typesAdmitted(reader, child, [...seen, pointer])
  if (typeof schema['$ref'] === 'string') return below(reader.target(schema['$ref']))
  const part = { pointer, schema }
  const unions = ['anyOf', 'oneOf'].filter(keyword => list(schema[keyword]).length > 0)
    .map(keyword => armsAt(part, keyword).flatMap(below))
  const all = [stated(schema['type']), ...unions, ...armsAt(part, 'allOf').map(below)]
  return TYPES.filter(type => all.every(types => types.includes(type)))
}
