import { held, kindOf, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { holdSentinel } from './sentinel'

/** Reads text that is no placeholder, or a list with one such entry. A boolean or number is never taken for a word. */
export function readText(it: unknown): Outcome {
  const entry = unwrap(it)
  if (typeof entry === 'string') return holdSentinel(entry) ?? value(entry)
  if (typeof entry === 'number') {
    return held('unexpected-shape', `expected text, got the number ${entry}`, String(entry))
  }
  return held('unexpected-shape', `expected text, got ${kindOf(entry)}: ${quote(entry)}`)
}

/** `text`: the text itself, unchanged. */
export const text: SingleConversion = { name: 'text', reads: 'one', convert: readText }
