import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QueryRunner } from 'typeorm'
import { readFunctions, type FunctionDescription } from '../../../migrations/support/describe-table'
import { readTable, type TableParts } from '../../../migrations/support/read-table'
import { dumpFor } from '../../../migrations/support/by-engine'
import { inScratchSchema } from '../../../migrations/support/scratch-schema'
import { ownTables, readSchemaDump } from '../schema-dump'
import { artifactTriggers } from './artifact-triggers'

const generatedSql = join(__dirname, '../../../generated/sql')

/** Tables by name, and functions, as PostgreSQL prints them. */
export interface Structure {
  /** Our own. */
  readonly tables: ReadonlyMap<string, TableParts>
  /** `artifacts`; undefined where there is none. */
  readonly artifacts: TableParts | undefined
  readonly functions: readonly FunctionDescription[]
}

/** A column that `artifacts` must have, as SQL has it. */
export interface ContractColumn {
  readonly name: string
  readonly definition: string
}

async function readStructure(queryRunner: QueryRunner, functionNames: readonly string[]): Promise<Structure> {
  const tables = new Map<string, TableParts>()
  for (const name of ownTables) {
    const table = await readTable(queryRunner, name)
    if (table !== undefined) tables.set(name, table)
  }
  return {
    tables,
    artifacts: await readTable(queryRunner, 'artifacts'),
    functions: await readFunctions(queryRunner, functionNames),
  }
}

/** The dump's functions look for tables in the schema in which the dump was written. */
const inSchema = (dump: string, here: string): string =>
  dump.replaceAll(' SET search_path=public, pg_temp', () => ` SET search_path=${here}, pg_temp`)

/** A trigger that always fires is a comment in the dump, because CREATE TRIGGER has no word for it. */
const withAlways = (dump: string): string => dump.replace(
  /^CREATE TRIGGER (\S+) .* ON (\S+) .*? \/\* always \*\/;$/gm,
  (line, name: string, table: string) => `${line}\nALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${name};`)

const functionNames = (text: string): readonly string[] =>
  [...text.matchAll(/^CREATE (?:OR REPLACE )?FUNCTION "?(\w+)/gm)].map(([, name = '']) => name)

/** A copy of `artifacts` without rows: foreign keys that point at it lock out nobody. */
async function createArtifacts(queryRunner: QueryRunner, columns: readonly ContractColumn[]): Promise<void> {
  const [found] = await queryRunner.manager.query<{ there: boolean }[]>(
    "SELECT to_regclass('artifacts') IS NOT NULL AS there")
  await queryRunner.query(`CREATE TABLE artifacts (${found?.there === true ? 'LIKE artifacts' : ''})`)
  for (const { name, definition } of columns) {
    await queryRunner.query(`ALTER TABLE artifacts ADD COLUMN IF NOT EXISTS ${name} ${definition}`)
  }
  await queryRunner.query('ALTER TABLE artifacts ADD CONSTRAINT artifacts_pkey PRIMARY KEY (id)')
}

/** What the migrations make, read from their dump; and the triggers that they put on `artifacts`. */
const fromMigrations = (queryRunner: QueryRunner, columns: readonly ContractColumn[]): Promise<Structure> =>
  inScratchSchema(queryRunner, async here => {
    // a function may name a table that is made after it
    await queryRunner.query('SET LOCAL check_function_bodies = off')
    await createArtifacts(queryRunner, columns)
    const dump = dumpFor(queryRunner, withAlways(inSchema(readSchemaDump(), here)))
    await queryRunner.query(dump)
    for (const statement of await artifactTriggers(queryRunner)) await queryRunner.query(statement)
    return readStructure(queryRunner, functionNames(dump))
  })

/** What follows from the schema: tables and the validator. It says nothing of triggers, and of the rights of functions. */
const fromSchema = (queryRunner: QueryRunner, columns: readonly ContractColumn[]): Promise<Structure> =>
  inScratchSchema(queryRunner, async () => {
    await createArtifacts(queryRunner, columns)
    const files = new Set(readdirSync(generatedSql))
    const texts = [...ownTables, 'validator'].filter(name => files.has(`${name}.sql`))
      .map(name => readFileSync(join(generatedSql, `${name}.sql`), 'utf8'))
    for (const text of texts) await queryRunner.query(text)
    return readStructure(queryRunner, texts.flatMap(functionNames))
  })

/** The live database beside what it should be. */
export interface Structures {
  readonly actual: Structure
  readonly migrations: Structure
  readonly schema: Structure
}

/**
 * All three as one transaction sees them; what was made for it is taken back. Reads catalogs only. Needs an open
 * transaction and the right to create a schema.
 */
export async function readStructures(
  queryRunner: QueryRunner, columns: readonly ContractColumn[],
): Promise<Structures> {
  const migrations = await fromMigrations(queryRunner, columns)
  const schema = await fromSchema(queryRunner, columns)
  const names = migrations.functions.map(({ signature }) => signature.split('(', 1)[0] ?? '')
  return { actual: await readStructure(queryRunner, names), migrations, schema }
}
