import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { loadSample } from '../backfill/sample'
import { ModelCatalog } from '../catalog/model-catalog'
import { codegen } from '../codegen'
import { createDataSource } from '../database/data-source'
import { EmbeddedDataSource } from '../database/embedded-data-source'
import { isInstalled, packageRoot } from '../database/package-root'
import { withDatabase } from '../database/with-database'
import { runBackfill, summaryLine } from './backfill'
import { ownCodegen } from './codegen-options'
import { modelTable } from './list'
import { print, say } from './print'
import type { Run } from './flags/declare'
import { COMMITTED_REPORT, SERVER_REPORT, writeReport } from './report'

const SHOWN = 50

const NEXT = `next:
  npx model-artifacts review list                 what people have to answer
  npx model-artifacts show ID                     one model with everything known about it
  npx model-artifacts register FILE               register a new model
  npx model-artifacts backfill --undo ID          give one model its original back`

/** A folder as people would type it here: relative below the working folder, absolute elsewhere. */
function asTyped(folder: string): string {
  const below = path.relative('', folder)
  return below === '' ? '.' : below.startsWith('..') || path.isAbsolute(below) ? folder : below
}

const bytesOf = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)

async function migrate(dataSource: DataSource): Promise<number> {
  const run = await dataSource.runMigrations()
  say(run.length === 0 ? 'migrations: all had run' : `migrations: ran ${run.map(({ name }) => name).join(', ')}`)
  return run.length
}

/** `start`: the main job. A second run changes no row and no tracked file, and says so. */
export const start: Run = async (_, options) => {
  const isServer = (process.env['DATABASE_URL'] ?? '') !== ''
  const { unchanged } = await codegen({ ...ownCodegen(packageRoot), check: true })
  say(`codegen: generated/ is current (${unchanged.length} files)`)
  const source = createDataSource()
  say(source instanceof EmbeddedDataSource
    ? `database: embedded, in ${asTyped(source.dir)}`
    : 'database: the server of DATABASE_URL')
  const report = typeof options['out'] === 'string' ? options['out'] : isServer ? SERVER_REPORT : COMMITTED_REPORT
  return withDatabase(source, async dataSource => {
    const migrations = await migrate(dataSource)
    const wantsSample = !isServer || options['sample'] === true
    const sample = wantsSample ? await loadSample(dataSource) : 0
    if (sample > 0) say(`sample: loaded ${sample} legacy models`)
    else if (options['sample'] === true) say('sample: not loaded, there are models already')
    const summary = await runBackfill(dataSource, {})
    say(`backfill: ${summaryLine(summary)}`)
    if (summary.stopped) return 3
    const before = bytesOf(report)
    await writeReport(dataSource, report)
    const isSameReport = bytesOf(report) === before
    say(`report: ${report}${isSameReport ? ' is current' : ''}`)
    const { models, next } = await new ModelCatalog(dataSource).listModels({ limit: SHOWN })
    print(`\n${modelTable(models)}`)
    if (next !== null) say(`the first ${SHOWN} models; list --page ${next} goes on`)
    if (models.length === 0) say(`there is no model yet; \`${isInstalled ? 'npx model-artifacts start' : 'npm start --'} --sample\` loads eight made-up ones`)
    if (migrations === 0 && sample === 0 && summary.written === 0 && isSameReport) {
      say('\nnothing changed: no row, no tracked file')
    }
    say(`\n${NEXT}`)
    return 0
  })
}
