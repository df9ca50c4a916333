import type { Json, Rule } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { childPointer } from '../../src/json-pointer'
import type { Chance } from './chance'
import { EDGE_VALUES } from './edges'
import { isForbidden, MADE, type Part, typeOf } from './forms'
import type { Drawer } from './instances'
import type { Place } from './places'
import { brokenText, neighbour, outsizedText, textRulesOf } from './scalars'
import type { SchemaReader } from './schema-reader'

/** One change of an instance, at the place where a message should point. Without `value` what stands there goes. */
export interface Edit {
  readonly at: string
  readonly value?: Json
}

/** A change that breaks one rule. */
export interface Slip {
  readonly rule: Rule
  /** Undefined where no such change was found. */
  readonly edit: () => Edit | undefined
}

/** What slips are made with. */
export interface Workshop {
  readonly reader: SchemaReader
  readonly chance: Chance
  readonly drawer: Drawer
}

type Make = (place: Place, part: Part, shop: Workshop) => readonly Slip[]

const names = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? value as readonly Json[] : []).filter(one => typeof one === 'string')

const numberOf = (part: Part, keyword: string): number => Number(part.schema[keyword])

/** A slip at the place itself. */
function here(place: Place, part: Part, keyword: string, value: () => Json | undefined): readonly Slip[] {
  const edit = (): Edit | undefined => {
    const made = value()
    return made === undefined ? undefined : { at: place.at, value: made }
  }
  return [{ rule: { pointer: part.pointer, keyword }, edit }]
}

const wrongType: Make = (place, part, { chance }) => here(place, part, 'type', () => {
  const samples: readonly Json[] = [null, true, 7, 0.5, '7', [], {}, chance.pick(EDGE_VALUES) ?? null]
  return chance.pick(samples.filter(value =>
    !place.types.includes(typeOf(value)) && !(typeOf(value) === 'integer' && place.types.includes('number'))))
})

const notListed = (keyword: string): Make => (place, part, { chance }) =>
  here(place, part, keyword, () => neighbour(place.value, chance))

const bounded = (keyword: string, off: (bound: number, whole: boolean) => number): Make => (place, part, { chance }) =>
  (typeof place.value !== 'number' ? [] : here(place, part, keyword, () => {
    const bound = numberOf(part, keyword)
    const whole = !place.types.includes('number')
    const value = off(bound, whole && !chance.once(10))
    return Number.isFinite(value) ? value : undefined
  }))

const tinyStep = (bound: number): number => Math.max(Math.abs(bound) * Number.EPSILON, Number.MIN_VALUE)

const notMultiple: Make = (place, part, { chance }) =>
  (typeof place.value !== 'number' ? [] : here(place, part, 'multipleOf', () => {
    const step = numberOf(part, 'multipleOf')
    return Number(place.value) + (chance.pick([step / 2, 1, step / 10, tinyStep(step)]) ?? 1)
  }))

const sizedText = (keyword: string, by: number): Make => (place, part, { chance }) => {
  const length = numberOf(part, keyword) + by
  if (typeof place.value !== 'string' || length < 0) return []
  const { value } = place
  return here(place, part, keyword, () => outsizedText(value, length, textRulesOf(place.form), chance))
}

const offPattern: Make = (place, part, { chance }) => {
  if (typeof place.value !== 'string') return []
  const { value } = place
  const { least, most } = textRulesOf(place.form)
  return here(place, part, 'pattern', () =>
    brokenText(value, { least, most, patterns: [] }, String(part.schema['pattern']), chance))
}

const dropped: Make = (place, part) => (!isObject(place.value) ? [] : names(part.schema['required']).map(name => ({
  rule: { pointer: part.pointer, keyword: 'required' },
  edit: () => ({ at: childPointer(place.at, name) }),
})))

/** A value that the property might have if it were allowed. */
const anyValue = ({ chance }: Workshop): Json => chance.pick<Json>([1, 'x', null, true, [], {}]) ?? null

