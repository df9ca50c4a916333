import type { Reader } from '../catalog/core/stored-rows'
import { engineNamed } from '../database/engines/engine'
import { migrationNames } from '../database/migration-names'
import { withServerConnection } from '../database/server-connection'
import { checkMigrated } from './check-migrated'

/**
 * What `work` reads from the database of the environment, whose migrations have all run: from a server without TypeORM,
 * which takes longer to load than most answers.
 *
 * @throws as `withMigrated`
 */
export async function withReader<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
  const url = process.env['DATABASE_URL'] ?? ''
  if (url === '') return (require('./with-migrated') as typeof import('./with-migrated')).withMigrated(work)
  engineNamed(undefined)
  return withServerConnection(url, async ({ query }) => {
    await checkMigrated({ query, migrations: migrationNames().map(name => ({ name })) })
    return work({ query })
  })
}
