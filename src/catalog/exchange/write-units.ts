import type { EntityManager } from 'typeorm'
import { DataError } from '../../errors'
import { BY_INDEX, setUntilEnd } from '../core/transaction-settings'
import { deferJudgement, judgeNow } from '../enforcement/judgement'
import { useFixedForms, type TableShape } from './exchanged-tables'
import { asParameter, asRefusedRows, unlikeRows } from './judge-units'
import type { GivenUnit } from './read-catalog'
import { advanceSequence, insertRows } from './row-sql'

const LOCK = 'select from model_lineages where lineage_id = any($1::text[]) order by lineage_id for update'

async function writeTable(manager: EntityManager, shape: TableShape, units: readonly GivenUnit[]): Promise<number> {
  const rows = units.flatMap(unit => unit.rows.filter(row => row.table === shape.name))
  if (rows.length === 0) return 0
  const [written] = await manager.query<{ n: number }[]>(insertRows(shape), [asParameter(rows)])
  const n = written?.n ?? 0
  for (const column of shape.others) {
    if (column.sequence !== null) await manager.query(advanceSequence(column), [asParameter(rows), column.sequence])
  }
  // rows that somebody else wrote meanwhile, and what triggers of the adopted table made of those we wrote
  const unlike = n < rows.length || shape.name === 'artifacts' ? await unlikeRows(manager, shape, units) : []
  if (unlike.length > 0) throw new DataError(unlike)
  return n
}

/**
 * Writes units in the transaction of `manager`, with their own numbers, ledger and log; rows that are there as given
 * are left alone. How many rows were written.
 *
 * @throws DataError `exchange/differs`, `exchange/refused-by-database`
 */
export async function writeUnits(
  manager: EntityManager, shapes: readonly TableShape[], units: readonly GivenUnit[],
): Promise<number> {
  await setUntilEnd(manager, { ...BY_INDEX, 'model_artifacts.importing': 'on' })
  await useFixedForms(manager)
  await deferJudgement(manager)
  // each unit brings its lineages first: what lacks one is told of the row it lacks it for
  await manager.query('set constraints model_versions_lineage_id_fkey immediate')
  // the order of all writers: lineages first
  await manager.query(LOCK, [units.flatMap(({ id, isLineage }) => (isLineage ? [id] : []))])
  let written = 0
  try {
    for (const shape of shapes) written += await writeTable(manager, shape, units)
    await judgeNow(manager)
  } catch (error) {
    const trouble = asRefusedRows(error, units[0]?.rows[0]?.place ?? '')
    if (trouble === undefined) throw error
    throw new DataError(trouble, { cause: error })
  }
  return written
}
