import type { Trouble } from '../errors'
import { childPointer } from '../json-pointer'
import type { Field, Json, Presence, UnionValue, Value } from './model'
import { isObject } from './order'

/** Reports one trouble at a pointer of the file being parsed; parsing goes on, so that all are seen at once. */
export type Refuse = (pointer: string, trouble: Omit<Trouble, 'where'>) => void

/** The names of the schema's definitions, and where to say what is wrong. */
export interface Scope {
  readonly names: ReadonlySet<string>
  readonly refuse: Refuse
}

type Schema = { readonly [key: string]: Json }

const ANNOTATIONS = ['$comment', 'default', 'description', 'examples', 'title']
/** Only at the root: a nested $id would turn every reference below it another way. */
const ROOT_KEYWORDS = new Set(['$id', '$schema', 'definitions'])
const KEYWORDS = new Set([
  ...ANNOTATIONS, '$ref', 'additionalProperties', 'allOf', 'anyOf', 'const', 'enum', 'exclusiveMaximum',
  'exclusiveMinimum', 'items', 'maxItems', 'maxLength', 'maxProperties', 'maximum', 'minItems', 'minLength',
  'minProperties', 'minimum', 'oneOf', 'pattern', 'properties', 'propertyNames', 'required', 'type',
])

function checkKeywords(schema: Schema, pointer: string, { refuse }: Scope): void {
  const allowed = (key: string): boolean => KEYWORDS.has(key) || (pointer === '' && ROOT_KEYWORDS.has(key))
  for (const keyword of Object.keys(schema).filter(key => !allowed(key))) {
    refuse(childPointer(pointer, keyword), {
      code: 'schema/keyword',
      what: `${JSON.stringify(keyword)} is not a keyword codegen can carry into types, tables and validator alike`,
      why: 'what one of them silently lacked, they would disagree on',
      fix: 'say it with type, enum, const, bounds, pattern, properties, anyOf or $ref',
    })
  }
}

function parseReference(schema: Schema, pointer: string, { names, refuse }: Scope): Value {
  const at = childPointer(pointer, '$ref')
  for (const beside of Object.keys(schema).filter(key => key !== '$ref')) {
    refuse(childPointer(pointer, beside), {
      code: 'schema/ref-siblings',
      what: `${JSON.stringify(beside)} stands beside $ref`,
      why: 'draft-07 ignores whatever stands there',
      fix: 'write {"allOf": [{"$ref": …}], …}',
    })
  }
  const target = String(schema['$ref'])
  const definition = /^#\/definitions\/([^/]+)$/.exec(target)?.[1]?.replaceAll('~1', '/').replaceAll('~0', '~')
  if (definition === undefined || !names.has(definition)) {
    refuse(at, {
      code: 'schema/ref-missing',
      what: `${JSON.stringify(target)} points at nothing`,
      why: `definitions holds ${[...names].join(', ') || 'nothing'}`,
      fix: 'point at one of them: #/definitions/NAME',
    })
    return { kind: 'any', pointer }
  }
  return { kind: 'reference', pointer, definition }
}

const numberOf = (value: Json | undefined): number | undefined => (typeof value === 'number' ? value : undefined)

/** Only the entries that hold something: an optional property is absent, never undefined. */
const present = <T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as
    { [K in keyof T]?: Exclude<T[K], undefined> }

function constants<T extends Json>(schema: Schema, fits: (value: Json) => value is T): readonly T[] | undefined {
  const listed = Object.hasOwn(schema, 'const') ? [schema['const'] as Json] : schema['enum']
  return Array.isArray(listed) ? (listed as readonly Json[]).filter(fits) : undefined
}

const isText = (value: Json): value is string => typeof value === 'string'
const isNumber = (value: Json): value is number => typeof value === 'number'
const isFlag = (value: Json): value is boolean => typeof value === 'boolean'

function parseRecord(schema: Schema, pointer: string, scope: Scope): Value {
  const required = new Set(Array.isArray(schema['required']) ? (schema['required'] as readonly Json[]) : [])
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  for (const name of required) {
    if (typeof name === 'string' && !Object.hasOwn(properties, name)) {
      scope.refuse(childPointer(pointer, 'required'), {
        code: 'schema/required-unknown',
        what: `${JSON.stringify(name)} is required and is no property`,
        why: 'the types could not say what it holds',
        fix: 'add it to properties',
      })
    }
  }
  const fields = Object.entries(properties).map(([name, node]): Field => {
    const value = parseValue(node, childPointer(childPointer(pointer, 'properties'), name), scope)
    const presence: Presence = value.kind === 'never' ? 'forbidden' : required.has(name) ? 'required' : 'optional'
    return { name, presence, value, pointer: value.pointer, ...present({ description: value.description }) }
  })
  const rest = parseValue(schema['additionalProperties'] ?? true, childPointer(pointer, 'additionalProperties'), scope)
  return { kind: 'record', pointer, fields, rest }
}

