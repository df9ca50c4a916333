// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** Texts by language. */
export interface Translation {
  key: string
  count?: number
  /**
   * This interface was referenced by `Translation`'s JSON-Schema definition via the `patternProperty`
   * "^[a-z]{2}(?:-[A-Z]{2})?$". This interface was referenced by `Translation`'s JSON-Schema definition via the
   * `patternProperty` "^x-". This interface was referenced by `Translation`'s JSON-Schema definition via the
   * `patternProperty` "é$".
   */
  [k: string]: string | number | null | boolean | undefined
}
