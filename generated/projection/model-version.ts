// Made from schemas/relational/model_versions.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import type {
  ArtifactId,
  BaseModelId,
  BenchmarkId,
  Count,
  MetricValues,
  ModelArtifactMetadata,
  ModelFamily,
  SourceUrl,
  SourceVersion,
  Text,
} from '../types/model-artifact-metadata'

/** The columns of model_versions that the metadata document feeds. */
export interface ModelVersionProjection {
  readonly is_external: boolean
  readonly external_source_url: SourceUrl | null
  readonly external_source_version: SourceVersion | null
  readonly base_model_id: BaseModelId | null
  readonly training_params_json: unknown | null
  readonly eval_metrics_json: MetricValues | null
  readonly eval_dataset_artifact_id: ArtifactId | null
  readonly benchmark_id: BenchmarkId | null
  readonly model_family: ModelFamily | null
  readonly framework: Text | null
  readonly parameter_count: Count | null
}

/** What model_versions stores of a valid document. A fact that is missing or declared absent is null. */
export function projectModelVersion(metadata: ModelArtifactMetadata): ModelVersionProjection {
  return {
    is_external: metadata.is_external,
    external_source_url: metadata.external_source_url ?? null,
    external_source_version: metadata.external_source_version ?? null,
    base_model_id: metadata.base_model_id ?? null,
    training_params_json: metadata.training_config ?? null,
    eval_metrics_json: metadata.evaluation_metrics.absent === undefined ? metadata.evaluation_metrics : null,
    eval_dataset_artifact_id:
      typeof metadata.evaluation_dataset === 'object' && 'artifact_id' in metadata.evaluation_dataset
        ? metadata.evaluation_dataset.artifact_id
        : null,
    benchmark_id: metadata.benchmark_id ?? null,
    model_family: metadata.model_family,
    framework: typeof metadata.framework !== 'object' ? metadata.framework : null,
    parameter_count: typeof metadata.parameter_count !== 'object' ? metadata.parameter_count : null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfModelVersionColumn: Readonly<Record<keyof ModelVersionProjection, string>> = {
  is_external: '/is_external',
  external_source_url: '/external_source_url',
  external_source_version: '/external_source_version',
  base_model_id: '/base_model_id',
  training_params_json: '/training_config',
  eval_metrics_json: '/evaluation_metrics',
  eval_dataset_artifact_id: '/evaluation_dataset',
  benchmark_id: '/benchmark_id',
  model_family: '/model_family',
  framework: '/framework',
  parameter_count: '/parameter_count',
}
