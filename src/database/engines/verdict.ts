import type { Engine } from './engine'

/** Engines other than PostgreSQL itself. */
export type OtherEngine = Exclude<Engine, 'postgresql'>

/** What an engine does with a construct, as its documentation has it. */
export interface Verdict {
  /**
   * runs: as on PostgreSQL. coordinator: only on tables that are not spread over nodes. differs: taken, but with another
   * meaning or after a setting. switched: refused, and our migrations emit something else. refused: an error.
   * unknown: the documentation does not say.
   */
  readonly says: 'runs' | 'coordinator' | 'differs' | 'switched' | 'refused' | 'unknown'
  /** What is different, or why. */
  readonly because?: string
  /** The page or thread that says so. */
  readonly source?: string
}

/** Something in our SQL that not every engine takes as PostgreSQL does. */
export interface Construct {
  /** As a user would name it. */
  readonly name: string
  /** What it is for here. */
  readonly use: string
  /** What the test over the emitted SQL calls its parts. */
  readonly features: readonly string[]
  readonly verdicts: Readonly<Record<OtherEngine, Verdict>>
}

export const runs: Verdict = { says: 'runs' }
export const unknown: Verdict = { says: 'unknown' }
const told = (says: Verdict['says']) => (because: string, source: string): Verdict => ({ says, because, source })
export const coordinator = told('coordinator')
export const differs = told('differs')
export const switched = told('switched')
export const refused = told('refused')
