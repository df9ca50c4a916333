import type { Document, Json } from './model'
import { isObject } from './order'
import { onlyForms } from './parse-variants'

type Schema = { readonly [key: string]: Json }

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string']

interface Arm {
  readonly schema: Json
  /** Its JSON types; undefined when they cannot be told. */
  readonly types: ReadonlySet<string> | undefined
  /** The schema behind references and wrappers, if it is a single object. */
  readonly target: Schema | undefined
}

const definitionsOf = (root: Schema): Schema => (isObject(root['definitions']) ? root['definitions'] : {})

function targetOf(node: Json, root: Schema): Json {
  if (!isObject(node)) return node
  const reference = node['$ref']
  if (typeof reference === 'string') {
    return targetOf(definitionsOf(root)[reference.slice('#/definitions/'.length)] ?? true, root)
  }
  const { allOf } = node
  const wrapped = Array.isArray(allOf) && allOf.length === 1 ? (allOf as readonly Json[])[0] : undefined
  return wrapped === undefined ? node : targetOf(wrapped, root)
}

function typesOf(node: Json, root: Schema): ReadonlySet<string> | undefined {
  const target = targetOf(node, root)
  if (!isObject(target)) return undefined
  const { anyOf, type } = target
  if (Array.isArray(anyOf)) {
    const all = (anyOf as readonly Json[]).map(arm => typesOf(arm, root))
    return all.includes(undefined) ? undefined : new Set(all.flatMap(types => [...(types ?? [])]))
  }
  const named = Array.isArray(type) ? (type as readonly Json[]) : [type]
  return named.every(one => typeof one === 'string' && TYPES.includes(one)) ? new Set(named as string[]) : undefined
}

const overlap = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some(type => b.has(type) || (type === 'integer' && b.has('number')) || (type === 'number' && b.has('integer')))

const requires = (arm: Arm, property: string): boolean => {
  const required = arm.target?.['required']
  return Array.isArray(required) && (required as readonly Json[]).includes(property)
}

/** Whether an object with this property can never satisfy the arm. */
function forbids(arm: Arm, property: string): boolean {
  // additionalProperties leaves out what fits a pattern
  if (arm.target === undefined || Object.hasOwn(arm.target, 'patternProperties')) return false
  const properties = isObject(arm.target['properties']) ? arm.target['properties'] : {}
  return Object.hasOwn(properties, property)
    ? properties[property] === false
    : arm.target['additionalProperties'] === false
}

const isOneObject = (arm: Arm): boolean => arm.target?.['type'] === 'object'

/** The properties that only this arm requires and every other arm forbids: having one decides. */
function marksOf(arm: Arm, others: readonly Arm[]): readonly string[] {
  const required = arm.target?.['required']
  if (!Array.isArray(required)) return []
  return (required as readonly Json[]).filter((name): name is string =>
    typeof name === 'string' && others.every(other => !requires(other, name) && forbids(other, name)))
}

const choose = (condition: Schema, then: Json, otherwise: Json): Schema => ({ if: condition, then, else: otherwise })

/**
 * Objects are told apart by their marks, from the last to the second; the first is what the rest is measured by. An
 * object without an arm's first mark is still that arm's when it has another one, and none of the first arm's.
 */
function decideObjects(arms: readonly Arm[]): Json | undefined {
  const [first, ...others] = arms
  if (first === undefined) return undefined
  const marks = new Map(arms.map(arm => [arm, marksOf(arm, arms.filter(other => other !== arm))]))
  const own = marks.get(first) ?? []
  const withoutOwn = own.length === 0 ? {} : { properties: Object.fromEntries(own.map(name => [name, false])) }
  const left = others.reduce<Json>((decision, arm) => {
    const [, ...more] = marks.get(arm) ?? []
    return more.reduce<Json>((otherwise, name) =>
      choose({ type: 'object', required: [name], ...withoutOwn }, arm.schema, otherwise), decision)
  }, first.schema)
  return others.reduce<Json | undefined>((decision, arm) => {
    const [mark] = marks.get(arm) ?? []
    if (mark === undefined || decision === undefined) return undefined
    return choose({ type: 'object', required: [mark] }, arm.schema, decision)
  }, left)
}

