import type { Json, Rule } from '../../src/codegen/model'
import type { Chance } from './chance'
import type { Part } from './forms'
import type { Drawer } from './instances'
import type { Place } from './places'
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

/** The slips that a keyword of a part gives at a place. */
export type Make = (place: Place, part: Part, shop: Workshop) => readonly Slip[]

/** The texts of a list. */
export const names = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? value as readonly Json[] : []).filter(one => typeof one === 'string')

/** A keyword that is a number. */
export const numberOf = (part: Part, keyword: string): number => Number(part.schema[keyword])

/** A slip at the place itself. */
export function here(place: Place, part: Part, keyword: string, value: () => Json | undefined): readonly Slip[] {
  const edit = (): Edit | undefined => {
    const made = value()
    return made === undefined ? undefined : { at: place.at, value: made }
  }
  return [{ rule: { pointer: part.pointer, keyword }, edit }]
}

/** A value that the property might have if it were allowed. */
export const anyValue = ({ chance }: Workshop): Json => chance.pick<Json>([1, 'x', null, true, [], {}]) ?? null
