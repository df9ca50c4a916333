import type { Json } from './model'

type JsonObject = { readonly [key: string]: Json }

/** Whether a JSON value is an object (and not a list). */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// fromEntries defines own properties: a property named __proto__ stays data
const mapKeys = (object: JsonObject, keys: readonly string[], change: (value: Json, key: string) => Json): JsonObject =>
  Object.fromEntries(keys.map(key => [key, change(object[key] as Json, key)]))

const sortedKeys = (object: JsonObject): readonly string[] => Object.keys(object).sort()

/** A value with the keys of its objects sorted, at any depth. */
export const orderJson = (value: Json): Json => {
  if (Array.isArray(value)) return value.map(orderJson)
  return isObject(value) ? mapKeys(value, sortedKeys(value), orderJson) : value
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
  return mapKeys(schema, sortedKeys(schema), (value, keyword) => {
    switch (keyword) {
      case 'properties':
        return isObject(value) ? mapKeys(value, requiredFirst(value, schema['required']), orderSchema) : value
      case 'definitions':
        return isObject(value) ? mapKeys(value, sortedKeys(value), orderSchema) : value
      case 'items':
      case 'additionalProperties':
      case 'propertyNames':
        return orderSchema(value)
      case 'anyOf':
      case 'oneOf':
      case 'allOf':
        return Array.isArray(value) ? value.map(orderSchema) : value
      default:
        return orderJson(value)
    }
  })
}
