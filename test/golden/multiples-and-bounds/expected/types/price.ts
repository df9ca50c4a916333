// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** Numbers that stand on a grid or between open bounds. */
export interface Price {
  amount: number
  exact?: number
  large?: number
  quantity?: number
  ratio?: number
  tiny?: number
}
