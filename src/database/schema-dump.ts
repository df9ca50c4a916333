import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DataSource, QueryRunner } from 'typeorm'
import { describeFunctions, describeTable, formatTable, type TableDescription } from '../../migrations/support/describe-table'

/** The tables that are the toolkit's own, in the order in which they can be created. */
export const ownTables = [
  'model_lineages', 'model_versions', 'model_metrics', 'lineage_places', 'metadata_revisions', 'review_items',
  'review_events', 'promotion_events', 'enforcement_modes', 'metadata_violations',
] as const

/** Where the dump is committed. */
export const schemaDumpFile = join(__dirname, '../../migrations/schema.sql')

const header = `-- The toolkit's own functions and tables after all migrations, as PostgreSQL prints them.
-- Written by npm run dump-schema.
`

/** The descriptions of those of the toolkit's own tables that exist, in order. */
async function describeOwnTables(queryRunner: QueryRunner): Promise<TableDescription[]> {
  const found: TableDescription[] = []
  for (const table of ownTables) {
    const description = await describeTable(queryRunner, table)
    if (description !== undefined) found.push(description)
  }
  return found
}

/** The toolkit's own functions and tables as one SQL script: the same bytes from every PostgreSQL. `artifacts` is not in it. */
export async function dumpSchema(dataSource: DataSource): Promise<string> {
  const queryRunner = dataSource.createQueryRunner()
  try {
    const tables = (await describeOwnTables(queryRunner)).map(formatTable)
    const functions = (await describeFunctions(queryRunner)).map((text) => `${text};\n`)
    return [header, ...functions, ...tables].join('\n')
  } finally {
    await queryRunner.release()
  }
}

/** The committed dump; empty when there is none. */
export function readSchemaDump(file = schemaDumpFile): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Writes the dump of a migrated database over the committed one; true when the bytes differ. */
export async function writeSchemaDump(dataSource: DataSource, file = schemaDumpFile): Promise<boolean> {
  const text = await dumpSchema(dataSource)
  const differs = text !== readSchemaDump(file)
  if (differs) writeFileSync(file, text)
  return differs
}
