// Made from schemas/model_artifact_metadata.json by npm run codegen. Do not edit.

/**
 * The metadata of an artifact of type model: what it is, where it came from, how to reproduce it. A model is either
 * external (published elsewhere and pinned to one upstream version) or internal.
 */
export type ModelArtifactMetadata = ExternalModelMetadata | InternalModelMetadata

/**
 * The kind of model, e.g. transformer, logistic_regression, biophysical_ode. Non-blank text of at most 2,000
 * characters; it admits no absence, because something must say what the thing is.
 */
export type ModelFamily = string

/** The library the model is built with, e.g. pytorch, scikit-learn, scipy. */
export type Framework = Text | DeclaredAbsence

/** Non-blank text of at most 2,000 characters, without NUL or lone surrogates. */
export type Text = string

/**
 * not_reported: the source does not say. not_applicable: the question has no answer for this kind of model.
 * withheld: known, and not to be published. under_review: held by the backfill until a person answers its review
 * item.
 */
export type AbsenceKind = "not_reported" | "not_applicable" | "withheld" | "under_review"

/** The number of trainable (or fitted) parameters, exact. */
export type ParameterCount = Count | DeclaredAbsence

/** A whole number from 0 to 9007199254740991. */
export type Count = number

/** What the model was trained on: text, or the artifact that holds the data set. */
export type TrainingData = Text | DatasetReference | DeclaredAbsence

/** The id of a row of artifacts: free text of at most 200 characters, never assumed to be a UUID. */
export type ArtifactId = string

/** What the model was evaluated on: text, or the artifact that holds the data set. */
export type EvaluationDataset = Text | DatasetReference | DeclaredAbsence

/** Measured values by metric name, e.g. {"auroc": 0.91}, or by a named group of them, one level deep. */
export type EvaluationMetrics = MetricValues | DeclaredAbsence

/** A finite number, or a named group of finite numbers. */
export type MetricValue = MetricNumber | MetricGroup

/** A finite number. */
export type MetricNumber = number

/** Where the model is published: an http or https URL without blanks, at most 2,048 characters. */
export type SourceUrl = string

/**
 * The upstream pin: a Hugging Face revision, Git commit, Zenodo version or the like; never a branch name or a
 * placeholder such as main, latest or external.
 */
export type SourceVersion = string

/**
 * The model this one was made from, e.g. by fine-tuning: always the id of a row of artifacts. A base from outside
 * is registered first, as an external model.
 */
export type BaseModelId = ArtifactId

/** The benchmark the metrics belong to. */
export type BenchmarkId = string

/**
 * The one open place: whatever the schema has no name for. The backfill keeps unnamed legacy keys in
 * extensions.legacy.
 */
export type Extensions = JsonObject

/** Any JSON value PostgreSQL can hold. */
export type JsonValue = null | boolean | number | StorableText | JsonArray | JsonObject

/** Text without NUL or lone surrogates, which PostgreSQL cannot hold. */
export type StorableText = string

/** Any JSON array PostgreSQL can hold. */
export type JsonArray = JsonValue[]

/** Free-form training settings, e.g. hyper-parameters. */
export type TrainingConfig = JsonObject

/** The id of a row of artifacts as it is, of any length: other software makes ids too. */
export type AdoptedId = string

/** The person or agent that did it: non-blank text of at most 200 characters. */
export type AgentId = string

/** The kind of artifact; model for everything this catalog writes. */
export type ArtifactType = string

/** What changed in this version. */
export type Changelog = string

/**
 * The file that trains the model, as a path relative to the repository with / between its parts and without ..
 * parts, e.g. forge/training/train_celltype.py.
 */
export type CodeEntrypoint = string

/** The repository that holds the training code: an http or https URL without blanks, at most 2,048 characters. */
export type CodeRepoUrl = string

/** A full commit hash: 40 (SHA-1) or 64 (SHA-256) lower-case hexadecimal digits. */
export type CommitSha = string

/**
 * A metadata document as text: the very bytes for a legacy original, canonical JSON (RFC 8785) for every document
 * the catalog wrote.
 */
export type DocumentText = string

/** The number of an event of one artifact, from 1. */
export type EventNumber = number

/** true or false. */
export type Flag = boolean

/** What the record says, as JSON text, cut at 2,000 characters. */
export type FoundText = string

/** The resource allocation the training ran on. */
export type GpuAllocationId = string

/** A JSON Pointer (RFC 6901). */
export type JsonPointer = string

/**
 * catalog: decided through the catalog. raw-sql: changed behind its back, by the database user that is named.
 * adopted: found when the ledger was introduced; who decided and when is not known.
 */
export type LedgerOrigin = "catalog" | "raw-sql" | "adopted"

/** A promotion state, or removed: the model version was deleted. */
export type LedgerState = "candidate" | "promoted" | "rejected" | "superseded" | "removed"

/** The platform's own lifecycle word; which words are allowed is the platform's rule. */
export type LifecycleState = string

/** A height above all that a model descends from; only its order means something. */
export type LineageHeight = number

