// Made from relational/rows_of_payment.json and schema.json by npm run codegen. Do not edit.

import type { Payment } from '../types/payment'

/** The columns of rows_of_payment that the metadata document feeds. */
export interface PaymentRowProjection {
  readonly amount: number
  readonly holder: string | null
}

/** What rows_of_payment stores of a valid document. A fact that is missing or declared absent is null. */
export function projectPaymentRow(metadata: Payment): PaymentRowProjection {
  return {
    amount: metadata.amount,
    holder: metadata.holder ?? null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfPaymentRowColumn: Readonly<Record<keyof PaymentRowProjection, string>> = {
  amount: '/amount',
  holder: '/holder',
}
