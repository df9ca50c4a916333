import type { DataSource, EntityManager } from 'typeorm'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { asRefusal } from './database-refusal'
import { exportCatalog, type ExportOptions } from './exchange/export-catalog'
import { importCatalog, type ImportCatalogOptions, type ImportCatalogSummary } from './exchange/import-catalog'
import { getModel, listModels, type ListedModel, type ModelFilter } from './models'
import { retriedTransaction } from './retried-transaction'
import { checkRequest, registerModel, type RegisteredModel, type RegisterModel } from './register-model'
import { validateMetadata } from './validate-metadata'

/** The one door to writing models: what gets in can say what it is, where it came from and how to reproduce it. */
export class ModelCatalog {
  /** @param dataSource initialised, with the migrations run */
  constructor(private readonly dataSource: DataSource) {}

  /**
   * The value itself, typed, when it satisfies the schema and PostgreSQL can hold it. Asks no database.
   *
   * @throws DataError with every problem at once (`storable/*`, `metadata/*`): pointer, found, expected, fix, code
   */
  validateMetadata(value: unknown): ModelArtifactMetadata {
    return validateMetadata(value)
  }

  /**
   * Both rows of a new model, written in one transaction with revision 1 of its metadata. Registering the same again
   * gives the stored rows.
   *
   * @throws DataError with every problem of the request; `model/exists-different`, `model/unknown-base`,
   *   `model/base-is-itself`, `model/base-is-not-a-model`, `model/unknown-dataset`, `database/constraint`
   */
  async registerModel(request: RegisterModel): Promise<RegisteredModel> {
    // before a connection is taken: a refusal costs no round trip
    const checked = checkRequest(request)
    return this.transaction(manager => registerModel(manager, checked))
  }

  /**
   * One model by its artifact id.
   *
   * @throws DataError `model/unknown`
   */
  getModel(id: string): Promise<ListedModel> {
    return getModel(this.dataSource.manager, id)
  }

  /** Models in the order of their ids. */
  listModels(filter: ModelFilter = {}): Promise<readonly ListedModel[]> {
    return listModels(this.dataSource.manager, filter)
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
   * Runs work in one transaction, again when PostgreSQL asks for it (40001, 40P01; at most 8 times in all); a violated
   * constraint comes out as a DataError.
   */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    try {
      return await retriedTransaction(this.dataSource, work)
    } catch (error) {
      throw asRefusal(error)
    }
  }
}
