import type { DataSource } from 'typeorm'
import type { Trouble } from '../errors'
import type { Difference } from './drift/difference'
import { inRolledBack } from './drift/rolled-back'
import { readStructureDrift } from './drift/structure-drift'
import { historyTable, historyTroubles, readHistory } from './history'
import { typeormCommand } from './package-root'

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
  const { artifacts, migrations, schema } = await inRolledBack(dataSource, readStructureDrift)
  return [
    ...artifacts.map(ofArtifacts),
    ...await entityDifferences(dataSource),
    ...ofMigrations(migrations),
    ...ofSchema(schema),
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
    fix: typeormCommand('migration:run'),
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

/** What was expected above what is there, a pair of lines a difference. */
const linesOf = (differences: readonly Difference[]): readonly string[] => differences.flatMap(each => [
  ...(each.expected === null ? [] : [`expected  ${each.place}: ${each.expected}`]),
  ...(each.actual === null ? [] : [`actual    ${each.place}: ${each.actual}`]),
])

const ofArtifacts = (difference: Difference): Trouble => ({
  code: 'migration/artifacts-contract',
  where: { source: 'artifacts', pointer: difference.place.replace(/^artifacts\.?/, '/') },
  what: `expected ${difference.expected ?? 'nothing'}, found ${difference.actual ?? 'nothing'}`,
  why: 'the migrations left it as the catalog needs it; it has been changed since',
  fix: difference.repair?.trimEnd() ?? difference.caution ?? 'put it back as it was',
})

/** The database against the committed dump: sees what TypeORM is blind to, such as a changed CHECK. */
const ofMigrations = (differences: readonly Difference[]): readonly Trouble[] => differences.length === 0 ? [] : [{
  code: 'migration/dump-differs',
  where: { source: 'migrations/schema.sql' },
  what: `the database is not what the dump says${indented(linesOf(differences))}`,
  fix: 'after a new migration: npm run dump-schema; otherwise `model-artifacts drift` prints what repairs it',
}]

/** The database against the tables that codegen derives from the schema, which knows of no triggers. */
function ofSchema(differences: readonly Difference[]): readonly Trouble[] {
  const fileOf = ({ place, kind }: Difference): string =>
    (kind === 'function' ? 'validator' : place.split('.', 1)[0] ?? place)
  return [...new Set(differences.map(fileOf))].map(file => ({
    code: 'migration/generated-differs',
    where: { source: `generated/sql/${file}.sql` },
    what: `${file === 'validator' ? 'the validator' : 'the table'} is not what follows from the schema` +
      indented(linesOf(differences.filter(each => fileOf(each) === file))),
    fix: file === 'validator' ? 'freeze the new one in migrations/support/validators, and install it by a migration' :
      'write a migration for what changed in the schema: npm run typeorm migration:create NAME',
  }))
}
