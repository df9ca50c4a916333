// Made from schemas/model_artifact_metadata.json and schemas/relational/*.json by npm run codegen. Do not edit.

import type { ErrorObject } from 'ajv'
import type {
  AdoptedId,
  AgentId,
  ArtifactId,
  ArtifactType,
  Changelog,
  CodeEntrypoint,
  CodeRepoUrl,
  CommitSha,
  DocumentText,
  EventNumber,
  Flag,
  FoundText,
  GpuAllocationId,
  JsonPointer,
  JsonValue,
  LedgerOrigin,
  LedgerState,
  LifecycleState,
  LineageHeight,
  MetricNumber,
  MetricPath,
  ModelArtifactMetadata,
  Name,
  OriginType,
  PromotionEvidence,
  PromotionNotes,
  PromotionOverride,
  PromotionState,
  QualityScore,
  Reason,
  ReasonCode,
  ReviewEventKind,
  ReviewItemId,
  ReviewStatus,
  RevisionNumber,
  SchemaVersion,
  Sha256,
  SourceUrl,
  Timestamp,
  Title,
  VersionNumber,
  VersionTag,
} from '../types/model-artifact-metadata'

/** Tells whether a value is of a type; if not, `errors` of the last call says why, one error per mistake. */
export interface Validate<T> {
  (value: unknown): value is T
  errors?: ErrorObject[] | null
}

/** Measures a metadata document by the form its discriminator names. */
export declare const validateModelArtifactMetadata: Validate<ModelArtifactMetadata>

/** The values that only a table owns, by definition. */
export declare const validateValue: {
  readonly AdoptedId: Validate<AdoptedId>
  readonly AgentId: Validate<AgentId>
  readonly ArtifactId: Validate<ArtifactId>
  readonly ArtifactType: Validate<ArtifactType>
  readonly Changelog: Validate<Changelog>
  readonly CodeEntrypoint: Validate<CodeEntrypoint>
  readonly CodeRepoUrl: Validate<CodeRepoUrl>
  readonly CommitSha: Validate<CommitSha>
  readonly DocumentText: Validate<DocumentText>
  readonly EventNumber: Validate<EventNumber>
  readonly Flag: Validate<Flag>
  readonly FoundText: Validate<FoundText>
  readonly GpuAllocationId: Validate<GpuAllocationId>
  readonly JsonPointer: Validate<JsonPointer>
  readonly JsonValue: Validate<JsonValue>
  readonly LedgerOrigin: Validate<LedgerOrigin>
  readonly LedgerState: Validate<LedgerState>
  readonly LifecycleState: Validate<LifecycleState>
  readonly LineageHeight: Validate<LineageHeight>
  readonly MetricNumber: Validate<MetricNumber>
  readonly MetricPath: Validate<MetricPath>
  readonly Name: Validate<Name>
  readonly OriginType: Validate<OriginType>
  readonly PromotionEvidence: Validate<PromotionEvidence>
  readonly PromotionNotes: Validate<PromotionNotes>
  readonly PromotionOverride: Validate<PromotionOverride>
  readonly PromotionState: Validate<PromotionState>
  readonly QualityScore: Validate<QualityScore>
  readonly Reason: Validate<Reason>
  readonly ReasonCode: Validate<ReasonCode>
  readonly ReviewEventKind: Validate<ReviewEventKind>
  readonly ReviewItemId: Validate<ReviewItemId>
  readonly ReviewStatus: Validate<ReviewStatus>
  readonly RevisionNumber: Validate<RevisionNumber>
  readonly SchemaVersion: Validate<SchemaVersion>
  readonly Sha256: Validate<Sha256>
  readonly SourceUrl: Validate<SourceUrl>
  readonly Timestamp: Validate<Timestamp>
  readonly Title: Validate<Title>
  readonly VersionNumber: Validate<VersionNumber>
  readonly VersionTag: Validate<VersionTag>
}
