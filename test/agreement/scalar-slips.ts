import type { Json } from '../../src/codegen/model'
import { EDGE_VALUES } from './edges'
import { typeOf } from './forms'
import { brokenText, neighbour, outsizedText, textRulesOf } from './scalars'
import { here, type Make, numberOf } from './slip'

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

/** How rules of single values are broken, by keyword. */
export const SCALAR_SLIPS: Readonly<Record<string, readonly Make[]>> = {
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
}
