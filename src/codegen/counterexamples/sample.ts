import type { Json } from '../model'
import { isObject } from '../order'
import { armsAt, followed, merged, namesOf, type SchemaNode, without } from './schema-node'
import { textsThatFit, type TextRules } from './texts'

const DEEPEST = 12

const number = (value: Json | undefined): number | undefined => (typeof value === 'number' ? value : undefined)

/** The rules of a text in a schema. */
export const textRulesOf = (node: SchemaNode): TextRules => {
  const [minLength, maxLength, pattern] = [number(node['minLength']), number(node['maxLength']), node['pattern']]
  return {
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(typeof pattern === 'string' ? { pattern } : {}),
  }
}

function sampleNumber(node: SchemaNode, whole: boolean): number {
  const step = number(node['multipleOf']) ?? (whole ? 1 : 0)
  const least = Math.max(number(node['minimum']) ?? -Infinity, number(node['exclusiveMinimum']) ?? -Infinity)
  const most = Math.min(number(node['maximum']) ?? Infinity, number(node['exclusiveMaximum']) ?? Infinity)
  const ideas = [1, least, least + 1, most, most - 1, (least + most) / 2, 0].flatMap(idea =>
    (step === 0 ? [idea] : [Math.ceil(idea / step) * step, Math.floor(idea / step) * step]))
  return ideas.find(idea => Number.isFinite(idea) && idea >= least && idea <= most &&
    idea !== number(node['exclusiveMinimum']) && idea !== number(node['exclusiveMaximum'])) ?? 0
}

function sampleObject(root: SchemaNode, node: SchemaNode, depth: number): Json | undefined {
  const properties = isObject(node['properties']) ? node['properties'] : {}
  const rest = node['additionalProperties'] ?? true
  const entries: [string, Json][] = []
  for (const name of namesOf(node['required'])) {
    const value = sample(root, Object.hasOwn(properties, name) ? properties[name] as Json : rest, depth + 1)
    if (value === undefined) return undefined
    entries.push([name, value])
  }
  const least = number(node['minProperties']) ?? 0
  const names = nameSamples(root, node).filter(name => !Object.hasOwn(properties, name))
  for (const name of names.slice(0, Math.max(0, least - entries.length))) {
    const value = sample(root, rest, depth + 1)
    if (value !== undefined) entries.push([name, value])
  }
  // fromEntries defines own properties: a property named __proto__ stays data
  return Object.fromEntries(entries)
}

/** Names that an unnamed property may have. */
export function nameSamples(root: SchemaNode, node: SchemaNode): readonly string[] {
  const asked = followed(root, { node: node['propertyNames'] ?? true, pointer: '' })?.node
  const rules = isObject(asked) ? textRulesOf(asked) : {}
  const text = textsThatFit(rules).find(each => each !== '')
  return text === undefined ? [] : [1, 2, 3, 4, 5].map(i => `${text}${i}`)
}

function sampleArray(root: SchemaNode, node: SchemaNode, depth: number): Json | undefined {
  const leading = armsAt({ node, pointer: '' }, 'items').map(({ node: item }) => sample(root, item, depth + 1))
  const item = Array.isArray(node['items']) ? node['additionalItems'] : node['items']
  const wanted = Math.max(number(node['minItems']) ?? 0, node['contains'] === undefined ? 0 : 1)
  const more = Array.from({ length: Math.max(0, wanted - leading.length) }, () =>
    sample(root, node['contains'] ?? item ?? true, depth + 1))
  const all = [...leading, ...more]
  return all.includes(undefined) ? undefined : all as Json
}

function sampleOfType(root: SchemaNode, node: SchemaNode, type: Json | undefined, depth: number): Json | undefined {
  switch (type) {
    case 'string':
      return textsThatFit(textRulesOf(node))[0]
    case 'integer':
    case 'number':
      return sampleNumber(node, type === 'integer')
    case 'boolean':
      return true
    case 'null':
      return null
    case 'array':
      return sampleArray(root, node, depth)
    default:
      return sampleObject(root, node, depth)
  }
}

const COMBINED = ['anyOf', 'oneOf'] as const

const SPOKEN_OF: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'minItems', 'contains', 'uniqueItems'],
  object: ['properties', 'required', 'minProperties', 'additionalProperties', 'propertyNames'],
}

/** Guesses what a schema without `type` speaks of. */
function typeOf(node: SchemaNode): Json | undefined {
  const { type } = node
  if (Array.isArray(type)) return (type as readonly Json[])[0]
  if (type !== undefined) return type
  return Object.entries(SPOKEN_OF).find(([, keywords]) => keywords.some(keyword => keyword in node))?.[0] ?? 'string'
}

/** A small value that most likely fits a schema; undefined where none comes to mind. Ajv has the last word. */
export function sample(root: SchemaNode, schema: Json, depth = 0): Json | undefined {
  const node = followed(root, { node: schema, pointer: '' })?.node
  if (node === undefined || node === false || depth > DEEPEST) return undefined
  if (!isObject(node)) return 'x'
  if (node['const'] !== undefined) return node['const']
  if (Array.isArray(node['enum'])) return (node['enum'] as readonly Json[])[0]
  for (const keyword of ['allOf', ...COMBINED]) {
    const arms = armsAt({ node, pointer: '' }, keyword).map(arm => followed(root, arm)?.node)
    if (arms.length === 0) continue
    const own = without(node, keyword)
    const tried = keyword === 'allOf' ? [arms] : arms.map(arm => [arm])
    for (const some of tried) {
      const whole = some.reduce<SchemaNode>((sum, arm) => (isObject(arm) ? merged(sum, arm) : sum), own)
      const value = sample(root, whole, depth + 1)
      if (value !== undefined) return value
    }
    return undefined
  }
  return sampleOfType(root, node, typeOf(node), depth)
}
