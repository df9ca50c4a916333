import type { DataSource, EntityManager } from 'typeorm'
import type { ModelVersion } from '../../generated/entities'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { exportCatalog, type ExportOptions } from './exchange/export-catalog'
import { importCatalog, type ImportCatalogOptions, type ImportCatalogSummary } from './exchange/import-catalog'
import type { Lineage, LineageOptions } from './lineage/lineage-graph'
import { checkDecision, type DecidePromotion } from './promotion/decision-request'
import { checkProvenance, type ProvenanceOptions, type ProvenanceReport } from './provenance/check-provenance'
import { checkRequest, checkVersionRequest, type RegisterModel, type RegisterModelVersion } from './check-request'
import { decidePromotion, type PromotionDecision } from './promotion/decide-promotion'
import { getModel, type ModelDetails } from './models'
import { history, promotedAt, stateAt, type LedgerEvent, type StateAt } from './promotion/ledger'
import { listModels, modelPages, type ListModels, type ModelPage } from './finding/find-models'
import { readLineage } from './lineage/read-lineage'
import { modelKind } from './model-kind'
import { pinColumns, type CodePin } from './model-row'
import { readiness, readinessOfAll, type Readiness } from './promotion/readiness'
import { asModel, type RegisteredModel } from './register-model'
import { registerModels, transactionsOf, type Requests } from './register-models'
import type { RegisterOutcome } from './core/many-door'
import type { RegisterManyOptions } from './core/register-many'
import { checkDeletion, deleteModel, type DeletedModel, type DeleteOptions } from './versions/delete-model'
import { KindCatalog } from './core/kind-catalog'
import type { RevisionDiff, RevisionInfo, StoredRevision } from './core/list-revisions'
import { checkLink, linkCode, type LinkCodeOptions, type LinkedCode } from './versions/link-code'
import { registerModelVersion } from './versions/register-version'
import {
  checkUpdate, updateMetadata, type MetadataChange, type UpdatedModel, type UpdateOptions,
} from './versions/update-metadata'

/** The one door to writing models: what gets in can say what it is, where it came from and how to reproduce it. */
export class ModelCatalog {
  private readonly core: KindCatalog<ModelArtifactMetadata, ModelVersion>

  /** @param dataSource initialised, with the migrations run */
  constructor(private readonly dataSource: DataSource) {
    this.core = new KindCatalog(dataSource, modelKind)
  }

  /**
   * The value itself, typed, when it satisfies the schema and PostgreSQL can hold it. Asks no database.
   *
   * @throws DataError with every problem at once (`storable/*`, `metadata/*`): pointer, found, expected, fix, code
   */
  validateMetadata(value: unknown): ModelArtifactMetadata {
    return this.core.validateMetadata(value)
  }

  /**
   * Both rows of a new model, written in one transaction with revision 1 of its metadata. Registering the same again
   * gives the stored rows.
   *
   * @throws DataError with every problem of the request; `model/exists-different`, `model/retired-id`,
   *   `model/unknown-base`, `model/base-is-itself`, `model/base-is-not-a-model`, `model/lineage-cycle`,
   *   `model/unknown-dataset`, `database/constraint`; EnvironmentError `database/conflict`
   */
  async registerModel(request: RegisterModel): Promise<RegisteredModel> {
    // before a connection is taken: a refusal costs no round trip
    const checked = checkRequest(request)
    return asModel(await this.core.registerChecked(checked, pinColumns(checked.code, checked.training)))
  }

  /**
   * What became of many models, in their order, each registered as `registerModel` does, but in batches of one transaction
   * each. One may name one before it as its base; a refused one keeps no other out. @throws as `registerMany`
   */
  registerModels(requests: Requests, options: RegisterManyOptions = {}): AsyncGenerator<RegisterOutcome, void> {
    return registerModels(transactionsOf(this.dataSource, this), requests, options)
  }

  /**
   * Both rows of the next version of a model: its number is the next one of the lineage, issued without gaps, and it is
   * a candidate and not latest. Registering the same id again with the same content gives the stored rows.
   *
   * @param parentId a model with a row in `model_versions`; an external one may have an internal child
   * @throws DataError as `registerModel`, and `model/unknown`, `model/held` (of the parent), `version/tag-taken`,
   *   `version/numbers-exhausted`, `promotion/lifecycle-refused`
   */
  async registerModelVersion(parentId: string, request: RegisterModelVersion): Promise<RegisteredModel> {
    const checked = checkVersionRequest(request)
    return this.transaction(manager => registerModelVersion(manager, parentId, checked))
  }

  /**
   * The model with its metadata changed. An object that says `is_external` is a whole document; any other object is a
   * JSON Merge Patch (RFC 7396). What is there already is not written again.
   *
   * @throws DataError with everything the document breaks; `model/stale` when it is not the one of `ifHash`,
   *   `model/unknown`, `model/legacy-document`, `model/held`, `model/variant-is-for-good`, `model/lineage-cycle`
   */
  async updateMetadata(id: string, change: MetadataChange, options: UpdateOptions): Promise<UpdatedModel> {
    const checked = checkUpdate(change, options)
    return this.transaction(manager => updateMetadata(manager, id, checked))
  }

  /**
   * Says which code made a registered model. What is known already is refused when it differs, unless `replace` is set.
   *
   * @throws DataError with every problem; `model/unknown`, `model/held`, `model/external-has-no-code`, `model/code-pin-differs`
   */
  async linkCode(id: string, code: CodePin, options: LinkCodeOptions): Promise<LinkedCode> {
    const checked = checkLink(code, options)
    return this.transaction(manager => linkCode(manager, id, checked))
  }

  /** Every metadata document a model had, oldest first. @throws DataError `model/unknown` */
  async revisions(id: string): Promise<readonly RevisionInfo[]> {
    return this.core.revisions(id)
  }

