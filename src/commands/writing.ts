import type { EntityManager } from 'typeorm'
import { ModelCatalog } from '../catalog/model-catalog'
import { rolledBack } from './rolled-back'
import { withMigrated } from './with-migrated'

/** What `work` gives in one transaction on the database of the environment, which a dry run rolls back. */
export const writing = <T>(isDryRun: boolean, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  withMigrated(dataSource => {
    const catalog = new ModelCatalog(dataSource)
    return isDryRun ? rolledBack(catalog, work) : catalog.transaction(work)
  })
