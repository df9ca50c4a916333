// Made from relational/rows_of_price.json and schema.json by npm run codegen. Do not edit.

import type { Price } from '../types/price'

/** The columns of rows_of_price that the metadata document feeds. */
export interface PriceRowProjection {
  readonly amount: number
  readonly quantity: number | null
  readonly exact: number | null
}

/** What rows_of_price stores of a valid document. A fact that is missing or declared absent is null. */
export function projectPriceRow(metadata: Price): PriceRowProjection {
  return {
    amount: metadata.amount,
    quantity: metadata.quantity ?? null,
    exact: metadata.exact ?? null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfPriceRowColumn: Readonly<Record<keyof PriceRowProjection, string>> = {
  amount: '/amount',
  quantity: '/quantity',
  exact: '/exact',
}