const forbidden: Make = (place, part, shop) => {
  const { value } = place
  if (!isObject(value) || !isObject(part.schema['properties'])) return []
  return Object.entries(part.schema['properties']).filter(([, node]) => node === false).map(([name]) => {
    const pointer = childPointer(childPointer(part.pointer, 'properties'), name)
    const at = childPointer(place.at, name)
    return { rule: { pointer, keyword: 'false' }, edit: () => ({ at, value: anyValue(shop) }) }
  })
}

/** A slip that adds a property. */
const added = (place: Place, part: Part, keyword: string, entry: () => readonly [string, Json] | undefined): Slip => ({
  rule: { pointer: part.pointer, keyword },
  edit: () => {
    const [name, value] = entry() ?? []
    if (name === undefined || value === undefined) return undefined
    if (isObject(place.value) && Object.hasOwn(place.value, name)) return undefined
    return { at: childPointer(place.at, name), value }
  },
})

const unknown: Make = (place, part, shop) => {
  const { value } = place
  if (!isObject(value) || part.schema['additionalProperties'] !== false) return []
  return [added(place, part, 'additionalProperties', () => {
    const known = isObject(part.schema['properties']) ? Object.keys(part.schema['properties']) : []
    const near = neighbour(shop.chance.pick(known) ?? 'extra', shop.chance) as string
    const name = shop.chance.once(2) ? near : shop.chance.pick(['extra', '__proto__', 'constructor', '', 'a/b', 'é'])
    if (name === undefined || known.includes(name) || !isForbidden(shop.reader, place.form, name)) return undefined
    return [name, shop.chance.pick([...Object.values(value), anyValue(shop)]) ?? null]
  })]
}

const badName: Make = (place, part, { reader, chance, drawer }) => {
  const { value } = place
  if (!isObject(value)) return []
  const rule = childPointer(part.pointer, 'propertyNames')
  return [added(place, part, 'propertyNames', () => {
    const good = drawer.name(place.form, []) ?? 'x'
    const bad = [neighbour(good, chance), '', ' ', '\u0000', '\ud800', 'x'.repeat(201), '😀'.repeat(201), `${good}\n`]
      .filter((name): name is string => typeof name === 'string' && !reader.accepts(rule, name))
    const name = chance.pick(bad)
    return name === undefined ? undefined : [name, chance.pick(Object.values(value)) ?? null]
  })]
}

const counted = (keyword: string, by: number): Make => (place, part, { drawer, chance }) => {
  const wanted = numberOf(part, keyword) + by
  const { value } = place
  if (!isObject(value) || wanted < 0) return []
  return here(place, part, keyword, () => {
    const required = place.form.flatMap(({ schema }) => names(schema['required']))
    const entries = Object.entries(value).sort(([a], [b]) => Number(required.includes(b)) - Number(required.includes(a)))
    while (entries.length < wanted) {
      const name = drawer.name(place.form, entries.map(([one]) => one))
      if (name === undefined) return undefined
      entries.push([name, chance.pick(Object.values(value)) ?? 1])
    }
    return Object.fromEntries(entries.slice(0, wanted))
  })
}

const countedItems = (keyword: string, by: number): Make => (place, part) => {
  const wanted = numberOf(part, keyword) + by
  const { value } = place
  if (!Array.isArray(value) || wanted < 0) return []
  const items = value as readonly Json[]
  return here(place, part, keyword, () =>
    Array.from({ length: wanted }, (_, i) => items[i] ?? items[items.length - 1] ?? null))
}

const repeated: Make = (place, part, { chance }) => {
  const { value } = place
  if (!Array.isArray(value) || value.length === 0 || part.schema['uniqueItems'] !== true) return []
  const items = value as readonly Json[]
  return here(place, part, 'uniqueItems', () => {
    const at = chance.between(0, items.length - 1)
    const copy = structuredClone(items[at] ?? null)
    const twin = isObject(copy) ? Object.fromEntries(Object.entries(copy).toReversed()) : copy
    return items.length > 1 && chance.once(2) ? items.toSpliced((at + 1) % items.length, 1, twin) : [...items, twin]
  })
}

