// Made from schemas/relational/*.json and schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

import { adoptedFlag, adoptedJson, exactBigint } from './entities/transformers'

/** The table artifacts and its indexes, those of its keys aside. */
export const artifactTable = {
  name: 'artifacts',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'artifact_type', type: 'text' },
    { name: 'title', type: 'text' },
    { name: 'created_by', type: 'text' },
    { name: 'quality_score', type: 'double precision' },
    { name: 'content_hash', type: 'text' },
    { name: 'metadata', type: 'jsonb', transformer: adoptedJson },
    { name: 'version_number', type: 'integer' },
    { name: 'parent_version_id', type: 'text' },
    { name: 'version_tag', type: 'text' },
    { name: 'changelog', type: 'text' },
    { name: 'is_latest', type: 'boolean', transformer: adoptedFlag },
    { name: 'lifecycle_state', type: 'text' },
    { name: 'superseded_by', type: 'text' },
    { name: 'origin_type', type: 'text', oneOf: ['internal', 'external'] },
    { name: 'origin_url', type: 'text' },
    { name: 'created_at', type: 'timestamptz' },
    { name: 'updated_at', type: 'timestamptz' },
  ],
  indexes: [],
} as const

/** The table enforcement_modes and its indexes, those of its keys aside. */
export const enforcementModeTable = {
  name: 'enforcement_modes',
  key: ['sequence'],
  columns: [
    { name: 'sequence', type: 'integer' },
    { name: 'is_strict', type: 'boolean' },
    { name: 'set_by', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'set_at', type: 'timestamptz' },
  ],
  indexes: [],
} as const

/** The table lineage_places and its indexes, those of its keys aside. */
export const lineagePlaceTable = {
  name: 'lineage_places',
  key: ['artifact_id'],
  columns: [
    { name: 'artifact_id', type: 'text' },
    { name: 'height', type: 'bigint', transformer: exactBigint },
    { name: 'is_named', type: 'boolean' },
    { name: 'parent_id', type: 'text' },
  ],
  indexes: [
    { columns: ['parent_id'] },
  ],
} as const

/** The table metadata_revisions and its indexes, those of its keys aside. */
export const metadataRevisionTable = {
  name: 'metadata_revisions',
  key: ['artifact_id', 'revision'],
  columns: [
    { name: 'artifact_id', type: 'text' },
    { name: 'revision', type: 'integer' },
    { name: 'document', type: 'text' },
    { name: 'sha256', type: 'text' },
    { name: 'schema_version', type: 'text' },
    { name: 'revised_by', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'created_at', type: 'timestamptz' },
  ],
  indexes: [],
} as const

/** The table metadata_violations and its indexes, those of its keys aside. */
export const metadataViolationTable = {
  name: 'metadata_violations',
  key: ['artifact_id', 'sequence'],
  columns: [
    { name: 'artifact_id', type: 'text' },
    { name: 'sequence', type: 'integer' },
    { name: 'pointer', type: 'text' },
    { name: 'rule', type: 'text' },
    { name: 'written_by', type: 'text' },
    { name: 'written_at', type: 'timestamptz' },
    { name: 'sha256', type: 'text' },
  ],
  indexes: [
    { columns: ['written_at', 'artifact_id', 'sequence'] },
  ],
} as const

/** The table model_lineages and its indexes, those of its keys aside. */
export const modelLineageTable = {
  name: 'model_lineages',
  key: ['lineage_id'],
  columns: [
    { name: 'lineage_id', type: 'text' },
    { name: 'last_number', type: 'integer' },
    { name: 'promoted_artifact_id', type: 'text' },
  ],
  indexes: [],
} as const

/** The table model_metrics and its indexes, those of its keys aside. */
export const modelMetricTable = {
  name: 'model_metrics',
  key: ['artifact_id', 'name'],
  columns: [
    { name: 'artifact_id', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'value', type: 'double precision' },
  ],
  indexes: [
    { columns: ['name', 'value', 'artifact_id'] },
  ],
} as const

