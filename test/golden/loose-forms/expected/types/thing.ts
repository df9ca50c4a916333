// Made from schema.json by npm run codegen. Do not edit.

export type Thing = Thing1 & Thing2

export type Thing1 = A | B | string

/** What the thing is called. */
export type Id = string

export interface A {
  kind: "same"
}

export interface B {
  kind: "same"
}

export interface Thing2 {
  x?: string
}
