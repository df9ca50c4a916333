// Made from relational/*.json by model-artifacts codegen. Do not edit.

export { DatasetArtifact } from './dataset-artifact'
export { DatasetVersion } from './dataset-version'
