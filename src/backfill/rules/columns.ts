import type { CodePin, TrainingRun } from '../../catalog/model-row'
import type { Verdict } from './evaluate'
import type { Verdicts } from './proposal'
import { isColumn, TARGETS } from './schema-fields'
import type { Judge } from './silence'

const COLUMNS = TARGETS.filter(isColumn)
const STARTED = '/columns/training_started_at'
const COMPLETED = '/columns/training_completed_at'

function columnText(verdicts: Verdicts, target: string): string | undefined {
  const verdict = verdicts.get(target)
  return verdict?.kind === 'value' && typeof verdict.value === 'string' ? verdict.value : undefined
}

// A run that ends before it begins: one of the two times is wrong, and nothing says which.
function checkTimes(verdicts: Map<string, Verdict>): void {
  const [started, completed] = [columnText(verdicts, STARTED), columnText(verdicts, COMPLETED)]
  if (started === undefined || completed === undefined || Date.parse(started) <= Date.parse(completed)) return
  const found = { [`${STARTED}`]: started, [`${COMPLETED}`]: completed }
  const verdict: Verdict = {
    kind: 'held',
    reasonCode: 'contradiction',
    why: 'the training ends before it starts',
    found,
  }
  for (const target of [STARTED, COMPLETED]) verdicts.set(target, verdict)
}

/** Adds verdicts on the columns that the table owns. */
export function evaluateColumns(judge: Judge, verdicts: Map<string, Verdict>): void {
  for (const target of COLUMNS) verdicts.set(target, judge(target, false))
  checkTimes(verdicts)
}

/** The settled ones of some columns, by the names given. */
function settledTexts<Name extends string>(
  verdicts: Verdicts, columns: readonly (readonly [Name, string])[],
): Partial<Record<Name, string>> {
  const texts: Partial<Record<Name, string>> = {}
  for (const [name, target] of columns) {
    const text = columnText(verdicts, target)
    if (text !== undefined) texts[name] = text
  }
  return texts
}

const CODE = [
  ['repoUrl', '/columns/code_repo_url'],
  ['commitSha', '/columns/code_commit_sha'],
  ['entrypoint', '/columns/code_entrypoint'],
] as const
const TRAINING = [
  ['startedAt', STARTED],
  ['completedAt', COMPLETED],
  ['trainedBy', '/columns/trained_by'],
  ['gpuAllocationId', '/columns/gpu_allocation_id'],
] as const

/** The settled columns as the catalog takes them. */
export const columnsOf = (verdicts: Verdicts): { readonly code: CodePin; readonly training: TrainingRun } => ({
  code: settledTexts(verdicts, CODE),
  training: settledTexts(verdicts, TRAINING),
})
