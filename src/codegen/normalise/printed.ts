import type { Json } from '../model'
import { isObject } from '../order'
import { INHERITED } from './inherited'

/** A schema of the few forms that json-schema-to-typescript prints exactly. */
export type Printed = { readonly [keyword: string]: Json }

export const UNKNOWN: Printed = { tsType: 'unknown' }
export const NEVER: Printed = { tsType: 'never' }

const isPlain = (one: Printed, form: Printed): boolean => one['tsType'] === form['tsType']

export const isUnknown = (one: Printed): boolean => isPlain(one, UNKNOWN)
export const isNever = (one: Printed): boolean => isPlain(one, NEVER)

/** A type by its name. */
export const named = (name: string): Printed => ({ $ref: `#/definitions/${name}` })

/** A list of single values without structure. */
export const literals = (values: readonly Json[]): Printed => ({ enum: values })

const described = (one: Printed): boolean => Object.hasOwn(one, 'description')

/** [A | (B | C), A, never] -> A | B | C; anything with unknown is unknown. */
export function unionOf(all: readonly Printed[]): Printed {
  const flat = all.flatMap(one => {
    const { anyOf } = one
    return Array.isArray(anyOf) && !described(one) ? anyOf as readonly Printed[] : [one]
  }).filter(one => !isNever(one))
  if (flat.some(isUnknown)) return UNKNOWN
  const arms = mergeLiterals([...new Map(flat.map(one => [JSON.stringify(one), one])).values()])
  const [only = NEVER] = arms
  return arms.length < 2 ? only : { anyOf: arms }
}

/** ["a"] | ["b"] -> ["a", "b"], where they stand side by side. */
function mergeLiterals(arms: readonly Printed[]): readonly Printed[] {
  const out: Printed[] = []
  for (const arm of arms) {
    const last = out.at(-1)
    const [before, here] = [last?.['enum'], arm['enum']]
    if (last !== undefined && Array.isArray(before) && Array.isArray(here) && !described(last) && !described(arm)) {
      out[out.length - 1] = literals([...new Set([...before as readonly Json[], ...here as readonly Json[]])])
    } else out.push(arm)
  }
  return out
}

/** Exactly one value. */
export function literal(value: Json): Printed {
  if (Array.isArray(value)) return tuple((value as readonly Json[]).map(literal), NEVER, value.length)
  if (!isObject(value)) return literals([value])
  return record(Object.entries(value).map(([name, one]) => ({ name, required: true, type: literal(one) })), [])
}

/** Arrays of at least `min` items: the first ones, then any number of the rest. */
export function tuple(first: readonly Printed[], rest: Printed, min: number): Printed {
  if (first.length === 0 && !isNever(rest)) return { type: 'array', items: rest }
  return {
    type: 'array', items: first, additionalItems: isNever(rest) ? false : rest, ...min > 0 ? { minItems: min } : {},
  }
}

/** A property of a record; `never` where it must not be there. */
export interface PrintedProperty {
  readonly name: string
  readonly required: boolean
  readonly type: Printed
}

function propertyType({ name, required, type }: PrintedProperty): Json {
  // without it even {} would not fit: TypeScript sees the inherited function there
  if (!required && INHERITED.has(name) && name !== '__proto__') return unionOf([type, { tsType: `Object["${name}"]` }])
  return isNever(type) ? false : type
}

/** Objects with these properties, and with others of the rest's types. */
export function record(properties: readonly PrintedProperty[], rest: readonly Printed[]): Printed {
  const open = unionOf(rest)
  // {} is the type of everything but null; an index of never is the empty object
  const closed = isNever(open) && properties.length > 0
  return {
    type: 'object',
    properties: Object.fromEntries(properties.map(property => [property.name, propertyType(property)])),
    required: properties.filter(property => property.required).map(({ name }) => name),
    additionalProperties: closed ? false : open,
  }
}
