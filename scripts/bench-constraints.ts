/**
 * What it costs that PostgreSQL validates documents: 20,000 models are inserted with the validator and without it, by
 * turns in one run: a statement a row, as programs write `artifacts`; and both rows of each model. For the cost at its barest
 * also 500 rows a statement, and rows that are in the database already, copied by one INSERT … SELECT.
 * `npm run bench:constraints -- [--rows 20000] [--repeats 5]`, in a database of its own on the server of DATABASE_URL, else
 * on one that is started for the run; and on PGlite. Exit code 1 when one of the first two costs more than half as much again.
 */
import { parseArgs } from 'node:util'
import { performance } from 'node:perf_hooks'
import { markdownTable } from 'markdown-table'
import type { DataSource, EntityManager } from 'typeorm'
import { createDataSource } from '../src/database/data-source'
import { atEndOfRun, benchServers } from './bench-servers'

/** The most that inserting with the validator may take, as a multiple of the time without. */
const BOUND = 1.5

/** Rows a statement. */
const LIST = 500

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '20000' }, repeats: { type: 'string', default: '5' } },
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

const VALUES = "insert into artifacts (id, artifact_type, title, created_by, metadata) values ($1, 'model', $2, 'bench', $3)"

const LISTS = `insert into artifacts (id, artifact_type, title, created_by, metadata)
  select id, 'model', 'Made-up ' || id, 'bench', document::jsonb from unnest($1::text[], $2::text[]) as t(id, document)`

const ARTIFACTS = `insert into artifacts (id, artifact_type, title, created_by, metadata)
  select id, 'model', 'Made-up ' || id, 'bench', document::jsonb from bench_documents`

const VERSIONS = `insert into model_versions (artifact_id, model_family, framework, parameter_count, eval_metrics_json)
  select id, metadata ->> 'model_family', metadata ->> 'framework', (metadata ->> 'parameter_count')::bigint,
    metadata -> 'evaluation_metrics' from artifacts`

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN

const turn = (dataSource: DataSource, state: 'ENABLE' | 'DISABLE'): Promise<unknown> => dataSource.query(
  `ALTER TABLE artifacts ${state} TRIGGER model_artifacts_new_metadata, ${state} TRIGGER model_artifacts_other_metadata`)

class RollBack extends Error {}

interface Made {
  readonly id: string
  readonly document: string
}

/** One way of inserting; the bare ones are told, and not held against the bound. */
interface Way {
  readonly what: string
  readonly insert: Insert
  readonly isBare?: true
}

type Insert = (manager: EntityManager) => Promise<void>

const oneByOne = (made: readonly Made[]): Insert => async manager => {
  for (const { id, document } of made) await manager.query(VALUES, [id, `Made-up ${id}`, document])
}

const inLists = (made: readonly Made[]): Insert => async manager => {
  for (let at = 0; at < made.length; at += LIST) {
    const part = made.slice(at, at + LIST)
    await manager.query(LISTS, [part.map(({ id }) => id), part.map(({ document }) => document)])
  }
}

const bothRows = (made: readonly Made[]): Insert => async manager => {
  await inLists(made)(manager)
  await manager.query(VERSIONS)
}

const copied: Insert = async manager => {
  await manager.query(ARTIFACTS)
}

/** How long it takes to insert everything, in milliseconds; rolled back, so that every run begins with the same tables. */
async function timed(dataSource: DataSource, insert: Insert): Promise<number> {
  let took = Number.NaN
  await dataSource.transaction(async manager => {
    const start = performance.now()
    await insert(manager)
    took = performance.now() - start
    throw new RollBack()
  }).catch((error: unknown) => {
    if (!(error instanceof RollBack)) throw error
  })
  for (const table of ['model_versions', 'artifacts', 'model_lineages', 'lineage_places', 'model_metrics']) {
    await dataSource.query(`vacuum ${table}`)
  }
  return took
}

interface Times {
  readonly withMs: number
  readonly withoutMs: number
}

interface Measured extends Way, Times {
  readonly label: string
}

async function compare(dataSource: DataSource, insert: Insert): Promise<Times> {
  const times = { ENABLE: [] as number[], DISABLE: [] as number[] }
  for (let run = -1; run < REPEATS; run += 1) {
    // by turns, and who is first changes: what else the machine does meets both
    for (const state of run % 2 === 0 ? (['ENABLE', 'DISABLE'] as const) : (['DISABLE', 'ENABLE'] as const)) {
      await turn(dataSource, state)
      const took = await timed(dataSource, insert)
      if (run >= 0) times[state].push(took)
    }
  }
  await turn(dataSource, 'ENABLE')
  return { withMs: median(times.ENABLE), withoutMs: median(times.DISABLE) }
}

async function measure(label: string, settings: { url: string } | { dir: string }): Promise<Measured[]> {
  const dataSource = await createDataSource(settings).initialize()
  try {
    await dataSource.runMigrations()
    await dataSource.query(DOCUMENTS.replace('$rows', String(ROWS)))
    const made = await dataSource.manager.query<Made[]>('select id, document from bench_documents')
    const ways: readonly Way[] = [
      { what: 'artifacts, a statement a row', insert: oneByOne(made) },
      { what: 'artifacts and model_versions', insert: bothRows(made) },
      { what: `artifacts, ${LIST} rows a statement`, insert: inLists(made), isBare: true },
      { what: 'artifacts, copied within the database', insert: copied, isBare: true },
    ]
    const measured: Measured[] = []
    for (const way of ways) measured.push({ label, ...way, ...await compare(dataSource, way.insert) })
    return measured
  } finally {
    await dataSource.destroy()
  }
}

async function main(): Promise<void> {
  const measured: Measured[] = []
  try {
    for (const { label, settings } of await benchServers()) measured.push(...await measure(label, settings))
  } finally {
    await atEndOfRun()
  }
  const ms = (time: number): string => `${time.toFixed(0)} ms`
  const ratio = ({ withMs, withoutMs }: Times): number => withMs / withoutMs
  console.log(`${ROWS} models, medians of ${REPEATS} runs by turns`)
  console.log(markdownTable([['database', 'inserted into', 'without', 'with', 'ratio'], ...measured.map(each =>
    [each.label, each.what, ms(each.withoutMs), ms(each.withMs), `${ratio(each).toFixed(2)} ×`])]))
  if (measured.some(each => each.isBare !== true && ratio(each) > BOUND)) {
    console.error(`the validator costs more than ${BOUND} ×`)
    process.exitCode = 1
  }
}

void main().catch((error: unknown) => {
  console.error(error)
  process.exitCode = 3
})
