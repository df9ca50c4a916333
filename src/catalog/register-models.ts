import type { EntityManager } from 'typeorm'
import { checkRequest, type RegisterModel } from './check-request'
import { asRefusal } from './core/database-refusal'
import { registerMany, type RegisterManyOptions, type RegisterOutcome } from './core/register-many'
import { modelKind } from './model-kind'
import { pinColumns } from './model-row'

/** Models to register: an array, a generator, a stream of objects. */
export type Requests = Iterable<RegisterModel> | AsyncIterable<RegisterModel>

/** Runs work in a transaction; a violated constraint comes out as a DataError. */
export type Transaction = <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>

/** Registers the models that items say, as `registerMany` does; each batch in one `transaction`. */
export const registerModelsFrom = <Item>(
  transaction: Transaction, items: Iterable<Item> | AsyncIterable<Item>, read: (item: Item) => RegisterModel,
  options: RegisterManyOptions = {},
): AsyncGenerator<RegisterOutcome, void, undefined> => registerMany({
  kind: modelKind,
  read,
  check: checkRequest,
  columns: ({ code, training }) => pinColumns(code, training),
  transaction,
}, items, options)

/** Registers models in their order as `registerMany` does; each batch in one `transaction`. */
export const registerModels = (
  transaction: Transaction, requests: Requests, options: RegisterManyOptions = {},
): AsyncGenerator<RegisterOutcome, void, undefined> => registerModelsFrom(transaction, requests, request => request, options)

/** Transactions inside that of `manager`, each undone on its own: what a dry run tries. */
export const inside = (manager: EntityManager): Transaction => async work => {
  try {
    return await manager.transaction(work)
  } catch (error) {
    throw asRefusal(error, modelKind)
  }
}
