import { validateValue } from '../../generated/validator/model-artifact-metadata'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import type { Trouble } from '../errors'
import { explain } from './explain'

/** Where the code of a model is: repository, full commit, and the file that trains it. */
export interface CodePin {
  readonly repoUrl?: string
  /** 40 or 64 lower-case hexadecimal digits. */
  readonly commitSha?: string
  /** A path relative to the repository. */
  readonly entrypoint?: string
}

/** How a model was trained. Moments are RFC 3339 texts with their offset. */
export interface TrainingRun {
  readonly startedAt?: string
  readonly completedAt?: string
  readonly trainedBy?: string
  readonly gpuAllocationId?: string
}

/** The columns of `model_versions` that a caller supplies beside the metadata; null where unknown. */
export interface PinColumns {
  readonly code_repo_url: string | null
  readonly code_commit_sha: string | null
  readonly code_entrypoint: string | null
  readonly training_started_at: Date | null
  readonly training_completed_at: Date | null
  readonly trained_by: string | null
  readonly gpu_allocation_id: string | null
}

const RULES = [
  ['/code/repoUrl', 'CodeRepoUrl'],
  ['/code/commitSha', 'CommitSha'],
  ['/code/entrypoint', 'CodeEntrypoint'],
  ['/training/startedAt', 'Timestamp'],
  ['/training/completedAt', 'Timestamp'],
  ['/training/trainedBy', 'AgentId'],
  ['/training/gpuAllocationId', 'GpuAllocationId'],
] as const

/** A definition of the schema that only a table uses. */
export type ValueRule = keyof typeof validateValue

/** What is wrong with one table-owned value; empty when it satisfies its definition. */
export function valueTroubles(rule: ValueRule, value: unknown, pointer: string): readonly Trouble[] {
  const validate = validateValue[rule]
  if (validate(value)) return []
  return explain(validate.errors ?? [], value).map(trouble => ({ ...trouble, where: { pointer } }))
}

/** Everything wrong with a code pin and a training run; empty when both are as the schema defines them. */
export function pinTroubles(code: CodePin = {}, training: TrainingRun = {}): readonly Trouble[] {
  const given: Readonly<Record<string, unknown>> = {
    '/code/repoUrl': code.repoUrl,
    '/code/commitSha': code.commitSha,
    '/code/entrypoint': code.entrypoint,
    '/training/startedAt': training.startedAt,
    '/training/completedAt': training.completedAt,
    '/training/trainedBy': training.trainedBy,
    '/training/gpuAllocationId': training.gpuAllocationId,
  }
  const troubles = RULES.flatMap(([pointer, rule]) =>
    given[pointer] === undefined ? [] : valueTroubles(rule, given[pointer], pointer))
  const { startedAt, completedAt } = training
  if (troubles.length === 0 && startedAt && completedAt && Date.parse(completedAt) < Date.parse(startedAt)) {
    return [{
      code: 'model/training-ends-before-it-starts',
      where: { pointer: '/training/completedAt' },
      what: `found ${completedAt}, before ${startedAt}`,
      why: 'a training completes after it started',
      fix: 'correct one of the two',
    }]
  }
  return troubles
}

const moment = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text))

/** Code pin and training run as columns. */
export function pinColumns(code: CodePin = {}, training: TrainingRun = {}): PinColumns {
  return {
    code_repo_url: code.repoUrl ?? null,
    code_commit_sha: code.commitSha ?? null,
    code_entrypoint: code.entrypoint ?? null,
    training_started_at: moment(training.startedAt),
    training_completed_at: moment(training.completedAt),
    trained_by: training.trainedBy ?? null,
    gpu_allocation_id: training.gpuAllocationId ?? null,
  }
}

/** What `artifacts` says about the origin of a model, in step with its metadata. */
export function originColumns(metadata: ModelArtifactMetadata): { origin_type: 'internal' | 'external'; origin_url?: string } {
  return metadata.is_external
    ? { origin_type: 'external', origin_url: metadata.external_source_url }
    : { origin_type: 'internal' }
}

