import { checkMigrations } from '../database/check'
import { createDataSource } from '../database/data-source'
import { withDatabase } from '../database/with-database'
import { DriftError } from '../errors'
import { printJson, say } from './print'
import type { Run } from './flags/declare'

/** `migration-check`: exit 1 with every difference between schema, migrations and the live database. */
export const migrationCheck: Run = async (_, options) => {
  const differences = await withDatabase(createDataSource(), checkMigrations)
  if (options['json'] === true) {
    printJson(differences)
    return differences.length === 0 ? 0 : 1
  }
  if (differences.length > 0) throw new DriftError(differences)
  say('database, migrations and schema agree')
  return 0
}
