import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { createDataSource } from '../src/database/data-source'
import { withDatabase } from '../src/database/with-database'
import { atEndOfRun, benchServer, emptyDatabase } from './bench-servers'
import { fillLegacyModels } from './scale/legacy-models'
import { MeasuredToolkit, type MeasuredProcess } from './scale/measured-process'
import { ask, serverMs } from './scale/server-time'

const HELP = `npm run bench:growth [-- --sizes N,N --shards N --lock-ms MS]
How the cost of a backfill grows with the catalog, on the server of DATABASE_URL, else on one that is started. Each size has
a database of its own, is brought over whole by the installed package, and then run over once more.
  --sizes N,N   models (default 10000,100000,1000000,2500000, which takes an hour)
  --shards N    processes at once, each with its share (default 1)
  --lock-ms MS  how long a batch may lock its rows (default 1000: nobody else writes here)
Exit code 1 where a model costs more than 1.25 times what it costs at the smallest size, or a process holds over 300 MB.
`

const LIMIT = 1.25
const LIMIT_KB = 300 * 1000

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,100000,1000000,2500000' },
    /** Processes at once, each with its shard. */
    shards: { type: 'string', default: '1' },
    /** How long a batch may lock its rows: nobody else writes here. */
    'lock-ms': { type: 'string', default: '1000' },
    help: { type: 'boolean' },
  },
})
const SHARDS = Number(options.shards)

/** One run over the whole catalog by all shards. */
interface Run {
  readonly wallMs: number
  readonly oursMs: number
  /** Time in which the server ran statements of this database, all connections together; from PostgreSQL 14 on. */
  readonly serverMs: number | null
  readonly peakKb: number
  readonly longest: MeasuredProcess
}

async function run(toolkit: MeasuredToolkit, url: string): Promise<Run> {
  const before = await serverMs(url)
  const start = performance.now()
  const processes = await Promise.all(Array.from({ length: SHARDS }, (_, shard) =>
    toolkit.run(url, [
      'backfill', '--lock-ms', String(options['lock-ms']), ...(SHARDS === 1 ? [] : ['--shard', `${shard}/${SHARDS}`]),
    ])))
  const wallMs = performance.now() - start
  const after = await serverMs(url)
  return {
    wallMs,
    oursMs: processes.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
    serverMs: before === null || after === null ? null : after - before,
    peakKb: Math.max(...processes.map(({ peakKb }) => peakKb)),
    longest: processes.reduce((worst, each) => (each.longestMs > worst.longestMs ? each : worst)),
  }
}

async function filled(server: string, size: number): Promise<string> {
  const url = await emptyDatabase(server)
  await withDatabase(createDataSource({ url }), dataSource => dataSource.runMigrations())
  await fillLegacyModels(url, size)
  return url
}

const seconds = (ms: number | null): string => (ms === null ? '?' : (ms / 1000).toFixed(1))

async function main(): Promise<void> {
  if (options.help === true) return void process.stdout.write(HELP)
  const rows: (readonly string[])[] = []
  let smallest: number | undefined
  let broken = false
  const server = await benchServer()
  const toolkit = new MeasuredToolkit()
  for (const size of options.sizes.split(',').map(Number)) {
    const url = await filled(server, size)
    const first = await run(toolkit, url)
    const again = await run(toolkit, url)
    const each = first.wallMs * 1000 / size
    smallest ??= each
    const grown = each / smallest
    broken ||= grown > LIMIT || first.peakKb > LIMIT_KB
    const row = [
      size.toLocaleString('en'), seconds(first.wallMs), each.toFixed(0), grown.toFixed(2), seconds(first.oursMs),
      seconds(first.serverMs), (first.peakKb / 1000).toFixed(0), first.longest.longestMs.toFixed(0), seconds(again.wallMs),
      again.longest.longestMs.toFixed(0),
    ]
    console.error(row.join('  '), first.longest.longestSql)
    rows.push(row)
    await ask(server, `drop database if exists ${new URL(url).pathname.slice(1)} with (force)`)
  }
  toolkit.remove()
  console.log(markdownTable([
    ['models', 'backfill, s', 'µs a model', 'times the smallest', 'our CPU, s', 'server busy, s', 'peak, MB',
      'longest statement, ms', 'second backfill, s', 'its longest statement, ms'],
    ...rows,
  ], { align: 'r' }))
  if (broken) {
    console.error(`over ${LIMIT} times the smallest, or over 300 MB`)
    process.exitCode = 1
  }
}

void main().finally(atEndOfRun)
