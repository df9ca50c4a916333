import type { ReasonCode } from '../reasons'

/** A value of the legacy record, and where it stands. */
export interface Found {
  /** A JSON Pointer into the record, or `artifacts#/COLUMN` for a column of its row. */
  readonly pointer: string
  readonly value: unknown
}

/** A declared absence, as the schema writes it. */
export interface Absence {
  readonly absent: 'not_reported' | 'not_applicable' | 'withheld' | 'under_review'
  readonly reason: string
}

/** What reading a fact gives: the value, an absence that the record states, or a reason to ask a person. */
export type Outcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'absent'; readonly absence: Absence }
  | { readonly kind: 'held'; readonly reasonCode: ReasonCode; readonly why: string; readonly candidate?: unknown }

/** Options of a conversion as a vocabulary writes them, already checked against the conversion's own schema. */
export type Options = Readonly<Record<string, unknown>>

/** What every conversion has: its name in a vocabulary, and what options it takes. */
interface Named {
  readonly name: string
  /** Draft-07 schema of the options; without it the conversion takes none. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** Reads one value; several sources of one fact are read one by one and must agree. Pure, never throws. */
export interface SingleConversion extends Named {
  readonly reads: 'one'
  readonly convert: (value: unknown, options: Options) => Outcome
}

/** Makes one value of several sources. Pure, never throws. */
export interface JointConversion extends Named {
  readonly reads: 'all'
  readonly convert: (found: readonly Found[], options: Options) => Outcome
}

/** A lossless reading of legacy values, one per file of this folder. */
export type Conversion = SingleConversion | JointConversion

/** The outcome that holds a value. */
export const value = (it: unknown): Outcome => ({ kind: 'value', value: it })

/** The outcome that asks a person; `candidate` is what the record most likely means, where that is obvious. */
export const held = (reasonCode: ReasonCode, why: string, candidate?: unknown): Outcome =>
  candidate === undefined ? { kind: 'held', reasonCode, why } : { kind: 'held', reasonCode, why, candidate }

const QUOTED = 80

/** A value as short JSON text for a sentence. */
export function quote(it: unknown): string {
  const text = typeof it === 'string' ? JSON.stringify(it.slice(0, 4 * QUOTED)) : (JSON.stringify(it) ?? 'nothing')
  if (text.length <= QUOTED) return text
  // Spread by characters: a cut through a surrogate pair would leave half a character, which nothing can store.
  const characters = [...text.slice(0, 4 * QUOTED)]
  return characters.length > QUOTED ? `${characters.slice(0, QUOTED).join('')}…` : characters.join('')
}

/** Whether a value is a JSON object. */
export const isObject = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it)

/** What a value is, in a word. */
export const kindOf = (it: unknown): string =>
  it === null ? 'null' : Array.isArray(it) ? 'a list' : typeof it === 'object' ? 'an object' : `a ${typeof it}`

/** Reads a list of one entry as that entry. */
export const unwrap = (it: unknown): unknown => (Array.isArray(it) && it.length === 1 ? (it[0] as unknown) : it)
