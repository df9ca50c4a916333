import type { DataSource, EntityManager } from 'typeorm'
import { checkRequest, type RegisterModel } from './check-request'
import { asRefusal } from './core/database-refusal'
import type { RegisterOutcome, Transactions } from './core/many-door'
import { registerMany, type RegisterManyOptions } from './core/register-many'
import { through } from './core/through'
import { modelKind } from './model-kind'
import { pinColumns } from './model-row'

/** Models to register: an array, a generator, a stream of objects. */
export type Requests = Iterable<RegisterModel> | AsyncIterable<RegisterModel>

/** Registers the models that items say, as `registerMany` does; each batch in a transaction of its own. */
export const registerModelsFrom = <Item>(
  transactions: Transactions, items: Iterable<Item> | AsyncIterable<Item>, read: (item: Item) => RegisterModel,
  options: RegisterManyOptions = {},
): AsyncGenerator<RegisterOutcome, void, undefined> => registerMany({
  kind: modelKind,
  read,
  check: checkRequest,
  columns: ({ code, training }) => pinColumns(code, training),
  ...transactions,
}, items, options)

/** Registers models in their order as `registerMany` does; each batch in a transaction of its own. */
export const registerModels = (
  transactions: Transactions, requests: Requests, options: RegisterManyOptions = {},
): AsyncGenerator<RegisterOutcome, void, undefined> => registerModelsFrom(transactions, requests, request => request, options)

/** Transactions of a catalog of models. */
export const transactionsOf = (dataSource: DataSource, catalog: Pick<Transactions, 'transaction'>): Transactions =>
  through(dataSource, modelKind, { transaction: work => catalog.transaction(work) })

/** Transactions inside that of `manager`, each undone on its own: what a dry run tries. */
export const inside = (manager: EntityManager): Transactions => ({
  atOnce: () => Promise.resolve(1),
  transaction: async work => {
    try {
      return await manager.transaction(work)
    } catch (error) {
      throw asRefusal(error, modelKind)
    }
  },
})