/** Non-blank text of at most 200 characters, without NUL or lone surrogates. */
export type Name = string

/** The name of a metric, or its group and its name with / between them, each with ~ written ~0 and / written ~1. */
export type MetricPath = string

/** Where the artifact comes from. */
export type OriginType = "internal" | "external"

/** What a decision rests on: one measurement, or several. */
export type PromotionEvidence = (Measurement | [Measurement, ...(Measurement)[]])

/** Why the promotion state is what it is: reason, who, and any override. */
export type PromotionNotes = string

/** Why it was done: non-blank text of at most 2,000 characters. */
export type Reason = string

/**
 * candidate: registered, not decided. promoted: in use. rejected: decided against. superseded: a later version was
 * promoted.
 */
export type PromotionState = "candidate" | "promoted" | "rejected" | "superseded"

/** A number from 0 to 1. */
export type QualityScore = number

/** Why a fact is held, e.g. contradiction, sentinel, missing. */
export type ReasonCode = string

/**
 * opened: the fact was held. claimed, released: a reviewer took the item, or gave it back. answered: an answer was
 * stored. resolved: it is in the document. rejected: what was held is not to be used. reopened: a settled item
 * waits again. withdrawn: the item was deleted, by an undone backfill or with its model.
 */
export type ReviewEventKind = "opened" | "claimed" | "released" | "answered" | "resolved" | "rejected" | "reopened" | "withdrawn"

/** The first 16 hexadecimal digits of the SHA-256 of artifact, pointer and reason code. */
export type ReviewItemId = string

/**
 * open: nobody has answered. answered: an answer is stored, the document does not validate yet. resolved: the
 * answer is in the document. rejected: what was held is not to be used; the fact is declared not reported where it
 * may be.
 */
export type ReviewStatus = "open" | "answered" | "resolved" | "rejected"

/** The number of a metadata document of one artifact. 0 is the legacy original. */
export type RevisionNumber = number

/**
 * What the document is written in: model_artifact_metadata@HASH, or legacy/VOCABULARY for a document from before
 * the schema.
 */
export type SchemaVersion = string

/** A SHA-256 digest: 64 lower-case hexadecimal digits. */
export type Sha256 = string

/** A moment as RFC 3339 text with its offset, e.g. 2026-01-31T12:00:00Z. */
export type Timestamp = string

/** What people call the artifact: non-blank text of at most 2,000 characters. */
export type Title = string

/** The number of a version in its lineage, from 1. */
export type VersionNumber = number

/** A label of a version: non-blank text of at most 200 characters. */
export type VersionTag = string

/** A model obtained from outside. Where it is published and which upstream version it is are mandatory. */
export interface ExternalModelMetadata {
  /** true: the model was obtained from outside. */
  is_external: true
  model_family: ModelFamily
  framework: Framework
  parameter_count: ParameterCount
  training_data: TrainingData
  evaluation_dataset: EvaluationDataset
  evaluation_metrics: EvaluationMetrics
  external_source_url: SourceUrl
  external_source_version: SourceVersion
  base_model_id?: BaseModelId
  benchmark_id?: BenchmarkId
  extensions?: Extensions
  training_config?: TrainingConfig
}

/** States that a fact is not given, and why. */
export interface DeclaredAbsence {
  absent: AbsenceKind
  reason: Text
}

/** A data set that is an artifact of this platform. */
export interface DatasetReference {
  artifact_id: ArtifactId
}

/** Metric name to a number, or to a named group of numbers. At least one; the name absent is reserved. */
export interface MetricValues {
  absent?: never
  [k: string]: MetricValue | undefined
}

/** A named group of finite numbers, e.g. one data split. */
export interface MetricGroup {
  [k: string]: MetricNumber
}

/** Any JSON object PostgreSQL can hold. */
export interface JsonObject {
  [k: string]: JsonValue
}

/** A model made here. It has no external source. */
export interface InternalModelMetadata {
  /** false: the model was made here. */
  is_external: false
  model_family: ModelFamily
  framework: Framework
  parameter_count: ParameterCount
  training_data: TrainingData
  evaluation_dataset: EvaluationDataset
  evaluation_metrics: EvaluationMetrics
  base_model_id?: BaseModelId
  benchmark_id?: BenchmarkId
  extensions?: Extensions
  external_source_url?: never
  external_source_version?: never
  training_config?: TrainingConfig
}

/** The interval a measured value lies in, with its level, e.g. 0.95. */
export interface ConfidenceInterval {
  low: MetricNumber
  high: MetricNumber
  /** A number from 0 to 1. */
  level?: number
}

/** One comparison of a version with the one it would replace. */
export interface Measurement {
  metric: Name
  child: MetricNumber
  benchmark_id?: BenchmarkId
  confidence_interval?: ConfidenceInterval
  dataset?: Text
  parent?: MetricNumber
}

/** Who overrode which rules, and why. */
export interface PromotionOverride {
  by: AgentId
  reason: Reason
  /** What stood against the decision, as stable codes. */
  blockers?: Name[]
}
