import { isDeepStrictEqual } from 'node:util'
import type { Json } from '../model'
import { isObject } from '../order'
import { INHERITED } from './inherited'
import { keyword, rulesOf, type SchemaObject, texts, typesOf } from './keywords'
import { below, type NodeId, type Source } from './references'

/** Yes, no, or not known: a reference leads nowhere, or in circles. */
export type Answer = boolean | undefined

const not = (answer: Answer): Answer => (answer === undefined ? undefined : !answer)
const every = (answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : true
const some = (answers: readonly Answer[]): Answer => not(every(answers.map(not)))
const exactlyOne = (answers: readonly Answer[]): Answer => {
  const sure = answers.filter(answer => answer === true).length
  return sure > 1 ? false : answers.includes(undefined) ? undefined : sure === 1
}

const typeOf = (value: Json): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

const isType = (value: Json, type: Json): boolean =>
  type === typeOf(value) || (type === 'integer' && Number.isInteger(value))

/** A pattern as a regular expression, or undefined where it is none. */
export function regexOf(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    return undefined
  }
}

const matches = (pattern: string, text: string): Answer => regexOf(pattern)?.test(text)

type Ask = (id: NodeId, value: Json) => Answer

const BOUNDS: Readonly<Record<string, (value: number, bound: number) => Answer>> = {
  minimum: (value, bound) => value >= bound,
  maximum: (value, bound) => value <= bound,
  exclusiveMinimum: (value, bound) => value > bound,
  exclusiveMaximum: (value, bound) => value < bound,
  // as ajv does it, whose parseInt reads 1e21 as 1
  multipleOf: (value, bound) => value / bound === parseInt(String(value / bound), 10),
}
const SIZES: Readonly<Record<string, readonly [string, (value: Json) => number, 1 | -1]>> = {
  minLength: ['string', value => [...String(value)].length, 1],
  maxLength: ['string', value => [...String(value)].length, -1],
  minItems: ['array', value => (value as readonly Json[]).length, 1],
  maxItems: ['array', value => (value as readonly Json[]).length, -1],
  minProperties: ['object', value => Object.keys(value as object).length, 1],
  maxProperties: ['object', value => Object.keys(value as object).length, -1],
}

function property(schema: SchemaObject, id: NodeId, name: string, value: Json, ask: Ask): Answer {
  const { properties, patternProperties, additionalProperties } = schema
  const named = isObject(properties) && Object.hasOwn(properties, name)
  const patterns = isObject(patternProperties) ? Object.keys(patternProperties) : []
  const hits = patterns.map(pattern => [pattern, matches(pattern, name)] as const)
  const other = named || hits.some(([, hit]) => hit === true) ? true
    : additionalProperties === undefined ? true : ask(below(id, 'additionalProperties'), value)
  return every([
    // ajv never looks at a property of this name
    !named ? true : name === '__proto__' ? undefined : ask(below(id, 'properties', name), value),
    ...hits.map(([pattern, hit]) =>
      hit === false ? true : hit === true ? ask(below(id, 'patternProperties', pattern), value) : undefined),
    hits.some(([, hit]) => hit === undefined) && other === false ? undefined : other,
    keyword(schema, 'propertyNames') === undefined ? true : ask(below(id, 'propertyNames'), name),
  ])
}

function dependency(schema: SchemaObject, id: NodeId, value: SchemaObject, ask: Ask): Answer {
  const { dependencies } = schema
  return every(Object.entries(isObject(dependencies) ? dependencies : {}).map(([name, needs]) => {
    if (INHERITED.has(name)) return undefined
    if (!Object.hasOwn(value, name)) return true
    return Array.isArray(needs)
      ? texts(needs).every(one => Object.hasOwn(value, one))
      : ask(below(id, 'dependencies', name), value)
  }))
}

function items(schema: SchemaObject, id: NodeId, value: readonly Json[], ask: Ask): Answer {
  const { items: list, additionalItems, contains, uniqueItems } = schema
  const each = value.map((item, i): Answer => {
    if (!Array.isArray(list)) return list === undefined ? true : ask(below(id, 'items'), item)
    if (i < list.length) return ask(below(id, 'items', i), item)
    return additionalItems === undefined ? true : ask(below(id, 'additionalItems'), item)
  })
  const same = uniqueItems === true &&
    value.some((item, i) => value.slice(0, i).some(one => isDeepStrictEqual(one, item)))
  return every([
    ...each, !same, contains === undefined ? true : some(value.map(item => ask(below(id, 'contains'), item))),
  ])
}

