import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import { benchBackfill } from './bench-scale/backfill'
import { openBench, type BenchPart } from './bench-scale/bench'
import { benchRegisterBulk } from './bench-scale/register-bulk'
import { benchRegisterSingle } from './bench-scale/register-single'
import { atEndOfRun, benchServer } from './bench-servers'

const HELP = `npm run bench:scale [-- PART... --rows N --repeats N]
Rates of registering and of the backfill as ratios of one run, each against a named baseline: medians of repeats that take
turns, in databases of their own on the server of DATABASE_URL, else on one that is started.
  PART         bulk, single or backfill (default all)
  --rows N     models; contenders that take minutes get a tenth (default 100000)
  --repeats N  how often each is measured (default 5)
Exit code 1 when a ratio lies below its bar.
`

/** Each part of the bench by its name. */
const PARTS: Readonly<Record<string, BenchPart>> = {
  bulk: benchRegisterBulk, single: benchRegisterSingle, backfill: benchBackfill,
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rows: { type: 'string', default: '100000' }, repeats: { type: 'string', default: '5' }, help: { type: 'boolean' } },
})

const fixed = (value: number | null): string => (value === null ? '–' : value.toFixed(2))

/** Prints ratios against named baselines; 1 when one lies below its bar. */
async function main(): Promise<number> {
  if (values.help === true) {
    process.stdout.write(HELP)
    return 0
  }
  const server = await benchServer()
  const bench = await openBench(server, {
    rows: Number(values.rows), repeats: Number(values.repeats), tell: text => void process.stderr.write(`${text}\n`),
  })
  try {
    const names = positionals.length > 0 ? positionals : Object.keys(PARTS)
    const unknown = names.filter(name => PARTS[name] === undefined)
    if (unknown.length > 0) throw new Error(`there is no part ${unknown.join(', ')}: there are ${Object.keys(PARTS).join(', ')}`)
    const rows = []
    for (const name of names) rows.push(...await PARTS[name]?.(bench) ?? [])
    process.stdout.write(`${markdownTable([
      ['what', 'measured', 'against', 'baseline', 'ratio', 'bar', ''],
      ...rows.map(({ what, measured, against, baseline, ratio, bar }) => [
        what, measured, against, baseline, fixed(ratio), fixed(bar), ratio === null || bar === null ? '' : ratio >= bar ? 'holds' : 'BROKEN',
      ]),
    ])}\n`)
    return rows.some(({ ratio, bar }) => ratio !== null && bar !== null && ratio < bar) ? 1 : 0
  } finally {
    await bench.close()
    await atEndOfRun()
  }
}

main().then(code => {
  process.exitCode = code
}, (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = 3
})
