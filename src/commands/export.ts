import type { DataSource } from 'typeorm'
import { exportCatalog, type ExportOptions } from '../catalog/exchange/export-catalog'
import { printSlowly, say } from './print'
import { EnvironmentError } from '../errors'
import type { Run } from './flags/declare'
import { progress } from './progress'
import { withMigrated } from './with-migrated'
import { writeWhole, type Refusal } from './whole-file'

async function show(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) await printSlowly(piece)
}

const notWritable: Refusal = (file, cause) => new EnvironmentError({
  code: 'exchange/not-writable',
  where: { source: file },
  what: cause.message,
  fix: 'name a writable place with --out, and make room there',
}, { cause })

/** `export [--lineage ID] [--out FILE]`: the catalog as JSON Lines. */
export const exportFile: Run = async (_, options) => {
  const file = typeof options['out'] === 'string' && options['out'] !== '-' ? options['out'] : undefined
  const bar = progress('rows')
  let rows = 0
  const given: ExportOptions = {
    ...(typeof options['lineage'] === 'string' ? { lineage: options['lineage'] } : {}),
    onProgress: done => {
      rows = done
      bar.update(done)
    },
  }
  await withMigrated((dataSource: DataSource) => {
    const pieces = exportCatalog(dataSource, given)
    return file === undefined ? show(pieces) : writeWhole(file, pieces, notWritable)
  }).finally(() => bar.stop())
  say(`exported ${rows} rows${file === undefined ? '' : ` to ${file}`}`)
}
