import type { QueryRunner } from 'typeorm'
import { DriftError } from '../../src/errors'
import { readArtifacts } from './artifacts-contract'
import { boundLockWaits } from './lock-bound'

/** Marks a table that a migration made. A table that was there before never gets it. */
const ownMark = 'Created by model-artifacts.'

/**
 * Makes sure that `artifacts` can be used: creates it with `columns` (name to definition, in order), or takes it as
 * it is and adds the columns it lacks, nullable. Rows are not rewritten: an added column holds its default in old
 * rows, but NULL where the default is the present time, which would be an invented date there.
 * @throws DriftError `migration/artifacts-contract`
 */
export async function adoptArtifacts(
  queryRunner: QueryRunner, columns: Readonly<Record<string, string>>,
): Promise<void> {
  await boundLockWaits(queryRunner)
  const table = await readArtifacts(queryRunner)
  if (table === undefined) {
    const definitions = Object.entries(columns).map(([name, definition]) => `${name} ${definition}`)
    await queryRunner.query(`CREATE TABLE artifacts (\n  ${definitions.join(',\n  ')}\n)`)
    await queryRunner.query(`COMMENT ON TABLE artifacts IS '${ownMark}'`)
    return
  }
  if (table.troubles.length > 0) throw new DriftError(table.troubles)
  const present = new Set(table.columns.map(({ name }) => name))
  for (const [name, definition] of Object.entries(columns)) {
    if (!present.has(name)) await addColumn(queryRunner, name, definition.replace(/ NOT NULL$/, ''))
  }
}

async function addColumn(queryRunner: QueryRunner, name: string, definition: string): Promise<void> {
  const [type, byTime] = definition.split(/ DEFAULT (?=now\(\)$)/)
  await queryRunner.query(`ALTER TABLE artifacts ADD COLUMN ${name} ${type}`)
  if (byTime !== undefined) await queryRunner.query(`ALTER TABLE artifacts ALTER COLUMN ${name} SET DEFAULT ${byTime}`)
}

/** Drops `artifacts` if a migration made it and it is empty; otherwise does nothing. */
export async function dropOwnArtifacts(queryRunner: QueryRunner): Promise<void> {
  await boundLockWaits(queryRunner)
  const [own] = await queryRunner.manager.query<{ mark: string | null }[]>(
    `SELECT obj_description(to_regclass('artifacts'), 'pg_class') AS mark`,
  )
  if (own?.mark !== ownMark) return
  // No row may come in between the look and the drop.
  await queryRunner.query('LOCK TABLE artifacts IN ACCESS EXCLUSIVE MODE')
  const rows = await queryRunner.manager.query<unknown[]>('SELECT FROM artifacts LIMIT 1')
  if (rows.length === 0) await queryRunner.query('DROP TABLE artifacts')
}
