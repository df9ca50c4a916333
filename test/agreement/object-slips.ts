import { isObject } from '../../src/codegen/json-object'
import type { Json } from '../../src/codegen/model'
import { childPointer } from '../../src/json-pointer'
import { isForbidden, type Part } from './forms'
import type { Place } from './places'
import { neighbour } from './scalars'
import { anyValue, here, type Make, names, numberOf, type Slip } from './slip'

const dropped: Make = (place, part) => (!isObject(place.value) ? [] : names(part.schema['required']).map(name => ({
  rule: { pointer: part.pointer, keyword: 'required' },
  edit: () => ({ at: childPointer(place.at, name) }),
})))

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
    const isRequired = ([name]: readonly [string, Json]): number => Number(required.includes(name))
    const entries = Object.entries(value).sort((a, b) => isRequired(b) - isRequired(a))
    while (entries.length < wanted) {
      const name = drawer.name(place.form, entries.map(([one]) => one))
      if (name === undefined) return undefined
      entries.push([name, chance.pick(Object.values(value)) ?? 1])
    }
    return Object.fromEntries(entries.slice(0, wanted))
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

/** How rules of objects are broken, by keyword. */
export const OBJECT_SLIPS: Readonly<Record<string, readonly Make[]>> = {
  required: [dropped],
  properties: [forbidden],
  additionalProperties: [unknown],
  propertyNames: [badName],
  minProperties: [counted('minProperties', -1)],
  maxProperties: [counted('maxProperties', 1)],
  dependencies: [dependent],
}
