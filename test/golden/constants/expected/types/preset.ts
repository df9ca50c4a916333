// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** Constants of every kind. */
export interface Preset {
  object: {
    /** @minItems 2 */
    a: [1, {
      b: null
    }]
    c: "x"
  }
  /** @minItems 3 */
  list?: [1, "two", [3]]
  mixed?: ((0 | "0" | false | null) | [] | {
    [k: string]: never
  } | (1.5 | "é"))
  nothing?: null
  text?: "it's \"so\" \\ 😀"
  zero?: 0
}
