import { isSafeNumber, LosslessNumber, parse } from 'lossless-json'
import { DataError, type Place, type Trouble } from '../../errors'

/** The deepest nesting of arrays and objects that any part of the toolkit accepts. */
export const MAX_DEPTH = 512

/** The first offset at which text nests deeper than `limit`, or -1. Iterative: parsers recurse and overflow. */
export function firstTooDeep(text: string, limit = MAX_DEPTH): number {
  let depth = 0
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (quoted) {
      if (c === 0x5c) i++
      else if (c === 0x22) quoted = false
    } else if (c === 0x22) quoted = true
    else if (c === 0x5b || c === 0x7b) {
      if (++depth > limit) return i
    } else if (c === 0x5d || c === 0x7d) depth--
  }
  return -1
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
  const deep = firstTooDeep(text)
  if (deep >= 0) {
    throw refuse({
      code: 'json/too-deep',
      what: `nesting passes ${MAX_DEPTH} levels at character ${deep + 1}`,
      fix: 'flatten the document',
    })
  }
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
