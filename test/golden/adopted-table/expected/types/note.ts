// Made from schema.json by npm run codegen. Do not edit.

/** Yes or no. */
export type Flag = boolean

/** What the thing is called. */
export type Id = string

/** When. */
export type Moment = string

/** A note. */
export interface Note {
  /** What it says. */
  body: string
}
