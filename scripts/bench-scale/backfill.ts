/**
 * What the backfill costs at scale: against hand-written SQL without any validation, with two processes, and for those who
 * write beside it. `node -r ts-node/register scripts/bench-scale/backfill.ts [--rows 100000] [--repeats 5]`, on the server
 * of DATABASE_URL. Exit code 1 when a bar is broken.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { backfill } from '../../src/backfill/backfill'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { createDataSource } from '../../src/database/data-source'
import { ended, LegacyDatabases, withClient } from './legacy-database'

/** A line of the table: a measure, and the bar it is held against if there is one. */
export interface BenchLine {
  readonly what: string
  readonly measured: string
  readonly bar?: string
  readonly isMet: boolean
}

/**
 * The same end state by set-based SQL that validates nothing, from rows that are ready-made: it builds no document and
 * computes no hash but that of the original. Every trigger, key and CHECK is on, as for the backfill.
 */
const BY_HAND = [
  `insert into metadata_revisions (artifact_id, revision, document, sha256, schema_version, revised_by, reason)
   select a.id, 0, a.metadata::text, encode(sha256(convert_to(a.metadata::text, 'UTF8')), 'hex'), o.schema_version, 'hand', o.reason
     from artifacts a join staged_originals o on o.artifact_id = a.id`,
  `update artifacts a set metadata = s.metadata, origin_type = s.origin_type, origin_url = s.origin_url, updated_at = now()
     from staged_documents s where s.id = a.id`,
  `insert into metadata_revisions (artifact_id, revision, document, sha256, schema_version, revised_by, reason)
   select id, 1, document, sha256, schema_version, 'hand', reason from staged_documents`,
  'insert into model_versions select * from staged_versions',
  'insert into review_items select * from staged_items',
] as const

const median = (all: readonly number[]): number => quantile(all, 0.5)

const quantile = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? Number.NaN

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

interface Own {
  readonly ms: number
  readonly nodeMs: number
  readonly lockedMs: readonly number[]
  readonly rssMb: number
  readonly againMs: number
}

async function own(url: string): Promise<Own> {
  const dataSource = await createDataSource({ url }).initialize()
  const settings = { vocabularies: loadVocabularies(), decisions: [] }
  const lockedMs: number[] = []
  let rssMb = 0
  const before = process.cpuUsage()
  const ms = await timed(() => backfill(dataSource, { ...settings, onBatch: batch => {
    lockedMs.push(batch.lockedMs)
    rssMb = Math.max(rssMb, process.memoryUsage.rss() / 2 ** 20)
  } }))
  const { user, system } = process.cpuUsage(before)
  const againMs = await timed(() => backfill(dataSource, settings))
  await dataSource.destroy()
  return { ms, nodeMs: (user + system) / 1000, lockedMs, rssMb, againMs }
}

const byHand = (url: string): Promise<number> => withClient(url, client => timed(async () => {
  await client.query('begin')
  for (const statement of BY_HAND) await client.query(statement)
  await client.query('commit')
}))

const MAIN = path.join(__dirname, '..', 'model-artifacts.cjs')

const inProcesses = (url: string, count: number): Promise<number> => timed(() => Promise.all(Array.from({ length: count }, (_, i) =>
  ended(spawn(process.execPath, [MAIN, 'backfill', '--shard', `${i}/${count}`],
    { env: { ...process.env, DATABASE_URL: url }, stdio: ['ignore', 'ignore', 'pipe'] })))))

/** Latencies in milliseconds of someone who changes other columns of `artifacts`, a row at a time, until `until` ends. */
const writers = (url: string, rows: number, until: Promise<unknown>): Promise<readonly number[]> => withClient(url, async client => {
  const latencies: number[] = []
  let isOver = false
  void until.finally(() => { isOver = true }).catch(() => undefined)
  const ids = (await client.query<{ id: string }>('select id from artifacts')).rows
  for (let n = 0; !isOver; n++) {
    const id = ids[(n * 7919) % rows]?.id
    latencies.push(await timed(() => client.query("update artifacts set changelog = $2 where id = $1", [id, `change ${n}`])))
    await new Promise(resolve => { setTimeout(resolve, 5) })
  }
  return latencies
})

const percent = (share: number): string => share.toFixed(2)
const milliseconds = (all: readonly number[]): string => `p50 ${quantile(all, 0.5).toFixed(1)} ms, p99 ${quantile(all, 0.99).toFixed(1)} ms`

/** All lines about the backfill, measured on databases of their own on a server. */
export async function benchBackfill(server: string, rows: number, repeats: number): Promise<readonly BenchLine[]> {
  const databases = await LegacyDatabases.make(server, rows)
  const runs: { readonly own: Own; readonly hand: number; readonly one: number; readonly two: number }[] = []
  try {
    for (let i = 0; i < repeats; i++) {
      runs.push({
        own: await databases.withCopy(own),
        hand: await databases.withCopy(byHand),
        one: await databases.withCopy(url => inProcesses(url, 1)),
        two: await databases.withCopy(url => inProcesses(url, 2)),
      })
    }
    const beside = await databases.withCopy(async url => {
      const alone = await writers(url, rows, new Promise(resolve => { setTimeout(resolve, 5_000) }))
      return { alone, during: await writers(url, rows, inProcesses(url, 1)) }
    })
    const ratio = median(runs.map(run => run.hand / run.own.ms))
    const gain = median(runs.map(run => run.one / run.two))
    const rss = Math.max(...runs.map(run => run.own.rssMb))
    const locked = runs.flatMap(run => run.own.lockedMs)
    return [
      { what: 'models a second', measured: String(Math.round(rows / median(runs.map(run => run.own.ms)) * 1000)), isMet: true },
      { what: 'node, µs of CPU a model', measured: (median(runs.map(run => run.own.nodeMs)) * 1000 / rows).toFixed(0), isMet: true },
      { what: 'against hand-written SQL on ready-made rows', measured: percent(ratio), bar: '≥ 0.60', isMet: ratio >= 0.6 },
      { what: 'two processes against one', measured: percent(gain), bar: '≥ 1.50', isMet: gain >= 1.5 },
      { what: 'locks of a batch', measured: `${milliseconds(locked)}, longest ${Math.max(...locked).toFixed(0)} ms`, isMet: true },
      { what: 'other writers alone', measured: milliseconds(beside.alone), isMet: true },
      { what: 'other writers beside it', measured: milliseconds(beside.during), isMet: true },
      { what: 'memory of the process', measured: `${rss.toFixed(0)} MB`, bar: '≤ 300 MB', isMet: rss <= 300 },
      { what: 'a second run over all', measured: `${(median(runs.map(run => run.own.againMs)) * 1000 / rows).toFixed(1)} µs a model`, isMet: true },
    ]
  } finally {
    await databases.drop()
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { rows: { type: 'string', default: '100000' }, repeats: { type: 'string', default: '5' } } })
  const server = process.env['DATABASE_URL'] ?? ''
  if (server === '') throw new Error('set DATABASE_URL to a server on which databases may be made')
  const lines = await benchBackfill(server, Number(values.rows), Number(values.repeats))
  console.log(markdownTable([[`backfill of ${values.rows} models, medians of ${values.repeats}`, 'measured', 'bar'],
    ...lines.map(({ what, measured, bar = '', isMet }) => [what, `${measured}${isMet ? '' : ' ✗'}`, bar])]))
  process.exitCode = lines.every(({ isMet }) => isMet) ? 0 : 1
}

if (require.main === module) void main()
