import { held, kindOf, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { readDecimal } from './decimal'

const UNITS: Readonly<Record<string, number>> = {
  k: 3,
  thousand: 3,
  m: 6,
  mm: 6,
  mio: 6,
  million: 6,
  b: 9,
  bn: 9,
  g: 9,
  billion: 9,
  t: 12,
  trillion: 12,
}
const ABBREVIATED =
  /^(~|≈|about |ca\.? ?|<|>|approx\.? ?)?([0-9]{1,15})(?:\.([0-9]{1,15}))? ?([a-z]+)?( param(?:eter)?s?)?$/

// "25.53M" -> 25530000 by moving the point through the digits: multiplying floats gives 25530000.000000004 for others.
function abbreviated(text: string): number | undefined {
  const [, , whole, fraction = '', unit, noun] = ABBREVIATED.exec(text.toLowerCase()) ?? []
  if (whole === undefined) return undefined
  const isNoun = unit !== undefined && /^param(?:eter)?s?$/.test(unit) && noun === undefined
  const exponent = unit === undefined || isNoun ? 0 : UNITS[unit]
  if (exponent === undefined || fraction.replace(/0+$/, '').length > exponent) return undefined
  const number = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'))
  return Number.isSafeInteger(number) ? number : undefined
}

function readNumber(number: number): Outcome {
  if (!Number.isSafeInteger(number) || number < 0) {
    return held('not-an-exact-integer', `${number} is not a whole number of parameters`)
  }
  return number === 0 ? held('zero-count', 'the record counts zero', 0) : value(number)
}

function readCount(it: unknown): Outcome {
  const entry = unwrap(it)
  if (typeof entry === 'number') return readNumber(entry)
  if (typeof entry !== 'string') {
    return held('unexpected-shape', `expected a whole number, got ${kindOf(entry)}: ${quote(entry)}`)
  }
  if (/^(?:0|[1-9][0-9]{0,15})$/.test(entry)) {
    const number = Number(entry)
    return Number.isSafeInteger(number) ? readNumber(number) : held('inexact-number', `${quote(entry)} is not exact`)
  }
  const candidate = entry.length <= 100 ? abbreviated(entry.trim()) : undefined
  if (candidate !== undefined) {
    return held('not-an-exact-integer', `${quote(entry)} is abbreviated or rounded`, candidate)
  }
  const decimal = readDecimal(entry)
  if (decimal.kind !== 'value') return decimal
  const whole = Number.isSafeInteger(decimal.value) ? decimal.value : undefined
  return held('not-an-exact-integer', `${quote(entry)} is not written as a whole number`, whole)
}

/** `count`: a positive whole number, or digits alone. Zero, units and abbreviations are held. */
export const count: SingleConversion = { name: 'count', reads: 'one', convert: readCount }
