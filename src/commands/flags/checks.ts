import { json, type Add } from './declare'

/** Commands that keep schema, generated files and database in step. */
export function declareChecks(add: Add): void {
  add('codegen', 'Make generated/ and docs/schema.md from the schema.', ['codegen', 'codegen --check'],
    () => (require('../codegen') as typeof import('../codegen')).codegen)
    .option('--check', 'compare only; exit 1 when something is stale').addOption(json())

  add('migration-check', 'Prove that database, migrations and schema agree.', ['migration-check', 'migration-check --json'],
    () => (require('../migration-check') as typeof import('../migration-check')).migrationCheck)
    .addOption(json())
}
