// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** Choices of which exactly one must hold. */
export interface Alarm {
  when: number | string | null
  level?: number
  repeat?: number
  target?: ({
    mail: string
  } | {
    phone: string
  })
}
