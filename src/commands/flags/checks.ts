import { Argument } from 'commander'
import { count, dryRun, json, type Add } from './declare'

/** Commands that keep schema, generated files and database in step. */
export function declareChecks(add: Add): void {
  add('codegen', 'Make generated/ and docs/schema.md from the schema.', ['codegen', 'codegen --check'],
    () => (require('../codegen') as typeof import('../codegen')).codegen)
    .option('--check', 'compare only; exit 1 when something is stale').addOption(json())

  add('migration-check', 'Prove that database, migrations and schema agree.', ['migration-check', 'migration-check --json'],
    () => (require('../migration-check') as typeof import('../migration-check')).migrationCheck)
    .addOption(json())

  add('enforce', 'Show or set what the database does with metadata that breaks the schema: strict or warn.',
    ['enforce', 'enforce warn --by ada --reason "the old importer is being mended"', 'enforce --violations 20 --json'],
    () => (require('../enforce') as typeof import('../enforce')).enforce)
    .addArgument(new Argument('[mode]', 'strict refuses it, warn lets it in with a warning and records it; shown when left out')
      .choices(['strict', 'warn']))
    .option('--by <who>', 'who sets the mode').option('--reason <text>', 'why')
    .option('--violations <n>', 'list the latest that were let in, at most n', count(1, 10_000))
    .addOption(dryRun()).addOption(json())

  add('drift', 'Compare the live database with what schema and migrations say, and try to break every rule.',
    ['drift', 'drift --json'], () => (require('../drift') as typeof import('../drift')).drift)
    .addOption(json())
}
