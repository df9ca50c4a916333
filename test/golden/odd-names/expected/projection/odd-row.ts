// Made from relational/odds.json and schema.json by npm run codegen. Do not edit.

import type { Odd } from '../types/odd'

/** The columns of odds that the metadata document feeds. */
export interface OddRowProjection {
  readonly blank: string | null
  readonly klass: string | null
  readonly zero: string | null
  readonly quote: string
}

/** What odds stores of a valid document. A fact that is missing or declared absent is null. */
export function projectOddRow(metadata: Odd): OddRowProjection {
  return {
    blank: metadata['a b'] ?? null,
    klass: metadata.class ?? null,
    zero: metadata['0'] ?? null,
    quote: metadata['it\'s/so'],
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfOddRowColumn: Readonly<Record<keyof OddRowProjection, string>> = {
  blank: '/a b',
  klass: '/class',
  zero: '/0',
  quote: '/it\'s~1so',
}
