import { childPointer } from '../../json-pointer'
import type { Json, Unexpressed } from '../model'
import { isObject } from '../order'
import { textTest } from './pattern/translate-pattern'
import { hasUnknown } from './simplify'
import { localPointer, readSchema } from './read-schema'
import { unknownIn } from './definitions'

type Schema = { readonly [key: string]: Json }

const ONE: ReadonlySet<string> = new Set([
  'additionalItems', 'additionalProperties', 'contains', 'else', 'if', 'items', 'not', 'propertyNames', 'then',
])
const LISTS: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'items', 'oneOf'])
const MAPS: ReadonlySet<string> = new Set(['definitions', 'dependencies', 'patternProperties', 'properties'])

/** Every schema within a schema, with its pointer, itself first. */
function schemasIn(schema: Json, pointer: string): readonly (readonly [pointer: string, schema: Schema])[] {
  if (!isObject(schema)) return []
  const within = Object.entries(schema).flatMap(([keyword, value]) => {
    const at = childPointer(pointer, keyword)
    if (LISTS.has(keyword) && Array.isArray(value)) {
      return (value as readonly Json[]).flatMap((item, i) => schemasIn(item, childPointer(at, i)))
    }
    if (ONE.has(keyword)) return schemasIn(value, at)
    if (!MAPS.has(keyword) || !isObject(value)) return []
    return Object.entries(value).flatMap(([name, item]) => schemasIn(item, childPointer(at, name)))
  })
  return [[pointer, schema], ...within]
}

const whyNotPattern = (pattern: string): string | undefined => {
  const test = textTest(pattern)
  return test.kind === 'unknown' ? test.why : undefined
}

/** The rules of a schema that its SQL validator leaves out, and why. */
export function sqlUnexpressed(schema: Json): readonly Unexpressed[] {
  const known = unknownIn(schema)
  const unknown = (value: Json | undefined): boolean => value !== undefined && hasUnknown(readSchema(value), known)
  return schemasIn(schema, '').flatMap(([pointer, node]): readonly Unexpressed[] => {
    const found: Unexpressed[] = []
    const say = (keyword: string, why: string): void => { found.push({ pointer, keyword, why }) }
    const { $ref, format, pattern, patternProperties } = node
    if (typeof pattern === 'string') {
      const why = whyNotPattern(pattern)
      if (why !== undefined) say('pattern', why)
    }
    if (isObject(patternProperties)) {
      const whys = Object.keys(patternProperties).flatMap(name => whyNotPattern(name) ?? [])
      if (whys.length > 0) {
        say('patternProperties', whys.join('; '))
        if (Object.hasOwn(node, 'additionalProperties')) say('additionalProperties', 'it depends on patternProperties')
      }
    }
    if (typeof $ref === 'string' && localPointer($ref) === undefined) {
      say('$ref', `${$ref} is not a pointer within the file`)
    }
    if (format !== undefined) say('format', 'it is an annotation: Ajv without plugins does not ask it either')
    if (unknown(node['not'])) say('not', 'a rule within cannot be asked')
    if (unknown(node['if'])) say('if', 'a rule within cannot be asked')
    if (Array.isArray(node['oneOf']) && (node['oneOf'] as readonly Json[]).some(unknown)) {
      say('oneOf', 'a rule within cannot be asked: SQL asks for one or more of them')
    }
    return found
  })
}