  /** One document a model had, with the very text that is kept. @throws DataError `model/unknown`, `revision/unknown` */
  async revision(id: string, revision: number): Promise<StoredRevision> {
    return this.core.revision(id, revision)
  }

  /** What changed between two revisions, place by place. @throws DataError `model/unknown`, `revision/unknown` */
  async diffRevisions(id: string, from: number, to: number): Promise<RevisionDiff> {
    return this.core.diffRevisions(id, from, to)
  }

  /**
   * Deletes a model with its documents and review items. The ledger survives; id and number stay retired.
   *
   * @throws DataError `model/in-use` with the rows that name it, `model/promoted`, `model/unknown`, `model/held`
   */
  async deleteModel(id: string, options: DeleteOptions): Promise<DeletedModel> {
    const checked = checkDeletion(options)
    return this.transaction(manager => deleteModel(manager, id, checked))
  }

  /**
   * One model by its artifact id.
   *
   * @throws DataError `model/unknown`
   */
  getModel(id: string): Promise<ModelDetails> {
    return getModel(this.dataSource.manager, id)
  }

  /**
   * One page of the models that satisfy a filter, in an order; `next` leads to the page behind it.
   *
   * @throws DataError `filter/*`, each with a caret at its spot
   */
  listModels(asked: ListModels = {}): Promise<ModelPage> {
    return listModels(this.dataSource.manager, asked)
  }

  /** The same in pages, until `limit` models (here any number, 50 when left out) are told; one page is held at a time. */
  modelPages(asked: ListModels = {}): AsyncGenerator<ModelPage, void, undefined> {
    return modelPages(this.dataSource.manager, asked)
  }

  /**
   * The catalog, or one lineage with what it is made from, as JSON Lines in pieces of whole lines; one snapshot.
   *
   * @throws DataError `exchange/unknown-lineage`
   */
  exportCatalog(options: ExportOptions = {}): AsyncGenerator<string> {
    return exportCatalog(this.dataSource, options)
  }

  /**
   * Brings an exported catalog in with its own numbers, times, ledger and reviews; what is there already is left alone.
   *
   * @throws as `importCatalog` in `exchange/import-catalog`
   */
  importCatalog(options: ImportCatalogOptions): Promise<ImportCatalogSummary> {
    return importCatalog(this.dataSource, options)
  }

  /**
   * Whether every model can say where it comes from: internal ones by their code, external ones by a pin that stays.
   *
   * @throws UsageError `provenance/not-a-repository`; EnvironmentError `provenance/clone-shallow`,
   *   `provenance/clone-partial`, `provenance/git-missing`, `provenance/git-failed`
   */
  checkProvenance(options: ProvenanceOptions = {}): Promise<ProvenanceReport> {
    return checkProvenance(this.dataSource.manager, options)
  }

  /**
   * Decides on a version: `promoted`, `rejected` or `superseded`. A promotion makes it latest and active and supersedes
   * the promoted version of its lineage, in one transaction with the ledger: readers see one of the two, never none
   * and never both. The same decision again gives what was decided, and writes nothing.
   *
   * @throws DataError with every problem of the request; `model/unknown`, `promotion/undeclared-move`,
   *   `promotion/blocked` and `promotion/by-trainer` with everything that stands against it, `promotion/lifecycle-refused`,
   *   `promotion/write-refused`, `database/constraint`; UsageError `promotion/lifecycle-setting`
   */
  async decidePromotion(id: string, request: DecidePromotion): Promise<PromotionDecision> {
    const checked = checkDecision(id, request)
    return this.transaction(manager => decidePromotion(manager, checked))
  }

  /** All decisions on a model, the first first; also on one that was deleted. @throws DataError `model/unknown` */
  async history(id: string): Promise<readonly LedgerEvent[]> {
    return history(this.dataSource.manager, id)
  }

  /**
   * What a model was at a moment (RFC 3339 with offset); null before it was registered, `unknown` before the ledger.
   *
   * @throws DataError `model/unknown`, `metadata/pattern`, `metadata/type`, `model/no-such-moment`
   */
  async stateAt(id: string, time: string): Promise<StateAt | null> {
    return stateAt(this.dataSource.manager, id, time)
  }

  /**
   * The version of a lineage that was promoted at a moment (RFC 3339 with offset); null when none was.
   *
   * @param lineageOrId the lineage, or any version of it
   * @throws DataError `promotion/unknown-lineage`, `promotion/before-the-ledger`, and for the moment as `stateAt`
   */
  async promotedAt(lineageOrId: string, time: string): Promise<string | null> {
    return promotedAt(this.dataSource.manager, lineageOrId, time)
  }

  /** What stands between a model and its promotion. @throws DataError `model/unknown` */
  async readiness(id: string): Promise<Readiness> {
    return readiness(this.dataSource.manager, id)
  }

  /** The same of every model, in the order of ids; read page by page as it is asked for. */
  readinessOfAll(): AsyncGenerator<Readiness> {
    return readinessOfAll(this.dataSource.manager)
  }

  /**
   * What a model descends from and what descends from it.
   *
   * @throws DataError `model/unknown`
   * @throws UsageError `usage/lineage-bound`, `usage/lineage-choice`
   */
  lineage(id: string, options: LineageOptions = {}): Promise<Lineage> {
    return readLineage(this.dataSource.manager, id, options)
  }

  /**
   * Runs work in one transaction, again when PostgreSQL asks for it (40001, 40P01; at most 8 times in all); a violated
   * constraint comes out as a DataError.
   *
   * @throws DataError `database/constraint`; EnvironmentError `database/conflict` when the eighth try met others too
   */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.core.transaction(work)
  }
}