function logic(schema: SchemaObject, id: NodeId, value: Json, ask: Ask): Answer {
  const arms = (name: string): readonly Answer[] | undefined => {
    const list = keyword(schema, name)
    return Array.isArray(list) ? list.map((_, i) => ask(below(id, name, i), value)) : undefined
  }
  const [all, any, one] = [arms('allOf'), arms('anyOf'), arms('oneOf')]
  const asked = (name: string): Answer => (keyword(schema, name) === undefined ? true : ask(below(id, name), value))
  const condition = keyword(schema, 'if') === undefined ? undefined : ask(below(id, 'if'), value)
  const [then, otherwise] = keyword(schema, 'if') === undefined ? [true, true] : [asked('then'), asked('else')]
  return every([
    all === undefined ? true : every(all), any === undefined ? true : some(any),
    one === undefined ? true : exactlyOne(one),
    keyword(schema, 'not') === undefined ? true : not(ask(below(id, 'not'), value)),
    condition === true ? then : condition === false ? otherwise : every([then, otherwise]) === true ? true
      : then === false && otherwise === false ? false : undefined,
  ])
}

function plain(schema: SchemaObject, value: Json): Answer {
  const { pattern } = schema
  const same = (one: Json): boolean => one === value || isDeepStrictEqual(one, value)
  return every([
    typesOf(schema)?.some(one => isType(value, one)) ?? true,
    keyword(schema, 'const') === undefined ? true : same(schema['const'] as Json),
    Array.isArray(schema['enum']) ? (schema['enum'] as readonly Json[]).some(same) : true,
    typeof value === 'string' && typeof pattern === 'string' ? matches(pattern, value) : true,
    ...Object.entries(BOUNDS).map(([name, holds]) =>
      (typeof value === 'number' && typeof schema[name] === 'number' ? holds(value, schema[name]) : true)),
    ...Object.entries(SIZES).map(([name, [kind, size, sign]]) =>
      (typeOf(value) === kind && typeof schema[name] === 'number' ? sign * size(value) >= sign * schema[name] : true)),
  ])
}

const inherits = ({ properties }: SchemaObject): boolean =>
  isObject(properties) && Object.keys(properties).some(name => INHERITED.has(name))

function decide(source: Source, id: NodeId, value: Json, ask: Ask): Answer {
  const node = source.nodeAt(id)
  if (typeof node === 'boolean') return node
  if (!isObject(node)) return undefined
  const { $ref } = node
  if (typeof $ref === 'string') {
    const target = source.resolve(id, $ref)
    const answer = target === undefined ? undefined : ask(target, value)
    // draft-07 ignores what stands beside a reference, ajv does not: only where they cannot differ is the answer sure
    return answer === false || rulesOf(node).length === 1 ? answer : undefined
  }
  return every([
    plain(node, value),
    logic(node, id, value, ask),
    ...(isObject(value) ? [
      ...texts(node['required']).map(name => Object.hasOwn(value, name) || (INHERITED.has(name) ? undefined : false)),
      // ajv holds what every object inherits against them
      inherits(node) ? undefined : true,
      dependency(node, id, value, ask),
      ...Object.entries(value).map(([name, one]) => property(node, id, name, one, ask)),
    ] : []),
    ...(Array.isArray(value) ? [items(node, id, value as readonly Json[], ask)] : []),
  ])
}

/** Whether a value satisfies the schema at a node, as ajv decides it. */
export function accepts(source: Source, id: NodeId, value: Json): Answer {
  const answers = new Map<NodeId, Map<Json, Answer>>()
  const ask: Ask = (at, part) => {
    const here = answers.get(at) ?? new Map<Json, Answer>()
    answers.set(at, here)
    if (here.has(part)) return here.get(part)
    // not known while it is being asked: a circle ends there
    here.set(part, undefined)
    const answer = decide(source, at, part, ask)
    here.set(part, answer)
    return answer
  }
  return ask(id, value)
}
