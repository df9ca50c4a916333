import type { DataSource, QueryRunner } from 'typeorm'
import { readArtifacts } from '../../../migrations/support/artifacts-contract'
import type { FunctionDescription } from '../../../migrations/support/describe-table'
import { artifactNotes, compareArtifacts } from './compare-artifacts'
import { compareFunctions } from './compare-functions'
import { compareTables } from './compare-tables'
import type { Ranked } from './difference'
import { readSurplus } from './read-surplus'
import { withExpectedNames } from './renamed-columns'
import { readStructures, type ContractColumn, type Structures } from './structure'

/** Where the structure of the database is not as it should be, by what says so; and what else was seen. */
export interface StructureDrift {
  /** Against what the migrations make. */
  readonly migrations: readonly Ranked[]
  /** Against what follows from the schema, which knows of no triggers and functions. */
  readonly schema: readonly Ranked[]
  /** Against the contract with the owner of `artifacts`. */
  readonly artifacts: readonly Ranked[]
  readonly notes: readonly string[]
}

const literal = (value: unknown): string => {
  if (typeof value === 'function') return String(value())
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value)
}

/** The columns that `artifacts` must have, from its entity. */
export const contractColumns = ({ entityMetadatas }: DataSource): readonly ContractColumn[] =>
  (entityMetadatas.find(({ tableName }) => tableName === 'artifacts')?.columns ?? []).map(column => ({
    name: column.databaseName,
    definition: `${String(column.type)}${column.default === undefined ? '' : ` DEFAULT ${literal(column.default)}`}`,
  }))

/** A function without its rights and settings, which migrations give it. */
const bare = (each: FunctionDescription): FunctionDescription =>
  ({ ...each, own: true, statement: each.statement.replace(/( SECURITY DEFINER)?( SET \S+=[^$]*)?(?= AS \$\$)/, '') })

function againstSchema({ schema, actual }: Structures): readonly Ranked[] {
  const live = withExpectedNames(schema.tables, actual.tables)
  const expected = schema.functions.map(bare)
  const named = new Set(expected.map(({ signature }) => signature))
  return [
    ...compareFunctions(expected, actual.functions.filter(({ signature }) => named.has(signature)).map(bare)),
    ...[...schema.tables].flatMap(([name, table]) => {
      const found = live.get(name)
      // the schema knows of no triggers: none is too many for it
      return found === undefined ? [] : compareTables(table, { ...found, triggers: [] })
    }),
  ]
}

/**
 * Compares catalogs with catalogs: no row is read, and what is made on the way is taken back. Needs an open
 * transaction and the right to create a schema.
 */
export async function readStructureDrift(queryRunner: QueryRunner): Promise<StructureDrift> {
  const columns = contractColumns(queryRunner.connection)
  const structures = await readStructures(queryRunner, columns)
  const { migrations, actual } = structures
  const live = withExpectedNames(migrations.tables, actual.tables)
  if (migrations.artifacts === undefined) throw new Error('our bug: the copy of artifacts was not made')
  return {
    migrations: [
      ...compareFunctions(migrations.functions, actual.functions),
      ...[...migrations.tables].flatMap(([name, expected]) => compareTables(expected, live.get(name))),
      ...await readSurplus(queryRunner, actual.tables.keys()),
    ],
    schema: againstSchema(structures),
    artifacts: compareArtifacts(
      migrations.artifacts, actual.artifacts, await readArtifacts(queryRunner), columns),
    notes: actual.artifacts === undefined ? [] : artifactNotes(migrations.artifacts, actual.artifacts, columns),
  }
}
