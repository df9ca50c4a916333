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
   * The troubles of what a document names, which this keeps from being deleted until the transaction ends. Default: every
   * reference of the type must be there.
   */
  readonly referenceTroubles?: (manager: EntityManager, referring: Referring) => Promise<readonly Trouble[]>
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
