// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** A word. */
export type Word = string

/** A reading. */
export interface Reading {
  value: number
}
