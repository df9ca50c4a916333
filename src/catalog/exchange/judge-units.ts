import { QueryFailedError, type DataSource, type EntityManager } from 'typeorm'
import type { Trouble } from '../../errors'
import { useFixedForms, type TableShape } from './exchanged-tables'
import type { GivenRow, GivenUnit } from './read-catalog'
import { judgeRows } from './row-sql'

/** How a row stands to the database; a row that is there as it was given has no verdict. */
interface Verdict {
  readonly ord: number
  readonly absent: boolean
  /** The row that is there and differs, as JSON text. */
  readonly stored: string | null
  /** The rule that it breaks. */
  readonly violated: string | null
}

/** What a unit is to the database. */
export interface JudgedUnit {
  readonly troubles: readonly Trouble[]
  /** Rows that are not there yet. */
  readonly absent: readonly GivenRow[]
}

/** SQLSTATE classes that are about a value: data exception, constraint, program limit, an exception of a trigger. */
const REFUSALS = new Set(['22', '23', '54', 'P0'])

/** What PostgreSQL refuses about given rows; undefined for any other error. */
export function asRefusedRows(error: unknown, place: string): Trouble | undefined {
  if (!(error instanceof QueryFailedError)) return undefined
  const { code: state = '' } = error.driverError as { code?: string }
  if (!REFUSALS.has(state.slice(0, 2))) return undefined
  return {
    code: 'exchange/refused-by-database',
    where: { source: place },
    what: `PostgreSQL refuses it: ${error.message}`,
    why: `SQLSTATE ${state}`,
    fix: 'import into a database whose tables hold what those of the file held',
  }
}

type Verdicts = Map<GivenRow, Verdict>

const rowsOfTable = (units: readonly GivenUnit[], table: string): readonly GivenRow[] =>
  units.flatMap(({ rows }) => rows.filter(row => row.table === table))

/** Rows as the one parameter of their statements. */
export const asParameter = (rows: readonly GivenRow[]): string => `[${rows.map(({ text }) => text).join(',')}]`

async function verdictsOn(manager: EntityManager, shape: TableShape, rows: readonly GivenRow[], into: Verdicts): Promise<void> {
  if (rows.length === 0) return
  for (const verdict of await manager.query<Verdict[]>(judgeRows(shape), [asParameter(rows)])) {
    const row = rows[verdict.ord - 1]
    if (row !== undefined) into.set(row, verdict)
  }
}

/** As `verdictsOn`; where PostgreSQL refuses to read the rows, they are halved until each row at fault is known. */
async function readableVerdicts(
  dataSource: DataSource, shape: TableShape, rows: readonly GivenRow[], into: Verdicts, troubles: Map<GivenRow, Trouble>,
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  try {
    await dataSource.transaction(async manager => {
      await useFixedForms(manager)
      await verdictsOn(manager, shape, rows, into)
    })
  } catch (error) {
    const trouble = asRefusedRows(error, first.place)
    if (trouble === undefined) throw error
    if (rows.length === 1) return void troubles.set(first, trouble)
    const middle = Math.ceil(rows.length / 2)
    await readableVerdicts(dataSource, shape, rows.slice(0, middle), into, troubles)
    await readableVerdicts(dataSource, shape, rows.slice(middle), into, troubles)
  }
}

const differs = (row: GivenRow, what: string): Trouble => ({
  code: 'exchange/differs',
  where: { source: row.place },
  what,
  why: 'an import adds what is missing and never changes a row that is there',
  fix: 'import into a database without these models, or settle there which of the two is right',
})

function differingColumns(row: GivenRow, stored: string): string {
  const there = JSON.parse(stored) as Readonly<Record<string, unknown>>
  const names = Object.entries(row.value).flatMap(([name, value]) => {
    if (name !== 'other') return JSON.stringify(value) === JSON.stringify(there[name]) ? [] : [name]
    const others = (there['other'] ?? {}) as Readonly<Record<string, unknown>>
    return Object.entries((value ?? {}) as object).filter(([key, each]) => others[key] !== each).map(([key]) => key)
  })
  // numbers that JavaScript cannot tell apart
  return names.length === 0 ? 'a number' : names.join(', ')
}

const keyOf = (row: GivenRow, shape: TableShape | undefined): string =>
  (shape?.key ?? []).map(column => String(row.value[column])).join(' ')

/** An artifact that is no model: other software's, which changes it as it likes. */
const isForeign = (row: GivenRow, unit: GivenUnit): boolean =>
  row.table === 'artifacts' && !unit.isLineage && row.value['artifact_type'] !== 'model'

function judged(unit: GivenUnit, shapes: readonly TableShape[], verdicts: Verdicts): JudgedUnit {
  const absent = unit.rows.filter(row => verdicts.get(row)?.absent === true)
  const [first] = unit.rows
  // a lineage is written whole: where it is there, what is missing of it was taken away, or never belonged to it
  const isThere = first?.table === 'model_lineages' && !verdicts.has(first)
  const troubles = unit.rows.flatMap(row => {
    const verdict = verdicts.get(row)
    const name = `${row.table} ${keyOf(row, shapes.find(shape => shape.name === row.table))}`
    if (verdict === undefined) return []
    if (verdict.stored !== null) {
      return isForeign(row, unit) ? [] : [differs(row, `${name} is there and differs in ${differingColumns(row, verdict.stored)}`)]
    }
    if (isThere) return [differs(row, `${name} is not there, and its lineage is`)]
    return verdict.violated === null ? [] : [{
      code: 'exchange/refused-by-database',
      where: { source: row.place },
      what: `${name}: ${verdict.violated}`,
      why: 'the table has this rule',
      fix: 'import into a database whose tables hold what those of the file held',
    }]
  })
  return { troubles, absent }
}

/** How units stand to the database, each by itself, without a change to it. */
export async function judgeUnits(
  dataSource: DataSource, shapes: readonly TableShape[], units: readonly GivenUnit[],
): Promise<readonly JudgedUnit[]> {
  const verdicts: Verdicts = new Map()
  const unreadable = new Map<GivenRow, Trouble>()
  for (const shape of shapes) {
    await readableVerdicts(dataSource, shape, rowsOfTable(units, shape.name), verdicts, unreadable)
  }
  return units.map(unit => {
    const { troubles, absent } = judged(unit, shapes, verdicts)
    return { troubles: [...unit.rows.flatMap(row => unreadable.get(row) ?? []), ...troubles], absent }
  })
}

/** Rows of one table that are in the database after a write, and not as they were given. */
export async function unlikeRows(
  manager: EntityManager, shape: TableShape, units: readonly GivenUnit[],
): Promise<readonly Trouble[]> {
  const verdicts: Verdicts = new Map()
  await verdictsOn(manager, shape, rowsOfTable(units, shape.name), verdicts)
  return units.flatMap(unit => unit.rows.flatMap(row => {
    const verdict = verdicts.get(row)
    if (verdict === undefined || isForeign(row, unit)) return []
    const name = `${row.table} ${keyOf(row, shape)}`
    return [differs(row, verdict.stored === null
      ? `${name} was written and is not there: a trigger or rule of the table swallowed it`
      : `${name} is there and differs in ${differingColumns(row, verdict.stored)}`)]
  }))
}
