// Made from relational/dataset_versions.json and dataset_artifact.json by model-artifacts codegen. Do not edit.

import type { ArtifactId, Count, DatasetMetadata, LicenseId } from '../types/dataset-metadata'

/** The columns of dataset_versions that the metadata document feeds. */
export interface DatasetVersionProjection {
  readonly form: 'tabular' | 'files'
  readonly license: LicenseId | null
  readonly row_count: Count | null
  readonly derived_from: ArtifactId | null
}

/** What dataset_versions stores of a valid document. A fact that is missing or declared absent is null. */
export function projectDatasetVersion(metadata: DatasetMetadata): DatasetVersionProjection {
  return {
    form: metadata.form,
    license: typeof metadata.license !== 'object' ? metadata.license : null,
    row_count: 'row_count' in metadata && typeof metadata.row_count !== 'object' ? metadata.row_count : null,
    derived_from: metadata.derived_from ?? null,
  }
}

/** The fact of the document that each column follows: a JSON Pointer to a property of its root. */
export const factOfDatasetVersionColumn: Readonly<Record<keyof DatasetVersionProjection, string>> = {
  form: '/form',
  license: '/license',
  row_count: '/row_count',
  derived_from: '/derived_from',
}
