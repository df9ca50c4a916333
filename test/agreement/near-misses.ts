import type { Json, Rule } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'
import { pointerTokens } from '../../src/json-pointer'
import type { Chance } from './chance'
import { drawerOf, drawValid } from './instances'
import { placesOf } from './places'
import type { SchemaReader } from './schema-reader'
import { smaller } from './shrinking'
import type { Edit } from './slip'
import { slipsOf } from './slips'

/** A valid instance, one change of it, and the rule that the change breaks. */
export interface NearMiss {
  readonly base: Json
  readonly edit: Edit
  readonly rule: Rule
  /** What the change makes of the base. */
  readonly value: Json
}

const put = (holder: Json, token: string, value: Json | undefined): Json => {
  if (Array.isArray(holder)) {
    const items = holder as readonly Json[]
    const at = Number(token)
    return value === undefined ? items.toSpliced(at, 1) : items.toSpliced(at, 1, value)
  }
  const entries = isObject(holder) ? Object.entries(holder).filter(([name]) => name !== token) : []
  // fromEntries: a name such as __proto__ becomes an own property
  return Object.fromEntries(value === undefined ? entries : [...entries, [token, value]])
}

const inside = (holder: Json, token: string): Json | undefined => {
  if (typeof holder !== 'object' || holder === null) return undefined
  return Object.hasOwn(holder, token) ? (holder as { readonly [token: string]: Json })[token] : undefined
}

/** The instance with the change made, or undefined where the change's place is not in it. */
export function edited(instance: Json, { at, value }: Edit): Json | undefined {
  const change = (node: Json, [token, ...rest]: readonly string[]): Json | undefined => {
    if (token === undefined) return value
    if (typeof node !== 'object' || node === null) return undefined
    if (rest.length === 0) return put(node, token, value)
    const child = inside(node, token)
    const changed = child === undefined ? undefined : change(child, rest)
    return changed === undefined ? undefined : put(node, token, changed)
  }
  return change(instance, pointerTokens(at))
}

/** Which valid instances may be changed. */
export type IsBase = (value: Json) => boolean

const ruleName = ({ pointer, keyword }: Rule): string => `${pointer}/${keyword}`

/** One near miss, or undefined where no try gave one that ajv refuses. */
export function drawNearMiss(reader: SchemaReader, chance: Chance, isBase: IsBase): NearMiss | undefined {
  const base = drawValid(reader, chance)?.value
  if (base === undefined || !isBase(base)) return undefined
  const slips = slipsOf(placesOf(reader, base), { reader, chance, drawer: drawerOf(reader, chance) })
  // a rule first, then one of its places: else the rule with the most places would have all the tests
  const rules = [...new Set(slips.map(({ rule }) => ruleName(rule)))]
  for (let i = 0; i < 8; i++) {
    const wanted = chance.pick(rules)
    const slip = chance.pick(slips.filter(({ rule }) => ruleName(rule) === wanted))
    const edit = slip?.edit()
    const value = edit === undefined ? undefined : edited(base, edit)
    if (slip !== undefined && edit !== undefined && value !== undefined && !reader.accepts('', value)) {
      return { base, edit, rule: slip.rule, value }
    }
  }
  return undefined
}

/** Shrinks the base as long as it stays valid and the same change still breaks it. */
export function* smallerMisses(reader: SchemaReader, miss: NearMiss, isBase: IsBase): Generator<NearMiss> {
  for (const base of smaller(miss.base)) {
    const value = reader.accepts('', base) && isBase(base) ? edited(base, miss.edit) : undefined
    if (value !== undefined && !reader.accepts('', value)) yield { ...miss, base, value }
  }
}
