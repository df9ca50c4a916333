import { assertNever } from '../../model'
import { quote } from '../../quote'
import { countedText, type CountedText } from './counted-text'
import { printPattern } from './print-pattern'
import { readPattern, Untranslatable } from './read-pattern'
import type { Regex } from './regex'
import { simplifyPattern } from './simplify-pattern'

/** How SQL asks whether a text matches: always yes, or by a regular expression; `counted` where its length says a part of it. */
export type TextTest =
  | { readonly kind: 'always' }
  | { readonly kind: 'matches'; readonly are: string; readonly counted?: CountedText }
  | { readonly kind: 'unknown'; readonly why: string }

function testOf(regex: Regex): TextTest {
  const are = printPattern(regex)
  if (are === '') return { kind: 'always' }
  const counted = countedText(regex)
  return { kind: 'matches', are, ...(counted === undefined ? {} : { counted }) }
}

/** How SQL asks what a pattern of ECMAScript (flag u) asks. */
export function textTest(pattern: string): TextTest {
  try {
    return testOf(simplifyPattern(readPattern(pattern)))
  } catch (error) {
    if (error instanceof Untranslatable) return { kind: 'unknown', why: error.message }
    throw error
  }
}

function hasLength(text: string, { counts }: CountedText): string {
  const lengths = counts.map(([least, most]) =>
    `char_length(${text}) ${least === most ? `= ${least}` : `BETWEEN ${least} AND ${most}`}`)
  return lengths.length > 1 ? `(${lengths.join(' OR ')})` : lengths.join('')
}

// PostgreSQL counts by a state for each character, which takes ten times as long as asking for the length
function matchesCounted(text: string, counted: CountedText): string {
  const ofSet = printPattern(simplifyPattern(counted.ofSet))
  return [hasLength(text, counted), ...(ofSet === '' ? [] : [`${text} COLLATE "C" ~ ${quote(ofSet, 'sql')}`])].join(' AND ')
}

/** That a text expression of SQL matches: one condition, or several joined by AND. */
export function matches(text: string, test: Exclude<TextTest, { kind: 'unknown' }>): string {
  switch (test.kind) {
    case 'always':
      return 'true'
    case 'matches':
      return test.counted === undefined ? `${text} COLLATE "C" ~ ${quote(test.are, 'sql')}` : matchesCounted(text, test.counted)
    default:
      return assertNever(test)
  }
}

/**
 * A pattern of ECMAScript (flag u) as a regular expression of PostgreSQL (ARE), over the texts that PostgreSQL can
 * hold: the same answer to whether a text matches; or why there is none.
 *
 * @see https://www.postgresql.org/docs/current/functions-matching.html#POSIX-SYNTAX-DETAILS
 */
export function translatePattern(pattern: string): { readonly sql: string } | { readonly why: string } {
  const test = textTest(pattern)
  if (test.kind === 'unknown') return { why: test.why }
  return { sql: test.kind === 'matches' ? test.are : '' }
}
