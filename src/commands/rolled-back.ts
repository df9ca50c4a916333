import type { EntityManager } from 'typeorm'
import type { ModelCatalog } from '../catalog/model-catalog'

class RollBack<T> extends Error {
  constructor(readonly result: T) {
    super('a dry run is rolled back')
  }
}

/** What `work` gives in a transaction that is then rolled back: a dry run that tries everything the database checks. */
export async function rolledBack<T>(catalog: ModelCatalog, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await catalog.transaction(async (manager): Promise<T> => {
      throw new RollBack(await work(manager))
    })
  } catch (error) {
    if (error instanceof RollBack) return error.result as T
    throw error
  }
}
