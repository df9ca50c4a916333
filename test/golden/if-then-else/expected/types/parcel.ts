// Made from schema.json by npm run codegen. Do not edit.

/** A parcel: what its label must say depends on where it goes. */
export type Parcel = ({
  country: "US"
  zip: string
  customs: string
  weight?: number
} | {
  country: "CH" | "DE"
  zip: string
  customs?: never
  weight?: number
})

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string
