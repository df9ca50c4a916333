import path from 'node:path'
import { createMigration } from '../database/create-migration'
import { readGeneratedSql, typeMigration } from '../database/type-migration'
import { printJson, say } from './print'
import type { Run } from './flags/declare'

/** `migration-create NAME --from DIR --out DIR`: the migration of a type of artifacts, frozen. */
export const migrationCreate: Run = async ([name = ''], { from, out, json }) => {
  const file = createMigration(name, {
    folder: path.resolve(String(out)), text: typeMigration(readGeneratedSql(path.resolve(String(from)))),
  })
  const written = path.relative(process.cwd(), file)
  if (json === true) return printJson({ file: written })
  say(`wrote ${written} and added it to ${path.join(path.dirname(written), 'index.ts')}`)
}
