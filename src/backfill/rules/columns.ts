import type { CodePin, TrainingRun } from '../../catalog/model-row'
import type { Vocabulary } from '../vocabulary'
import { evaluateTarget, type Read, type Verdict } from './evaluate'
import type { Verdicts } from './proposal'
import { isColumn, TARGETS } from './schema-fields'

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

/** Verdicts on the columns that the table owns; without a vocabulary nothing is known. */
export function evaluateColumns(vocabulary: Vocabulary | undefined, read: Read): Verdicts {
  const verdicts = new Map<string, Verdict>()
  for (const target of COLUMNS) {
    verdicts.set(target, evaluateTarget(target, vocabulary?.rules.get(target) ?? [], read, false))
  }
  checkTimes(verdicts)
  return verdicts
}

const defined = <T extends object>(it: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(it).filter(([, each]) => each !== undefined)) as T

/** The settled columns as the catalog takes them. */
export const columnsOf = (verdicts: Verdicts): { readonly code: CodePin; readonly training: TrainingRun } => ({
  code: defined<CodePin>({
    repoUrl: columnText(verdicts, '/columns/code_repo_url'),
    commitSha: columnText(verdicts, '/columns/code_commit_sha'),
    entrypoint: columnText(verdicts, '/columns/code_entrypoint'),
  }),
  training: defined<TrainingRun>({
    startedAt: columnText(verdicts, STARTED),
    completedAt: columnText(verdicts, COMPLETED),
    trainedBy: columnText(verdicts, '/columns/trained_by'),
    gpuAllocationId: columnText(verdicts, '/columns/gpu_allocation_id'),
  }),
})
