import type { FailedProbe } from './attempt'

/** What became of the counterexamples. */
export interface ProbeLog {
  readonly tried: number
  readonly failed: readonly FailedProbe[]
  /** What could not be tried here, and why; that is no drift. */
  readonly untried: readonly string[]
}

/** The logs as one. */
export const joined = (logs: readonly ProbeLog[]): ProbeLog => ({
  tried: logs.reduce((sum, { tried }) => sum + tried, 0),
  failed: logs.flatMap(({ failed }) => failed),
  untried: [...new Set(logs.flatMap(({ untried }) => untried))],
})

/** The log of what was tried: each either nothing, or what is wrong. */
export const logOf = (results: readonly (FailedProbe | undefined)[]): ProbeLog => ({
  tried: results.length, failed: results.filter(result => result !== undefined), untried: [],
})

/** The log of what could not be tried. */
export const untried = (why: string): ProbeLog => ({ tried: 0, failed: [], untried: [why] })
