import type { QueryRunner } from 'typeorm'
import { METADATA_CONSTRAINT } from '../../../../migrations/support/metadata-triggers'
import { attempt, judged, refusalOf, withAttempts, type Expected, type FailedProbe } from './attempt'
import { insertion, jsonLiteral, type Counterexamples } from './counterexamples'
import { logOf, type ProbeLog } from './probe-log'

const SHOWN = 200

const shown = (document: unknown): string => {
  const text = JSON.stringify(document)
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}… (${text.length} characters)`
}

async function problemsOf(
  queryRunner: QueryRunner, validator: string, documents: readonly unknown[],
): Promise<readonly (string | null)[]> {
  const rows = await queryRunner.manager.query<{ problem: string | null }[]>(
    `SELECT ${validator}(each.document) AS problem
     FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS each (document, n) ORDER BY each.n`,
    [JSON.stringify(documents)])
  return rows.map(({ problem }) => problem)
}

/** Asks the validator itself: whatever the mode is, and whatever stands before it. */
export async function probeValidator(
  queryRunner: QueryRunner, { validator, accepted, refused }: Counterexamples,
): Promise<ProbeLog> {
  const cases = [
    ...accepted.map(document => ({ document, problem: null })),
    ...refused.map(({ document, problem }) => ({ document, problem })),
  ]
  const place = `${validator}(jsonb)`
  await queryRunner.query('SAVEPOINT validator')
  try {
    const found = await problemsOf(queryRunner, validator, cases.map(({ document }) => document))
    return logOf(cases.map(({ document, problem }, i): FailedProbe | undefined => (found[i] === problem ? undefined : {
      place, tried: shown(document), expected: problem ?? 'no problem', actual: found[i] ?? 'no problem',
    })))
  } catch (error) {
    const { message, sqlstate } = refusalOf(error)
    return logOf([{
      place, tried: `${cases.length} documents`, expected: 'an answer', actual: `${message} (SQLSTATE ${sqlstate})`,
    }])
  } finally {
    await queryRunner.query('ROLLBACK TO SAVEPOINT validator; RELEASE SAVEPOINT validator')
  }
}

/** Lets the mode be strict, or not, until the transaction ends. */
export const settingMode = (isStrict: boolean): string => `
  INSERT INTO enforcement_modes (sequence, is_strict, set_by, reason)
  SELECT coalesce(max(sequence), 0) + 1, ${isStrict}, 'drift', 'a probe that is taken back' FROM enforcement_modes`

/** Writes documents as other software would: the trigger has to hear of them, and to ask the validator. */
export function probeWrites(
  queryRunner: QueryRunner, { governed: { table, column, row }, accepted, refused }: Counterexamples,
): Promise<ProbeLog> {
  const wrong: Expected = { sqlstate: '23514', name: METADATA_CONSTRAINT, table }
  const good = insertion(table, row)
  const [key, id] = Object.entries(row)[0] ?? ['id', 'NULL']
  const inserting = (document: unknown): string => insertion(table, { ...row, [column]: jsonLiteral(document) })
  const updating = (document: unknown): string =>
    `UPDATE ${table} SET ${column} = ${jsonLiteral(document)} WHERE ${key} = ${id}`
  return withAttempts(queryRunner, [settingMode(true)], async () => {
    const results: (FailedProbe | undefined)[] = []
    for (const document of accepted) {
      const outcome = await attempt(queryRunner, [inserting(document)])
      results.push(judged(`${table}.${METADATA_CONSTRAINT}`, `INSERT of ${shown(document)}`, 'accepted', outcome))
    }
    for (const { document } of refused) {
      const inserted = await attempt(queryRunner, [inserting(document)])
      results.push(judged(`${table}.model_artifacts_new_metadata`, `INSERT of ${shown(document)}`, wrong, inserted))
      const updated = await attempt(queryRunner, [good, updating(document)])
      results.push(judged(`${table}.model_artifacts_other_metadata`, `UPDATE to ${shown(document)}`, wrong, updated))
    }
    return logOf(results)
  })
}
