// Made from schema.json by npm run codegen. Do not edit.

/** A shape. */
export type Shape = Circle | Box | Point

/** What the thing is called. */
export type Id = string

/** A circle. */
export interface Circle {
  kind: "circle"
  radius: number
  width?: never
}

/** A box. */
export interface Box {
  kind: "box"
  width: number
  /** What is written on it. */
  label?: string
  radius?: never
}

/** A point. */
export interface Point {
  kind: "point"
  /** What is written on it. */
  label: string
}
