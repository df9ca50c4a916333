import { Argument } from 'commander'
import { count, dryRun, json, type Add } from './declare'

/** Commands that keep schema, generated files and database in step. */
export function declareChecks(add: Add): void {
  add('codegen', 'Make everything that follows from a schema; by default generated/ and docs/schema.md of this project.',
    ['codegen --check', 'codegen --schema dataset.json --relational relational --out generated'],
    () => (require('../codegen') as typeof import('../codegen')).codegen)
    .option('--schema <file>', 'a draft-07 schema; all paths are relative to the working folder')
    .option('--relational <dir>', 'its sidecars, one per table; without them types are all that is made')
    .option('--out <dir>', 'the folder for what is made; everything in it belongs to codegen')
    .option('--check', 'compare only; exit 1 when something is stale')
    .option('--no-strict', 'list rules that the database cannot enforce in layers.md, and go on').addOption(json())

  add('layers', 'Say what enforces each rule of a schema, and why other layers do not.',
    ['layers', 'layers --schema dataset.json --relational relational --json'],
    () => (require('../layers') as typeof import('../layers')).layers)
    .option('--schema <file>', 'a draft-07 schema; this project\'s own by default')
    .option('--relational <dir>', 'its sidecars, one per table').addOption(json())

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

  add('migration-create', 'Write the migration of a type of artifacts from what codegen made.', [
    'migration-create create-dataset-versions --from generated/sql --out migrations',
  ], () => (require('../migration-create') as typeof import('../migration-create')).migrationCreate)
    .argument('<name>', 'what it does, a verb first, e.g. create-dataset-versions')
    .requiredOption('--from <folder>', 'the folder sql that codegen has written')
    .requiredOption('--out <folder>', 'where the migration goes, with an index.ts that lists it')
    .addOption(json())

  add('drift', 'Compare the live database with what schema and migrations say, and try to break every rule.',
    ['drift', 'drift --json'], () => (require('../drift') as typeof import('../drift')).drift)
    .addOption(json())
}
