// Made from schema.json by npm run codegen. Do not edit.

/** A letter. */
export type Letter = Plain | Sealed

/** What the thing is called. */
export type Id = string

/** A plain. */
export interface Plain {
  kind: "plain"
  body: string
}

/** A sealed. */
export interface Sealed {
  kind: "sealed"
}

/** Anything by name. */
export interface Open {
  [k: string]: unknown
}
