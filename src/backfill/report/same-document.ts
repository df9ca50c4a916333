import { isDeepStrictEqual } from 'node:util'
import { LosslessNumber, parse } from 'lossless-json'
import { firstTooDeep } from '../../catalog/core/exact-json'

const NUMBER = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/

// 80.10, 80.1 and 801e-1 are one number, and jsonb writes it in its own way
function normalNumber(digits: string): LosslessNumber | number {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER.exec(digits) ?? []
  const significant = `${whole}${fraction}`.replace(/^0+/, '')
  if (significant === '') return 0
  const shortest = significant.replace(/0+$/, '')
  const shift = Number(exponent) - fraction.length + significant.length - shortest.length
  return new LosslessNumber(`${sign}${shortest}e${shift}`)
}

const read = (text: string): unknown => parse(text, undefined, normalNumber)

/**
 * Whether two texts are one JSON document: the order of keys, blanks and the way a number is written do not count,
 * every digit does. A text that cannot be read is equal to itself only. Never throws.
 */
export function isSameDocument(a: string | null, b: string | null): boolean {
  if (a === b) return true
  if (a === null || b === null || firstTooDeep(a) >= 0 || firstTooDeep(b) >= 0) return false
  try {
    return isDeepStrictEqual(read(a), read(b))
  } catch {
    return false
  }
}
