// Made from schema.json by npm run codegen. Do not edit.

/** Rules that hold together. */
export type Purchase = ({
  [k: string]: unknown
} & Purchase1)

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

export interface Purchase1 {
  code: string
  range?: number
  who?: (Person & {
    age: {
      [k: string]: unknown
    }
  })
}

/** A person. */
export interface Person {
  name: string
  age?: number
}
