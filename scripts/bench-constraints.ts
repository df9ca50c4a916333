/**
 * What it costs that PostgreSQL validates documents: 20,000 models are inserted with the validator and without it, by
 * turns in one run, first into `artifacts` alone, then with their rows in `model_versions`.
 * `npm run bench:constraints -- [--rows 20000] [--repeats 7]`, in a database of its own on the server of DATABASE_URL, else
 * on one that is started for the run; and on PGlite. Exit code 1 when the validator costs more than half as much again.
 */
import { parseArgs } from 'node:util'
import { performance } from 'node:perf_hooks'
import { markdownTable } from 'markdown-table'
import type { DataSource } from 'typeorm'
import { createDataSource } from '../src/database/data-source'
import { atEndOfRun, benchServers } from './bench-servers'

/** The most that inserting with the validator may take, as a multiple of the time without. */
const BOUND = 1.5

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '20000' }, repeats: { type: 'string', default: '7' } },
})
const [ROWS, REPEATS] = [Number(values.rows), Number(values.repeats)]

/** Documents as other software would send them: text, each another one, a third of them of external models. */
const DOCUMENTS = `create unlogged table bench_documents as
  select 'bench-' || n as id, json_build_object('is_external', false, 'model_family', 'transformer',
    'framework', 'pytorch', 'parameter_count', n * 1000, 'training_data', 'a made-up corpus, part ' || n,
    'evaluation_dataset', 'a made-up hold-out', 'evaluation_metrics',
    json_build_object('accuracy', (n % 1000) / 1000.0, 'by split', json_build_object('dev', 0.9, 'test', 0.92)),
    'training_config', json_build_object('optimizer', 'adam', 'epochs', n % 100),
    'extensions', json_build_object('note', repeat('what a model card says beside its facts. ', 10)))::text as document
  from generate_series(1, $rows) as n`

// a lineage is for good: each run has ids of its own
const ARTIFACTS = `insert into artifacts (id, artifact_type, title, created_by, metadata)
  select $1 || id, 'model', 'Made-up ' || id, 'bench', document::jsonb from bench_documents`

const VERSIONS = `insert into model_versions (artifact_id, model_family, framework, parameter_count, eval_metrics_json)
  select id, metadata ->> 'model_family', metadata ->> 'framework', (metadata ->> 'parameter_count')::bigint,
    metadata -> 'evaluation_metrics' from artifacts where id like $1 || '%'`

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

const turn = (dataSource: DataSource, state: 'ENABLE' | 'DISABLE'): Promise<unknown> => dataSource.query(
  `ALTER TABLE artifacts ${state} TRIGGER model_artifacts_new_metadata, ${state} TRIGGER model_artifacts_other_metadata`)

let runs = 0

/** How long it takes to insert everything and commit, in milliseconds; the rows are gone afterwards. */
async function timed(dataSource: DataSource, statements: readonly string[]): Promise<number> {
  const prefix = `run-${runs += 1}-`
  const start = performance.now()
  await dataSource.transaction(async manager => {
    for (const statement of statements) await manager.query(statement, [prefix])
  })
  const took = performance.now() - start
  for (const table of ['model_versions', 'artifacts', 'lineage_places']) {
    await dataSource.query(`delete from ${table}`)
    await dataSource.query(`vacuum ${table}`)
  }
  return took
}

interface Measured {
  readonly withMs: number
  readonly withoutMs: number
}

async function compare(dataSource: DataSource, statements: readonly string[]): Promise<Measured> {
  const times = { ENABLE: [] as number[], DISABLE: [] as number[] }
  for (let run = -1; run < REPEATS; run += 1) {
    // by turns, and who is first changes: what else the machine does meets both
    for (const state of run % 2 === 0 ? (['ENABLE', 'DISABLE'] as const) : (['DISABLE', 'ENABLE'] as const)) {
      await turn(dataSource, state)
      const took = await timed(dataSource, statements)
      if (run >= 0) times[state].push(took)
    }
  }
  await turn(dataSource, 'ENABLE')
  return { withMs: median(times.ENABLE), withoutMs: median(times.DISABLE) }
}

async function measure(label: string, settings: { url: string } | { dir: string }): Promise<(readonly [string, string, Measured])[]> {
  const dataSource = await createDataSource(settings).initialize()
  try {
    await dataSource.runMigrations()
    await dataSource.query(DOCUMENTS.replace('$rows', String(ROWS)))
    return [
      [label, 'artifacts', await compare(dataSource, [ARTIFACTS])],
      [label, 'artifacts and model_versions', await compare(dataSource, [ARTIFACTS, VERSIONS])],
    ]
  } finally {
    await dataSource.destroy()
  }
}

async function main(): Promise<void> {
  const measured: (readonly [string, string, Measured])[] = []
  try {
    for (const { label, settings } of await benchServers()) measured.push(...await measure(label, settings))
  } finally {
    await atEndOfRun()
  }
  const ms = (time: number): string => `${time.toFixed(0)} ms`
  const ratio = ({ withMs, withoutMs }: Measured): number => withMs / withoutMs
  console.log(`${ROWS} models, medians of ${REPEATS} runs by turns`)
  console.log(markdownTable([['database', 'inserted into', 'without', 'with', 'ratio'], ...measured.map(([label, what, each]) =>
    [label, what, ms(each.withoutMs), ms(each.withMs), `${ratio(each).toFixed(2)} ×`])]))
  if (measured.some(([, , each]) => ratio(each) > BOUND)) {
    console.error(`the validator costs more than ${BOUND} ×`)
    process.exitCode = 1
  }
}

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 3
})
