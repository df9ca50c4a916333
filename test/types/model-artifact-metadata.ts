import type {
  AbsenceKind, CommitSha, DeclaredAbsence, EvaluationMetrics, ExternalModelMetadata, InternalModelMetadata,
  MetricValue, ModelArtifactMetadata, PromotionState, ReviewStatus,
} from '../../generated/types/model-artifact-metadata'

const facts = {
  model_family: 'transformer',
  framework: 'pytorch',
  parameter_count: 25557032,
  training_data: { artifact_id: 'dataset-1' },
  evaluation_dataset: 'held-out donors',
  evaluation_metrics: { auroc: 0.91, test: { auroc: 0.9 } },
}
const source = { external_source_url: 'https://example.org/model', external_source_version: 'v1.0' }

export const internal: ModelArtifactMetadata = {
  is_external: false, ...facts, extensions: { legacy: { a: [1, null] } },
}
export const external: ModelArtifactMetadata = { is_external: true, ...facts, ...source }
export const honest: ModelArtifactMetadata = {
  is_external: false, ...facts, parameter_count: { absent: 'not_applicable', reason: 'an ODE has none' },
}

// @ts-expect-error an external model has a source
export const withoutSource: ModelArtifactMetadata = { is_external: true, ...facts }
// @ts-expect-error an internal model has none
export const withSource: ModelArtifactMetadata = { is_external: false, ...facts, ...source }
// @ts-expect-error a form must be named
export const formless: ModelArtifactMetadata = { ...facts }
// @ts-expect-error a boolean that may be either names no form
export const undecided: ModelArtifactMetadata = { is_external: Math.random() > 0.5, ...facts }
// @ts-expect-error a misspelt name is no field
export const misspelt: ModelArtifactMetadata = { is_external: false, ...facts, benchmarkid: 'b' }
const absence: DeclaredAbsence = { absent: 'withheld', reason: 'r' }
// @ts-expect-error something must say what the thing is
export const nameless: ModelArtifactMetadata = { is_external: false, ...facts, model_family: absence }
// @ts-expect-error null is no absence
export const nullFact: ModelArtifactMetadata = { is_external: false, ...facts, framework: null }
// @ts-expect-error an optional field is left out, not undefined
export const undefinedFact: ModelArtifactMetadata = { is_external: false, ...facts, benchmark_id: undefined }
// @ts-expect-error a count is a number
export const abbreviated: ModelArtifactMetadata = { is_external: false, ...facts, parameter_count: '25.53M' }
// @ts-expect-error metrics are grouped one level deep
export const deep: ModelArtifactMetadata = { is_external: false, ...facts, evaluation_metrics: { a: { b: { c: 1 } } } }
// @ts-expect-error an absence has a reason
export const reasonless: DeclaredAbsence = { absent: 'withheld' }
// @ts-expect-error no such kind
export const kind: AbsenceKind = 'unknown'

export function narrowsOnIsExternal(metadata: ModelArtifactMetadata): string {
  if (metadata.is_external) {
    const narrowed: ExternalModelMetadata = metadata
    return narrowed.external_source_url
  }
  const narrowed: InternalModelMetadata = metadata
  // @ts-expect-error an internal model has no URL to give
  return narrowed.external_source_url
}

export function narrowsOnAbsent(metrics: EvaluationMetrics): MetricValue | undefined {
  if (metrics.absent !== undefined) {
    const absence: DeclaredAbsence = metrics
    return absence.reason.length
  }
  // @ts-expect-error what is not absent has no reason, only metrics by name
  const reason: string | undefined = metrics.reason
  return reason === undefined ? metrics['auroc'] : undefined
}

export function mustAskForAbsence(metadata: ModelArtifactMetadata): number {
  // @ts-expect-error it may be declared absent
  const count: number = metadata.parameter_count
  return count
}

// the values that only tables own have names of their own
export const sha: CommitSha = 'a'.repeat(40)
export const state: PromotionState = 'superseded'
export const status: ReviewStatus = 'answered'
