import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { createDataSource } from '../src/database/data-source'
import { installPackage } from '../test/support/installed-package'
import { probed, type Probed } from '../test/support/probed'
import { atEndOfRun, benchServers } from './bench-servers'
import { fillWithModels } from './made-up-models'

const HELP = `npm run bench:startup [-- --repeats N --bar MS]
What --help and list cost in CPU, user and system, from a package that npm has packed and installed in an empty folder.
  --repeats N  how often each command runs, all in turn; medians are told (default 15)
  --bar MS     what each of the two may take; exit 1 when it takes more (default 400)`

const CHECKOUT = path.join(__dirname, 'model-artifacts.cjs')
const MODELS = 1_000
const say = (text: string): void => void process.stdout.write(`${text}\n`)

interface Case {
  readonly name: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly isBarred?: true
}

const run = ({ args, cwd }: Case, url: string, isSplit = false): Probed =>
  probed(args, { cwd, env: { DATABASE_URL: url }, isSplit })

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2
}

/** The parts of runs, the median of each; packages under a millisecond together. */
function splitOf(told: readonly Probed[]): readonly (readonly [string, number])[] {
  const parts = told.map(({ split }): ReadonlyMap<string, number> => {
    const { packages = {}, ...phases } = split ?? {}
    return new Map([...Object.entries(phases), ...Object.entries(packages).map(([name, ms]) => [`loading ${name}`, ms] as const)])
  })
  const medians = [...new Set(parts.flatMap(part => [...part.keys()]))]
    .map(name => [name, median(parts.map(part => part.get(name) ?? 0))] as const).sort(([, a], [, b]) => b - a)
  const small = medians.filter(([, ms]) => ms < 1).reduce((sum, [, ms]) => sum + ms, 0)
  return [...medians.filter(([, ms]) => ms >= 1), ['everything under 1 ms', small]]
}

const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0)

async function withModels(url: string): Promise<void> {
  const dataSource = await createDataSource({ url }).initialize()
  await dataSource.runMigrations()
  await fillWithModels(dataSource, MODELS)
  await dataSource.destroy()
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: {
    repeats: { type: 'string', default: '15' }, bar: { type: 'string', default: '400' }, help: { type: 'boolean' },
  } })
  if (values.help === true) return say(HELP)
  const [repeats, bar] = [Number(values.repeats), Number(values.bar)]
  const home = mkdtempSync(path.join(tmpdir(), 'model-artifacts-bench-'))
  try {
    const { folder, bin } = installPackage(home)
    const server = (await benchServers()).find(({ settings }) => 'url' in settings)
    if (server === undefined || !('url' in server.settings)) throw new Error('no PostgreSQL to list on: set DATABASE_URL')
    const { url } = server.settings
    await withModels(url)
    const cases: readonly Case[] = [
      { name: 'node -e 0', args: ['-e', '0'], cwd: folder },
      { name: 'installed: --help', args: [bin, '--help'], cwd: folder, isBarred: true },
      { name: 'installed: list', args: [bin, 'list'], cwd: folder, isBarred: true },
      { name: 'clone: --help', args: [CHECKOUT, '--help'], cwd: home },
      { name: 'clone: list', args: [CHECKOUT, 'list'], cwd: home },
    ]
    // once for the caches of files and of what was transpiled, which the figures leave out
    const warm = cases.map(each => run(each, url))
    const taken = cases.map((): number[] => [])
    for (let i = 0; i < repeats; i++) cases.forEach((each, at) => taken[at]?.push(run(each, url).cpuMs))
    const medians = taken.map(median)
    say(`node ${process.version}, ${server.label}, ${MODELS} models of which list shows 50; CPU in ms, user and system, ${repeats} runs in turn\n`)
    say(markdownTable([['', 'median', 'least', 'most', 'times node -e 0', 'modules'], ...cases.map(({ name }, i) => [
      name, ms(medians[i] ?? NaN), ms(Math.min(...taken[i] ?? [])), ms(Math.max(...taken[i] ?? [])),
      ((medians[i] ?? NaN) / (medians[0] ?? NaN)).toFixed(1), String(warm[i]?.files.length ?? 0),
    ])], { align: ['l', 'r', 'r', 'r', 'r', 'r'] }))
    for (const each of cases.filter(({ isBarred }) => isBarred === true)) {
      const parts = splitOf(Array.from({ length: Math.min(repeats, 7) }, () => run(each, url, true)))
      say(`\n${each.name}, what it goes into (the probe adds to it):\n`)
      say(markdownTable([['', 'ms'], ...parts.map(([name, value]) => [name, ms(value)])], { align: ['l', 'r'] }))
    }
    const broken = cases.filter(({ isBarred }, i) => isBarred === true && !((medians[i] ?? NaN) <= bar))
    say(broken.length === 0 ? `\nboth hold ${bar} ms` : `\nnot held, ${bar} ms: ${broken.map(({ name }) => name).join(', ')}`)
    if (broken.length > 0) process.exitCode = 1
  } finally {
    await atEndOfRun()
    rmSync(home, { recursive: true, force: true })
  }
}

void main()
