// Made from schema.json by npm run codegen. Do not edit.

/** How something is paid: some facts need others. */
export type Payment = ({
  amount: number
  card?: never
  expiry?: never
  holder?: string
  iban?: never
} | {
  amount: number
  card?: never
  expiry?: never
  holder: string
  iban: string
} | {
  amount: number
  card: string
  expiry: string
  holder: string
  iban?: never
})

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string
