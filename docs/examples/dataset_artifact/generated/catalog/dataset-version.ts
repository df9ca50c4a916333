// Made from relational/dataset_versions.json and relational/artifacts.json and dataset_artifact.json by model-artifacts codegen. Do not edit.

import { DatasetVersion } from '../entities/dataset-version'
import { projectDatasetVersion } from '../projection/dataset-version'
import { SCHEMA_VERSION } from '../schema-version'
import { validateDatasetMetadata, validateValue } from '../validator/dataset-metadata'

/** What a catalog knows of a dataset: the documents in artifacts, their rows in dataset_versions. */
export const datasetVersionType = {
  governs: {
    table: 'artifacts',
    column: 'artifact_type',
    equals: 'dataset',
    document: 'metadata',
  },
  schemaVersion: SCHEMA_VERSION,
  validate: validateDatasetMetadata,
  entity: DatasetVersion,
  table: 'dataset_versions',
  key: 'artifact_id',
  project: projectDatasetVersion,
  references: [
    { column: 'derived_from', pointer: '/derived_from', table: 'artifacts', key: 'id' },
  ],
  columns: {
    review_state: { validate: validateValue.ReviewState, isMoment: false },
    created_at: { validate: validateValue.Moment, isMoment: true },
  },
} as const
