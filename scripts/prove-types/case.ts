import type { Json } from '../../src/codegen/model'

/** A schema, and values that somebody says are right or wrong; ajv has the last word. */
export interface Case {
  /** Where it comes from, for people. */
  readonly name: string
  readonly schema: Json
  readonly instances: readonly { readonly name: string; readonly value: Json }[]
}

/** Where cases come from: a line of the table. */
export interface Origin {
  readonly name: string
  readonly cases: readonly Case[]
}
