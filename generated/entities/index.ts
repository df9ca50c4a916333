// Made from schemas/relational/*.json by npm run codegen. Do not edit.

export { Artifact } from './artifact'
export { EnforcementMode } from './enforcement-mode'
export { LineagePlace } from './lineage-place'
export { MetadataRevision } from './metadata-revision'
export { MetadataViolation } from './metadata-violation'
export { ModelLineage } from './model-lineage'
export { ModelMetric } from './model-metric'
export { ModelVersion } from './model-version'
export { PromotionEvent } from './promotion-event'
export { ReviewEvent } from './review-event'
export { ReviewItem } from './review-item'
