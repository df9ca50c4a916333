// Made from schema.json by npm run codegen. Do not edit.

/** Who leads: a name, a list of names, or a person. */
export type Guide = (string | string[] | {
  id: Id
} | null)

/** What the thing is called. */
export type Id = string

/** What happened. */
export type Log = ({
  pages: number
} | {
  url: string
})

/** A trip. */
export interface Trip {
  start: Stop
  bag?: {
    size?: {
      litres: number
    }
  }
  finish?: Stop
  guide?: Guide
  log?: Log
}

/** A place on the way. */
export interface Stop {
  /** Its name. */
  city: string
  /** Its street. */
  street?: string
}
