import { isObject } from '../../src/codegen/json-object'
import type { Json } from '../../src/codegen/model'
import { childPointer } from '../../src/json-pointer'
import { anyValue, here, type Make, numberOf } from './slip'

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

/** How rules of lists are broken, by keyword. */
export const LIST_SLIPS: Readonly<Record<string, readonly Make[]>> = {
  minItems: [countedItems('minItems', -1)],
  maxItems: [countedItems('maxItems', 1)],
  uniqueItems: [repeated],
  contains: [without],
  additionalItems: [tooManyForTuple],
}
