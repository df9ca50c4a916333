import type { ReasonCode } from '../reasons'

/** A fact that no rule would settle, with everything a reviewer needs to settle it. */
export interface HeldFact {
  /** `/field` of the new document, `/columns/name` for a column of the table, `""` for the whole document. */
  readonly pointer: string
  readonly reasonCode: ReasonCode
  /** What the record says: source pointer to JSON value. Empty where it says nothing. */
  readonly found: Readonly<Record<string, unknown>>
  /** What the record most likely means: a value the schema accepts, never written without a person. */
  readonly candidate?: unknown
  /** One clause for the reviewer. */
  readonly why: string
}
