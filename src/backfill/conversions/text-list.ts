import { held, kindOf, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { readText } from './text'

const SEPARATOR = ', '

/** Reads text, or a list of texts as one text; held where the join could not be taken apart again. */
export function readTextList(it: unknown): Outcome {
  const entry = unwrap(it)
  if (!Array.isArray(entry)) return readText(entry)
  const texts: string[] = []
  for (const each of entry as readonly unknown[]) {
    const outcome = readText(each)
    if (outcome.kind !== 'value' || typeof each !== 'string') {
      const problem = outcome.kind === 'held' ? outcome.why : `an entry is ${kindOf(each)}`
      return held(outcome.kind === 'held' ? outcome.reasonCode : 'unexpected-shape', `in the list: ${problem}`)
    }
    texts.push(each)
  }
  const joined = texts.join(SEPARATOR)
  const unclear = texts.find(each => each.includes(SEPARATOR.trim()))
  if (unclear === undefined) return value(joined)
  return held('ambiguous-list', `the entry ${quote(unclear)} contains a comma itself`, joined)
}

/** `text-list`: `["a", "b"]` → `"a, b"`. */
export const textList: SingleConversion = { name: 'text-list', reads: 'one', convert: readTextList }
