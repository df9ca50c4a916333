/** A reason why the provenance of a model is not proved, as data. */
export interface Flaw {
  /** Stable, `provenance/what`; listed in docs/errors.md. */
  readonly code: string
  /** What was found. */
  readonly what: string
  /** The reason of the rule. */
  readonly why: string
  /** How to mend it. */
  readonly fix: string
}

/**
 * What a finding means for the check.
 * `failed`: the rule is broken. `open`: the same in a legacy row that the backfill left open; fails only when strict.
 * `unchecked`: no clone of the repository was given, so nobody looked; never fails.
 */
export type FindingStatus = 'failed' | 'open' | 'unchecked'

/** What kind of model a finding is about; `unknown` where no row and no origin says. */
export type ModelKind = 'internal' | 'external' | 'unknown'

/** One flaw of one model. */
export interface ProvenanceFinding extends Flaw {
  readonly artifactId: string
  readonly kind: ModelKind
  readonly status: FindingStatus
}

const SHOWN = 120

/** A stored value as evidence: quoted, at most 120 characters of it. */
export const quoted = (value: string): string =>
  JSON.stringify(value.length > SHOWN ? `${value.slice(0, SHOWN - 1)}…` : value)
