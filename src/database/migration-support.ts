/** What migrations of other types of artifacts stand on. */
export { ensureTable } from '../../migrations/support/ensure-table'
export { governDocuments, releaseDocuments, type GovernedType } from '../../migrations/support/govern-documents'
export { boundLockWaits } from '../../migrations/support/lock-bound'
