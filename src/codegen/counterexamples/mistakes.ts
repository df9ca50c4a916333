import type { Json } from '../model'
import { isObject } from '../order'
import { nameSamples, sample, textRulesOf } from './sample'
import { namesOf, type SchemaNode } from './schema-node'
import type { Site } from './sites'
import { textsAgainstPattern, textsOfLength } from './texts'

/** Values that break one rule, the likeliest first. */
export interface Mistakes {
  readonly keyword: string
  /** Further inside the value, where the keyword speaks of several things, such as the names it requires. */
  readonly detail?: string
  readonly values: readonly Json[]
}

const ANYTHING: readonly Json[] = [true, 0, 'x', null, [], {}, 0.5, -1]

const number = (value: Json | undefined): readonly number[] => (typeof value === 'number' ? [value] : [])

const list = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value as readonly Json[] : [])

const withoutName = (value: Json, name: string): Json =>
  Object.fromEntries(Object.entries(isObject(value) ? value : {}).filter(([key]) => key !== name))

const withNames = (value: Json, names: readonly string[], other: Json): Json =>
  Object.fromEntries([
    ...Object.entries(isObject(value) ? value : {}), ...names.map((name): [string, Json] => [name, other]),
  ])

const filled = (items: readonly Json[], count: number, more: Json): readonly Json[] =>
  (items.length >= count ? items.slice(0, count) :
    [...items, ...Array<Json>(count - items.length).fill(items[0] ?? more)])

const ofText = (keyword: string, node: SchemaNode): readonly Json[] => {
  const rules = textRulesOf(node)
  switch (keyword) {
    case 'minLength':
      return (rules.minLength ?? 0) > 0 ? textsOfLength((rules.minLength ?? 0) - 1, rules) : []
    case 'maxLength':
      return textsOfLength((rules.maxLength ?? 0) + 1, rules)
    default:
      return textsAgainstPattern(rules)
  }
}

// a step that the number can feel: at 2^53 a half is lost
const steps = (limit: number): readonly number[] => [1, 0.5, Math.abs(limit) * 2 ** -52, Infinity]

function ofObject(keyword: string, { node, value, root }: Asked): readonly Json[] {
  const rest = sample(root, node['additionalProperties'] ?? true) ?? 'x'
  const size = isObject(value) ? Object.keys(value).length : 0
  switch (keyword) {
    case 'additionalProperties':
      return node[keyword] === false ? [withNames(value, ['drift_probe'], 'x')] : []
    case 'minProperties':
      return [{}, ...number(node[keyword]).map(least =>
        Object.fromEntries(Object.entries(isObject(value) ? value : {}).slice(0, least - 1)))]
    case 'maxProperties':
      return number(node[keyword]).map(most => withNames(value,
        Array.from({ length: most + 1 - size }, (_, i) => `${nameSamples(root, node)[0] ?? 'x'}_${i}`), rest))
    default:
      return Object.keys(isObject(node['dependencies']) ? node['dependencies'] : {}).map(name => {
        const properties = isObject(node['properties']) ? node['properties'] : {}
        return withNames(value, [name], sample(root, properties[name] ?? true) ?? 'x')
      })
  }
}

function ofArray(keyword: string, { node, value, root }: Asked): readonly Json[] {
  const items = Array.isArray(value) ? value as readonly Json[] : []
  const rest = Array.isArray(node['items']) ? node['additionalItems'] : node['items']
  const more = sample(root, rest ?? true) ?? 'x'
  switch (keyword) {
    case 'minItems':
      return number(node[keyword]).map(least => filled(items, least - 1, more))
    case 'maxItems':
      return number(node[keyword]).map(most => filled(items, most + 1, more))
    case 'uniqueItems':
      return node[keyword] === true ? [[...items, items[0] ?? more, items[0] ?? more], [more, more]] : []
    case 'additionalItems':
      return node[keyword] === false ? [filled(items, list(node['items']).length + 1, 'x')] : []
    default:
      return [[], ['x'], [0], [null]]
  }
}

interface Asked {
  readonly root: SchemaNode
  readonly node: SchemaNode
  readonly value: Json
}

/** What breaks a keyword of the schema that `asked` holds; nothing where only what stands inside it can be broken. */
function valuesAgainst(keyword: string, asked: Asked): readonly Json[] {
  const { node, root } = asked
  switch (keyword) {
    case 'type':
    case 'enum':
    case 'const':
    case 'anyOf':
    case 'oneOf':
      return keyword === 'type' ? ANYTHING : ['drift probe', ...ANYTHING]
    case 'minLength':
    case 'maxLength':
    case 'pattern':
      return ofText(keyword, node)
    case 'minimum':
      return number(node[keyword]).flatMap(limit =>
        steps(limit).map(step => limit - step).filter(value => value < limit))
    case 'maximum':
      return number(node[keyword]).flatMap(limit =>
        steps(limit).map(step => limit + step).filter(value => value > limit))
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return number(node[keyword])
    case 'multipleOf':
      return number(node[keyword]).map(step => step * 1.5)
    case 'minProperties':
    case 'maxProperties':
    case 'additionalProperties':
    case 'dependencies':
      return ofObject(keyword, asked)
    case 'minItems':
    case 'maxItems':
    case 'uniqueItems':
    case 'additionalItems':
    case 'contains':
      return ofArray(keyword, asked)
    case 'not':
      return [sample(root, node[keyword] ?? true) ?? 'x', ...ANYTHING]
    default:
      return []
  }
}

/** Keywords that say nothing of a value by themselves: annotations, and what is only a place for further schemas. */
const SILENT = new Set([
  '$schema', '$id', '$ref', '$comment', 'title', 'description', 'default', 'examples', 'readOnly', 'writeOnly',
  'contentEncoding', 'contentMediaType', 'definitions', 'properties', 'patternProperties', 'propertyNames', 'items',
  'allOf', 'if', 'then', 'else', 'format',
])

/** For each rule of a place, the values to break it with. */
export function mistakesAt(root: SchemaNode, { node, value }: Site): readonly Mistakes[] {
  if (typeof node === 'boolean') return node ? [] : [{ keyword: 'false schema', values: [value] }]
  return Object.keys(node).filter(keyword => !SILENT.has(keyword)).flatMap((keyword): readonly Mistakes[] => {
    if (keyword === 'required') {
      return namesOf(node[keyword]).map(name => ({ keyword, detail: name, values: [withoutName(value, name)] }))
    }
    const isOpen = keyword.startsWith('additional') && node[keyword] !== false
    return isOpen ? [] : [{ keyword, values: valuesAgainst(keyword, { root, node, value }) }]
  })
}
