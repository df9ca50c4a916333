import { AdoptArtifacts1776384000001 } from './1776384000001-adopt-artifacts'
import { CreateModelVersions1776384000002 } from './1776384000002-create-model-versions'
import { CreateMetadataRevisions1776384000003 } from './1776384000003-create-metadata-revisions'
import { CreateReviewItems1776384000004 } from './1776384000004-create-review-items'
import { GovernPromotion1776384000005 } from './1776384000005-govern-promotion'
import { RefuseLineageCycles1776384000006 } from './1776384000006-refuse-lineage-cycles'
import { IndexModels1776384000007 } from './1776384000007-index-models'
import { LogReviews1776384000008 } from './1776384000008-log-reviews'
import { EnforceMetadata1776384000009 } from './1776384000009-enforce-metadata'
import { CheckPatterns1776384000010 } from './1776384000010-check-patterns'
import { ValidatePatterns1776384000011 } from './1776384000011-validate-patterns'
import { RecordByStatement1776384000012 } from './1776384000012-record-by-statement'
import { BarRetiredIds1776384000013 } from './1776384000013-bar-retired-ids'
import { CheapenWrites1776384000014 } from './1776384000014-cheapen-writes'
import { PlaceByStatement1776384000015 } from './1776384000015-place-by-statement'
import { UnpackDocuments1776384000016 } from './1776384000016-unpack-documents'
import { CheckLengths1776384000017 } from './1776384000017-check-lengths'
import { ValidateLengths1776384000018 } from './1776384000018-validate-lengths'

/** Every migration, oldest first. An explicit list: a glob finds nothing from another working directory. */
export const migrations = [
  AdoptArtifacts1776384000001,
  CreateModelVersions1776384000002,
  CreateMetadataRevisions1776384000003,
  CreateReviewItems1776384000004,
  GovernPromotion1776384000005,
  RefuseLineageCycles1776384000006,
  IndexModels1776384000007,
  LogReviews1776384000008,
  EnforceMetadata1776384000009,
  CheckPatterns1776384000010,
  ValidatePatterns1776384000011,
  RecordByStatement1776384000012,
  BarRetiredIds1776384000013,
  CheapenWrites1776384000014,
  PlaceByStatement1776384000015,
  UnpackDocuments1776384000016,
  CheckLengths1776384000017,
  ValidateLengths1776384000018,
] as const
