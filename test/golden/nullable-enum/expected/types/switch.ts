// Made from schema.json by npm run codegen. Do not edit.

/** How strong. */
export type Level = number | null

/** A word. */
export type Hint = "soft" | "loud"

/** What the thing is called. */
export type Id = string

/** A switch. */
export interface Switch {
  /** What it is set to. */
  mode: "on" | "off" | null
  level: Level
  hint: Hint
}