function decideTypes(arms: readonly Arm[]): Json | undefined {
  const groups: Arm[][] = []
  for (const arm of arms) {
    if (arm.types === undefined) return undefined
    const { types } = arm
    const shared = groups.filter(group => group.some(other => other.types === undefined || overlap(types, other.types)))
    const [group] = shared
    if (group === undefined) groups.push([arm])
    else if (isOneObject(arm) && shared.length === 1 && group.every(isOneObject)) group.push(arm)
    else return undefined
  }
  const decided = groups.map(decideObjects)
  const [first, ...others] = decided
  if (first === undefined || others.includes(undefined)) return undefined
  return others.reduceRight<Json>((otherwise, then, i) => {
    const types = [...(groups[i + 1]?.[0]?.types ?? [])]
    return choose({ type: types.length === 1 ? types[0] as string : types }, then as Json, otherwise)
  }, first)
}

/**
 * [anyOf: arms] -> [if this type then that arm else …]; as it is where the arms cannot be told apart. Where they can,
 * no value fits two of them, and oneOf says the same.
 */
function decideUnion(node: Schema, keyword: 'anyOf' | 'oneOf', arms: readonly Json[], root: Schema): Schema {
  const decision = decideTypes(arms.map(arm => {
    const target = targetOf(arm, root)
    return { schema: decide(arm, root), types: typesOf(arm, root), target: isObject(target) ? target : undefined }
  }))
  const { [keyword]: _, ...rest } = node
  if (decision === undefined) return { ...rest, [keyword]: arms.map(arm => decide(arm, root)) }
  const others = Array.isArray(rest['allOf']) ? (rest['allOf'] as readonly Json[]) : []
  return { ...rest, allOf: [...others, decision] }
}

const decideEach = (map: Json, root: Schema): Json =>
  (isObject(map) ? Object.fromEntries(Object.entries(map).map(([name, node]) => [name, decide(node, root)])) : map)

const UNIONS = ['anyOf', 'oneOf'] as const

function decide(node: Json, root: Schema): Json {
  if (!isObject(node)) return node
  const inner: Schema = Object.fromEntries(Object.entries(node).map(([keyword, value]) => {
    if (keyword === 'properties' || keyword === 'definitions') return [keyword, decideEach(value, root)]
    if (keyword === 'items' || keyword === 'additionalProperties' || keyword === 'propertyNames') {
      return [keyword, decide(value, root)]
    }
    if (keyword === 'allOf' && Array.isArray(value)) return [keyword, value.map(arm => decide(arm as Json, root))]
    return [keyword, value]
  }))
  return UNIONS.reduce<Schema>((decided, keyword) => {
    const arms = node[keyword]
    return Array.isArray(arms) ? decideUnion(decided, keyword, arms as readonly Json[], root) : decided
  }, inner)
}

/** [oneOf: variants] -> [a discriminator of those constants, and for each constant its variant]. */
function decideRoot(document: Document): Schema {
  const { oneOf: _, anyOf: __, ...root } = document.schema
  const field = document.variants[0]?.when?.field
  if (field === undefined || onlyForms(document.schema) === undefined) return document.schema
  const constants = document.variants.flatMap(({ when }) => (when === undefined ? [] : [when.is]))
  const allOf = document.variants.map(({ name, when }) => ({
    // without type and required, a value that has no discriminator would satisfy every condition
    if: { type: 'object', required: [field], properties: { [field]: { const: when?.is ?? null } } },
    then: { $ref: `#/definitions/${name}` },
  }))
  return { ...root, type: 'object', required: [field], properties: { [field]: { enum: constants } }, allOf }
}

/**
 * A schema that accepts exactly what the document's schema accepts, with unions written as decisions: what a value
 * is decides which arm it is measured by, so that one mistake gives one error. A value that fits no arm is measured
 * by the first.
 */
export function decideUnions(document: Document): Schema {
  const root = decideRoot(document)
  return decide(root, document.schema) as Schema
}
