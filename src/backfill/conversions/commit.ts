import { held, kindOf, quote, unwrap, value, type Outcome, type SingleConversion } from './conversion'
import { holdSentinel } from './sentinel'

const FULL = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i
const SHORT = /^[0-9a-f]{5,63}$/i
const BRANCH_NAME =
  /^(?:main|master|head|latest|trunk|dev|devel|develop|development|stable|nightly|edge|production|release)$/i
const BRANCH_PATH = /^(?:origin|refs\/heads|feature)\/.+$/i

/** Why text is a branch, a placeholder or a shortened hash; undefined when it may be a pin. */
export function holdUnpinned(text: string): Outcome | undefined {
  if (BRANCH_NAME.test(text.trim()) || BRANCH_PATH.test(text.trim()))
    return held('branch-not-pin', `${quote(text)} is the name of a branch`)
  const sentinel = holdSentinel(text)
  if (sentinel !== undefined) return sentinel
  if (SHORT.test(text) && !FULL.test(text)) {
    return held('short-hash', `${quote(text)} is ${text.length} digits of a hash`)
  }
  return undefined
}

/** Reads a full commit hash; upper-case digits become lower-case. */
export function readCommit(it: unknown): Outcome {
  const entry = unwrap(it)
  if (typeof entry !== 'string') {
    return held('unexpected-shape', `expected a hash, got ${kindOf(entry)}: ${quote(entry)}`)
  }
  if (FULL.test(entry)) return value(entry.toLowerCase())
  return holdUnpinned(entry) ?? held('not-a-pin', `${quote(entry)} is not a full commit hash of 40 or 64 digits`)
}

/** `commit`: a full commit hash, nothing shorter and no name. */
export const commit: SingleConversion = { name: 'commit', reads: 'one', convert: readCommit }
