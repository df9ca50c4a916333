import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { codegen } from '../src/codegen'
import { codegenOptions } from '../src/commands/codegen-options'
import { createMigration } from '../src/database/create-migration'
import { readGeneratedSql, typeMigration } from '../src/database/type-migration'

/** The committed example has one timestamp for good: a later one would change its file at every run. */
const TIMESTAMP = 1800000000000

/** Makes docs/examples/dataset_artifact/generated and migrations anew, as docs/new-artifact-type.md does. */
async function main(): Promise<void> {
  process.chdir(path.join(__dirname, '../docs/examples/dataset_artifact'))
  await codegen(codegenOptions({ schema: 'dataset_artifact.json', relational: 'relational', out: 'generated' }))
  rmSync('migrations', { recursive: true, force: true })
  mkdirSync('migrations')
  createMigration('create-dataset-versions', {
    folder: 'migrations', now: TIMESTAMP, text: typeMigration(readGeneratedSql('generated/sql')),
  })
}

void main()
