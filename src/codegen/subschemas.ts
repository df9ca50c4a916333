import { childPointer } from '../json-pointer'
import type { Json } from './model'
import { isObject, type JsonObject } from './json-object'

/** Where draft-07 puts schemas inside a schema: one of them, a list, or a map by name. */
const HOLDERS: Readonly<Record<string, 'one' | 'list' | 'map'>> = {
  additionalItems: 'one', additionalProperties: 'one', allOf: 'list', anyOf: 'list', contains: 'one',
  definitions: 'map', dependencies: 'map', else: 'one', if: 'one', items: 'one', not: 'one', oneOf: 'list',
  patternProperties: 'map', properties: 'map', propertyNames: 'one', then: 'one',
}

/** A schema inside another, and where it stands. */
export interface Subschema {
  readonly pointer: string
  readonly node: Json
}

/** What a change of every schema inside a node is given: the schema and its pointer. */
export type Change = (node: Json, pointer: string) => Json

const inList = (value: Json, at: string, change: Change): Json =>
  (Array.isArray(value) ? (value as readonly Json[]).map((node, i) => change(node, childPointer(at, i))) : value)

// fromEntries defines own properties: a property named __proto__ stays data
const inMap = (value: Json, at: string, change: Change): Json => (isObject(value)
  ? Object.fromEntries(Object.entries(value).map(([name, node]) => [name, change(node, childPointer(at, name))]))
  : value)

function inKeyword(keyword: string, value: Json, pointer: string, change: Change): Json {
  const at = childPointer(pointer, keyword)
  switch (HOLDERS[keyword]) {
    case 'list':
      return inList(value, at, change)
    case 'one':
      return keyword === 'items' && Array.isArray(value) ? inList(value, at, change) : change(value, at)
    case 'map':
      // a dependency is a schema, or the names of other properties
      return inMap(value, at, keyword === 'dependencies'
        ? (node, inner) => (Array.isArray(node) ? node : change(node, inner))
        : change)
    default:
      return value
  }
}

/** A copy of a schema with every schema directly inside it changed. */
export const mapSubschemas = (schema: JsonObject, pointer: string, change: Change): JsonObject =>
  Object.fromEntries(Object.entries(schema).map(([keyword, value]) =>
    [keyword, holdsSchemas(keyword) ? inKeyword(keyword, value, pointer, change) : value]))

/** The schemas directly inside a schema, whatever stands there. */
export function subschemasOf(schema: JsonObject, pointer: string): readonly Subschema[] {
  const found: Subschema[] = []
  mapSubschemas(schema, pointer, (node, at) => {
    found.push({ pointer: at, node })
    return node
  })
  return found
}

/** Whether a keyword holds a schema, or several. */
export const holdsSchemas = (keyword: string): boolean => Object.hasOwn(HOLDERS, keyword)

/** Whether a keyword holds schemas by name, such as `properties`. */
export const isMapOfSchemas = (keyword: string): boolean => HOLDERS[keyword] === 'map'
