// Made from schemas/relational/*.json by npm run codegen. Do not edit.

export { Artifact } from './artifact'
export { MetadataRevision } from './metadata-revision'
export { ModelVersion } from './model-version'
export { ReviewEvent } from './review-event'
export { ReviewItem } from './review-item'
