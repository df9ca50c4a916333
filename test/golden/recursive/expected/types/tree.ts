// Made from schema.json by npm run codegen. Do not edit.

/** A number, or an operator with its operands. */
export type Formula = (number | [("+" | "*"), Formula, Formula])

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** A tree, and an expression that holds itself. */
export interface Tree {
  root: Branch
  formula?: Formula
}

/** A branch and what grows from it. */
export interface Branch {
  label: string
  children?: []|[Branch]|[Branch, Branch]|[Branch, Branch, Branch]|[Branch, Branch, Branch, Branch]
  next?: null | Branch
}
