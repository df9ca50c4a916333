// Made from relational/*.json and dataset_artifact.json by model-artifacts codegen. Do not edit.

import { adoptedJson, exactBigint } from './entities/transformers'

/** The table artifacts and its indexes, those of its keys aside. */
export const datasetArtifactTable = {
  name: 'artifacts',
  key: ['id'],
  columns: [
    { name: 'id', type: 'text' },
    { name: 'artifact_type', type: 'text' },
    { name: 'metadata', type: 'jsonb', transformer: adoptedJson },
  ],
  indexes: [],
} as const

/** The table dataset_versions and its indexes, those of its keys aside. */
export const datasetVersionTable = {
  name: 'dataset_versions',
  key: ['artifact_id'],
  columns: [
    { name: 'artifact_id', type: 'text' },
    { name: 'form', type: 'text', oneOf: ['tabular', 'files'] },
    { name: 'license', type: 'text' },
    { name: 'row_count', type: 'bigint', transformer: exactBigint },
    { name: 'derived_from', type: 'text' },
    { name: 'review_state', type: 'text', oneOf: ['unreviewed', 'reviewed', 'withdrawn'] },
    { name: 'created_at', type: 'timestamptz' },
  ],
  indexes: [
    { columns: ['form'] },
  ],
} as const
