import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { QueryRunner } from 'typeorm'
import { ownFunctionMark } from './ensure-function'

/** The functions of a frozen validator, in the order in which they are made; callees first. */
export interface FrozenValidator {
  /** One CREATE OR REPLACE FUNCTION a text. */
  readonly statements: readonly string[]
  /** `name(argument types)` of each. */
  readonly signatures: readonly string[]
}

const HEAD = /^CREATE OR REPLACE FUNCTION "?(\w+)"?\s*\(([^)]*)\)/

/** The validator that was frozen under a name in `validators/`. */
export function frozenValidator(name: string): FrozenValidator {
  const text = readFileSync(join(__dirname, 'validators', `${name}.sql`), 'utf8')
  const statements = text.split(/^(?=CREATE OR REPLACE )/m).filter(part => part.startsWith('CREATE '))
    .map(statement => statement.trim().replace(/;$/, ''))
  const signatures = statements.map(statement => {
    const [, head, parameters = ''] = HEAD.exec(statement) ?? []
    if (head === undefined) throw new Error(`our bug: ${name}.sql holds something else than functions`)
    return `${head}(${parameters})`
  })
  return { statements, signatures }
}

/**
 * Makes the functions of a frozen validator. Its entry is called by whoever writes `artifacts`, wherever their
 * search_path leads, and calls the others by their bare names.
 */
export async function installValidator(queryRunner: QueryRunner, { statements, signatures }: FrozenValidator): Promise<void> {
  for (const statement of statements) await queryRunner.query(statement)
  for (const signature of signatures) await queryRunner.query(`COMMENT ON FUNCTION ${signature} IS '${ownFunctionMark}'`)
  const entry = signatures.at(-1)
  const [here] = await queryRunner.manager.query<{ path: string }[]>(
    "SELECT quote_ident(current_schema()) || ', pg_temp' AS path")
  await queryRunner.query(`ALTER FUNCTION ${entry ?? ''} SECURITY DEFINER SET search_path = ${here?.path ?? 'pg_temp'}`)
}

/** Drops the functions of a frozen validator, callers first. */
export async function dropValidator(queryRunner: QueryRunner, { signatures }: FrozenValidator): Promise<void> {
  for (const signature of signatures.toReversed()) await queryRunner.query(`DROP FUNCTION IF EXISTS ${signature}`)
}
