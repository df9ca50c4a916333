import { spawn } from 'node:child_process'
import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { createDataSource, type DataSourceSettings } from '../../src/database/data-source'

/** A measurement beside its baseline, as one row of the table. */
export interface BenchRow {
  readonly what: string
  readonly measured: string
  readonly against: string
  readonly baseline: string
  /** Of the measured to the baseline, in the sense that more is better; null where it was not measured. */
  readonly ratio: number | null
  /** What the ratio must not fall below; null where there is no bar. */
  readonly bar: number | null
}

/** What a part of the bench works with. */
export interface Bench {
  /** Where it makes its databases. */
  readonly server: string
  readonly rows: number
  readonly repeats: number
  /** The URL of a new, migrated, empty database; all are dropped at the end. */
  readonly database: (name: string) => Promise<string>
  readonly drop: (name: string) => Promise<void>
  readonly tell: (text: string) => void
}

/** A part of the bench. */
export type BenchPart = (bench: Bench) => Promise<readonly BenchRow[]>

/** The middle one; of an even number the lower of the two. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN

/** The value below which a share of all lie. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN

/** Rows a second as people read them. */
export const perSecond = (rate: number): string => `${Math.round(rate).toLocaleString('en')}/s`

/** Seconds that work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

/**
 * The median of each contender over repeats, one after the other in each: what disturbs the machine disturbs all alike.
 * A contender gives what it measures, e.g. rows a second.
 */
export async function interleaved<Name extends string>(
  bench: Bench, contenders: Readonly<Record<Name, (repeat: number) => Promise<number>>>,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(contenders) as Name[]
  const values = Object.fromEntries(names.map(name => [name, [] as number[]])) as Record<Name, number[]>
  for (let repeat = 0; repeat < bench.repeats; repeat++) {
    for (const name of names) {
      const value = await contenders[name](repeat)
      values[name].push(value)
      bench.tell(`${name}, repeat ${repeat + 1} of ${bench.repeats}: ${perSecond(value)}`)
    }
  }
  return Object.fromEntries(names.map(name => [name, median(values[name])])) as Record<Name, number>
}

/** Runs a program to its end; its standard output. */
export async function run(command: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<string> {
  const [program = '', ...args] = command
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  let out = ''
  let complaint = ''
  child.stdout.on('data', (data: Buffer) => void (out += data.toString('utf8')))
  child.stderr.on('data', (data: Buffer) => void (complaint += data.toString('utf8')))
  const code = await new Promise<number | null>((ended, failed) => child.once('close', ended).once('error', failed))
  if (code !== 0) throw new Error(`${command.slice(0, 3).join(' ')} ended with ${code}: ${complaint.slice(-2000)}`)
  return out
}

/** What work gives on a data source. */
export async function withSource<T>(
  url: string, work: (dataSource: DataSource) => Promise<T>, settings: Pick<DataSourceSettings, 'connections'> = {},
): Promise<T> {
  const dataSource = await createDataSource({ ...settings, url }).initialize()
  try {
    return await work(dataSource)
  } finally {
    await dataSource.destroy()
  }
}

/** A bench on a server, whose databases are made from one that is migrated once. */
export async function openBench(
  server: string, settings: Pick<Bench, 'rows' | 'repeats' | 'tell'>,
): Promise<Bench & { readonly close: () => Promise<void> }> {
  const prefix = `bench_scale_${process.pid}`
  const withName = (name: string): string => Object.assign(new URL(server), { pathname: `/${name}` }).href
  const made = new Set<string>()
  const admin = async (sql: string): Promise<void> => {
    const client = new Client({ connectionString: server })
    await client.connect()
    await client.query(sql).finally(() => client.end())
  }
  const create = async (name: string, template = ''): Promise<string> => {
    made.add(name)
    await admin(`create database ${name}${template}`)
    return withName(name)
  }
  const drop = async (name: string): Promise<void> => {
    made.delete(name)
    await admin(`drop database if exists ${name} with (force)`)
  }
  const template = `${prefix}_template`
  await withSource(await create(template), dataSource => dataSource.runMigrations())
  return {
    ...settings,
    server,
    database: name => create(`${prefix}_${name}`, ` template ${template}`),
    drop: name => drop(`${prefix}_${name}`),
    close: async () => {
      for (const name of [...made]) await drop(name)
    },
  }
}
