import { held, kindOf, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { holdUnpinned, readCommit } from './commit'

function readPin(it: unknown): Outcome {
  const entry = unwrap(it)
  if (typeof entry === 'number') {
    // 0.10 and 0.1 are the same number: which version was meant is gone.
    return held('not-a-pin', `the version is the number ${entry}; its spelling is lost`, String(entry))
  }
  if (typeof entry !== 'string') {
    return held('unexpected-shape', `expected a pin, got ${kindOf(entry)}: ${quote(entry)}`)
  }
  const unpinned = holdUnpinned(entry)
  if (unpinned !== undefined && unpinned.kind === 'held') return unpinned
  const hash = readCommit(entry)
  if (hash.kind === 'value') return hash
  if (/^[0-9]{1,4}$/.test(entry)) return held('not-a-pin', `${quote(entry)} is a bare number`, entry)
  return value(entry)
}

/** `pin`: a full hash or a release tag; branches, placeholders, short hashes and bare numbers are held. */
export const pin: SingleConversion = { name: 'pin', reads: 'one', convert: readPin }
