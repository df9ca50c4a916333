// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** Points on the way, each a tuple. */
export interface Track {
  /** @minItems 1 */
  points: [[number, number]|[number, number, (number | null)]]|[[number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)]]|[[number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)]]|[[number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)]]|[[number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)], [number, number]|[number, number, (number | null)]]
  /** @minItems 2 */
  header?: ["track", number, ...(string)[]]
}
