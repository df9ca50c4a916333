import { createHash } from 'node:crypto'
import type { DataSource, EntityManager } from 'typeorm'
import { footerLine, headerLine, rowLine } from './catalog-line'
import { describeTables, useFixedForms, type TableShape } from './exchanged-tables'
import { rowsOf } from './row-sql'
import { findLineage, readUnits, type Unit } from './units'

/** What to export. */
export interface ExportOptions {
  /** One lineage, by its id or that of a version of it, with the lineages of its bases; all when left out. */
  readonly lineage?: string
  readonly onProgress?: (rows: number) => void
}

const BATCH_UNITS = 500
const BATCH_BYTES = 4 * 2 ** 20

/** Pieces of about so many characters: each string of megabytes would stay until all memory is swept. */
const PIECE = 2 ** 16

/** Units in runs that are small enough to hold. */
async function* batches(units: AsyncIterable<Unit>): AsyncGenerator<readonly Unit[]> {
  let batch: Unit[] = []
  let bytes = 0
  for await (const unit of units) {
    const last = batch.at(-1)
    const isFull = batch.length >= BATCH_UNITS || bytes + unit.bytes > BATCH_BYTES
    if (last !== undefined && (isFull || last.isLineage !== unit.isLineage)) {
      yield batch
      batch = []
      bytes = 0
    }
    batch.push(unit)
    bytes += unit.bytes
  }
  if (batch.length > 0) yield batch
}

type RowsByUnit = ReadonlyMap<string, readonly string[]>

async function rowsByUnit(manager: EntityManager, shape: TableShape, units: readonly Unit[]): Promise<RowsByUnit> {
  const rows = new Map<string, string[]>()
  const sql = rowsOf(shape, units[0]?.isLineage === true ? 'lineage' : 'artifact')
  if (sql === undefined) return rows
  for (const { unit, text } of await manager.query<{ unit: string; text: string }[]>(sql, [units.map(({ id }) => id)])) {
    const texts = rows.get(unit)
    if (texts === undefined) rows.set(unit, [text])
    else texts.push(text)
  }
  return rows
}

async function* lines(manager: EntityManager, { lineage: named, onProgress }: ExportOptions): AsyncGenerator<string> {
  const lineage = named === undefined ? undefined : await findLineage(manager, named)
  const shapes = await describeTables(manager)
  const hash = createHash('sha256')
  const counts = Object.fromEntries(shapes.map(({ name }) => [name, 0]))
  const hashed = (text: string): string => {
    hash.update(text, 'utf8')
    return text
  }
  yield hashed(`${headerLine(lineage)}\n`)
  let done = 0
  const hasReviewEvents = shapes.some(({ name }) => name === 'review_events')
  for await (const units of batches(readUnits(manager, hasReviewEvents, lineage))) {
    const tables: [string, RowsByUnit][] = []
    for (const shape of shapes) tables.push([shape.name, await rowsByUnit(manager, shape, units)])
    let text = ''
    for (const { id, isLineage } of units) {
      for (const [table, rows] of tables) {
        for (const row of rows.get(id) ?? []) {
          text += `${rowLine({ ...(isLineage ? { lineage: id } : {}), table, text: row })}\n`
          counts[table] = (counts[table] ?? 0) + 1
          done++
        }
      }
      if (text.length < PIECE) continue
      yield hashed(text)
      text = ''
    }
    if (text !== '') yield hashed(text)
    onProgress?.(done)
  }
  yield `${footerLine({ end: counts, sha256: hash.digest('hex') })}\n`
}

/**
 * The catalog as text in pieces of whole lines: models with their lineages, versions, every document, review items and
 * their log, the ledger of promotion, and the artifacts that these name. One snapshot, in one read-only transaction
 * that lasts until the last piece is taken; the embedded database has one connection, so nothing else may run on it
 * meanwhile. The same rows give the same bytes, whatever the database.
 *
 * @throws DataError `exchange/unknown-lineage`
 */
export async function* exportCatalog(dataSource: DataSource, options: ExportOptions = {}): AsyncGenerator<string> {
  const runner = dataSource.createQueryRunner()
  try {
    await runner.startTransaction('REPEATABLE READ')
    await runner.query('set transaction read only')
    await useFixedForms(runner.manager)
    yield* lines(runner.manager, options)
  } finally {
    // also where the reader stops early
    if (runner.isTransactionActive) await runner.rollbackTransaction()
    await runner.release()
  }
}
