import type { EntityManager } from 'typeorm'
import { visible } from '../../backfill/report/cell-text'
import type { ReviewOutcome } from '../../backfill/review'
import { listReviewItems } from '../../catalog/review-list'
import { formatTrouble } from '../../errors'
import { printJson, say } from '../print'

/** Outcomes with what each document still lacks, in lines. */
export interface Told {
  readonly outcomes: readonly ReviewOutcome[]
  readonly lacks: readonly (readonly string[])[]
}

async function lacking(manager: EntityManager, { artifactId, outcome, remaining }: ReviewOutcome): Promise<readonly string[]> {
  if (outcome !== 'answered') return []
  if (remaining.length > 0) return remaining.map(formatTrouble)
  const items = await listReviewItems(manager, { artifactId, pointer: '' })
  return items.filter(({ status }) => status === 'open').map(({ id, reason_code: reason }) =>
    `  the whole document, which is held (${reason})\n  → answer item ${id} with a complete metadata document`)
}

/** Outcomes, and what still stands between stored answers and the documents. */
export async function told(manager: EntityManager, outcomes: readonly ReviewOutcome[]): Promise<Told> {
  const lacks = []
  for (const outcome of outcomes) lacks.push(await lacking(manager, outcome))
  return { outcomes, lacks }
}

const SENTENCES: Readonly<Record<ReviewOutcome['outcome'], (would: string, revision: number | null) => string>> = {
  applied: (would, revision) => `${would}applied, revision ${String(revision)}`,
  answered: would => `${would}stored; the document still lacks`,
  rejected: would => `${would}rejected; the model stays as it is`,
}

/** Prints what became of answers or rejections. */
export function printOutcomes({ outcomes, lacks }: Told, options: Readonly<Record<string, unknown>>): void {
  const isDryRun = options['dryRun'] === true
  if (options['json'] === true) return printJson(isDryRun ? { dryRun: true, outcomes } : outcomes)
  outcomes.forEach(({ artifactId, outcome, revision, open }, i) => {
    say(`${artifactId}: ${SENTENCES[outcome](isDryRun ? 'would be ' : '', revision)}`)
    for (const line of lacks[i] ?? []) say(visible(line))
    if (outcome === 'applied' && open === 0 && !isDryRun) {
      say(`no review item is open any more\nnext: model-artifacts readiness ${artifactId}`)
    }
  })
}
