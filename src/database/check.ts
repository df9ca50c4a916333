import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSource, QueryRunner } from 'typeorm'
import type { Trouble } from '../errors'
import { diffTables, withoutTriggers } from '../../migrations/support/describe-table'
import { ownFunctionMark } from '../../migrations/support/ensure-function'
import { readArtifacts } from '../../migrations/support/artifacts-contract'
import { lineageTriggers } from '../../migrations/support/lineage-triggers'
import { metadataTriggers } from '../../migrations/support/metadata-triggers'
import { inScratchSchema } from '../../migrations/support/scratch-schema'
import { historyTable, historyTroubles, readHistory } from './history'
import { describeOwnTables, dumpSchema, ownTables, readSchemaDump } from './schema-dump'

const generatedSql = join(__dirname, '../../generated/sql')

const indented = (lines: readonly string[]): string => lines.map((line) => `\n    ${line}`).join('')

/**
 * Every difference between the database, the migrations, the entities and the generated tables; empty when they
 * agree. Writes nothing that it does not take back. While migrations are pending, or the history is not ours, it
 * tells only that.
 * Codes: `migration/pending`, `migration/history-missing`, `migration/history-out-of-order`,
 * `migration/artifacts-contract`, `migration/entities-differ`, `migration/dump-differs`, `migration/generated-differs`.
 */
export async function checkMigrations(dataSource: DataSource): Promise<Trouble[]> {
  const history = await historyDifferences(dataSource)
  if (history.length > 0) return history
  return [
    ...await artifactsDifferences(dataSource),
    ...await entityDifferences(dataSource),
    ...await dumpDifferences(dataSource),
    ...await generatedDifferences(dataSource),
    ...await validatorDifferences(dataSource),
  ]
}

async function historyDifferences(dataSource: DataSource): Promise<Trouble[]> {
  const history = await readHistory(dataSource)
  const wrong = historyTroubles(history)
  if (wrong.length > 0) return wrong
  const done = new Set(history.executed.map(({ name }) => name))
  return history.known.filter(({ name }) => !done.has(name)).map(({ name }) => ({
    code: 'migration/pending',
    where: { source: historyTable },
    what: `${name} has not run`,
    fix: 'npm run typeorm migration:run',
  }))
}

async function artifactsDifferences(dataSource: DataSource): Promise<Trouble[]> {
  const queryRunner = dataSource.createQueryRunner()
  try {
    const table = await readArtifacts(queryRunner)
    const names = new Set(table?.columns.map(({ name }) => name))
    const needed = dataSource.entityMetadatas.find(({ tableName }) => tableName === 'artifacts')?.columns ?? []
    const missing = needed.map(({ databaseName }) => databaseName).filter((name) => !names.has(name))
    return [...table?.troubles ?? [], ...await triggerTroubles(queryRunner), ...missing.map((name): Trouble => ({
      code: 'migration/artifacts-contract',
      where: { source: 'artifacts', pointer: `/${name}` },
      what: `there is no column ${name}`,
      why: 'the migration added what was missing; it has been dropped since',
      fix: 'add the column again as migrations/1776384000001-adopt-artifacts.ts has it',
    }))]
  } finally {
    await queryRunner.release()
  }
}

/** The triggers of ours on `artifacts`: name, what is let in without it, and the file that makes it. */
const artifactsTriggers: readonly (readonly [name: string, why: string, file: string])[] = [
  ...lineageTriggers.filter(([table]) => table === 'artifacts')
    .map(([, name]) => [name, 'without it a model may come to descend from itself', 'lineage-triggers.ts'] as const),
  ...metadataTriggers
    .map(([name]) => [name, 'without it any document is let in', 'metadata-triggers.ts'] as const),
]

/** The triggers of ours on `artifacts`, which the dump does not have. */
async function triggerTroubles(queryRunner: QueryRunner): Promise<Trouble[]> {
  const found = await queryRunner.manager.query<{ name: string }[]>(
    "SELECT tgname AS name FROM pg_trigger WHERE tgrelid = to_regclass('artifacts') AND tgenabled IN ('O', 'A')")
  const names = new Set(found.map(({ name }) => name))
  return artifactsTriggers.filter(([name]) => !names.has(name)).map(([name, why, file]): Trouble => ({
    code: 'migration/artifacts-contract',
    where: { source: 'artifacts', pointer: `/${name}` },
    what: `the trigger ${name} is not there, or is off`,
    why,
    fix: `ALTER TABLE artifacts ENABLE TRIGGER ${name}, or make it as migrations/support/${file} has it`,
  }))
}

