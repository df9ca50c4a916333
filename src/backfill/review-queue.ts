/** The review queue as other programs use it: every call takes the manager of a transaction of `ModelCatalog`. */
export { CLAIM_HOURS, type Reviewer } from '../catalog/review-lock'
export { claimReviewItems, releaseReviewItems, type ClaimOutcome } from '../catalog/review-claims'
export { findReviewItem, listReviewItems, reviewItemPages, type ReviewFilter } from '../catalog/review-list'
export { listReviewEvents, reviewLogPages, type ListedReviewEvent, type ReviewLogFilter } from '../catalog/review-log'
export { loadDecisions } from './decisions'
export { loadVocabularies } from './vocabulary'
export { rejectReviewItems, resolveReviewItems, type ReviewOutcome } from './review'
export { type ItemAnswer } from './review-answers'
export { type ReviewContext } from './review-apply'
export {
  reviewInBulk, type Attempt, type BulkAnswer, type BulkItem, type BulkResult, type BulkSelection,
} from './review-bulk'
