// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** What some facts must not be. */
export interface Account {
  user: string
  flags?: ({
    locked?: never
    [k: string]: boolean | undefined
  } | {
    trusted?: never
    [k: string]: boolean | undefined
  })
  port?: number
  quota?: null | boolean | number | string
}
