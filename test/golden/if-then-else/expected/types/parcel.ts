// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** A parcel: what its label must say depends on where it goes. */
export interface Parcel {
  country: "CH" | "DE" | "US"
  zip: string
  customs?: string
  weight?: number
}
