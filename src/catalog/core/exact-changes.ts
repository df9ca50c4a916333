import { LosslessNumber } from 'lossless-json'
import { childPointer } from '../../json-pointer'

/** A place in which two JSON values differ. */
export interface Change {
  /** A JSON Pointer (RFC 6901); `""` is the whole value. */
  readonly pointer: string
  readonly kind: 'added' | 'removed' | 'changed'
  /** The older value, unless added; numbers that JavaScript would change are `LosslessNumber`s. */
  readonly before?: unknown
  /** The newer value, unless removed. */
  readonly after?: unknown
}

type Container = Readonly<Record<string, unknown>> | readonly unknown[]

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null && !(value instanceof LosslessNumber)

// 1e400, 10e399 and 1.0e400 are one number: digits without zeros around them, and the power of ten they stand at
function decimal(value: number | LosslessNumber): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(String(value)) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const kept = digits.replace(/0+$/, '')
  return kept === '' ? '0' : `${sign}${kept}e${BigInt(exponent) - BigInt(fraction.length - (digits.length - kept.length))}`
}

const isNumber = (value: unknown): value is number | LosslessNumber =>
  typeof value === 'number' || value instanceof LosslessNumber

const isSameScalar = (before: unknown, after: unknown): boolean =>
  before === after || (isNumber(before) && isNumber(after) && decimal(before) === decimal(after))

/**
 * Where two values from `parseExactJson` differ, in the order of their keys; empty when they say the same. Numbers are
 * compared as the decimals they are, not as what JavaScript makes of them; list entries by their index.
 */
export function exactChanges(before: unknown, after: unknown, pointer = ''): readonly Change[] {
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    return isSameScalar(before, after) ? [] : [{ pointer, kind: 'changed', before, after }]
  }
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  if (!Array.isArray(before)) keys.sort()
  return keys.flatMap((key): readonly Change[] => {
    const place = childPointer(pointer, key)
    const [old, next] = [before, after].map(value => (value as Readonly<Record<string, unknown>>)[key])
    if (!Object.hasOwn(before, key)) return [{ pointer: place, kind: 'added', after: next }]
    if (!Object.hasOwn(after, key)) return [{ pointer: place, kind: 'removed', before: old }]
    return exactChanges(old, next, place)
  })
}
