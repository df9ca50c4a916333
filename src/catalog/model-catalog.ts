import type { DataSource, EntityManager } from 'typeorm'
import type { ModelArtifactMetadata } from '../../generated/types/model-artifact-metadata'
import { asRefusal } from './database-refusal'
import { listModels, modelPages, type ListModels, type ModelPage } from './finding/find-models'
import { getModel, type ListedModel } from './models'
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
