import { LosslessNumber } from 'lossless-json'
import type { Trouble } from '../errors'
import { childPointer } from '../json-pointer'
import { MAX_DEPTH } from './exact-json'

const LONE_SURROGATE = /\p{Surrogate}/u
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

/**
 * Everything anywhere in a value that PostgreSQL or JavaScript would change or refuse: NUL, lone surrogates,
 * numbers that are not finite and exact, nesting over 512 levels, values that are not JSON. At most 100 troubles.
 * Iterative, so that no depth overflows the stack; a cycle ends at the depth limit.
 */
export function storableTroubles(root: unknown, source?: string): readonly Trouble[] {
  const troubles: Trouble[] = []
  const report = (pointer: string, refusal: Refusal | undefined): void => {
    if (refusal) troubles.push({ ...refusal, where: source === undefined ? { pointer } : { source, pointer } })
  }
  const queue: { value: unknown; pointer: string; depth: number }[] = [{ value: root, pointer: '', depth: 0 }]
  for (let next = queue.pop(); next !== undefined && troubles.length < MAX_TROUBLES; next = queue.pop()) {
    const { value, pointer, depth } = next
    const isArray = Array.isArray(value)
    if (!isArray && (typeof value !== 'object' || value === null || value instanceof LosslessNumber || !isPlain(value))) {
      report(pointer, refuseScalar(value))
      continue
    }
    if (depth >= MAX_DEPTH) {
      report(pointer.slice(0, 200), {
        code: 'storable/too-deep',
        what: `nesting passes ${MAX_DEPTH} levels`,
        fix: 'flatten the document',
      })
      return troubles
    }
    for (const key of Object.keys(value as object)) {
      const child = childPointer(pointer, key)
      const inside = (value as Record<string, unknown>)[key]
      // JSON leaves out a property that is undefined, as an option that was not given
      if (inside === undefined && !isArray) continue
      if (!isArray) report(child, refuseText(key))
      queue.push({ value: inside, pointer: child, depth: depth + 1 })
    }
  }
  return troubles
}
