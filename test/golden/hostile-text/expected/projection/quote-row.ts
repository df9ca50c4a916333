// Made from relational/quotes.json and schema.json by npm run codegen. Do not edit.

import type { Quote } from '../types/quote'

/** The columns of quotes that the metadata document feeds. */
export interface QuoteRowProjection {
  readonly said: 'it\'s' | 'a "word"' | 'back\\slash' | 'two\nlines' | '${x}' | '*/' | '-- no' | '$$'
  readonly rule: string | null
}

/** What quotes stores of a valid document. A fact that is missing or declared absent is null. */
export function projectQuoteRow(metadata: Quote): QuoteRowProjection {
  return {
    said: metadata.said,
    rule: metadata.rule ?? null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfQuoteRowColumn: Readonly<Record<keyof QuoteRowProjection, string>> = {
  said: '/said',
  rule: '/rule',
}
