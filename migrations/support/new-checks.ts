import { QueryFailedError, type QueryRunner } from 'typeorm'
import { DriftError, type Trouble } from '../../src/errors'

const SHOWN = 20

/** A CHECK that a table gets while rows are in it. */
export interface NewCheck {
  readonly table: string
  readonly name: string
  /** As it stands in CHECK (…). */
  readonly predicate: string
}

/** Adds CHECKs that guard what is written from now on; rows that are there are not looked at, so the lock is short. */
export async function addChecks(queryRunner: QueryRunner, checks: readonly NewCheck[]): Promise<void> {
  for (const table of new Set(checks.map(check => check.table))) {
    const added = checks.filter(check => check.table === table)
      .map(({ name, predicate }) => `ADD CONSTRAINT ${name} CHECK (${predicate}) NOT VALID`)
    await queryRunner.query(`ALTER TABLE ${table}\n  ${added.join(',\n  ')}`)
  }
}

/** Drops CHECKs. */
export async function dropChecks(queryRunner: QueryRunner, checks: readonly NewCheck[]): Promise<void> {
  for (const { table, name } of checks) await queryRunner.query(`ALTER TABLE ${table} DROP CONSTRAINT IF EXISTS ${name}`)
}

async function isValid(queryRunner: QueryRunner, { table, name }: NewCheck): Promise<boolean> {
  await queryRunner.query('SAVEPOINT validate_check')
  try {
    await queryRunner.query(`ALTER TABLE ${table} VALIDATE CONSTRAINT ${name}`)
    return true
  } catch (error) {
    if (!(error instanceof QueryFailedError) || (error.driverError as { code?: string }).code !== '23514') throw error
    await queryRunner.query('ROLLBACK TO SAVEPOINT validate_check')
    return false
  } finally {
    await queryRunner.query('RELEASE SAVEPOINT validate_check').catch(() => {})
  }
}

/** Which rows break a CHECK: how many, and the keys of the first. */
async function rowsAgainst(queryRunner: QueryRunner, { table, name, predicate }: NewCheck): Promise<Trouble> {
  const keys = await queryRunner.manager.query<{ name: string }[]>(
    `SELECT quote_ident(a.attname) AS name FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(attnum, n)
       JOIN pg_attribute a ON a.attnum = k.attnum
     WHERE i.indrelid = to_regclass($1) AND i.indisprimary AND a.attrelid = i.indrelid ORDER BY k.n`, [table])
  const key = `concat_ws(' ', ${keys.map(column => column.name).join(', ')})`
  const [found] = await queryRunner.manager.query<{ total: number; ids: string[] }[]>(
    `WITH broken AS (SELECT ${key} AS id FROM ${table} WHERE NOT (${predicate}))
     SELECT count(*)::int AS total, array(SELECT id FROM broken ORDER BY id COLLATE "C" LIMIT ${SHOWN}) AS ids FROM broken`)
  const { total = 0, ids = [] } = found ?? {}
  return {
    code: 'migration/rows-refused',
    where: { source: `${table}.${name}` },
    what: `${total} rows break the new CHECK: ${ids.join(', ')}${total > SHOWN ? ', …' : ''}`,
    why: `it says ${predicate}; it guards what is written since, and what is there has to follow`,
    fix: `correct them (SELECT * FROM ${table} WHERE NOT (${predicate})) and run the migrations again`,
  }
}

/**
 * Proves CHECKs for the rows that were there before them. Readers and writers go on meanwhile.
 *
 * @throws DriftError `migration/rows-refused`, one trouble a CHECK, with how many rows break it and which, at most 20
 * @see https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-VALIDATE-CONSTRAINT
 */
export async function validateChecks(queryRunner: QueryRunner, checks: readonly NewCheck[]): Promise<void> {
  const troubles: Trouble[] = []
  for (const check of checks) if (!await isValid(queryRunner, check)) troubles.push(await rowsAgainst(queryRunner, check))
  if (troubles.length > 0) throw new DriftError(troubles)
}
