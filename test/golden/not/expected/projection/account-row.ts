// Made from relational/rows_of_account.json and schema.json by npm run codegen. Do not edit.

import type { Account } from '../types/account'

/** The columns of rows_of_account that the metadata document feeds. */
export interface AccountRowProjection {
  readonly user: string
  readonly port: number | null
}

/** What rows_of_account stores of a valid document. A fact that is missing or declared absent is null. */
export function projectAccountRow(metadata: Account): AccountRowProjection {
  return {
    user: metadata.user,
    port: metadata.port ?? null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfAccountRowColumn: Readonly<Record<keyof AccountRowProjection, string>> = {
  user: '/user',
  port: '/port',
}
