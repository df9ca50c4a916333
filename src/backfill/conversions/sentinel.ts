import { held, quote, type Outcome } from './conversion'

const WORDS = new Set([
  'n/a',
  'na',
  'n.a.',
  'none',
  'null',
  'nil',
  'undefined',
  'unknown',
  'unspecified',
  'unreported',
  'missing',
  'empty',
  'not specified',
  'not available',
  'not reported',
  'not provided',
  'not applicable',
  'not known',
  'not given',
  'not stated',
  'not set',
  'no data',
  'to be determined',
  'to be added',
  'to be confirmed',
  'to be announced',
  'tbd',
  'tba',
  'tbc',
  'todo',
  'fixme',
  'placeholder',
  'dummy',
  'xxx',
  'coming soon',
  'pending',
  'external',
  'various',
  'other',
  'custom',
  'default',
  'no revision',
  'no revision available',
  'various sources',
  'see above',
])

// Text that sends the reader elsewhere ("see README"), an unfilled template field, or nothing but punctuation.
const POINTS_ELSEWHERE = /^(?:please )?(?:see|refer to|cf\.?|check)\b[^.]{0,60}\.?(?:md|txt)?$/
const TEMPLATE = /^(?:<[^<>]{0,100}>|\{\{[^{}]{0,100}\}\}|\$\{[^{}]{0,100}\}|\[[^[\]]{0,100}\])$/
const NO_LETTER_OR_DIGIT = /^[^\p{L}\p{N}]*$/u
const NOT_A_NUMBER = /^[-+]?\.?(?:inf|infinity|nan)$/

/** Whether text is one of YAML's or Python's spellings of infinity or not-a-number. */
export const isNotANumber = (text: string): boolean =>
  text.length < 12 && NOT_A_NUMBER.test(text.trim().toLowerCase())

/** Whether text is a placeholder, in any case and with `_` or `-` for blanks; `extra` adds words of one format. */
export function isSentinel(text: string, extra: readonly string[] = []): boolean {
  if (text.length > 200) return false
  const word = text.trim().toLowerCase()
  const spaced = word.replace(/[\s_-]+/g, ' ')
  return (
    WORDS.has(word) ||
    WORDS.has(spaced) ||
    NO_LETTER_OR_DIGIT.test(word) ||
    TEMPLATE.test(word) ||
    POINTS_ELSEWHERE.test(word) ||
    isNotANumber(word) ||
    extra.some(other => other.toLowerCase() === word)
  )
}

/** The held outcome for text that is a placeholder, or undefined. */
export const holdSentinel = (text: string, extra?: readonly string[]): Outcome | undefined =>
  isSentinel(text, extra) ? held('sentinel', `${quote(text)} is a placeholder, not a value`) : undefined
