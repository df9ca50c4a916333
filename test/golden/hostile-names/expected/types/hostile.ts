// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** Property names that want to be something else. */
export interface Hostile {
  "it's": string
  "a/b": null
  ""?: string
  "\""?: string
  $$?: string
  "*/"?: boolean
  "--"?: boolean
  "\\"?: string
  "a~b"?: number
  constructor?: string | Object["constructor"]
  "é"?: number
  toString?: boolean | Object["toString"]
  "x\ny"?: number
  "{0}"?: number
  "é"?: string
  "‮"?: boolean
  "😀"?: number
}
