import { readFileSync } from 'node:fs'
import type { Normalised } from '../src/backfill/normalise'
import { childPointer } from '../src/json-pointer'

/** A defect that is known to stand in a record: where, what, and what has to become of it. */
export interface Trap {
  readonly source: string
  readonly path: string
  readonly kind: string
  readonly value: unknown
  readonly expect: string
}

/** The lines of a text that say something. */
export const nonBlankLines = (text: string): readonly string[] => text.split('\n').filter(line => line.trim() !== '')

/** Known defects from a JSON Lines file. */
export const readTraps = (file: string): readonly Trap[] =>
  nonBlankLines(readFileSync(file, 'utf8')).map(line => JSON.parse(line) as Trap)

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Every pointer at which a document holds this very value. */
function pointersOf(document: unknown, value: unknown, pointer = ''): readonly string[] {
  if (isSame(document, value)) return [pointer]
  if (typeof document !== 'object' || document === null) return []
  return Object.entries(document).flatMap(([key, it]) => pointersOf(it, value, childPointer(pointer, key)))
}

/** Whether a defect is held with its value as evidence, or stands where no rule looks. */
export function isMet(trap: Trap, record: unknown, result: Normalised): boolean {
  // Records of one name that disagree: each is a revision of its own and keeps its own count or absence, or is held.
  if (trap.expect === 'hold-or-per-revision') {
    const own = result.document?.['parameter_count']
    return typeof own !== 'number' || (Array.isArray(trap.value) && trap.value.includes(own))
  }
  const pointers = pointersOf(record, trap.value)
  const isHeld = (pointer: string): boolean =>
    result.held.some(fact => fact.pointer === '' || Object.hasOwn(fact.found, pointer))
  const isUnread = (pointer: string): boolean =>
    result.readByNoRule.some(each => pointer === each || pointer.startsWith(`${each}/`))
  return pointers.length > 0 && pointers.every(pointer => isHeld(pointer) || isUnread(pointer))
}
