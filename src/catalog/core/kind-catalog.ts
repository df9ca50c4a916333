import type { DataSource, EntityManager, ObjectLiteral } from 'typeorm'
import type { ArtifactKind } from './artifact-kind'
import { checkRegistration, columnTroubles, type Checked, type RegisterArtifact, type Registration } from './check-registration'
import { checkUpdate, type DocumentChange, type UpdateOptions } from './check-update'
import { asRefusal } from './database-refusal'
import { deleteArtifact, type DeletedArtifact } from './delete-artifact'
import { validDocument } from './documents'
import { listArtifacts, type ArtifactPage, type ListArtifacts } from './list-artifacts'
import {
  diffRevisions, listRevisions, readRevision, type RevisionDiff, type RevisionInfo, type StoredRevision,
} from './list-revisions'
import { registerArtifact } from './register-artifact'
import { registerAtOnce } from './register-at-once'
import type { RegisterOutcome } from './many-door'
import { registerMany, type RegisterManyOptions } from './register-many'
import { retriedTransaction } from './retried-transaction'
import { through } from './through'
import { getArtifact, type ArtifactDetails, type RegisteredArtifact } from './stored-artifact'
import { updateDocument, type UpdatedArtifact } from './update-document'

/**
 * The one door to writing artifacts of one kind: what codegen made of its schema, and the kind's own rules, decide what
 * gets in. The codes below are those of a kind without refusals of its own.
 */
export class KindCatalog<Document extends object, Row extends ObjectLiteral> {
  /** @param dataSource initialised, with the migrations run, those of the kind's own tables among them */
  constructor(private readonly dataSource: DataSource, private readonly kind: ArtifactKind<Document, Row>) {}

  /**
   * A plain copy of the value, typed, when it satisfies the schema and PostgreSQL can hold it. Asks no database.
   *
   * @throws DataError with every problem at once (`storable/*`, `metadata/*`): pointer, found, expected, fix, code
   */
  validateMetadata(value: unknown): Document {
    return validDocument(this.kind, value)
  }

  /**
   * Both rows of a new artifact, written in one transaction with revision 1 of its document. Registering the same again
   * gives the stored rows.
   *
   * @throws DataError with every problem of the request; `artifact/exists-different`, `artifact/unknown-reference`,
   *   `artifact/write-suppressed`, `database/constraint`
   * @throws EnvironmentError `database/conflict`
   */
  async register(request: RegisterArtifact): Promise<RegisteredArtifact<Row>> {
    // before a connection is taken: a refusal costs no round trip
    const checked = this.check(request)
    return this.registerChecked(checked, checked.columns ?? {})
  }

  /** As `register`, of a request that was checked, with values of the companion table's own columns. */
  async registerChecked(request: Checked<Registration, Document>, columns: object): Promise<RegisteredArtifact<Row>> {
    return await registerAtOnce(this.dataSource, this.kind, request, columns)
      ?? this.transaction(manager => registerArtifact(manager, this.kind, request, { columns }))
  }

  /**
   * Registers many artifacts in their order, each as `register` does, in batches of one transaction each; tells what
   * became of each, in order. A request may name one before it; one that is refused keeps no other out. Where
   * that leaves the same, two batches are written at once while the next one is checked; memory stays that of four.
   *
   * @throws DataError `artifact/bad-batch-size`; what `requests` throws; EnvironmentError `database/conflict`
   */
  registerAll(
    requests: Iterable<RegisterArtifact> | AsyncIterable<RegisterArtifact>, options: RegisterManyOptions = {},
  ): AsyncGenerator<RegisterOutcome, void, undefined> {
    return registerMany({
      kind: this.kind,
      read: request => request,
      check: request => this.check(request),
      columns: ({ columns }) => columns ?? {},
      ...through(this.dataSource, this.kind, { transaction: work => this.transaction(work) }),
    }, requests, options)
  }

  /**
   * The artifact with its document changed: `{ document }` takes the place of the old one, `{ patch }` is a JSON Merge
   * Patch (RFC 7396). What is there already is not written again.
   *
   * @throws DataError with everything the document breaks; `artifact/stale` when it is not the one of `ifHash`,
   *   `artifact/unknown`, `artifact/held`, `artifact/ungoverned`
   */
  async update(id: string, change: DocumentChange<Document>, options: UpdateOptions): Promise<UpdatedArtifact<Row>> {
    const whole = 'document' in change
    const checked = checkUpdate(this.kind, whole ? change.document : change.patch, () => whole, options)
    return this.transaction(manager => updateDocument(manager, this.kind, id, checked))
  }

  /** One artifact by its id. @throws DataError `artifact/unknown` */
  async get(id: string): Promise<ArtifactDetails<Row>> {
    return getArtifact(this.dataSource.manager, this.kind, id)
  }

  /**
   * One page of the artifacts, by id; `next` leads to the page behind it.
   *
   * @throws DataError `artifact/bad-limit`, `artifact/bad-token`
   */
  async list(asked: ListArtifacts = {}): Promise<ArtifactPage<Row>> {
    return listArtifacts(this.dataSource.manager, this.kind, asked)
  }

  /** Every document an artifact had, oldest first. @throws DataError `artifact/unknown` */
  async revisions(id: string): Promise<readonly RevisionInfo[]> {
    return listRevisions(this.dataSource.manager, this.kind, id)
  }

  /**
   * One document an artifact had, with the very text that is kept.
   *
   * @throws DataError `artifact/unknown`, `artifact/unknown-revision`
   */
  async revision(id: string, revision: number): Promise<StoredRevision> {
    return readRevision(this.dataSource.manager, this.kind, id, revision)
  }

  /**
   * What changed between two revisions, place by place.
   *
   * @throws DataError `artifact/unknown`, `artifact/unknown-revision`
   */
  async diffRevisions(id: string, from: number, to: number): Promise<RevisionDiff> {
    return diffRevisions(this.dataSource.manager, this.kind, id, from, to)
  }

  /**
   * Deletes an artifact with its documents.
   *
   * @throws DataError `artifact/unknown`, `artifact/held`, `artifact/in-use` with the rows that name it,
   *   `database/constraint` with a table of others that does
   */
  async delete(id: string): Promise<DeletedArtifact> {
    return this.transaction(manager => deleteArtifact(manager, this.kind, id))
  }

  private check(request: RegisterArtifact): Checked<RegisterArtifact, Document> {
    return checkRegistration(this.kind, request, {
      fields: ['columns'], troubles: ({ columns }) => columnTroubles(this.kind, columns),
    })
  }

  /**
   * Runs work in one transaction, again when PostgreSQL asks for it (40001, 40P01; at most 8 times in all); a violated
   * constraint comes out as a DataError.
   *
   * @throws DataError `database/constraint`
   * @throws EnvironmentError `database/conflict` when the eighth try met others too
   */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await retriedTransaction(this.dataSource, work)
    } catch (error) {
      throw asRefusal(error, this.kind)
    }
  }
}
