import type { HeldFact as HeldByAnyone } from '../../catalog/review-items'
import type { ReasonCode } from '../reasons'

/** A fact that no rule would settle, with everything a reviewer needs to settle it. */
export interface HeldFact extends HeldByAnyone {
  readonly reasonCode: ReasonCode
  /** What the record says: source pointer to JSON value. Empty where it says nothing. */
  readonly found: Readonly<Record<string, unknown>>
  /** One clause for the reviewer. */
  readonly why: string
}
