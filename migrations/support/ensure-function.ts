import type { QueryRunner } from 'typeorm'
import { functionFor, triggerFor } from './by-engine'

/** Marks a function that a migration made, so that the dump finds it. */
export const ownFunctionMark = 'Made by model-artifacts.'

/** A function of ours, in PL/pgSQL unless it says otherwise. */
export interface FunctionSource {
  readonly name: string
  /** As PostgreSQL's CREATE FUNCTION takes them; none by default. */
  readonly parameters?: string
  /** Default `trigger`. */
  readonly returns?: string
  /** Default `VOLATILE`. */
  readonly volatility?: 'IMMUTABLE' | 'STABLE' | 'VOLATILE'
  /**
   * Runs with the rights of the role that migrates; for triggers of tables that roles write
   * which have no rights on ours. Default false.
   */
  readonly asOwner?: boolean
  /** What holds while it runs, as `SET` takes it, e.g. `enable_seqscan = off`; none by default. */
  readonly settings?: readonly string[]
  /**
   * Default `plpgsql`; a function in `sql` can become part of the query that calls it, and is therefore not bound to the
   * schema of the migration as the others are: it may name no table.
   */
  readonly language?: 'plpgsql' | 'sql'
  /** From DECLARE or BEGIN to END; in `sql` a query. */
  readonly body: string
  /** Says whose it is. Default `ownFunctionMark`. */
  readonly mark?: string
}

/** Makes a function, or puts its present body in the place of an earlier one. */
export async function ensureFunction(queryRunner: QueryRunner, source: FunctionSource): Promise<void> {
  const {
    name, parameters = '', returns = 'trigger', volatility = 'VOLATILE', language = 'plpgsql', asOwner = false,
    settings = [], body, mark = ownFunctionMark,
  } = functionFor(queryRunner, source)
  // a caller with another search_path still finds our tables; pg_temp last: its temporary tables never stand in for them
  const [here] = await queryRunner.manager.query<{ path: string }[]>(
    "SELECT quote_ident(current_schema()) || ', pg_temp' AS path")
  // a function with a setting of its own never becomes part of a query
  const pinned = language === 'sql' ? [] : [`search_path = ${here?.path ?? 'pg_temp'}`]
  const rights = [
    ...(asOwner ? ['SECURITY DEFINER'] : []), ...[...pinned, ...settings].map((setting) => `SET ${setting}`),
  ].join(' ')
  await queryRunner.query(`CREATE OR REPLACE FUNCTION ${name}(${parameters}) RETURNS ${returns}
    LANGUAGE ${language} ${volatility} ${rights} AS $$\n${body}\n$$`)
  await queryRunner.query(`COMMENT ON FUNCTION ${name}(${parameters}) IS '${mark}'`)
}

/**
 * Makes a trigger of `table` anew; `definition` is what follows its name: when, on which table, what it executes.
 * A constraint trigger can be deferred to the end of the transaction.
 */
export async function ensureTrigger(
  queryRunner: QueryRunner, table: string, name: string, definition: string, kind: '' | 'CONSTRAINT' = '',
): Promise<void> {
  await queryRunner.query(`DROP TRIGGER IF EXISTS ${name} ON ${table}`)
  await queryRunner.query(`CREATE ${kind} TRIGGER ${name} ${triggerFor(queryRunner, definition)}`)
}
