import type { ItemAnswer } from '../../backfill/review-answers'
import { parseExactJson } from '../../catalog/core/exact-json'
import { UsageError } from '../../errors'

/** An answer as it was typed. */
export interface GivenAnswer extends ItemAnswer {
  /** The text behind `=`, where it was read as a number or the like. */
  readonly bare?: string
}

/** A typed value: JSON, or the text itself where it does not begin like JSON. */
export function jsonOrText(text: string, item: string): unknown {
  // what begins like JSON is meant as JSON: a broken object must not become text
  if (/^\s*(?:[[{"]|-?\d|true\b|false\b|null\b)/.test(text)) {
    try {
      return parseExactJson(text, { source: item })
    } catch (error) {
      if (/^\s*[[{"]/.test(text)) throw error
    }
  }
  return text
}

const misuse = (code: string, what: string, fix: string): UsageError => new UsageError({ code, where: {}, what, fix })

/**
 * `ITEM=VALUE…`, or `ITEM…` with a declared absence, as answers.
 *
 * @throws UsageError `review/value-and-absence`, `review/no-answer`
 */
export function answersOf(given: readonly string[], absent: unknown, reason: unknown): readonly GivenAnswer[] {
  if (given.length === 0) {
    throw misuse('review/no-answer', 'no item is named', 'give ITEM=VALUE, or select items with --all-with REASON')
  }
  return given.map(argument => {
    const at = argument.indexOf('=')
    if (at >= 0) {
      if (absent !== undefined) {
        throw misuse('review/value-and-absence', `"${argument}" gives a value, and --absent says there is none`,
          'give ITEM=VALUE, or ITEM with --absent KIND --reason TEXT')
      }
      const item = argument.slice(0, at)
      const bare = argument.slice(at + 1)
      const value = jsonOrText(bare, item)
      return { item, value, ...(/^\s*["[{]/.test(bare) || value === bare ? {} : { bare }) }
    }
    if (typeof absent !== 'string' || typeof reason !== 'string') {
      throw misuse('review/no-answer', `"${argument}" has no value`,
        'give ITEM=VALUE, or ITEM with --absent KIND --reason TEXT')
    }
    return { item: argument, value: { absent, reason } }
  })
}
