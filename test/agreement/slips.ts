import type { Json } from '../../src/codegen/model'
import { childPointer } from '../../src/json-pointer'
import { EDGE_VALUES } from './edges'
import { MADE } from './forms'
import { LIST_SLIPS } from './list-slips'
import { OBJECT_SLIPS } from './object-slips'
import type { Place } from './places'
import { SCALAR_SLIPS } from './scalar-slips'
import { here, type Make, type Slip, type Workshop } from './slip'

const whatNotForbids: Make = (place, part, { drawer }) =>
  here(place, part, 'not', () => drawer.draw([childPointer(part.pointer, 'not'), ...place.nodes], 0))

const noArm = (keyword: string): Make => (place, part, { chance }) =>
  here(place, part, keyword, () => chance.pick(EDGE_VALUES))

const severalArms: Make = (place, part, { drawer, chance }) => {
  const at = childPointer(part.pointer, 'oneOf')
  const arms = (part.schema['oneOf'] as readonly Json[]).map((_, i) => childPointer(at, i))
  return here(place, part, 'oneOf', () => {
    const first = chance.pick(arms)
    const second = chance.pick(arms.filter(arm => arm !== first))
    return first === undefined || second === undefined ? undefined : drawer.draw([first, second], 0)
  })
}

const MAKE: Readonly<Record<string, readonly Make[]>> = {
  ...SCALAR_SLIPS,
  ...OBJECT_SLIPS,
  ...LIST_SLIPS,
  not: [whatNotForbids],
  anyOf: [noArm('anyOf')],
  oneOf: [noArm('oneOf'), severalArms],
}

/** Every way to break a rule of the schema at some place of a valid instance. */
export const slipsOf = (places: readonly Place[], shop: Workshop): readonly Slip[] => places.flatMap(place =>
  place.form.filter(({ pointer }) => !pointer.startsWith(MADE)).flatMap(part =>
    Object.keys(part.schema).flatMap(keyword => (MAKE[keyword] ?? []).flatMap(make => make(place, part, shop)))))
