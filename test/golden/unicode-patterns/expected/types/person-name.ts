// Made from schema.json by npm run codegen. Do not edit.

/** What the thing is called. */
export type Id = string

/** What kind of row it is. */
export type Kind = string

/** Patterns that engines of regular expressions see differently. */
export interface PersonName {
  ahead?: string
  blank?: string
  class?: string
  digits?: string
  dots?: string
  edge?: string
  emoji?: string
  lazy?: string
  letters?: string
  many?: string
  named?: string
  word?: string
}
