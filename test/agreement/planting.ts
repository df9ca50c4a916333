import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { childPointer } from '../../src/json-pointer'
import type { Chance } from './chance'
import { EDGE_NAMES, EDGE_NUMBERS, EDGE_TEXTS, EDGE_VALUES, HUGE_VALUES } from './edges'
import { edited } from './near-misses'
import { placesOf } from './places'
import type { SchemaReader } from './schema-reader'

function edgeFor(value: Json, chance: Chance): Json {
  if (chance.once(400)) return chance.pick(HUGE_VALUES)?.() ?? null
  if (typeof value === 'number' && !chance.once(4)) return chance.pick(EDGE_NUMBERS) ?? 0
  if (typeof value === 'string' && !chance.once(4)) return chance.pick(EDGE_TEXTS) ?? ''
  const other = [chance.pick(EDGE_NUMBERS), chance.pick(EDGE_TEXTS), chance.pick(EDGE_VALUES)]
  return chance.pick(other) ?? null
}

/** The instance with a value at the edge put somewhere into it, or a property with a name at the edge. */
export function planted(reader: SchemaReader, base: Json, chance: Chance): Json {
  const place = chance.pick(placesOf(reader, base))
  if (place === undefined) return base
  const inside = isObject(place.value) && chance.once(2)
  const at = inside ? childPointer(place.at, chance.pick(EDGE_NAMES) ?? '') : place.at
  return edited(base, { at, value: edgeFor(place.value, chance) }) ?? base
}
