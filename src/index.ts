/** The public face of model-artifacts: what a user of the library imports, and nothing else. */
export { ModelCatalog } from './catalog/model-catalog'
export { ArtifactCatalog } from './catalog/artifact-catalog'
export type { ArtifactType } from './catalog/core/artifact-type'
export type { RegisterArtifact } from './catalog/core/check-registration'
export type { DocumentChange } from './catalog/core/check-update'
export type { DeletedArtifact } from './catalog/core/delete-artifact'
export type { ArtifactPage, ListArtifacts } from './catalog/core/list-artifacts'
export type { ArtifactDetails, RegisteredArtifact } from './catalog/core/stored-artifact'
export type { RegisterOutcome } from './catalog/core/many-door'
export type { RegisterManyOptions } from './catalog/core/register-many'
export type { UpdatedArtifact } from './catalog/core/update-document'
export type { RegisterModel, RegisterModelVersion } from './catalog/check-request'
export type { RegisteredModel } from './catalog/register-model'
export type { CodePin, TrainingRun } from './catalog/model-row'
export {
  CLAIM_HOURS, claimReviewItems, releaseReviewItems, findReviewItem, listReviewEvents, listReviewItems, loadDecisions,
  loadVocabularies, rejectReviewItems, resolveReviewItems, reviewInBulk, reviewItemPages, reviewLogPages,
  type Attempt, type BulkAnswer, type BulkItem, type BulkResult, type BulkSelection, type ClaimOutcome, type ItemAnswer,
  type ListedReviewEvent, type ReviewContext, type Reviewer, type ReviewFilter, type ReviewLogFilter, type ReviewOutcome,
} from './backfill/review-queue'
export type { ProvenanceOptions, ProvenanceReport } from './catalog/provenance/check-provenance'
export type { FindingStatus, ModelKind, ProvenanceFinding } from './catalog/provenance/finding'
export type { Blocker, BlockerKind } from './catalog/promotion/blockers'
export type { PromotionDecision } from './catalog/promotion/decide-promotion'
export type { DecidePromotion } from './catalog/promotion/decision-request'
export type { LedgerEvent, StateAt } from './catalog/promotion/ledger'
export type { DecidedState } from './catalog/promotion/moves'
export type { Readiness, ReadinessVerdict } from './catalog/promotion/readiness'
export type { DeletedModel, DeleteOptions } from './catalog/versions/delete-model'
export type { Change } from './catalog/core/exact-changes'
export type { CodeChange, LinkCodeOptions, LinkedCode } from './catalog/versions/link-code'
export type { RevisionDiff, RevisionInfo, StoredRevision } from './catalog/core/list-revisions'
export type { MetadataChange, UpdatedModel, UpdateOptions } from './catalog/versions/update-metadata'
export type {
  Lineage, LineageDirection, LineageEdge, LineageKind, LineageNode, LineageOptions,
} from './catalog/lineage/lineage-graph'
export type { ListedModel, ModelDetails } from './catalog/models'
export type { ListModels, ModelPage } from './catalog/finding/find-models'
export type { ModelFilter } from './catalog/finding/model-filter'
export type { ExportOptions } from './catalog/exchange/export-catalog'
export type { ImportCatalogOptions, ImportCatalogSummary } from './catalog/exchange/import-catalog'
export { createDataSource, type DataSourceSettings } from './database/data-source'
export { boundLockWaits, ensureTable, governDocuments, releaseDocuments } from './database/migration-support'
export {
  DataError, DriftError, EnvironmentError, SchemaError, ToolkitError, UsageError, type Place, type Trouble,
} from './errors'
export * from '../generated/entities'
export type * from '../generated/types/model-artifact-metadata'
