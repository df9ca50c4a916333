import type { Json } from '../../src/codegen/model'
import { isObject } from '../../src/codegen/json-object'

/** Entries of a collection are tried one by one up to this many; of a larger one only halves. */
const FEW = 40

function* smallerText(text: string): Generator<string> {
  const characters = [...text]
  if (characters.length === 0) return
  yield ''
  if (characters.length > 1) {
    const half = Math.ceil(characters.length / 2)
    yield characters.slice(0, half).join('')
    yield characters.slice(half).join('')
  }
  if (characters.length > FEW) return
  for (const i of characters.keys()) if (characters.length > 1) yield characters.toSpliced(i, 1).join('')
  for (const [i, character] of characters.entries()) {
    if (character !== 'a') yield characters.toSpliced(i, 1, 'a').join('')
  }
}

function* smallerNumber(value: number): Generator<number> {
  if (Object.is(value, 0)) return
  yield 0
  if (!Number.isInteger(value)) yield Math.trunc(value)
  if (value < 0) yield -value
  const half = Math.trunc(value / 2)
  if (half !== 0 && Math.abs(half) < Math.abs(value)) yield half
}

function* smallerList<T>(entries: readonly T[], smallerEntry: (entry: T) => Iterable<T>): Generator<readonly T[]> {
  const { length } = entries
  if (length === 0) return
  yield []
  if (length > 2) {
    yield entries.slice(0, Math.ceil(length / 2))
    yield entries.slice(Math.ceil(length / 2))
  }
  if (length > FEW) return
  if (length > 1) for (const i of entries.keys()) yield entries.toSpliced(i, 1)
  for (const [i, entry] of entries.entries()) {
    for (const other of smallerEntry(entry)) yield entries.toSpliced(i, 1, other)
  }
}

/** Smaller values, the smallest first: less of it, then the same with something smaller inside. */
export function* smaller(value: Json): Generator<Json> {
  if (typeof value === 'string') yield* smallerText(value)
  else if (typeof value === 'number') yield* smallerNumber(value)
  else if (Array.isArray(value)) yield* smallerList(value as readonly Json[], smaller)
  else if (isObject(value)) {
    const inEntry = function* ([name, inner]: readonly [string, Json]): Generator<readonly [string, Json]> {
      for (const one of smaller(inner)) yield [name, one]
      for (const one of smallerText(name)) yield [one, inner]
    }
    for (const entries of smallerList(Object.entries(value), inEntry)) yield Object.fromEntries(entries)
  }
}
