// Made from dataset_artifact.json and relational/*.json by model-artifacts codegen. Do not edit.

import type { ErrorObject } from 'ajv'
import type {
  ArtifactId,
  ArtifactType,
  DatasetMetadata,
  Moment,
  ReviewState,
} from '../types/dataset-metadata'

/** Tells whether a value is of a type; if not, `errors` of the last call says why, one error per mistake. */
export interface Validate<T> {
  (value: unknown): value is T
  errors?: ErrorObject[] | null
}

/** Measures a metadata document by the form its discriminator names. */
export declare const validateDatasetMetadata: Validate<DatasetMetadata>

/** The values that only a table owns, by definition. */
export declare const validateValue: {
  readonly ArtifactId: Validate<ArtifactId>
  readonly ArtifactType: Validate<ArtifactType>
  readonly Moment: Validate<Moment>
  readonly ReviewState: Validate<ReviewState>
}
