// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** Texts by language. */
export interface Translation {
  key: string
  count?: number
  [k: string]: string | number | null | boolean | undefined
}
