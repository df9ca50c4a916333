// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** Objects that are open, or half open. */
export interface Settings {
  name: string
  any?: unknown
  free?: {
    [k: string]: unknown
  }
  limits?: {
    [k: string]: number
  }
  list?: unknown[]
  [k: string]: unknown
}
