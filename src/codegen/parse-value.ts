import { childPointer } from '../json-pointer'
import { isObject, type JsonObject } from './json-object'
import type { Field, Json, Presence, Value } from './model'

const numberOf = (value: Json | undefined): number | undefined => (typeof value === 'number' ? value : undefined)

/** Only the entries that hold something: an optional property is absent, never undefined. */
const present = <T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as
    { [K in keyof T]?: Exclude<T[K], undefined> }

const listed = (schema: JsonObject): readonly Json[] | undefined => {
  if (Object.hasOwn(schema, 'const')) return [schema['const'] as Json]
  return Array.isArray(schema['enum']) ? (schema['enum'] as readonly Json[]) : undefined
}

/** The constants of one kind; none where every constant is of another kind, and so no value fits. */
function constants<T extends Json>(schema: JsonObject, fits: (value: Json) => value is T): readonly T[] | undefined {
  const fitting = listed(schema)?.filter(fits)
  return fitting === undefined || fitting.length === 0 ? undefined : fitting
}

const isText = (value: Json): value is string => typeof value === 'string'
const isNumber = (value: Json): value is number => typeof value === 'number'
const isFlag = (value: Json): value is boolean => typeof value === 'boolean'

function parseField(name: string, node: Json, pointer: string, isRequired: boolean): Field {
  const value = parseValue(node, pointer)
  const presence: Presence = value.kind === 'never' ? 'forbidden' : isRequired ? 'required' : 'optional'
  return { name, presence, value, pointer, ...present({ description: value.description }) }
}

function parseRecord(schema: JsonObject, pointer: string): Value {
  const required = (Array.isArray(schema['required']) ? (schema['required'] as readonly Json[]) : []).filter(isText)
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const others = childPointer(pointer, 'additionalProperties')
  // a name that fits a pattern is measured by it, and not by additionalProperties
  const rest = parseValue(isObject(schema['patternProperties']) ? true : schema['additionalProperties'] ?? true, others)
  const named = Object.entries(properties).map(([name, node]) =>
    parseField(name, node, childPointer(childPointer(pointer, 'properties'), name), required.includes(name)))
  const unnamed = required.filter(name => !Object.hasOwn(properties, name)).map((name): Field =>
    ({ name, presence: rest.kind === 'never' ? 'forbidden' : 'required', value: rest, pointer: rest.pointer }))
  return { kind: 'record', pointer, fields: [...named, ...unnamed], rest }
}

function parseTyped(type: Json, schema: JsonObject, pointer: string): Value {
  switch (type) {
    case 'string':
      return {
        kind: 'text', pointer,
        ...present({
          oneOf: constants(schema, isText),
          minLength: numberOf(schema['minLength']),
          maxLength: numberOf(schema['maxLength']),
          pattern: typeof schema['pattern'] === 'string' ? schema['pattern'] : undefined,
        }),
      }
    case 'integer':
    case 'number':
      return {
        kind: 'number', pointer, whole: type === 'integer',
        ...present({
          oneOf: constants(schema, isNumber),
          minimum: numberOf(schema['minimum']),
          maximum: numberOf(schema['maximum']),
          exclusiveMinimum: numberOf(schema['exclusiveMinimum']),
          exclusiveMaximum: numberOf(schema['exclusiveMaximum']),
        }),
      }
    case 'boolean':
      return { kind: 'flag', pointer, ...present({ oneOf: constants(schema, isFlag) }) }
    case 'null':
      return { kind: 'nothing', pointer }
    case 'array': {
      // a tuple has another schema for each place
      const items = Array.isArray(schema['items']) ? true : schema['items'] ?? true
      return { kind: 'list', pointer, items: parseValue(items, childPointer(pointer, 'items')) }
    }
    case 'object':
      return parseRecord(schema, pointer)
    default:
      return { kind: 'any', pointer }
  }
}

const typeOf = (value: Json): string => {
  if (value === null) return 'null'
  if (typeof value === 'object') return Array.isArray(value) ? 'array' : 'object'
  return typeof value
}

/** The types that a schema names; those of its constants where it names none. */
function typesOf(schema: JsonObject): readonly Json[] {
  const { type } = schema
  if (type !== undefined) return Array.isArray(type) ? (type as readonly Json[]) : [type]
  return [...new Set(listed(schema)?.map(typeOf))]
}

function joined(arms: readonly Value[], pointer: string): Value {
  const [only] = arms
  return arms.length === 1 && only !== undefined ? only : { kind: 'union', pointer, arms }
}

function parseTypes(schema: JsonObject, pointer: string): Value {
  const types = typesOf(schema)
  if (types.length === 0) return { kind: 'any', pointer }
  return joined(types.map(type => parseTyped(type, schema, pointer)), pointer)
}

function parseArms(schema: JsonObject, keyword: string, pointer: string): readonly Value[] {
  const arms = schema[keyword]
  const at = childPointer(pointer, keyword)
  return Array.isArray(arms) ? (arms as readonly Json[]).map((arm, i) => parseValue(arm, childPointer(at, i))) : []
}

/** Whether a form says more than the type: which values, which properties, or which definition. */
function isTelling(value: Value): boolean {
  switch (value.kind) {
    case 'any':
      return false
    case 'record':
      return value.fields.length > 0 || value.rest.kind !== 'any'
    case 'union':
      return value.arms.length > 0 && value.arms.every(isTelling)
    default:
      return true
  }
}

/**
 * What a value may be, by the one keyword that says most; the others narrow it further, and ajv and the database
 * measure by all of them.
 */
function parseForm(schema: JsonObject, pointer: string): Value {
  const { $ref } = schema
  if (typeof $ref === 'string') return { kind: 'reference', pointer, definition: $ref.slice('#/definitions/'.length) }
  const typed = parseTypes(schema, pointer)
  const unions = ['anyOf', 'oneOf'].flatMap((keyword): readonly Value[] => {
    const arms = parseArms(schema, keyword, pointer)
    return arms.length === 0 ? [] : [{ kind: 'union', pointer, arms }]
  })
  const candidates = [...unions, ...parseArms(schema, 'allOf', pointer)]
  const ordered = isObject(schema['properties']) ? [typed, ...candidates] : [...candidates, typed]
  // a union with an arm that admits all still tells which objects may be there
  return ordered.find(isTelling) ?? (typed.kind === 'any' ? unions[0] : undefined) ?? typed
}

/**
 * One node of a bundled schema as a Value. What draft-07 says and a Value cannot is left out: a Value admits all that
 * the node admits, and perhaps more.
 */
export function parseValue(node: Json, pointer: string): Value {
  if (node === false) return { kind: 'never', pointer }
  if (!isObject(node)) return { kind: 'any', pointer }
  const value = parseForm(node, pointer)
  const description = typeof node['description'] === 'string' ? node['description'] : undefined
  return description === undefined ? value : { ...value, description }
}
