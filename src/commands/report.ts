import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { readReport, renderReport, type ReportSummary } from '../backfill/report'
import { loadVocabularies } from '../backfill/vocabulary'
import { historyTable } from '../database/history'
import { EnvironmentError } from '../errors'
import { printJson, printSlowly, say } from './print'
import type { Run } from './flags/declare'
import { writeWhole, type Refusal } from './whole-file'
import { withMigrated } from './with-migrated'

/** Where the report of the embedded database is committed. */
export const COMMITTED_REPORT = path.join('docs', 'model_artifacts', 'migration_report_ws1.md')

/** Where the report of a server goes unless a place is named: only the embedded sample run makes the committed file. */
export const SERVER_REPORT = path.join('.data', 'migration_report_ws1.md')

const notWritable: Refusal = (file, cause) => new EnvironmentError({
  code: 'report/not-writable',
  where: { source: file },
  what: cause.message,
  fix: 'name a writable place with --out',
}, { cause })

function makeFolder(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true })
  } catch (cause) {
    throw notWritable(file, cause instanceof Error ? cause : new Error(String(cause)))
  }
}

/** Writes the report to a file, or to standard output for `-`; its summary. */
export async function writeReport(dataSource: DataSource, file: string, details?: number): Promise<ReportSummary> {
  const options = {
    vocabularies: loadVocabularies(), historyTable, ...(details === undefined ? {} : { details }),
  }
  const summary = await readReport(dataSource.manager, options)
  const pieces = renderReport(dataSource.manager, summary, options)
  if (file === '-') {
    for await (const piece of pieces) await printSlowly(piece)
    return summary
  }
  makeFolder(file)
  await writeWhole(file, pieces, notWritable)
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
