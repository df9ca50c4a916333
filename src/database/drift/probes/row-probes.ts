import type { QueryRunner } from 'typeorm'
import { attempt, judged, refusalOf, withAttempts, type FailedProbe } from './attempt'
import { insertion, type RefusedRow, type TableCases } from './counterexamples'
import { logOf, untried, type ProbeLog } from './probe-log'

const placeOf = (table: string, { name }: RefusedRow): string => `${table}.${name}`

/** The statement that has the constraints of a table speak now that wait for the end of a transaction; none where none waits. */
async function speakNow(queryRunner: QueryRunner, table: string): Promise<readonly string[]> {
  const waiting = await queryRunner.manager.query<{ name: string }[]>(
    'SELECT quote_ident(conname) AS name FROM pg_constraint WHERE conrelid = to_regclass(quote_ident($1)) AND condeferred', [table])
  return waiting.length === 0 ? [] : [`SET CONSTRAINTS ${waiting.map(({ name }) => name).join(', ')} IMMEDIATE`]
}

async function probeCases(queryRunner: QueryRunner, cases: TableCases): Promise<readonly (FailedProbe | undefined)[]> {
  const { table, row, accepted, refused } = cases
  const now = await speakNow(queryRunner, table)
  const results: (FailedProbe | undefined)[] = []
  for (const change of [{}, ...accepted]) {
    const statement = insertion(table, { ...row, ...change })
    results.push(judged(table, statement, 'accepted', await attempt(queryRunner, [statement, ...now])))
  }
  // a table that takes no good row refuses the others for the same reason
  if (results[0] !== undefined) return results
  for (const each of refused) {
    const first = each.first === undefined ? [] : [insertion(table, { ...row, ...each.first })]
    const statement = insertion(table, { ...row, ...each.change })
    const outcome = await attempt(queryRunner, [...first, statement, ...now])
    results.push(judged(placeOf(table, each), statement, { sqlstate: each.sqlstate, name: each.name, table }, outcome))
  }
  return results
}

async function probeTable(queryRunner: QueryRunner, cases: TableCases): Promise<readonly (FailedProbe | undefined)[]> {
  const parents = cases.parents.map(parent => insertion(parent.table, parent.row))
  try {
    return await withAttempts(queryRunner, parents, () => probeCases(queryRunner, cases))
  } catch (error) {
    return [judged(cases.table, 'the rows that its rows point at', 'accepted', refusalOf(error))]
  }
}

/** Tries every constraint of our own tables with a row that only it refuses, beside rows that none refuses. */
export async function probeRows(queryRunner: QueryRunner, tables: readonly TableCases[]): Promise<ProbeLog> {
  await queryRunner.query('SAVEPOINT rows')
  try {
    // triggers that fill columns, and that let nobody write a log, would answer in the place of the constraints
    const [importing] = await queryRunner.manager.query<{ heard: boolean }[]>(
      `WITH importing AS MATERIALIZED (SELECT set_config('model_artifacts.importing', 'on', true) AS state)
       SELECT ledger_is_imported() AS heard FROM importing WHERE state = 'on'`)
    if (importing?.heard !== true) {
      return untried('constraints were not tried with rows: that needs the role that owns promotion_events')
    }
    const results: (FailedProbe | undefined)[] = []
    for (const cases of tables) results.push(...await probeTable(queryRunner, cases))
    return logOf(results)
  } finally {
    await queryRunner.query('ROLLBACK TO SAVEPOINT rows; RELEASE SAVEPOINT rows')
  }
}
