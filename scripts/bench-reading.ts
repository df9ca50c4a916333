/**
 * What reading a catalog costs as it grows: fills databases with finished catalogs, runs each command that reads as a
 * process of its own, and prints its time, CPU, peak memory, longest statement and what PostgreSQL sorted on disk.
 * `npm run bench:reading -- [--rows 10000,100000] [--only report,list] [--keep]`, on the server of DATABASE_URL, in
 * databases of its own; `--on NAME` reads one that is there. Exit code 1 when a command takes more than 300 MB.
 */
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { Client } from 'pg'
import { createDataSource } from '../src/database/data-source'
import { withDatabase } from '../src/database/with-database'
import { fillFinishedModels } from './scale/finished-models'
import { MeasuredToolkit } from './scale/measured-process'

const MOST_MB = 300

/** What `list` shows at most, whatever is asked. */
const LIST_MOST = 1_000_000

const commandsFor = (models: number): readonly (readonly string[])[] => [
  ['report', '--out', '-'],
  ['report', '--json'],
  ['drift'],
  ['list'],
  ['list', '--where', "framework = 'jax' and promotion_state = 'candidate'", '--sort', 'parameter_count desc'],
  ['list', '--sort', 'created_at desc'],
  ['list', '--after', 'model-070'],
  ['list', '--limit', String(Math.min(models, LIST_MOST))],
  ['list', '--json', '--limit', String(Math.min(models, LIST_MOST))],
  ['export', '--out', '-'],
  ['review', 'list'],
  ['review', 'list', '--sort', 'age', '--json'],
  ['review', 'list', '--reason', 'not-an-exact-integer', '--limit', '20'],
  ['review', 'log'],
  ['provenance'],
  ['readiness'],
]

async function query<T>(url: string, sql: string): Promise<readonly T[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client.query(sql).then(({ rows }) => rows as T[]).finally(() => client.end())
}

const tempBytes = async (url: string): Promise<number> => {
  const [row] = await query<{ bytes: string }>(url,
    'select temp_bytes::text as bytes from pg_stat_database where datname = current_database()')
  return Number(row?.bytes ?? 0)
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(ms < 10_000 ? 2 : 1)} s`

/** A row of the table per command, and the most memory that one took, in MB. */
async function readAll(
  toolkit: MeasuredToolkit, url: string, only: readonly string[] | undefined,
): Promise<{ rows: string[][]; mostMb: number }> {
  const [found] = await query<{ n: number }>(url, "select count(*)::int as n from artifacts where artifact_type = 'model'")
  const models = found?.n ?? 0
  const rows: string[][] = []
  let mostMb = 0
  for (const command of commandsFor(models)) {
    if (only !== undefined && !only.includes(command[0] ?? '')) continue
    const before = await tempBytes(url)
    const { wallMs, cpuMs, peakKb, longestMs, longestSql } = await toolkit.run(url, command)
    const tempMb = (await tempBytes(url) - before) / 2 ** 20
    const peakMb = peakKb / 1024
    mostMb = Math.max(mostMb, peakMb)
    rows.push([String(models), command.join(' '), seconds(wallMs), seconds(cpuMs), `${Math.round(peakMb)} MB`,
      seconds(longestMs), `${Math.round(tempMb)} MB`])
    console.error(`${rows.at(-1)?.join('  ')}  ${longestSql.slice(0, 80)}`)
  }
  return { rows, mostMb }
}

async function filled(url: string, models: number): Promise<void> {
  await withDatabase(createDataSource({ url }), dataSource => dataSource.runMigrations())
  const start = performance.now()
  const made = await fillFinishedModels(url, models)
  console.error(`${made} models in ${seconds(performance.now() - start)}`)
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: {
    rows: { type: 'string', default: '10000,100000' }, only: { type: 'string' },
    keep: { type: 'boolean', default: false }, on: { type: 'string' },
  } })
  const server = process.env['DATABASE_URL'] ?? ''
  if (server === '') throw new Error('set DATABASE_URL to a server on which a database may be made')
  const at = (name: string): string => Object.assign(new URL(server), { pathname: `/${name}` }).href
  const only = values.only?.split(',')
  const toolkit = new MeasuredToolkit()
  const table: string[][] = []
  let most = 0
  const read = async (name: string): Promise<void> => {
    const { rows, mostMb } = await readAll(toolkit, at(name), only)
    table.push(...rows)
    most = Math.max(most, mostMb)
  }
  if (values.on !== undefined) await read(values.on)
  else {
    for (const models of values.rows.split(',').map(Number)) {
      const name = `model_artifacts_reading_${randomBytes(4).toString('hex')}`
      await query(server, `create database ${name}`)
      try {
        await filled(at(name), models)
        await read(name)
      } finally {
        if (values.keep) console.error(`kept: ${name}; read it again with --on ${name}`)
        else await query(server, `drop database ${name}`)
      }
    }
  }
  toolkit.remove()
  console.log(markdownTable([['models', 'command', 'wall', 'our CPU', 'our peak', 'longest statement', 'sorted on disk'], ...table]))
  if (most > MOST_MB) {
    console.error(`a command took ${Math.round(most)} MB, more than ${MOST_MB}`)
    process.exitCode = 1
  }
}

void main()
