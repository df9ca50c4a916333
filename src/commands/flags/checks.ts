import { json, type Add } from './declare'

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
}
