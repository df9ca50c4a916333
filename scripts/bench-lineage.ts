import { performance } from 'node:perf_hooks'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../src/catalog/model-catalog'
import { createDataSource } from '../src/database/data-source'

// npm run bench:lineage [MODELS]: how long ancestors and descendants take among 500,000 models. Needs DATABASE_URL
// of an empty database, which it fills and leaves filled.
const MODELS = Number(process.argv[2] ?? 500_000)
const DEPTH = 50
const RUNS = 200

const chains = Math.floor(MODELS / DEPTH)

/** The least that a document says. */
const DOCUMENT = {
  is_external: false, model_family: 'made up', framework: 'none', parameter_count: 1, training_data: 'made up',
  evaluation_dataset: 'made up', evaluation_metrics: { accuracy: 0.5 },
}

/** Chains of versions; the last of every hundred-and-first is the base from which the next hundred begin. */
const FILL = [
  `insert into artifacts (id, artifact_type, title, version_number, parent_version_id, metadata)
    select format('chain-%s-%s', c, v), 'model', format('Chain %s', c), v,
      case when v > 1 then format('chain-%s-%s', c, v - 1) end, '${JSON.stringify(DOCUMENT)}'
    from generate_series(1, ${chains}) as c, generate_series(1, ${DEPTH}) as v`,
  `insert into model_versions (artifact_id, base_model_id)
    select format('chain-%s-%s', c, v),
      case when v = 1 and c % 101 <> 1 then format('chain-%s-${DEPTH}', (c - 1) / 101 * 101 + 1) end
    from generate_series(1, ${chains}) as c, generate_series(1, ${DEPTH}) as v
    order by c, v`,
]

function quantile(times: readonly number[], part: number): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length * part)] ?? Number.NaN
}

interface Timing {
  readonly least: number
  readonly median: number
  readonly p99: number
  readonly models: number
}

const inMs = (time: number): string => `${time.toFixed(2).padStart(7)} ms`

async function timed(work: (run: number) => Promise<number>): Promise<Timing> {
  const times: number[] = []
  let models = 0
  for (let run = -20; run < RUNS; run += 1) {
    const start = performance.now()
    models = await work(Math.abs(run))
    if (run >= 0) times.push(performance.now() - start)
  }
  return { least: quantile(times, 0), median: quantile(times, 0.5), p99: quantile(times, 0.99), models }
}

async function fill(dataSource: DataSource): Promise<void> {
  await dataSource.runMigrations()
  const [{ count = '0' } = {}] = await dataSource.query<{ count?: string }[]>('select count(*) from artifacts')
  if (Number(count) > 0) return
  for (const statement of FILL) {
    const start = performance.now()
    await dataSource.query(statement)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`filled in ${seconds} s: ${statement.trim().split(' ', 3).join(' ')}`)
  }
  await dataSource.query('analyze')
}

async function main(): Promise<void> {
  if (!process.env['DATABASE_URL']) throw new Error('set DATABASE_URL to an empty database of a server')
  const dataSource = await createDataSource().initialize()
  try {
    await fill(dataSource)
    const catalog = new ModelCatalog(dataSource)
    const chain = (run: number): number => (run * 7919) % chains + 1
    // the end of the first chain of a group is the base of a hundred others
    const based = (run: number): string => `chain-${(run * 31) % Math.floor(chains / 101) * 101 + 1}`
    const baseline = await timed(async run => (await catalog.getModel(`chain-${chain(run)}-${DEPTH}`), 1))
    const rows = {
      'one model by primary key (baseline)': baseline,
      [`ancestors, ${DEPTH} versions deep`]: await timed(async run =>
        (await catalog.lineage(`chain-${chain(run)}-${DEPTH}`, { direction: 'up', depth: 200 })).nodes.length),
      'the hundred models made from a base': await timed(async run =>
        (await catalog.lineage(`${based(run)}-${DEPTH}`, { direction: 'down', depth: 1 })).nodes.length),
      '49 versions that follow one and 50 models made from the last': await timed(async run =>
        (await catalog.lineage(`${based(run)}-1`, { direction: 'down', limit: 100 })).nodes.length),
    }
    const pad = Math.max(...Object.keys(rows).map(name => name.length))
    for (const [name, { least, median, p99, models }] of Object.entries(rows)) {
      console.log(`${name.padEnd(pad)}  ${inMs(least)} least  ${inMs(median)} median  ${inMs(p99)} p99` +
        `  ${(median / baseline.median).toFixed(1).padStart(5)} × baseline  (${models} nodes)`)
    }
  } finally {
    await dataSource.destroy()
  }
}

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 3
})
