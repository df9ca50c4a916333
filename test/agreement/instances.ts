import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { childPointer } from '../../src/json-pointer'
import type { Chance } from './chance'
import { EDGE_NAMES, EDGE_NUMBERS, EDGE_VALUES } from './edges'
import { type Choose, type Form, formOf, isForbidden, MADE, nodesOfItem, nodesOfProperty, typesOf } from './forms'
import { patternTexts } from './pattern-texts'
import { drawNumber, drawText, textRulesOf } from './scalars'
import type { SchemaReader } from './schema-reader'

/** Deeper than this only what must be there is drawn. */
const DEEP = 5
/** Deeper than this nothing is drawn any more: a definition that must hold itself has no instance. */
const DEEPEST = 40
const TRIES = 10

const texts = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? value as readonly Json[] : []).filter(one => typeof one === 'string')

const bound = (form: Form, keyword: string, pick: (...all: number[]) => number, none: number): number =>
  pick(none, ...form.flatMap(({ schema }) => (typeof schema[keyword] === 'number' ? [schema[keyword]] : [])))

const HINTS: readonly (readonly [string, readonly string[]])[] = [
  ['object', ['properties', 'required', 'patternProperties', 'additionalProperties', 'propertyNames', 'minProperties',
    'maxProperties', 'dependencies']],
  ['array', ['items', 'additionalItems', 'minItems', 'maxItems', 'uniqueItems', 'contains']],
  ['string', ['pattern', 'minLength', 'maxLength']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
]

/** Types whose keywords the form uses: without `type` any value passes, and these are the ones worth drawing. */
const hinted = (form: Form): readonly string[] => HINTS.filter(([, keywords]) =>
  form.some(({ schema }) => keywords.some(keyword => Object.hasOwn(schema, keyword)))).map(([type]) => type)

/** Whether nothing can satisfy the form: it admits no type, or asks for a property that it forbids. */
const contradicts = (reader: SchemaReader, form: Form): boolean => typesOf(form).length === 0 ||
  form.some(({ schema }) => texts(schema['required']).some(name => isForbidden(reader, form, name)))

/** Draws instances of the nodes of one schema: valid but for what only trying can tell, as `not`. */
export interface Drawer {
  /** A value for all the nodes at once. */
  draw(pointers: readonly string[], depth: number): Json
  /** Another name for an object of the form, or undefined where none was found. */
  name(form: Form, taken: readonly string[]): string | undefined
}

/** A drawer over one schema and one source of chance. */
export function drawerOf(reader: SchemaReader, chance: Chance): Drawer {
  const shallow = (pointer: string): boolean => {
    const form = formOf(reader, [pointer], (_, __, ways) => ways[0])
    return form !== undefined && typesOf(form).every(type => type !== 'object' && type !== 'array')
  }
  const choose = (depth: number): Choose => (_, __, ways) => {
    if (depth > DEEP) {
      const flat = ways.find(({ pointers }) => pointers.every(shallow))
      if (flat !== undefined) return flat
    }
    return chance.pick(ways)
  }

  const form = (pointers: readonly string[], depth: number): Form | undefined => {
    let found: Form | undefined
    for (let i = 0; i < TRIES && (found === undefined || contradicts(reader, found)); i++) {
      found = formOf(reader, pointers, choose(depth))
    }
    return found
  }

  function draw(pointers: readonly string[], depth: number): Json {
    const taken = form(pointers.filter(pointer => !pointer.startsWith(MADE)), depth)
    if (taken === undefined || depth > DEEPEST) return chance.pick(EDGE_VALUES) ?? null
    const listed = listedBy(taken)
    if (listed !== undefined) return chance.pick(listed) ?? null
    if (taken.length === 0) return anything(depth)
    const admitted = typesOf(taken)
    const likely = hinted(taken).filter(type => admitted.includes(type))
    return ofType(chance.pick(likely.length > 0 && !chance.once(8) ? likely : admitted), taken, depth)
  }

  function ofType(type: string | undefined, taken: Form, depth: number): Json {
    switch (type) {
      case 'boolean':
        return chance.once(2)
      case 'integer':
        return drawNumber(taken, true, chance)
      case 'number':
        return drawNumber(taken, false, chance)
      case 'string':
        return drawText(textRulesOf(taken), chance)
      case 'array':
        return list(taken, depth)
      case 'object':
        return object(taken, depth)
      default:
        return null
    }
  }

  /** A value for a node that says nothing. */
  function anything(depth: number): Json {
    const scalar = (): Json => chance.pick<Json>([
      null, true, false, chance.pick(EDGE_NUMBERS) ?? 0, drawText({ least: 0, most: Infinity, patterns: [] }, chance),
    ]) ?? null
    if (depth > DEEP || chance.once(2)) return scalar()
    if (chance.once(3)) return chance.pick(EDGE_VALUES) ?? null
    const some = Array.from({ length: chance.between(0, 3) }, () => anything(depth + 1))
    return chance.once(2) ? some : Object.fromEntries(some.map((one, i) => [chance.pick(EDGE_NAMES) ?? `k${i}`, one]))
  }

  /** Values that every `const` and `enum` of the form lists. */
  function listedBy(taken: Form): readonly Json[] | undefined {
    const lists = taken.flatMap(({ pointer, schema }) => {
      if (Object.hasOwn(schema, 'const')) return [{ pointer, values: [schema['const'] as Json] }]
      return Array.isArray(schema['enum']) ? [{ pointer, values: schema['enum'] as readonly Json[] }] : []
    })
    const fitting = lists[0]?.values.filter(value =>
      taken.every(({ pointer }) => pointer.startsWith(MADE) || reader.accepts(pointer, value)))
    return fitting === undefined || fitting.length === 0 ? lists[0]?.values : fitting
  }

  function name(taken: Form, before: readonly string[]): string | undefined {
    const rules = taken.filter(({ schema }) => Object.hasOwn(schema, 'propertyNames'))
      .map(({ pointer }) => childPointer(pointer, 'propertyNames'))
    const patterns = taken.flatMap(({ schema }) =>
      (isObject(schema['patternProperties']) ? Object.keys(schema['patternProperties']) : []))
    const candidate = (): string => {
      const pattern = chance.pick(patterns)
      if (pattern !== undefined && !chance.once(4)) return patternTexts(pattern).draw(chance)
      if (chance.once(3)) return chance.pick(EDGE_NAMES) ?? ''
      if (rules.length === 0) return drawText({ least: 0, most: Infinity, patterns: [] }, chance)
      const drawn = draw(rules, DEEP)
      return typeof drawn === 'string' ? drawn : ''
    }
    for (let i = 0; i < TRIES; i++) {
      const found = candidate()
      if (before.includes(found) || isForbidden(reader, taken, found)) continue
      if (rules.every(pointer => reader.accepts(pointer, found))) return found
    }
    return undefined
  }

  function object(taken: Form, depth: number): Json {
    const required = new Set(taken.flatMap(({ schema }) => texts(schema['required'])))
    const named = taken.flatMap(({ schema: { properties } }) => (isObject(properties) ? Object.keys(properties) : []))
    const least = bound(taken, 'minProperties', Math.max, 0)
    const most = bound(taken, 'maxProperties', Math.min, Infinity)
    const optional = [...new Set(named)].filter(one => !required.has(one) && !isForbidden(reader, taken, one))
    const some = chance.pick([2, 3, 100]) ?? 2
    const chosen = [...required, ...optional.filter(() => (depth > DEEP ? false : !chance.once(some)))]
    for (const one of optional) if (chosen.length < least && !chosen.includes(one)) chosen.push(one)
    const names = chosen.slice(0, Math.max(most, required.size))
    const open = taken.every(({ schema }) => schema['additionalProperties'] !== false) ||
      taken.some(({ schema }) => Object.hasOwn(schema, 'patternProperties'))
    const wanted = !open || depth > DEEP || chance.once(3) ? 0 : chance.between(0, 3)
    for (let i = 0; (i < wanted && names.length < most) || (open && names.length < least && i < 50); i++) {
      const extra = name(taken, names)
      if (extra !== undefined) names.push(extra)
    }
    // fromEntries: a name such as __proto__ becomes an own property
    return Object.fromEntries(names.map(one => [one, draw(nodesOfProperty(taken, one), depth + 1)]))
  }

  function list(taken: Form, depth: number): Json {
    const [least, most] = [bound(taken, 'minItems', Math.max, 0), bound(taken, 'maxItems', Math.min, Infinity)]
    const tuple = Math.max(0, ...taken.map(({ schema: { items } }) => (Array.isArray(items) ? items.length : 0)))
    const closed = taken.some(({ schema }) => Array.isArray(schema['items']) && schema['additionalItems'] === false)
    const usual = Math.max(least, tuple) + (depth > DEEP ? 0 : chance.between(0, 3))
    const length = Math.max(least, Math.min(most, closed ? chance.between(Math.min(least, tuple), tuple) : usual))
    const unique = taken.some(({ schema }) => schema['uniqueItems'] === true)
    const items: Json[] = []
    const seen = new Set<string>()
    for (let i = 0; items.length < length && i < length + TRIES; i++) {
      const item = draw(nodesOfItem(taken, items.length), depth + 1)
      const text = JSON.stringify(item)
      if (!unique || !seen.has(text)) items.push(item)
      seen.add(text)
    }
    const contains = taken.filter(({ schema }) => Object.hasOwn(schema, 'contains'))
      .map(({ pointer }) => childPointer(pointer, 'contains'))
    for (const pointer of contains) {
      if (items.some(item => reader.accepts(pointer, item))) continue
      const at = chance.between(0, Math.max(0, Math.min(items.length, most - 1)))
      items.splice(at, items.length < most ? 0 : 1, draw([pointer, ...nodesOfItem(taken, at)], depth + 1))
    }
    return items
  }

  return { draw, name }
}

/** A valid instance, and how many draws it took; undefined where none of them was valid. */
export function drawValid(
  reader: SchemaReader, chance: Chance, tries = 30,
): { readonly value: Json; readonly draws: number } | undefined {
  const drawer = drawerOf(reader, chance)
  for (let draws = 1; draws <= tries; draws++) {
    const value = drawer.draw([''], 0)
    if (reader.accepts('', value)) return { value, draws }
  }
  return undefined
}
