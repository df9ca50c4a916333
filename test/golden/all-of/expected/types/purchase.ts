// Made from schema.json by npm run codegen. Do not edit.

/** Rules that hold together. */
export type Purchase = ({
  code: string
  range: number
  who?: {
    name: string
    age: number
    [k: string]: unknown
  }
} | {
  code: string
  range?: number
  who: {
    name: string
    age: number
    [k: string]: unknown
  }
})

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** A person. */
export interface Person {
  name: string
  age?: number
  [k: string]: unknown
}
