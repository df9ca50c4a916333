// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** How something is paid: some facts need others. */
export interface Payment {
  amount: number
  card?: string
  expiry?: string
  holder?: string
  iban?: string
}
