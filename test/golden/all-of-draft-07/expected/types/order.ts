// Made from schema.json by npm run codegen. Do not edit.

/** An order, with every keyword of draft-07 that no column can carry. */
export type Order = ({
  number: string
  bare?: unknown
  choice?: string | null
  discount?: never
  grade?: "a" | "b" | 1 | null
  joined?: {
    item: string
    main: true
    [k: string]: unknown
  }
  /** A constant without a type. */
  kind?: "order"
  /** By language. */
  labels?: {
    [k: string]: string
  }
  /** What is ordered. @minItems 1 */
  lines?: [Line, ...(Line)[]]
  paid: true
  /** Longitude and latitude. */
  place?: []|[number]|[number, number]
  receipt: string
  shape?: {
    sides: 3
  }
  /** No swearing. */
  word?: string
  [k: string]: unknown
} | {
  number: string
  bare?: unknown
  choice?: string | null
  /** A share in steps of a quarter. */
  discount: number
  grade?: "a" | "b" | 1 | null
  joined?: {
    item: string
    main: true
    [k: string]: unknown
  }
  /** A constant without a type. */
  kind?: "order"
  /** By language. */
  labels?: {
    [k: string]: string
  }
  /** What is ordered. @minItems 1 */
  lines?: [Line, ...(Line)[]]
  paid: true
  /** Longitude and latitude. */
  place?: []|[number]|[number, number]
  receipt: string
  shape?: {
    sides: 3
  }
  /** No swearing. */
  word: string
  [k: string]: unknown
} | {
  number: string
  bare?: unknown
  choice?: string | null
  discount?: never
  grade?: "a" | "b" | 1 | null
  joined?: {
    item: string
    main: true
    [k: string]: unknown
  }
  /** A constant without a type. */
  kind?: "order"
  /** By language. */
  labels?: {
    [k: string]: string
  }
  /** What is ordered. @minItems 1 */
  lines?: [Line, ...(Line)[]]
  paid: false
  /** Longitude and latitude. */
  place?: []|[number]|[number, number]
  receipt?: never
  shape?: {
    sides: 3
  }
  /** No swearing. */
  word?: string
  [k: string]: unknown
} | {
  number: string
  bare?: unknown
  choice?: string | null
  /** A share in steps of a quarter. */
  discount: number
  grade?: "a" | "b" | 1 | null
  joined?: {
    item: string
    main: true
    [k: string]: unknown
  }
  /** A constant without a type. */
  kind?: "order"
  /** By language. */
  labels?: {
    [k: string]: string
  }
  /** What is ordered. @minItems 1 */
  lines?: [Line, ...(Line)[]]
  paid: false
  /** Longitude and latitude. */
  place?: []|[number]|[number, number]
  receipt?: never
  shape?: {
    sides: 3
  }
  /** No swearing. */
  word: string
  [k: string]: unknown
} | {
  number: string
  bare?: unknown
  choice?: string | null
  discount?: never
  grade?: "a" | "b" | 1 | null
  joined?: {
    item: string
    main: true
    [k: string]: unknown
  }
  /** A constant without a type. */
  kind?: "order"
  /** By language. */
  labels?: {
    [k: string]: string
  }
  /** What is ordered. @minItems 1 */
  lines?: [Line, ...(Line)[]]
  paid?: never
  /** Longitude and latitude. */
  place?: []|[number]|[number, number]
  receipt?: never
  shape?: {
    sides: 3
  }
  /** No swearing. */
  word?: string
  [k: string]: unknown
} | {
  number: string
  bare?: unknown
  choice?: string | null
  /** A share in steps of a quarter. */
  discount: number
  grade?: "a" | "b" | 1 | null
  joined?: {
    item: string
    main: true
    [k: string]: unknown
  }
  /** A constant without a type. */
  kind?: "order"
  /** By language. */
  labels?: {
    [k: string]: string
  }
  /** What is ordered. @minItems 1 */
  lines?: [Line, ...(Line)[]]
  paid?: never
  /** Longitude and latitude. */
  place?: []|[number]|[number, number]
  receipt?: never
  shape?: {
    sides: 3
  }
  /** No swearing. */
  word: string
  [k: string]: unknown
})

/** What the order is called. */
export type Id = string

/** One line. */
export interface Line {
  item: string
  main?: true
  [k: string]: unknown
}
