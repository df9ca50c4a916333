import { LosslessNumber } from 'lossless-json'
import type { Trouble } from '../../errors'
import { childPointer, setOwn } from '../../json-pointer'
import { MAX_DEPTH } from './exact-json'

const LONE_SURROGATE = /\p{Surrogate}/u
const REFUSED_CHARACTER = /[\0\p{Surrogate}]/u
const MAX_TROUBLES = 100

type Refusal = Omit<Trouble, 'where'>

function refuseText(text: string): Refusal | undefined {
  if (text.includes('\u0000')) {
    return {
      code: 'storable/nul',
      what: 'text holds NUL (U+0000)',
      why: 'PostgreSQL cannot hold it in text or jsonb',
      fix: 'remove the character',
    }
  }
  if (LONE_SURROGATE.test(text)) {
    return {
      code: 'storable/lone-surrogate',
      what: 'text holds half of a surrogate pair',
      why: 'it is no Unicode character, and PostgreSQL refuses or replaces it',
      fix: 'write the whole character or remove the half',
    }
  }
  return undefined
}

function refuseNumber(value: number | LosslessNumber): Refusal | undefined {
  const exact = typeof value === 'number' && Number.isFinite(value) &&
    (!Number.isInteger(value) || Number.isSafeInteger(value))
  if (exact) return undefined
  return {
    code: 'storable/number-not-exact',
    what: `the number ${value.toString()} is not finite and exact in JavaScript`,
    why: 'it would be stored as another number',
    fix: 'write it as text, or in a unit in which it is between -(2^53-1) and 2^53-1',
  }
}

function refuseScalar(value: unknown): Refusal | undefined {
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value === 'string') return refuseText(value)
  if (typeof value === 'number' || value instanceof LosslessNumber) return refuseNumber(value)
  return {
    code: 'storable/not-json',
    what: `a value of type ${typeof value} is not JSON`,
    fix: 'give null, a boolean, a number, text, an array or a plain object',
  }
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** A value as plain data of our own, and everything in it that may not be stored. */
export interface StorableReading {
  /** Arrays and objects without prototypes, accessors or undefined; nobody else can change it. */
  readonly value: unknown
  readonly troubles: readonly Trouble[]
}

type Holder = Record<string, unknown> | unknown[]

/** Where a value stands; its pointer is written only when there is something to say of it. */
interface Spot {
  readonly above: Spot | undefined
  readonly name: string
}

function pointerOf(spot: Spot): string {
  const names: string[] = []
  for (let at: Spot | undefined = spot; at?.above !== undefined; at = at.above) names.push(at.name)
  return names.reverse().reduce(childPointer, '')
}

/**
 * Copies a value to plain data and names everything anywhere in it that PostgreSQL or JavaScript would change or
 * refuse: NUL, lone surrogates, numbers that are not finite and exact, nesting over 512 levels, values that are not
 * JSON. At most 100 troubles. Each property is read once, so that what is checked is what is stored, whatever a getter
 * or the caller does in the meantime. Iterative: no depth overflows the stack, a cycle ends at the depth limit.
 */
export function readStorable(root: unknown, source?: string): StorableReading {
  const troubles: Trouble[] = []
  const report = (spot: Spot, refusal: Refusal | undefined, length?: number): void => {
    if (refusal === undefined) return
    const pointer = pointerOf(spot).slice(0, length)
    troubles.push({ ...refusal, where: source === undefined ? { pointer } : { source, pointer } })
  }
  const result: Record<string, unknown> = {}
  const queue: { value: unknown; spot: Spot; depth: number; into: Holder; key: string }[] =
    [{ value: root, spot: { above: undefined, name: '' }, depth: 0, into: result, key: 'root' }]
  for (let next = queue.pop(); next !== undefined && troubles.length < MAX_TROUBLES; next = queue.pop()) {
    const { value, spot, depth, into, key } = next
    const isArray = Array.isArray(value)
    if (!isArray && (typeof value !== 'object' || value === null || value instanceof LosslessNumber || !isPlain(value))) {
      report(spot, refuseScalar(value))
      setOwn(into, key, value)
      continue
    }
    if (depth >= MAX_DEPTH) {
      report(spot, {
        code: 'storable/too-deep',
        what: `nesting passes ${MAX_DEPTH} levels`,
        fix: 'flatten the document',
      }, 200)
      break
    }
    const copy: Holder = isArray ? [] : {}
    setOwn(into, key, copy)
    for (const name of Object.keys(value)) {
      const inside = readProperty(value, name)
      // JSON leaves out a property that is undefined, as an option that was not given
      if (inside === undefined && !isArray) continue
      const child: Spot = { above: spot, name }
      const refusal = isArray ? undefined : refuseText(name)
      report(child, refusal)
      queue.push({ value: inside, spot: child, depth: depth + 1, into: copy, key: name })
    }
  }
  return { value: result['root'], troubles }
}

/** What a getter gives; a symbol, which is no JSON, where it throws. */
function readProperty(value: object, name: string): unknown {
  try {
    return (value as Record<string, unknown>)[name]
  } catch {
    return Symbol('a getter that throws')
  }
}

/** The troubles of `readStorable` alone. */
export const storableTroubles = (root: unknown, source?: string): readonly Trouble[] =>
  readStorable(root, source).troubles

/**
 * Whether plain data holds nothing that `readStorable` would name. Plain data is what a JSON parser gives, and what is
 * made of it: without accessors, so that it may be read again. Ten times as fast; where it is false, `readStorable` says
 * why, or that there is no reason.
 *
 * @param depth how deep it will stand in a document
 */
export function isStorableData(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return !REFUSED_CHARACTER.test(value)
  if (typeof value !== 'object' || value === null) return refuseScalar(value) === undefined
  if (depth >= MAX_DEPTH) return false
  if (Array.isArray(value)) return value.every(each => isStorableData(each, depth + 1))
  if (!isPlain(value)) return false
  for (const name of Object.keys(value)) {
    if (REFUSED_CHARACTER.test(name)) return false
    if (!isStorableData((value as Readonly<Record<string, unknown>>)[name], depth + 1)) return false
  }
  return true
}
