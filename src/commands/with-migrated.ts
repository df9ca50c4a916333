import type { DataSource } from 'typeorm'
import { createDataSource } from '../database/data-source'
import { withDatabase } from '../database/with-database'
import { checkMigrated } from './check-migrated'

/**
 * What `work` gives on the database of the environment, whose migrations have all run.
 *
 * @throws DriftError `migration/pending`, `migration/history-*`; EnvironmentError as `withDatabase`
 */
export function withMigrated<T>(work: (dataSource: DataSource) => Promise<T>): Promise<T> {
  return withDatabase(createDataSource(), async dataSource => {
    await checkMigrated(dataSource)
    return work(dataSource)
  })
}
