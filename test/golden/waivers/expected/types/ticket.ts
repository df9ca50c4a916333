// Made from schema.json by npm run codegen. Do not edit.

/** What the ticket is called. */
export type Id = string

export type Kind = string

/** A ticket. */
export interface Ticket {
  /** Row and number. */
  seat: string
  gate?: unknown
  note?: string
}

/** Whatever the seller knows. */
export interface Extra {
  seller: string
  [k: string]: unknown
}
