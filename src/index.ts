/** The public face of model-artifacts: what a user of the library imports, and nothing else. */
export { ModelCatalog } from './catalog/model-catalog'
export type { RegisterModel, RegisteredModel } from './catalog/register-model'
export type { CodePin, TrainingRun } from './catalog/model-row'
export type { ListedModel, ModelFilter } from './catalog/models'
export {
  CLAIM_HOURS, claimReviewItems, releaseReviewItems, findReviewItem, listReviewEvents, listReviewItems, loadDecisions,
  loadVocabularies, rejectReviewItems, resolveReviewItems, reviewInBulk, reviewItemPages, reviewLogPages,
  type Attempt, type BulkAnswer, type BulkItem, type BulkResult, type BulkSelection, type ClaimOutcome, type ItemAnswer,
  type ListedReviewEvent, type ReviewContext, type Reviewer, type ReviewFilter, type ReviewLogFilter, type ReviewOutcome,
} from './backfill/review-queue'
export type { ProvenanceOptions, ProvenanceReport } from './catalog/provenance/check-provenance'
export type { FindingStatus, ModelKind, ProvenanceFinding } from './catalog/provenance/finding'
export { createDataSource } from './database/data-source'
export {
  DataError, DriftError, EnvironmentError, SchemaError, ToolkitError, UsageError, type Place, type Trouble,
} from './errors'
export * from '../generated/entities'
export type * from '../generated/types/model-artifact-metadata'
