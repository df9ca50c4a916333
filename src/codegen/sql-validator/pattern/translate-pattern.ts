import { assertNever } from '../../model'
import { quote } from '../../quote'
import { printPattern } from './print-pattern'
import { readPattern, Untranslatable } from './read-pattern'
import type { Regex } from './regex'
import { simplifyPattern } from './simplify-pattern'

/** How SQL asks whether a text matches: always yes, by a regular expression, or by its length. */
export type TextTest =
  | { readonly kind: 'always' }
  | { readonly kind: 'matches'; readonly are: string }
  | { readonly kind: 'unknown'; readonly why: string }

function testOf(regex: Regex): TextTest {
  const are = printPattern(regex)
  return are === '' ? { kind: 'always' } : { kind: 'matches', are }
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

/** That a text expression of SQL matches. */
export function matches(text: string, test: Exclude<TextTest, { kind: 'unknown' }>): string {
  switch (test.kind) {
    case 'always':
      return 'true'
    case 'matches':
      return `${text} COLLATE "C" ~ ${quote(test.are, 'sql')}`
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