/** What TypeORM would change to make the tables match the entities; `artifacts` is outside its view. */
async function entityDifferences(dataSource: DataSource): Promise<Trouble[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log()
  if (upQueries.length === 0) return []
  return [{
    code: 'migration/entities-differ',
    where: { source: 'generated/entities' },
    what: `the entities and the tables differ; TypeORM would run${indented(upQueries.map(({ query }) => query))}`,
    fix: 'write a migration for what changed in the schema, or undo what was changed by hand in the database',
  }]
}

/** The database against the committed dump: sees what TypeORM is blind to, such as a changed CHECK. */
async function dumpDifferences(dataSource: DataSource): Promise<Trouble[]> {
  const [expected, actual] = [readSchemaDump(), await dumpSchema(dataSource)]
  if (expected === actual) return []
  const [wanted, found] = [expected.split('\n'), actual.split('\n')]
  const lines = [
    ...wanted.filter((line) => !found.includes(line)).map((line) => `expected  ${line.trim()}`),
    ...found.filter((line) => !wanted.includes(line)).map((line) => `actual    ${line.trim()}`),
  ]
  const told = lines.length > 0 ? lines : ['the lines are in another order']
  return [{
    code: 'migration/dump-differs',
    where: { source: 'migrations/schema.sql' },
    what: `the database is not what the dump says${indented(told)}`,
    fix: 'after a new migration: npm run dump-schema; otherwise undo what was changed by hand in the database',
  }]
}

/** The database against the tables that codegen derives from the schema, which knows of no triggers. */
async function generatedDifferences(dataSource: DataSource): Promise<Trouble[]> {
  const queryRunner = dataSource.createQueryRunner()
  try {
    await queryRunner.startTransaction()
    const actual = await describeOwnTables(queryRunner)
    const expected = await inScratchSchema(queryRunner, async () => {
      await createGenerated(queryRunner)
      return describeOwnTables(queryRunner)
    })
    return expected.flatMap((table, index): Trouble[] => {
      const lines = actual[index] === undefined ? [] : diffTables(table, withoutTriggers(actual[index]))
      return lines.length === 0 ? [] : [{
        code: 'migration/generated-differs',
        where: { source: `generated/sql/${ownTables[index]}.sql` },
        what: `the table is not what follows from the schema${indented(lines)}`,
        fix: 'write a migration for what changed in the schema: npm run typeorm migration:create NAME',
      }]
    })
  } finally {
    if (queryRunner.isTransactionActive) await queryRunner.rollbackTransaction()
    await queryRunner.release()
  }
}

interface FunctionBody {
  readonly name: string
  readonly body: string
}

/** The functions of the validator in the schema that new functions go to; those of other types are marked as theirs. */
const validatorBodies = (queryRunner: QueryRunner): Promise<FunctionBody[]> => queryRunner.manager.query<FunctionBody[]>(
  `SELECT proname AS name, prosrc AS body FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
     AND proname LIKE '%\\_problem' AND proargtypes[0] = 'jsonb'::regtype
     AND coalesce(obj_description(oid, 'pg_proc'), $1) = $1 ORDER BY proname COLLATE "C"`, [ownFunctionMark])

/** The validator of the database against the one that codegen compiles from the schema. */
async function validatorDifferences(dataSource: DataSource): Promise<Trouble[]> {
  const queryRunner = dataSource.createQueryRunner()
  try {
    await queryRunner.startTransaction()
    const actual = new Map((await validatorBodies(queryRunner)).map(({ name, body }) => [name, body]))
    const expected = await inScratchSchema(queryRunner, async () => {
      await queryRunner.query(readFileSync(join(generatedSql, 'validator.sql'), 'utf8'))
      return validatorBodies(queryRunner)
    })
    const names = new Set(expected.map(({ name }) => name))
    const lines = [
      ...expected.filter(({ name, body }) => actual.get(name) !== body)
        .map(({ name }) => `expected  ${name}${actual.has(name) ? ' with the body that the schema gives it' : ''}`),
      ...[...actual.keys()].filter(name => !names.has(name)).map(name => `actual    ${name}`),
    ]
    return lines.length === 0 ? [] : [{
      code: 'migration/generated-differs',
      where: { source: 'generated/sql/validator.sql' },
      what: `the validator in the database is not what follows from the schema${indented(lines)}`,
      fix: 'freeze the new one in migrations/support/validators, and install it by a migration',
    }]
  } finally {
    if (queryRunner.isTransactionActive) await queryRunner.rollbackTransaction()
    await queryRunner.release()
  }
}

async function createGenerated(queryRunner: QueryRunner): Promise<void> {
  const files = readdirSync(generatedSql)
  for (const table of ownTables) {
    const file = files.find((name) => name === `${table}.sql`)
    if (file !== undefined) await queryRunner.query(readFileSync(join(generatedSql, file), 'utf8'))
  }
}
