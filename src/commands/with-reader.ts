import type { Reader } from '../catalog/core/stored-rows'
import { withConnection } from '../database/connection'
import { engineNamed } from '../database/engines/engine'
import { migrationNames } from '../database/migration-names'
import { placeOf } from '../database/place'
import { checkMigrated } from './check-migrated'

/**
 * What `work` reads from the database of the environment, whose migrations have all run. TypeORM is not loaded.
 *
 * @throws as `withMigrated`
 */
export async function withReader<T>(work: (reader: Reader) => Promise<T>): Promise<T> {
  const place = placeOf()
  // the variable speaks of a server
  if ('url' in place) engineNamed(undefined)
  return withConnection(place, async ({ query }) => {
    await checkMigrated({ query, migrations: migrationNames().map(name => ({ name })) })
    return work({ query })
  })
}
