// Made from schema.json by npm run codegen. Do not edit.

export type Thing = (string | {
  x?: never
  kind: "same"
})

/** What the thing is called. */
export type Id = string

export interface A {
  kind: "same"
}

export interface B {
  kind: "same"
}
