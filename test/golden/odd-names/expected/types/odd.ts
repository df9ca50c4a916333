// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** A odd. */
export interface Odd {
  /** A digit. */
  "0"?: string
  /** A quote, a slash. */
  "it's/so": string
  /** With a blank. */
  "a b"?: string
  /** A reserved word. */
  class?: string
  /** A tilde. */
  "~tilde"?: string
}
