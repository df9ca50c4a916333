// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** A parcel. */
export interface Parcel {
  /** How heavy it is. */
  weight_grams: number
  fragile?: boolean
  /** Anything else. */
  note?: string
}
