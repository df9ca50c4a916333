import { isSafeNumber } from 'lossless-json'
import { held, kindOf, quote, value, type Outcome } from './conversion'
import { holdSentinel, isNotANumber } from './sentinel'

const DECIMAL = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/
const THOUSANDS = /^-?[0-9]{1,3}(?:[,' _][0-9]{3})+(?:\.[0-9]+)?$/
const MAX_DIGITS = 400

const isExact = (number: number): boolean =>
  Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number))

/** Reads a number, or decimal text whose every digit survives as a number. */
export function readDecimal(it: unknown): Outcome {
  if (typeof it === 'number') return value(it)
  if (typeof it !== 'string') return held('unexpected-shape', `expected a number, got ${kindOf(it)}: ${quote(it)}`)
  const text = it.trim()
  if (isNotANumber(text)) return held('not-a-number', `${quote(it)} is not a finite number`)
  if (text.endsWith('%')) return held('percent', `${quote(it)} may mean a share or a hundred times it`)
  if (text.length > MAX_DIGITS) return held('inexact-number', `${quote(it)} is longer than any exact number`)
  if (DECIMAL.test(text)) {
    const number = Number(text)
    if (isSafeNumber(text) && isExact(number)) return value(number)
    return held('inexact-number', `${quote(it)} would become ${number}`)
  }
  if (THOUSANDS.test(text)) {
    return held('thousands-separator', `${quote(it)} can be read in two ways`, Number(text.replace(/[,' _]/g, '')))
  }
  return holdSentinel(text) ?? held('unexpected-shape', `expected a number, got the text ${quote(it)}`)
}
