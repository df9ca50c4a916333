// Made from schema.json by npm run codegen. Do not edit.

/** How many. */
export type Count = number

/** What the thing is called. */
export type Id = string

/** A sample. */
export interface Sample {
  small: number
  wide: number
  choice?: 1 | 2 | 3
  huge?: number
  only?: 2.5
  port?: number
  ratio?: number
  tiny?: number
}
