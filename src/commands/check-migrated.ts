import { checkHistory, type Migrated } from '../database/history'
import { typeormCommand } from '../database/package-root'
import { DriftError } from '../errors'

/** Refuses a database on which a migration has not run. @throws DriftError `migration/pending`, `migration/history-*` */
export async function checkMigrated(dataSource: Migrated): Promise<void> {
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
