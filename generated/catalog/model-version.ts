// Made from schemas/relational/model_versions.json and schemas/relational/artifacts.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { ModelVersion } from '../entities/model-version'
import { projectModelVersion } from '../projection/model-version'
import { SCHEMA_VERSION } from '../schema-version'
import { validateModelArtifactMetadata, validateValue } from '../validator/model-artifact-metadata'

/** What a catalog knows of a model: the documents in artifacts, their rows in model_versions. */
export const modelVersionType = {
  governs: {
    table: 'artifacts',
    column: 'artifact_type',
    equals: 'model',
    document: 'metadata',
  },
  schemaVersion: SCHEMA_VERSION,
  validate: validateModelArtifactMetadata,
  entity: ModelVersion,
  table: 'model_versions',
  key: 'artifact_id',
  project: projectModelVersion,
  references: [
    { column: 'base_model_id', pointer: '/base_model_id', table: 'artifacts', key: 'id' },
    { column: 'eval_dataset_artifact_id', pointer: '/evaluation_dataset/artifact_id', table: 'artifacts', key: 'id' },
  ],
  columns: {
    code_repo_url: { validate: validateValue.CodeRepoUrl, isMoment: false },
    code_commit_sha: { validate: validateValue.CommitSha, isMoment: false },
    code_entrypoint: { validate: validateValue.CodeEntrypoint, isMoment: false },
    training_started_at: { validate: validateValue.Timestamp, isMoment: true },
    training_completed_at: { validate: validateValue.Timestamp, isMoment: true },
    trained_by: { validate: validateValue.AgentId, isMoment: false },
    gpu_allocation_id: { validate: validateValue.GpuAllocationId, isMoment: false },
    promotion_state: { validate: validateValue.PromotionState, isMoment: false },
    promotion_notes: { validate: validateValue.PromotionNotes, isMoment: false },
    created_at: { validate: validateValue.Timestamp, isMoment: true },
    lineage_id: { validate: validateValue.AdoptedId, isMoment: false },
  },
} as const
