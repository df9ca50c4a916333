import type { QueryRunner } from 'typeorm'
import { DriftError } from '../../src/errors'
import { describeTable, diffTables } from './describe-table'
import { inScratchSchema } from './scratch-schema'

async function runAll(queryRunner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await queryRunner.query(statement)
}

/**
 * Makes `table` by `statements`, or finds that it is there exactly so already.
 * @throws DriftError `migration/table-differs` when a different table has that name; it is left as it is
 */
export async function ensureTable(
  queryRunner: QueryRunner, table: string, statements: readonly string[],
): Promise<void> {
  const actual = await describeTable(queryRunner, table)
  if (actual === undefined) return runAll(queryRunner, statements)
  // PostgreSQL prints expressions its own way: only what it prints of our statements can be compared with what it
  // prints of the table that is there.
  const expected = await inScratchSchema(queryRunner, async () => {
    await runAll(queryRunner, statements)
    return describeTable(queryRunner, table)
  })
  if (expected === undefined) throw new Error(`our bug: the statements of ${table} do not make it`)
  const differences = diffTables(expected, actual)
  if (differences.length === 0) return
  throw new DriftError({
    code: 'migration/table-differs',
    where: { source: table },
    what: `a different table of that name exists\n    ${differences.join('\n    ')}`,
    why: 'its rows may be someone\'s, so it is neither changed nor replaced',
    fix: `ALTER TABLE ${table} RENAME TO something else, or alter it until it is as expected, and run again`,
  })
}
