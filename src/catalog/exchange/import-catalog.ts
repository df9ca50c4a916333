import { statSync } from 'node:fs'
import type { DataSource } from 'typeorm'
import { DataError, type Trouble } from '../../errors'
import { asRefusal } from '../database-refusal'
import { retriedTransaction } from '../retried-transaction'
import { AcrossUnits, namedBy } from './across-units'
import { unitTroubles } from './check-unit'
import { describeTables, type TableShape } from './exchanged-tables'
import { documentTroubles } from './judge-documents'
import { judgeUnits } from './judge-units'
import { readCatalog, type GivenUnit } from './read-catalog'
import { writeUnits } from './write-units'

/** What to import. */
export interface ImportCatalogOptions {
  /** A file that `exportCatalog` made; it is read twice. */
  readonly file: string
  /** Only look: everything is checked and counted, nothing is written. */
  readonly dryRun?: boolean
  /** Drop values of columns of other software that `artifacts` does not have here. */
  readonly skipUnknownColumns?: boolean
  readonly onProgress?: (bytes: number, total: number) => void
}

/** What an import did, or in a dry run would do. */
export interface ImportCatalogSummary {
  /** Rows of the file. */
  readonly rows: number
  /** Rows written. */
  readonly written: number
  /** Rows that were there already. */
  readonly known: number
  readonly lineages: number
  readonly models: number
}

const BATCH_ROWS = 1000
const BATCH_BYTES = 4 * 2 ** 20
const MAX_TROUBLES = 100

interface NumberedUnit extends GivenUnit {
  readonly index: number
}

/** Units that are written in one transaction: small ones together, and those that need one another. */
async function* batches(
  units: AsyncIterable<GivenUnit>, togetherUntil: ReadonlyMap<number, number> = new Map(),
): AsyncGenerator<readonly NumberedUnit[]> {
  let [batch, rows, bytes, index, until]: [NumberedUnit[], number, number, number, number] = [[], 0, 0, 0, 0]
  for await (const unit of units) {
    if (batch.length > 0 && index > until && (rows + unit.rows.length > BATCH_ROWS || bytes + unit.bytes > BATCH_BYTES)) {
      yield batch;
      [batch, rows, bytes] = [[], 0, 0]
    }
    until = Math.max(until, togetherUntil.get(index) ?? 0)
    batch.push({ ...unit, index: index++ })
    rows += unit.rows.length
    bytes += unit.bytes
  }
  if (batch.length > 0) yield batch
}

/** Collects troubles, and ends with all of them when there are a hundred. */
class Troubles {
  readonly all: Trouble[] = []

  readonly report = (trouble: Trouble): void => {
    this.all.push(trouble)
    if (this.all.length >= MAX_TROUBLES) throw new DataError(this.all)
  }
}

/** What the first reading of a file found. */
interface Checked {
  readonly absentRows: number
  /** By unit, whether anything of it is missing in the database. */
  readonly isWanted: readonly boolean[]
  readonly togetherUntil: ReadonlyMap<number, number>
  readonly counts: Omit<ImportCatalogSummary, 'written' | 'known'>
}

async function existing(dataSource: DataSource, ids: readonly string[]): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await dataSource.query<{ id: string }[]>(
    'select id::text as id from artifacts where id = any($1::text[])', [[...new Set(ids)]])
  return new Set(rows.map(({ id }) => id))
}

async function check(
  dataSource: DataSource, shapes: readonly TableShape[], options: ImportCatalogOptions, onBytes: (bytes: number) => void,
): Promise<Checked> {
  // what follows from lines that are missing or cannot be read would only hide them
  const unread = new Troubles()
  const troubles = new Troubles()
  const across = new AcrossUnits()
  const isWanted: boolean[] = []
  const counts = { rows: 0, lineages: 0, models: 0 }
  let absentRows = 0
  for await (const units of batches(readCatalog(options.file, unread.report, onBytes))) {
    const unseen: string[] = []
    for (const unit of units) {
      unitTroubles(unit, shapes, options.skipUnknownColumns === true).forEach(troubles.report)
      across.take(unit, unit.index).forEach(troubles.report)
      for (const named of namedBy(unit)) if (across.await(named, unit.index)) unseen.push(named.id)
      counts.rows += unit.rows.length
      counts.lineages += unit.rows[0]?.table === 'model_lineages' ? 1 : 0
      counts.models += unit.rows.filter(({ table, value }) => table === 'artifacts' && value['artifact_type'] === 'model').length
    }
    for (const id of await existing(dataSource, unseen)) across.forget(id)
    // rows that are wrong in themselves are not asked about
    if (unread.all.length + troubles.all.length > 0) continue
    const judged = await judgeUnits(dataSource, shapes, units)
    for (const unit of judged) {
      unit.troubles.forEach(troubles.report)
      isWanted.push(unit.absent.length > 0)
      absentRows += unit.absent.length
    }
    // a document that the database cannot read has been told
    if (troubles.all.length > 0) continue
    const absent = new Set(judged.flatMap(unit => unit.absent))
    ;(await documentTroubles(dataSource, shapes, units, absent)).forEach(troubles.report)
  }
  across.end().forEach(troubles.report)
  if (unread.all.length + troubles.all.length > 0) throw new DataError(unread.all.length > 0 ? unread.all : troubles.all)
  return { absentRows, isWanted, togetherUntil: across.togetherUntil, counts }
}

/**
 * Brings an exported catalog in: the same rows, numbers, times, ledger and reviews. The file is checked whole before the
 * first row is written. Then each lineage is written in one transaction, many small ones together; what is there as the
 * file has it is left alone, so an import that was stopped goes on where it was, and a second one writes nothing.
 *
 * @throws DataError with `FILE:LINE`, at most 100 at once: `exchange/unknown-format`, `exchange/other-schema-version`,
 *   `exchange/truncated`, `exchange/altered`, `exchange/bad-line`, `exchange/unknown-table`, `exchange/unknown-column`,
 *   `exchange/missing-column`, `exchange/out-of-order`, `exchange/repeated`, `exchange/document-altered`,
 *   `exchange/inconsistent`, `exchange/missing-reference`, `exchange/document-refused`, `exchange/differs`, `exchange/refused-by-database`,
 *   `metadata/*`, `json/syntax`, `json/duplicate-key`, `json/too-deep`, `storable/nul`, `storable/lone-surrogate`,
 *   `input/not-utf8`; UsageError `input/unreadable`
 */
export async function importCatalog(dataSource: DataSource, options: ImportCatalogOptions): Promise<ImportCatalogSummary> {
  const { file, dryRun = false, onProgress } = options
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  const total = dryRun ? size : 2 * size
  const shapes = await describeTables(dataSource.manager)
  const { absentRows, isWanted, togetherUntil, counts } =
    await check(dataSource, shapes, options, bytes => onProgress?.(bytes, total))
  let written = 0
  if (!dryRun && absentRows > 0) {
    const changed = new Troubles()
    const units = readCatalog(file, changed.report, bytes => onProgress?.(size + bytes, total))
    for await (const batch of batches(units, togetherUntil)) {
      if (changed.all.length > 0) break
      const wanted = batch.filter(({ index }) => isWanted[index] === true)
      if (wanted.length === 0) continue
      try {
        written += await retriedTransaction(dataSource, manager => writeUnits(manager, shapes, wanted))
      } catch (error) {
        throw asRefusal(error)
      }
    }
    if (changed.all.length > 0) throw new DataError(changed.all)
  }
  return { ...counts, written: dryRun ? absentRows : written, known: counts.rows - (dryRun ? absentRows : written) }
}
