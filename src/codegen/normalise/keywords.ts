import { childPointer } from '../../json-pointer'
import type { Json, Rule } from '../model'
import { isObject } from '../order'

/** A schema that is not just true or false. */
export type SchemaObject = { readonly [keyword: string]: Json }

/** How a keyword holds schemas: one, a list, one or a list, or one by name. */
type Holds = 'one' | 'list' | 'one-or-list' | 'named'

/** The keywords of draft-07 that hold schemas, definitions aside. */
const SUBSCHEMAS: Readonly<Record<string, Holds>> = {
  additionalItems: 'one', additionalProperties: 'one', contains: 'one', else: 'one', if: 'one', not: 'one',
  propertyNames: 'one', then: 'one', allOf: 'list', anyOf: 'list', oneOf: 'list', items: 'one-or-list',
  dependencies: 'named', patternProperties: 'named', properties: 'named',
}

/** The other keywords that refuse values. `format` and `content…` only describe. */
const ASSERTIONS = [
  '$ref', 'const', 'enum', 'exclusiveMaximum', 'exclusiveMinimum', 'maxItems', 'maxLength', 'maxProperties', 'maximum',
  'minItems', 'minLength', 'minProperties', 'minimum', 'multipleOf', 'pattern', 'required', 'type', 'uniqueItems',
]

const RULES: ReadonlySet<string> = new Set([...ASSERTIONS, ...Object.keys(SUBSCHEMAS)])

/** The keywords of a schema that can refuse a value, in its own order. */
export const rulesOf = (schema: SchemaObject): readonly string[] => Object.keys(schema).filter(key => RULES.has(key))

/** The keyword's value, own properties only. */
export const keyword = (schema: SchemaObject, name: string): Json | undefined =>
  Object.hasOwn(schema, name) ? schema[name] : undefined

/** A keyword's value where it is a list of text, such as `required`; empty otherwise. */
export const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly Json[]).filter((one): one is string => typeof one === 'string') : []

/** The types a schema names, as a list. */
export const typesOf = (schema: SchemaObject): readonly Json[] | undefined => {
  const type = keyword(schema, 'type')
  return type === undefined || Array.isArray(type) ? type as readonly Json[] | undefined : [type]
}

const isSchema = (value: Json | undefined): value is Json => typeof value === 'boolean' || isObject(value)

/** The schemas that a keyword of a schema holds, each with its pointer below the schema. */
export function schemasIn(schema: SchemaObject, name: string): readonly (readonly [string, Json])[] {
  const [value, below] = [keyword(schema, name), childPointer('', name)]
  const holds = SUBSCHEMAS[name]
  const all = holds === undefined ? [] : Array.isArray(value) && holds !== 'named'
    ? (value as readonly Json[]).map((one, i) => [childPointer(below, i), one] as const)
    : isObject(value) && holds === 'named'
      ? Object.entries(value).map(([key, one]) => [childPointer(below, key), one] as const)
      : value === undefined ? [] : [[below, value] as const]
  return all.filter(([, one]) => isSchema(one))
}

/** Every rule of a schema and of the schemas below it; references are not followed. */
export function rulesBelow(schema: Json, pointer: string): readonly Rule[] {
  if (!isObject(schema)) return []
  return rulesOf(schema).flatMap(name => [
    { pointer, keyword: name },
    ...schemasIn(schema, name).flatMap(([below, one]) => rulesBelow(one, `${pointer}${below}`)),
  ])
}
