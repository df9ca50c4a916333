import type { EntityManager, ObjectLiteral } from 'typeorm'
import { DataError, type Trouble } from '../../errors'
import type { ArtifactType } from './artifact-type'
import type { RefusalWords } from './database-refusal'
import { refusalsOf, type Refusal, type Refusals } from './refusals'

/** A document, and the id of the artifact it describes. */
export interface Referring {
  readonly artifactId: string
  readonly metadata: unknown
}

/** Whether a row with this value in this column is written in the same transaction, before the document in question. */
export type IsWritten = (table: string, column: string, value: string) => boolean

/** The troubles of what one document names, which is one of those that were asked about. */
export type ReferenceJudge = (referring: Referring, isWritten: IsWritten) => readonly Trouble[]

/** An artifact that a document names. */
export interface NamedArtifact {
  readonly id: string
  readonly type: string | null
}

/** A row that names an artifact. */
export interface Referrer {
  readonly artifactId: string
  /** What it names the artifact as, e.g. its parent. */
  readonly as: string
}

/** The rows that name an artifact. */
export interface Referrers {
  readonly count: number
  /** The first of them. */
  readonly named: readonly Referrer[]
}

/** A type of artifacts with the rules that no schema has words for. */
export interface ArtifactKind<Document extends object, Row extends ObjectLiteral> extends RefusalWords {
  readonly type: ArtifactType<Document, Row>
  readonly refusals: Refusals
  /** Columns of `artifacts` that follow from the document. */
  readonly artifactColumns?: (document: Document) => object
  /**
   * Judges what documents name, which this keeps from being deleted until the transaction ends. Default: every reference
   * of the type must be there.
   */
  readonly judgeReferences?: (manager: EntityManager, documents: readonly Referring[]) => Promise<ReferenceJudge>
  /**
   * The artifacts that a document names, and the types that they must have (null: any), where that is all there is to
   * judge of a new document. Default: as the references of the type say.
   */
  readonly namedArtifacts?: (document: Document) => readonly NamedArtifact[]
  /** A function of the database that gives the id it is given, and fails where it is among `refusedIds`. Default: none. */
  readonly idFunction?: string
  /**
   * The companion column that names the first version: for an artifact that follows no other its own id, which the database
   * fills in where a row leaves it out; and how the comments on trigger functions begin that leave parents alone, as a
   * pattern of PostgreSQL. Default: there is none.
   */
  readonly firstColumn?: { readonly name: string; readonly ownFunctions: string }
  /** Of ids that no artifact has, those that cannot be had all the same, with the trouble of each. Default: none. */
  readonly refusedIds?: (manager: EntityManager, ids: readonly string[]) => Promise<ReadonlyMap<string, Trouble>>
  /** The rows that name an artifact without a foreign key that would keep it. */
  readonly referrers?: (manager: EntityManager, id: string) => Promise<Referrers>
}

/** A type without rules of its own. */
export const plainKind = <Document extends object, Row extends ObjectLiteral>(
  type: ArtifactType<Document, Row>,
): ArtifactKind<Document, Row> => ({ type, refusals: refusalsOf(type.governs.equals) })

/** An error about one artifact. */
export const refuse = (id: string, refusal: Refusal, pointer?: string): DataError =>
  new DataError({ ...refusal, where: pointer === undefined ? { source: id } : { source: id, pointer } })
