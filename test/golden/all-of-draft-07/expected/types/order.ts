// Made from schema.json by npm run codegen. Do not edit.

/** What the order is called. */
export type Id = string

/** An order, with every keyword of draft-07 that no column can carry. */
export interface Order {
  number: string
  bare?: {
    [k: string]: unknown
  }
  choice?: string | null
  /** A share in steps of a quarter. */
  discount?: number
  grade?: "a" | "b" | 1 | null
  joined?: (Line & {
    [k: string]: unknown
  })
  /** A constant without a type. */
  kind?: "order"
  /** By language. */
  labels?: {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition via the `patternProperty` "^[a-z]{2}$".
     */
    [k: string]: string
  }
  /** What is ordered. @minItems 1 */
  lines?: [Line, ...(Line)[]]
  paid?: boolean
  /** Longitude and latitude. @minItems 2 */
  place?: [number, number]
  receipt?: string
  shape?: {"sides":3}
  /** No swearing. */
  word?: string
  /** This interface was referenced by `Order`'s JSON-Schema definition via the `patternProperty` "^x_". */
  [k: string]: string | {
    [k: string]: unknown
  } | null | number | "a" | "b" | 1 | (Line & {
    [k: string]: unknown
  }) | "order" | {
    /**
     * This interface was referenced by `undefined`'s JSON-Schema definition via the `patternProperty` "^[a-z]{2}$".
     */
    [k: string]: string
  } | [Line, ...(Line)[]] | boolean | [number, number] | {"sides":3} | undefined
}

/** One line. */
export interface Line {
  item: string
  main?: true
}
