import { isSafeNumber, LosslessNumber, parse } from 'lossless-json'
import { DataError, type Place, type Trouble } from '../../errors'

/** The deepest nesting of arrays and objects that any part of the toolkit accepts. */
export const MAX_DEPTH = 512

/** What a scan of JSON text tells without reading it; of text that is no JSON it tells the depth alone. */
interface Outline {
  /** The first offset at which the text nests too deep, or -1. */
  readonly deepAt: number
  /** How many names the objects have, a name written twice counted twice. */
  readonly names: number
  /** Whether JavaScript keeps every number as it is written. */
  readonly isExact: boolean
}

const isDigit = (c: number): boolean => c >= 0x30 && c <= 0x39

/** The offset of the quote that ends the text opened at `open`. */
function endOfText(text: string, open: number): number {
  for (let end = text.indexOf('"', open + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let first = end
    while (text.charCodeAt(first - 1) === 0x5c) first--
    if ((end - first) % 2 === 0) return end
  }
  return text.length
}

/** Every decimal of so many digits, written without an exponent, is told from all others by the double next to it. */
const KEPT_DIGITS = 15

const isDecimal = (c: number): boolean => isDigit(c) || c === 0x2e

const isExponent = (c: number): boolean => c === 0x2d || c === 0x2b || c === 0x65 || c === 0x45

/** The offset behind a number, and whether JavaScript keeps it; no other JSON token holds these characters beside one. */
function readNumber(text: string, start: number): { readonly end: number; readonly isExact: boolean } {
  let end = start + 1
  while (isDecimal(text.charCodeAt(end))) end++
  if (end - start <= KEPT_DIGITS && !isExponent(text.charCodeAt(end))) return { end, isExact: true }
  for (let c = text.charCodeAt(end); isDecimal(c) || isExponent(c);) c = text.charCodeAt(++end)
  return { end, isExact: isSafeNumber(text.slice(start, end)) }
}

// Iterative: parsers recurse and overflow on what nests too deep.
function outlineOf(text: string, limit: number): Outline {
  let depth = 0
  let names = 0
  let isExact = true
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 0x22) i = endOfText(text, i)
    else if (c === 0x3a) names++
    else if (c === 0x5b || c === 0x7b) {
      if (++depth > limit) return { deepAt: i, names, isExact }
    } else if (c === 0x5d || c === 0x7d) depth--
    else if (c === 0x2d || isDigit(c)) {
      const number = readNumber(text, i)
      isExact &&= number.isExact
      i = number.end - 1
    }
  }
  return { deepAt: -1, names, isExact }
}

/** The first offset at which text nests deeper than `limit`, or -1. */
export const firstTooDeep = (text: string, limit = MAX_DEPTH): number => outlineOf(text, limit).deepAt

function countNames(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let names = 0
  if (Array.isArray(value)) for (const each of value as readonly unknown[]) names += countNames(each)
  else {
    for (const name of Object.keys(value)) names += 1 + countNames((value as Readonly<Record<string, unknown>>)[name])
  }
  return names
}

/** The value of JSON text as JavaScript's own parser reads it, which is ten times as fast; undefined where that loses anything. */
function parseQuickly(text: string, { names, isExact }: Outline): unknown {
  if (!isExact) return undefined
  try {
    const value: unknown = JSON.parse(text)
    // a name that was written twice is there once
    return countNames(value) === names ? value : undefined
  } catch {
    return undefined
  }
}

// A number that JavaScript would change stays a LosslessNumber, so that the storable check can point at it.
const exactNumber = (digits: string): number | LosslessNumber =>
  isSafeNumber(digits) ? Number(digits) : new LosslessNumber(digits)

/**
 * A JSON text as a value that says exactly what the text says: a number that is not exact in JavaScript
 * (2^53+1, 1e400) comes back as a `LosslessNumber`, `__proto__` is an ordinary key.
 *
 * @throws DataError `json/too-deep`, `json/duplicate-key`, `json/syntax`
 * @see RFC 8259 section 4: names within an object should be unique; here they must be
 */
export function parseExactJson(text: string, where: Place = {}): unknown {
  const refuse = (trouble: Omit<Trouble, 'where'>, cause?: unknown): DataError =>
    new DataError({ ...trouble, where }, { cause })
  const outline = outlineOf(text, MAX_DEPTH)
  const { deepAt } = outline
  if (deepAt >= 0) {
    throw refuse({
      code: 'json/too-deep',
      what: `nesting passes ${MAX_DEPTH} levels at character ${deepAt + 1}`,
      fix: 'flatten the document',
    })
  }
  const value = parseQuickly(text, outline)
  if (value !== undefined) return value
  try {
    return parse(text, undefined, exactNumber)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    if (message.startsWith('Duplicate key')) {
      throw refuse({
        code: 'json/duplicate-key',
        what: message,
        why: 'two values for one name: whichever a reader takes, the other is lost',
        fix: 'keep one of them',
      }, error)
    }
    throw refuse({ code: 'json/syntax', what: `not JSON: ${message}`, fix: 'write one JSON value' }, error)
  }
}
