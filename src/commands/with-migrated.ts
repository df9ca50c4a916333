import type { DataSource } from 'typeorm'
import { createDataSource } from '../database/data-source'
import { checkHistory } from '../database/history'
import { typeormCommand } from '../database/package-root'
import { withDatabase } from '../database/with-database'
import { DriftError } from '../errors'

async function checkMigrated(dataSource: DataSource): Promise<void> {
  const { executed, known } = await checkHistory(dataSource)
  const done = new Set(executed.map(({ name }) => name))
  const pending = known.filter(({ name }) => !done.has(name))
  if (pending.length === 0) return
  // places are sorted: the timestamp in front keeps the order in which they will run
  throw new DriftError(pending.map(({ name, timestamp }) => ({
    code: 'migration/pending',
    where: { source: `${timestamp}-${name.slice(0, -String(timestamp).length)}` },
    what: 'this migration has not run on the database',
    fix: typeormCommand('migration:run'),
  })))
}

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
