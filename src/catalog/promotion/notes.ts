import type { Measurement } from '../../../generated/types/model-artifact-metadata'
import { blockerText, type Blocker } from './blockers'
import { measurementsOf, type CheckedDecision } from './decision-request'

/** As `PromotionNotes` in the schema. */
const LONGEST = 10_000

function measured({ metric, dataset, child, parent, confidence_interval: interval, benchmark_id: benchmark }: Measurement): string {
  const level = interval?.level === undefined ? 'interval' : `${interval.level} interval`
  return [
    `${metric} ${child}`,
    ...(interval === undefined ? [] : [`(${level} ${interval.low} to ${interval.high})`]),
    ...(parent === undefined ? [] : [`against ${parent}`]),
    ...(dataset === undefined ? [] : [`on ${dataset}`]),
    ...(benchmark === undefined ? [] : [`in ${benchmark}`]),
  ].join(' ')
}

/** Lines as far as the column takes them; what does not fit is counted, and stands in the ledger. */
function fitted(lines: readonly string[]): string {
  let length = 0
  // characters as PostgreSQL counts them
  const kept = lines.filter(line => (length += [...line].length + 1) <= LONGEST - 100)
  const left = lines.length - kept.length
  return [...kept, ...(left === 0 ? [] : [`${left} more in the ledger.`])].join('\n')
}

/** `promotion_notes` of a decided version: the reason and who decided, any override, then metrics with their intervals. */
export function decisionNotes({ to, by, reason, evidence, override }: CheckedDecision, blockers: readonly Blocker[]): string {
  const against = blockers.length === 0 ? 'nothing stood against it' : `${to} although ${blockers.map(blockerText).join('; ')}`
  return fitted([
    `${reason} Decided by ${by}.`,
    ...(override === undefined ? [] : [`Override by ${override.by}: ${override.reason} (${against}).`]),
    ...(evidence === undefined ? [] : measurementsOf(evidence).map(measured)),
  ])
}

/** `promotion_notes` of the version that gave way: its own, and what took its place. They stay where both do not fit. */
export function supersededNotes(notes: string | null, successor: string, by: string): string | null {
  const both = `${notes === null ? '' : `${notes}\n`}Superseded by ${successor}. Decided by ${by}.`
  return [...both].length <= LONGEST ? both : notes
}
