import type { ErrorObject } from 'ajv'
import type { ObjectLiteral } from 'typeorm'

/** Tells whether a value is of a type; if not, `errors` of the last call says why. */
export interface Validate<T> {
  (value: unknown): value is T
  errors?: ErrorObject[] | null
}

/** A place in the document that names a row of a table, which a foreign key of the companion table follows. */
export interface DocumentReference {
  readonly column: string
  /** A JSON Pointer into the document. */
  readonly pointer: string
  readonly table: string
  /** The column of `table` that holds what is named. */
  readonly key: string
}

/** A column of the companion table whose value comes with the request and not from the document. */
export interface OwnColumn {
  readonly validate: Validate<unknown>
  /** A `timestamptz`: its value is RFC 3339 text. */
  readonly isMoment: boolean
}

/**
 * What codegen knows of one type of artifacts, as `generated/catalog/` has it: the rows of `artifacts` that a schema
 * governs, and the companion table with one row for each of them.
 */
export interface ArtifactType<Document extends object, Row extends ObjectLiteral> {
  readonly governs: {
    readonly table: 'artifacts'
    readonly column: 'artifact_type'
    /** The type that this is about. */
    readonly equals: string
    readonly document: 'metadata'
  }
  /** The schema and a hash of it; every revision keeps the one it was checked against. */
  readonly schemaVersion: string
  readonly validate: Validate<Document>
  readonly entity: new () => Row
  /** The companion table. */
  readonly table: string
  /** Its primary key, which is the artifact's id. */
  readonly key: string
  /** The columns that the document feeds. */
  readonly project: (document: Document) => object
  readonly references: readonly DocumentReference[]
  readonly columns: Readonly<Record<string, OwnColumn>>
}