const without: Make = (place, part, { reader }) => {
  const { value } = place
  if (!Array.isArray(value)) return []
  const rule = childPointer(part.pointer, 'contains')
  return here(place, part, 'contains', () => (value as readonly Json[]).filter(item => !reader.accepts(rule, item)))
}

const tooManyForTuple: Make = (place, part, shop) => {
  const { items } = part.schema
  const { value } = place
  if (!Array.isArray(value) || !Array.isArray(items) || part.schema['additionalItems'] !== false) return []
  return here(place, part, 'additionalItems', () => {
    const full = (items as readonly Json[]).map((_, i) => (value as readonly Json[])[i] ??
      shop.drawer.draw([childPointer(childPointer(part.pointer, 'items'), i)], 0))
    return [...full, anyValue(shop)]
  })
}

const whatNotForbids: Make = (place, part, { drawer }) =>
  here(place, part, 'not', () => drawer.draw([childPointer(part.pointer, 'not'), ...place.nodes], 0))

const noArm = (keyword: string): Make => (place, part, { chance }) =>
  here(place, part, keyword, () => chance.pick(EDGE_VALUES))

const severalArms: Make = (place, part, { drawer, chance }) => {
  const arms = (part.schema['oneOf'] as readonly Json[]).map((_, i) => childPointer(childPointer(part.pointer, 'oneOf'), i))
  return here(place, part, 'oneOf', () => {
    const first = chance.pick(arms)
    const second = chance.pick(arms.filter(arm => arm !== first))
    return first === undefined || second === undefined ? undefined : drawer.draw([first, second], 0)
  })
}

const dependent: Make = (place, part, shop) => {
  const { value } = place
  const { dependencies } = part.schema
  if (!isObject(value) || !isObject(dependencies)) return []
  return Object.entries(dependencies).flatMap(([name, needed]): readonly Slip[] => {
    const rule = { pointer: part.pointer, keyword: 'dependencies' }
    const at = childPointer(place.at, name)
    if (!Object.hasOwn(value, name)) {
      const node = childPointer(childPointer(part.pointer, 'properties'), name)
      return [{ rule, edit: () => ({ at, value: shop.drawer.draw([node], 0) }) }]
    }
    return names(needed).map(other => ({ rule, edit: () => ({ at: childPointer(place.at, other) }) }))
  })
}

const MAKE: Readonly<Record<string, readonly Make[]>> = {
  type: [wrongType],
  const: [notListed('const')],
  enum: [notListed('enum')],
  minimum: [bounded('minimum', (bound, whole) => (whole ? Math.ceil(bound) - 1 : bound - tinyStep(bound)))],
  maximum: [bounded('maximum', (bound, whole) => (whole ? Math.floor(bound) + 1 : bound + tinyStep(bound)))],
  exclusiveMinimum: [bounded('exclusiveMinimum', bound => bound)],
  exclusiveMaximum: [bounded('exclusiveMaximum', bound => bound)],
  multipleOf: [notMultiple],
  minLength: [sizedText('minLength', -1)],
  maxLength: [sizedText('maxLength', 1)],
  pattern: [offPattern],
  required: [dropped],
  properties: [forbidden],
  additionalProperties: [unknown],
  propertyNames: [badName],
  minProperties: [counted('minProperties', -1)],
  maxProperties: [counted('maxProperties', 1)],
  minItems: [countedItems('minItems', -1)],
  maxItems: [countedItems('maxItems', 1)],
  uniqueItems: [repeated],
  contains: [without],
  additionalItems: [tooManyForTuple],
  not: [whatNotForbids],
  anyOf: [noArm('anyOf')],
  oneOf: [noArm('oneOf'), severalArms],
  dependencies: [dependent],
}

/** Every way to break a rule of the schema at some place of a valid instance. */
export const slipsOf = (places: readonly Place[], shop: Workshop): readonly Slip[] => places.flatMap(place =>
  place.form.filter(({ pointer }) => !pointer.startsWith(MADE)).flatMap(part =>
    Object.keys(part.schema).flatMap(keyword => (MAKE[keyword] ?? []).flatMap(make => make(place, part, shop)))))
