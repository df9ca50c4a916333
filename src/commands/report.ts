import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { readReport, renderReport, type ReportSummary } from '../backfill/report'
import { loadVocabularies } from '../backfill/vocabulary'
import { historyTable } from '../database/history'
import { EnvironmentError } from '../errors'
import { printJson, printSlowly, say } from './print'
import type { Run } from './flags/declare'
import { withMigrated } from './with-migrated'

/** Where the report of the embedded database is committed. */
export const COMMITTED_REPORT = path.join('docs', 'model_artifacts', 'migration_report_ws1.md')

/** Where the report of a server goes unless a place is named: only the embedded sample run makes the committed file. */
export const SERVER_REPORT = path.join('.data', 'migration_report_ws1.md')

const notWritable = (file: string, cause: unknown): EnvironmentError => new EnvironmentError({
  code: 'report/not-writable',
  where: { source: file },
  what: cause instanceof Error ? cause.message : String(cause),
  fix: 'name a writable place with --out',
}, { cause })

/** The whole file or none: a reader never sees half a report. Memory holds a piece of it at a time. */
async function writePieces(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const onDisk = <T>(step: () => T): T => {
    try {
      return step()
    } catch (cause) {
      throw notWritable(file, cause)
    }
  }
  const part = `${file}.new`
  const handle = onDisk(() => {
    mkdirSync(path.dirname(file), { recursive: true })
    return openSync(part, 'w')
  })
  try {
    for await (const piece of pieces) onDisk(() => writeFileSync(handle, piece))
    onDisk(() => renameSync(part, file))
  } catch (error) {
    rmSync(part, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
}

/** Writes the report to a file, or to standard output for `-`; its summary. */
export async function writeReport(dataSource: DataSource, file: string, details?: number): Promise<ReportSummary> {
  const options = {
    vocabularies: loadVocabularies(), historyTable, ...(details === undefined ? {} : { details }),
  }
  const summary = await readReport(dataSource.manager, options)
  const pieces = renderReport(dataSource.manager, summary, options)
  if (file !== '-') await writePieces(file, pieces)
  else for await (const piece of pieces) await printSlowly(piece)
  return summary
}

/** `report [--out FILE]`. */
export const report: Run = async (_, options) => {
  const details = typeof options['details'] === 'number' ? options['details'] : undefined
  const defaultFile = (process.env['DATABASE_URL'] ?? '') === '' ? COMMITTED_REPORT : SERVER_REPORT
  const file = typeof options['out'] === 'string' ? options['out'] : defaultFile
  if (options['json'] === true) {
    return printJson(await withMigrated(dataSource =>
      readReport(dataSource.manager, { vocabularies: loadVocabularies(), historyTable })))
  }
  await withMigrated(dataSource => writeReport(dataSource, file, details))
  if (file !== '-') say(`wrote ${file}`)
}