function checkPattern(pattern: Json | undefined, pointer: string, { refuse }: Scope): void {
  if (typeof pattern !== 'string') return
  try {
    new RegExp(pattern, 'u')
  } catch (error) {
    refuse(pointer, {
      code: 'schema/pattern',
      what: error instanceof Error ? error.message : String(error),
      why: 'every validator reads it as an ECMAScript regular expression with the flag u',
      fix: 'correct the pattern',
    })
  }
}

function parseTyped(type: Json, schema: Schema, pointer: string, scope: Scope): Value {
  switch (type) {
    case 'string':
      checkPattern(schema['pattern'], childPointer(pointer, 'pattern'), scope)
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
    case 'array':
      return {
        kind: 'list', pointer, items: parseValue(schema['items'] ?? true, childPointer(pointer, 'items'), scope),
      }
    case 'object':
      return parseRecord(schema, pointer, scope)
    default:
      scope.refuse(childPointer(pointer, 'type'), {
        code: 'schema/type',
        what: `${JSON.stringify(type)} is no type of draft-07`,
        fix: 'write string, integer, number, boolean, null, array or object',
      })
      return { kind: 'any', pointer }
  }
}

function parseUnion(arms: readonly Json[], keyword: string, pointer: string, scope: Scope): UnionValue {
  const at = childPointer(pointer, keyword)
  return { kind: 'union', pointer, arms: arms.map((arm, i) => parseValue(arm, childPointer(at, i), scope)) }
}

function parseForm(schema: Schema, pointer: string, scope: Scope): Value {
  if (Object.hasOwn(schema, '$ref')) return parseReference(schema, pointer, scope)
  const { anyOf, allOf, type } = schema
  if (Array.isArray(anyOf)) return parseUnion(anyOf as readonly Json[], 'anyOf', pointer, scope)
  if (Array.isArray(allOf)) {
    const [only, ...others] = allOf as readonly Json[]
    if (others.length === 0 && only !== undefined) return parseValue(only, `${childPointer(pointer, 'allOf')}/0`, scope)
    scope.refuse(childPointer(pointer, 'allOf'), {
      code: 'schema/all-of',
      what: `${others.length + 1} schemas at once`,
      why: 'closed objects cannot be joined in draft-07: each forbids what the other names',
      fix: 'write one definition with all properties; allOf may wrap a single $ref',
    })
    return { kind: 'any', pointer }
  }
  if (Array.isArray(type)) {
    const arms = (type as readonly Json[]).map(one => parseTyped(one, schema, pointer, scope))
    return { kind: 'union', pointer, arms }
  }
  if (type !== undefined) return parseTyped(type, schema, pointer, scope)
  if (Object.keys(schema).some(key => !ANNOTATIONS.includes(key))) {
    scope.refuse(pointer, {
      code: 'schema/type-missing',
      what: `no type beside ${Object.keys(schema).join(', ')}`,
      why: 'without it every value of another type passes',
      fix: 'add type',
    })
  }
  return { kind: 'any', pointer }
}

/** One JSON Schema node as a Value. What codegen cannot carry through is refused, never dropped. */
export function parseValue(node: Json, pointer: string, scope: Scope): Value {
  if (node === true) return { kind: 'any', pointer }
  if (node === false) return { kind: 'never', pointer }
  if (!isObject(node)) {
    scope.refuse(pointer, { code: 'schema/type', what: 'not a schema', fix: 'write an object, true or false' })
    return { kind: 'any', pointer }
  }
  checkKeywords(node, pointer, scope)
  if (pointer !== '' && Object.hasOwn(node, 'oneOf')) {
    scope.refuse(childPointer(pointer, 'oneOf'), {
      code: 'schema/one-of',
      what: 'oneOf below the root',
      why: 'it says "exactly one", which neither a type nor a column can say',
      fix: 'write anyOf; the arms are told apart by their types',
    })
    return { kind: 'any', pointer }
  }
  if (Object.hasOwn(node, 'propertyNames') && isObject(node['propertyNames'])) {
    parseValue(node['propertyNames'], childPointer(pointer, 'propertyNames'), scope)
  }
  const value = parseForm(node, pointer, scope)
  const description = typeof node['description'] === 'string' ? node['description'] : undefined
  return description === undefined ? value : { ...value, description }
}
