import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { importCatalog } from '../catalog/exchange/import-catalog'
import { printJson, say } from './print'
import { progress } from './progress'
import { withMigrated } from './with-migrated'

/** What `work` gives on a file; standard input is put into one first, because a catalog is read twice. */
async function asFile<T>(file: string, work: (file: string) => Promise<T>): Promise<T> {
  if (file !== '-') return work(file)
  const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-import-'))
  try {
    const spooled = path.join(folder, 'stdin')
    await pipeline(process.stdin, createWriteStream(spooled, { mode: 0o600 }))
    return await work(spooled)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `import --catalog FILE`: an exported catalog, checked whole before the first row is written. */
export async function importCatalogFile(file: string, options: Readonly<Record<string, unknown>>): Promise<void> {
  const dryRun = options['dryRun'] === true
  let bar: ReturnType<typeof progress> | undefined
  const summary = await asFile(file, spooled => withMigrated(dataSource => importCatalog(dataSource, {
    file: spooled,
    dryRun,
    skipUnknownColumns: options['skipUnknownColumns'] === true,
    onProgress: (bytes, total) => (bar ??= progress('bytes', total)).update(bytes),
  }))).finally(() => bar?.stop())
  if (options['json'] === true) return printJson({ dryRun, ...summary })
  const { rows, written, known, models, lineages } = summary
  const many = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`
  say(`${many(models, 'model')} in ${many(lineages, 'lineage')}: ${many(rows, 'row')}, ` +
    `${dryRun ? 'would write' : 'wrote'} ${written}, ${known} ${dryRun ? 'are' : 'were'} there already`)
  if (!dryRun && written > 0) say('next: model-artifacts list')
}
