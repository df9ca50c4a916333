/**
 * Proves that finding models does not read their documents: for each typical question it counts the pages of the plans
 * that `listModels` runs, and holds them against those of a scan of the documents in the same database.
 * `npm run bench:queries -- [--models 500000] [--keep]`, on the server of DATABASE_URL, in a database of its own;
 * `--on NAME` asks again in one that was kept.
 * Exit code 1 when a question reads 5 % of the scan or more.
 */
import { parseArgs } from 'node:util'
import { randomBytes } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { markdownTable } from 'markdown-table'
import type { DataSource, Logger } from 'typeorm'
import { listModels } from '../src/catalog/finding/find-models'
import { createDataSource } from '../src/database/data-source'
import { silentLogger } from '../src/database/loggers'
import { withDatabase } from '../src/database/with-database'
import { fillWithModels, madeUpId } from './made-up-models'
import { typicalQueries, type TypicalQuery } from './typical-queries'

/** The most that a question may read, as a part of what the scan reads. */
const BOUND = 0.05

interface Statement {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** Keeps what is asked between two looks. */
class Recorder {
  private heard: Statement[] = []

  readonly logger: Logger = {
    ...silentLogger,
    logQuery: (sql, parameters) => void this.heard.push({ sql, parameters: Array.isArray(parameters) ? parameters
      : [] }),
  }

  take(): readonly Statement[] {
    const { heard } = this
    this.heard = []
    return heard
  }
}

interface Cost {
  readonly pages: number
  readonly timeMs: number
}

interface Explained {
  readonly 'QUERY PLAN': readonly [{
    readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number }
    readonly 'Execution Time': number
  }]
}

/** The pages that a statement's plan reads, from memory or disk. */
async function costOf(dataSource: DataSource, { sql, parameters }: Statement): Promise<Cost> {
  const [row] = await dataSource.query<Explained[]>(`explain (analyze, buffers, format json) ${sql}`, [...parameters])
  if (row === undefined) throw new Error(`EXPLAIN gave nothing for ${sql}`)
  const [{ Plan: plan, 'Execution Time': timeMs }] = row['QUERY PLAN']
  return { pages: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], timeMs }
}

const sum = (costs: readonly Cost[]): Cost =>
  costs.reduce((all, { pages, timeMs }) => ({ pages: all.pages + pages, timeMs: all.timeMs + timeMs }), { pages: 0,
    timeMs: 0 })

/** All that one page of a list costs: finding the ids, and reading the rows and review items of the models told. */
async function measure(dataSource: DataSource, recorder: Recorder, { asked,
  isSecondPage }: TypicalQuery): Promise<Cost & { models: number }> {
  const first = isSecondPage === true ? await listModels(dataSource.manager, asked) : undefined
  if (first?.next === null) throw new Error('there is no second page: ask for more models')
  recorder.take()
  const { models } = await listModels(dataSource.manager, { ...asked, ...(first === undefined ? {}
    : { page: first.next }) })
  const statements = recorder.take()
  const costs: Cost[] = []
  for (const statement of statements) costs.push(await costOf(dataSource, statement))
  if (process.env['BENCH_PLANS'] !== undefined) await showPlans(dataSource, statements)
  return { ...sum(costs), models: models.length }
}

async function showPlans(dataSource: DataSource, statements: readonly Statement[]): Promise<void> {
  for (const { sql, parameters } of statements) {
    const rows = await dataSource.query<{ 'QUERY PLAN': string }[]>(`explain (analyze, buffers) ${sql}`,
      [...parameters])
    console.error(`\n${sql}\n${rows.map(row => row['QUERY PLAN']).join('\n')}`)
  }
}

async function fill(dataSource: DataSource, models: number): Promise<void> {
  await dataSource.runMigrations()
  const start = performance.now()
  await fillWithModels(dataSource, models, done => console.error(`${done} models`))
  await dataSource.query('vacuum analyze')
  console.error(`filled in ${Math.round((performance.now() - start) / 1000)} s`)
}

async function run(dataSource: DataSource, recorder: Recorder): Promise<boolean> {
  const [count] = await dataSource.query<{ models: number }[]>('select count(*)::int as models from model_versions')
  const scan = await costOf(dataSource, {
    sql: `select count(*) from artifacts where metadata::text like $1`, parameters: ['%no document says this%'],
  })
  const lineage = await dataSource.query<{ lineage_id: string }[]>(
    `select lineage_id from model_versions where promotion_state = 'promoted' order by artifact_id limit 1`)
  const queries = typicalQueries({ base: await madeUpId(dataSource, 0), lineage: lineage[0]?.lineage_id ?? '' })
  const rows: string[][] = []
  let isGood = true
  for (const query of queries) {
    const { pages, timeMs, models: told } = await measure(dataSource, recorder, query)
    const share = pages / scan.pages
    isGood &&= share < BOUND
    rows.push([query.name, String(told), String(pages), `${(share * 100).toFixed(2)} %`, `${timeMs.toFixed(1)} ms`,
      share < BOUND ? 'yes' : 'NO'])
  }
  console.log(`${count?.models} models; a scan of the documents reads ${scan.pages} pages in ${Math.round(scan.timeMs)} ms\n`)
  console.log(markdownTable([['question', 'models told', 'pages', 'of the scan', 'time', `under ${BOUND * 100} %`],
    ...rows]))
  return isGood
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { models: { type: 'string', default: '500000' }, keep: { type: 'boolean', default: false },
      on: { type: 'string' } },
  })
  const server = process.env['DATABASE_URL'] ?? ''
  if (server === '') throw new Error('set DATABASE_URL to a server on which a database may be made')
  const name = values.on ?? `model_artifacts_bench_${randomBytes(4).toString('hex')}`
  const admin = <T>(sql: string): Promise<T> => withDatabase(createDataSource({ url: server }), dataSource =>
    dataSource.query<T>(sql))
  const url = new URL(server)
  url.pathname = `/${name}`
  if (values.on === undefined) await admin(`create database ${name}`)
  try {
    const recorder = new Recorder()
    const isGood = await withDatabase(createDataSource({ url: url.href, logger: recorder.logger }),
      async dataSource => {
      if (values.on === undefined) await fill(dataSource, Number(values.models))
      return run(dataSource, recorder)
    })
    process.exitCode = isGood ? 0 : 1
  } finally {
    if (values.keep || values.on !== undefined) console.error(`kept: ${name}; go on with --on ${name}`)
    else await admin(`drop database ${name}`)
  }
}

void main()
