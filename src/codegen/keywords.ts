import { childPointer } from '../json-pointer'
import { isObject, type JsonObject } from './json-object'
import type { Json } from './model'
import type { Refuse } from './refuse'
import { holdsSchemas, subschemasOf } from './subschemas'

/** Keywords that say something of a schema and nothing of a value. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$comment', 'contentEncoding', 'contentMediaType', 'default', 'description', 'examples', 'readOnly', 'title',
  'writeOnly',
])

const STRUCTURE = new Set(['$id', '$ref', '$schema', 'definitions'])

/** What a value can break, beside the keywords that hold schemas; `format` is no rule: readers may ignore it. */
const RULES = new Set([
  'const', 'enum', 'exclusiveMaximum', 'exclusiveMinimum', 'maxItems', 'maxLength', 'maxProperties', 'maximum',
  'minItems', 'minLength', 'minProperties', 'minimum', 'multipleOf', 'pattern', 'required', 'type', 'uniqueItems',
])

const TYPES = new Set(['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'])

/** Whether a keyword is a rule: what it says, a value can break. */
export const isRule = (keyword: string): boolean =>
  RULES.has(keyword) || (holdsSchemas(keyword) && keyword !== 'definitions')

const isKeyword = (keyword: string): boolean => ANNOTATIONS.has(keyword) || STRUCTURE.has(keyword) || isRule(keyword)

function refuseUnknown(schema: JsonObject, pointer: string, refuse: Refuse): void {
  for (const keyword of Object.keys(schema).filter(key => !isKeyword(key))) {
    refuse(childPointer(pointer, keyword), {
      code: 'schema/keyword',
      what: `${JSON.stringify(keyword)} is no rule of draft-07`,
      why: keyword === 'format'
        ? 'draft-07 lets a reader ignore it: types, tables and validator would come to disagree'
        : 'plain `ajv compile` refuses it, and other readers ignore it',
      fix: keyword === 'format' ? 'say it with pattern' : 'remove it, or say it with a keyword of draft-07',
    })
  }
}

function refuseSiblings(schema: JsonObject, pointer: string, refuse: Refuse): void {
  if (!Object.hasOwn(schema, '$ref')) return
  for (const beside of Object.keys(schema).filter(isRule)) {
    refuse(childPointer(pointer, beside), {
      code: 'schema/ref-siblings',
      what: `${JSON.stringify(beside)} stands beside $ref`,
      why: 'draft-07 ignores whatever stands there, and ajv does not',
      fix: 'write {"allOf": [{"$ref": …}], …}',
    })
  }
}

function refusePattern(pattern: Json | undefined, pointer: string, refuse: Refuse): void {
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

function refusePatterns(schema: JsonObject, pointer: string, refuse: Refuse): void {
  refusePattern(schema['pattern'], childPointer(pointer, 'pattern'), refuse)
  const { patternProperties } = schema
  if (!isObject(patternProperties)) return
  for (const name of Object.keys(patternProperties)) {
    refusePattern(name, childPointer(childPointer(pointer, 'patternProperties'), name), refuse)
  }
}

function refuseTypes(schema: JsonObject, pointer: string, refuse: Refuse): void {
  const { type } = schema
  if (type === undefined) return
  for (const one of Array.isArray(type) ? (type as readonly Json[]) : [type]) {
    if (typeof one === 'string' && TYPES.has(one)) continue
    refuse(childPointer(pointer, 'type'), {
      code: 'schema/type',
      what: `${JSON.stringify(one)} is no type of draft-07`,
      fix: 'write string, integer, number, boolean, null, array or object',
    })
  }
}

function refuseGhosts(schema: JsonObject, pointer: string, refuse: Refuse): void {
  const { required, properties, additionalProperties } = schema
  if (additionalProperties !== false || !Array.isArray(required) || isObject(schema['patternProperties'])) return
  for (const name of required as readonly Json[]) {
    if (typeof name !== 'string' || (isObject(properties) && Object.hasOwn(properties, name))) continue
    refuse(childPointer(pointer, 'required'), {
      code: 'schema/required-unknown',
      what: `${JSON.stringify(name)} is required and is no property`,
      why: 'additionalProperties is false, so no object could satisfy both',
      fix: 'add it to properties',
    })
  }
}

/** Refuses, in every schema of a file, what types, tables and validator could not carry alike. */
export function refuseKeywords(root: Json, refuse: Refuse): void {
  const queue = [{ pointer: '', node: root }]
  for (let place = queue.pop(); place !== undefined; place = queue.pop()) {
    const { pointer, node } = place
    if (typeof node === 'boolean') continue
    if (!isObject(node)) {
      refuse(pointer, { code: 'schema/type', what: 'not a schema', fix: 'write an object, true or false' })
      continue
    }
    refuseUnknown(node, pointer, refuse)
    refuseSiblings(node, pointer, refuse)
    refusePatterns(node, pointer, refuse)
    refuseTypes(node, pointer, refuse)
    refuseGhosts(node, pointer, refuse)
    queue.push(...subschemasOf(node, pointer))
  }
}
