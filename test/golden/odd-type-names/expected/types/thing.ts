// Made from schema.json by npm run codegen. Do not edit.

export type ColumnValue = string

export type CommitSha = string

/** What the thing is called. */
export type Id = string

export type Sha256X = string

/** A thing. */
export interface Thing {
  a: string
}