/** The table model_versions and its indexes, those of its keys aside. */
export const modelVersionTable = {
  name: 'model_versions',
  key: ['artifact_id'],
  columns: [
    { name: 'artifact_id', type: 'text' },
    { name: 'is_external', type: 'boolean' },
    { name: 'external_source_url', type: 'text' },
    { name: 'external_source_version', type: 'text' },
    { name: 'base_model_id', type: 'text' },
    { name: 'code_repo_url', type: 'text' },
    { name: 'code_commit_sha', type: 'text' },
    { name: 'code_entrypoint', type: 'text' },
    { name: 'training_started_at', type: 'timestamptz' },
    { name: 'training_completed_at', type: 'timestamptz' },
    { name: 'trained_by', type: 'text' },
    { name: 'gpu_allocation_id', type: 'text' },
    { name: 'training_params_json', type: 'jsonb' },
    { name: 'eval_metrics_json', type: 'jsonb' },
    { name: 'eval_dataset_artifact_id', type: 'text' },
    { name: 'benchmark_id', type: 'text' },
    { name: 'promotion_state', type: 'text', oneOf: ['candidate', 'promoted', 'rejected', 'superseded'] },
    { name: 'promotion_notes', type: 'text' },
    { name: 'created_at', type: 'timestamptz' },
    { name: 'lineage_id', type: 'text' },
    { name: 'model_family', type: 'text' },
    { name: 'framework', type: 'text' },
    { name: 'parameter_count', type: 'bigint', transformer: exactBigint },
  ],
  indexes: [
    { columns: ['base_model_id'] },
    { columns: ['trained_by'] },
    { columns: ['promotion_state'] },
    { columns: ['lineage_id'] },
    { columns: ['lineage_id'], where: '"promotion_state" = \'promoted\'' },
    { columns: ['base_model_id', 'artifact_id'] },
    { columns: ['trained_by', 'artifact_id'] },
    { columns: ['promotion_state', 'artifact_id'] },
    { columns: ['model_family', 'artifact_id'], beginnings: { 'model_family': 200 } },
    { columns: ['framework', 'artifact_id'], beginnings: { 'framework': 200 } },
    { columns: ['parameter_count', 'artifact_id'] },
    { columns: ['created_at', 'artifact_id'] },
  ],
} as const

/** The table promotion_events and its indexes, those of its keys aside. */
export const promotionEventTable = {
  name: 'promotion_events',
  key: ['artifact_id', 'sequence'],
  columns: [
    { name: 'artifact_id', type: 'text' },
    { name: 'sequence', type: 'integer' },
    { name: 'lineage_id', type: 'text' },
    { name: 'from_state', type: 'text', oneOf: ['candidate', 'promoted', 'rejected', 'superseded', 'removed'] },
    { name: 'to_state', type: 'text', oneOf: ['candidate', 'promoted', 'rejected', 'superseded', 'removed'] },
    { name: 'decided_at', type: 'timestamptz' },
    { name: 'decided_by', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'evidence_json', type: 'jsonb' },
    { name: 'override_json', type: 'jsonb' },
    { name: 'origin', type: 'text', oneOf: ['catalog', 'raw-sql', 'adopted'] },
  ],
  indexes: [
    { columns: ['lineage_id', 'decided_at'] },
  ],
} as const

/** The table review_events and its indexes, those of its keys aside. */
export const reviewEventTable = {
  name: 'review_events',
  key: ['item_id', 'sequence'],
  columns: [
    { name: 'item_id', type: 'text' },
    { name: 'sequence', type: 'integer' },
    { name: 'artifact_id', type: 'text' },
    { name: 'pointer', type: 'text' },
    { name: 'event', type: 'text', oneOf: ['opened', 'claimed', 'released', 'answered', 'resolved', 'rejected', 'reopened', 'withdrawn'] },
    { name: 'at', type: 'timestamptz' },
    { name: 'by', type: 'text' },
    { name: 'reason', type: 'text' },
    { name: 'value', type: 'jsonb' },
    { name: 'origin', type: 'text', oneOf: ['catalog', 'raw-sql', 'adopted'] },
  ],
  indexes: [
    { columns: ['artifact_id'] },
    { columns: ['at', 'item_id', 'sequence'] },
  ],
} as const

/** The table review_items and its indexes, those of its keys aside. */
export const reviewItemTable = {
  name: 'review_items',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'artifact_id', type: 'text' },
    { name: 'pointer', type: 'text' },
    { name: 'reason_code', type: 'text' },
    { name: 'found', type: 'text' },
    { name: 'candidate', type: 'jsonb' },
    { name: 'status', type: 'text', oneOf: ['open', 'answered', 'resolved', 'rejected'] },
    { name: 'answer', type: 'jsonb' },
    { name: 'answer_reason', type: 'text' },
    { name: 'answered_by', type: 'text' },
    { name: 'opened_at', type: 'timestamptz' },
    { name: 'answered_at', type: 'timestamptz' },
    { name: 'closed_at', type: 'timestamptz' },
    { name: 'claimed_by', type: 'text' },
    { name: 'claimed_at', type: 'timestamptz' },
  ],
  indexes: [
    { columns: ['status', 'artifact_id'] },
    { columns: ['reason_code', 'artifact_id'] },
    { columns: ['opened_at', 'id'] },
  ],
} as const
