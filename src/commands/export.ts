import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import type { Writable } from 'node:stream'
import type { DataSource } from 'typeorm'
import { exportCatalog, type ExportOptions } from '../catalog/exchange/export-catalog'
import { EnvironmentError } from '../errors'
import { printSlowly, say } from './print'
import type { Run } from './flags/declare'
import { progress } from './progress'
import { withMigrated } from './with-migrated'

/** Waits while the reader is slower: the catalog is never in memory whole. */
async function pour(pieces: AsyncIterable<string>, into: Writable): Promise<void> {
  for await (const piece of pieces) if (!into.write(piece)) await once(into, 'drain')
}

async function show(pieces: AsyncIterable<string>): Promise<void> {
  for await (const piece of pieces) await printSlowly(piece)
}

/** The whole file or none: beside it until its last line is on the disk. */
async function writeFile(file: string, pieces: AsyncIterable<string>): Promise<void> {
  const part = `${file}.part`
  const stream = createWriteStream(part, { flush: true })
  const done = finished(stream)
  // heard of below; without a listener the process would end first
  done.catch(() => undefined)
  try {
    await Promise.race([pour(pieces, stream), done])
    stream.end()
    await done
    renameSync(part, file)
  } catch (cause) {
    stream.destroy()
    rmSync(part, { force: true })
    if (stream.errored === null && (cause as NodeJS.ErrnoException).syscall === undefined) throw cause
    throw new EnvironmentError({
      code: 'exchange/not-writable',
      where: { source: file },
      what: cause instanceof Error ? cause.message : String(cause),
      fix: 'name a writable place with --out, and make room there',
    }, { cause })
  }
}

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
    return file === undefined ? show(pieces) : writeFile(file, pieces)
  }).finally(() => bar.stop())
  say(`exported ${rows} rows${file === undefined ? '' : ` to ${file}`}`)
}
