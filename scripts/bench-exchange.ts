import { spawn, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { EXCHANGED_TABLES } from '../src/catalog/exchange/exchanged-tables'
import { ModelCatalog } from '../src/catalog/model-catalog'
import { createDataSource } from '../src/database/data-source'

const MODELS = Number(process.argv[2] ?? 100_000)
const root = path.join(__dirname, '..')
const server = process.env['DATABASE_URL'] ?? 'postgres://root@127.0.0.1:5432/postgres'
const withName = (name: string): string => Object.assign(new URL(server), { pathname: `/${name}` }).href
const say = (text: string): void => void process.stdout.write(`${text}\n`)

const METADATA = {
  is_external: false, model_family: 'transformer', framework: 'pytorch', parameter_count: 1200,
  training_data: 'a made-up corpus', evaluation_dataset: 'a made-up hold-out',
  evaluation_metrics: { accuracy: 0.91, 'by split': { dev: 0.9, test: 0.92 } },
  extensions: { note: 'what a model card says beside its facts. '.repeat(15) },
}

async function withAdmin(sql: string): Promise<void> {
  const client = new Client({ connectionString: server })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

interface Measured {
  readonly seconds: number
  /** The most memory the process held at once, in MiB; 0 where it is not this program's. */
  readonly peak: number
}

/** Runs a program to its end, and reads from Linux how much memory it held at most. */
async function measured(command: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Measured> {
  const start = performance.now()
  const [program = '', ...args] = command
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } })
  let peak = 0
  const watch = setInterval(() => {
    try {
      peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024)
    } catch {
      // it has ended, or this is no Linux
    }
  }, 50)
  const code = await new Promise<number | null>((ended, failed) => child.once('exit', ended).once('error', failed))
  clearInterval(watch)
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`)
  return { seconds: (performance.now() - start) / 1000, peak: Math.round(peak) }
}

/** Models beside one that the catalog registered itself: each a lineage of its own with revision and promotion. */
async function fill(url: string): Promise<void> {
  const dataSource = await createDataSource({ url }).initialize()
  await dataSource.runMigrations()
  await new ModelCatalog(dataSource).registerModel({ id: 'model-0', title: 'Model', createdBy: 'bench', metadata: METADATA })
  const columns = async (table: string): Promise<string> => (await dataSource.query<{ name: string }[]>(
    `select quote_ident(attname) as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped
      and attgenerated = '' order by attnum`, [table])).map(({ name }) => name).join(', ')
  for (const [table, key] of [['artifacts', 'id'], ['model_versions', 'artifact_id'], ['metadata_revisions', 'artifact_id']] as const) {
    const names = await columns(table)
    const values = names.split(', ').map(name => (name === key || name === 'lineage_id' ? "'model-' || n" : `t.${name}`)).join(', ')
    await dataSource.query(`insert into ${table} (${names}) select ${values} from ${table} t, generate_series(1, ${MODELS - 1}) n`)
  }
  await dataSource.query(`update model_versions set promotion_state = 'promoted', promotion_notes = 'made up' where artifact_id like '%7'`)
  await dataSource.query('analyze')
  await dataSource.destroy()
}

async function empty(name: string): Promise<string> {
  await withAdmin(`create database ${name}`)
  const dataSource = await createDataSource({ url: withName(name) }).initialize()
  await dataSource.runMigrations()
  await dataSource.destroy()
  return withName(name)
}

const ratio = (ours: Measured, theirs: Measured): string => `${(ours.seconds / theirs.seconds).toFixed(1)} times`

async function main(): Promise<void> {
  const mark = `model_artifacts_bench_${randomBytes(4).toString('hex')}`
  const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-bench-'))
  const names = ['source', 'target', 'copied'].map(name => `${mark}_${name}`)
  try {
    const [source = '', target = '', copied = ''] = [await empty(names[0] ?? ''), await empty(names[1] ?? ''), await empty(names[2] ?? '')]
    await fill(source)
    const cli = (...args: readonly string[]): string[] => [process.execPath, 'scripts/model-artifacts.cjs', ...args]
    const [ours, theirs] = [path.join(folder, 'catalog.jsonl'), path.join(folder, 'dump.sql')]
    const client = new Client({ connectionString: source })
    await client.connect()
    const { rows: there } = await client.query<{ name: string; n: string }>(EXCHANGED_TABLES.map(({ name }) =>
      `select '${name}' as name, count(*) as n from ${name}`).join(' union all '))
    await client.end()
    const exporting = await measured(cli('export', '--out', ours), { DATABASE_URL: source })
    const tables = EXCHANGED_TABLES.flatMap(({ name }) => ['-t', name])
    const dumping = await measured(['pg_dump', '--data-only', ...tables, '-f', theirs, source])
    const lines = Number(spawnSync('wc', ['-l', ours], { encoding: 'utf8' }).stdout.trim().split(' ')[0]) - 2
    const size = (file: string): string => `${Math.round(statSync(file).size / 2 ** 20)} MiB`
    say(`${MODELS} models, ${lines} rows (${there.map(({ name, n }) => `${name} ${n}`).join(', ')}); ${size(ours)}, pg_dump ${size(theirs)}`)
    const importing = await measured(cli('import', '--catalog', ours), { DATABASE_URL: target })
    // the same rows past all rules: triggers off, nothing checked; foreign keys are kept by the order of the file
    const restoring = await measured(['psql', '-q', '-v', 'ON_ERROR_STOP=1', '-c', 'set session_replication_role = replica', '-f', theirs, copied])
    const again = await measured(cli('import', '--catalog', ours), { DATABASE_URL: target })
    const line = (what: string, { seconds, peak }: Measured): string =>
      `${what}: ${seconds.toFixed(1)} s, ${Math.round(lines / seconds)} rows/s, peak ${peak} MiB`
    say(`${line('export', exporting)}; ${ratio(exporting, dumping)} pg_dump (${dumping.seconds.toFixed(1)} s)`)
    say(`${line('import', importing)}; ${ratio(importing, restoring)} psql with triggers off (${restoring.seconds.toFixed(1)} s)`)
    say(`${line('import again, nothing to write', again)}`)
  } finally {
    for (const name of names) await withAdmin(`drop database if exists ${name}`)
    rmSync(folder, { recursive: true, force: true })
  }
}

void main()
