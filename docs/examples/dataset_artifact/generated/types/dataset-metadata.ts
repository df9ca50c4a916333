// Made from dataset_artifact.json by model-artifacts codegen. Do not edit.

/** What a data set says of itself: a table, or a set of files. */
export type DatasetMetadata = TabularDataset | FileDataset

/** An SPDX identifier, or why there is none. */
export type License = LicenseId | Absence

/** An SPDX licence identifier, e.g. CC-BY-4.0. */
export type LicenseId = string

/** Text of 1 to 200 characters. */
export type Name = string

/** A whole number from 0. */
export type Count = number

/** The id of an artifact. */
export type ArtifactId = string

/** 64 lower-case hexadecimal digits. */
export type Sha256 = string

/** The kind of artifact. */
export type ArtifactType = string

/** A moment in RFC 3339. */
export type Moment = string

/** How far people have looked at the data set. */
export type ReviewState = "unreviewed" | "reviewed" | "withdrawn"

/** A table with named columns. */
export interface TabularDataset {
  form: "tabular"
  license: License
  /** @minItems 1 */
  columns: [Name, ...(Name)[]]
  row_count: Count | Absence
  derived_from?: ArtifactId
}

/** A fact that is honestly unknown, and why. */
export interface Absence {
  absent: "not_reported" | "not_applicable"
  reason: Name
}

/** Files, each with its hash. */
export interface FileDataset {
  form: "files"
  license: License
  /** @minItems 1 */
  files: [HashedFile, ...(HashedFile)[]]
  derived_from?: ArtifactId
}

/** One file of the data set. */
export interface HashedFile {
  path: Name
  sha256: Sha256
}
