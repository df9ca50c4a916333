import { isObject, type JsonObject } from './json-object'
import type { Json } from './model'
import { holdsSchemas, isMapOfSchemas, mapSubschemas } from './subschemas'

export { isObject } from './json-object'

// fromEntries defines own properties: a property named __proto__ stays data
const inOrder = (object: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(keys.map(key => [key, object[key] as Json]))

const sortedKeys = (object: JsonObject): readonly string[] => Object.keys(object).sort()

/** A value with the keys of its objects sorted, at any depth. */
export const orderJson = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(orderJson)
  if (!isObject(value)) return value
  return Object.fromEntries(sortedKeys(value).map(key => [key, orderJson(value[key] as Json)]))
}

const requiredFirst = (properties: JsonObject, required: Json | undefined): readonly string[] => {
  const listed = Array.isArray(required) ? (required as readonly Json[]).filter(name => typeof name === 'string') : []
  const first = listed.filter(name => Object.hasOwn(properties, name))
  return [...new Set([...first, ...sortedKeys(properties)])]
}

/**
 * A schema with its keys in one order, whatever order they were written in: keywords and definitions by name;
 * properties as `required` lists them, a list having an order of its own, then the others by name.
 */
export function orderSchema(schema: Json): Json {
  if (!isObject(schema)) return schema
  const ordered = mapSubschemas(inOrder(schema, sortedKeys(schema)), '', orderSchema)
  return Object.fromEntries(Object.entries(ordered).map(([keyword, value]) => {
    if (isMapOfSchemas(keyword) && isObject(value)) {
      const keys = keyword === 'properties' ? requiredFirst(value, schema['required']) : sortedKeys(value)
      return [keyword, inOrder(value, keys)]
    }
    return [keyword, holdsSchemas(keyword) ? value : orderJson(value)]
  }))
}
