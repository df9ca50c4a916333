import 'reflect-metadata'
import { parseArgs } from 'node:util'
import { markdownTable } from 'markdown-table'
import type { QueryRunner } from 'typeorm'
import { createDataSource } from '../src/database/data-source'
import { sqlJudge } from '../test/agreement/sql-judge'
import { EXAMPLES, GOLDENS, ofFile, openSubject, OURS, type Subject } from '../test/agreement/subjects'
import { compareTypes } from '../test/agreement/typed'
import { compareVerdicts, describeDisagreement, shrinkDisagreement } from '../test/agreement/verdicts'
import { mochaHooks } from '../test/support/hooks'
import { pglite, realServers } from '../test/support/servers'

const USAGE = `Usage: npm run prove:agreement -- [--runs N] [--seed S] [--schema FILE] [--embedded]

Draws N distinct instances of each schema (default 20000), half of them one rule away from a valid one, asks ajv and
the validator in SQL about each, and holds a tenth as many valid ones against the emitted types. Exit 1 when any two
disagree. Without --schema: our schema, the worked example and the golden cases.
`

interface Options {
  readonly runs: number
  readonly seed: number
  readonly subjects: readonly Subject[]
}

const HEAD = [
  'schema', 'instances', 'accepted', 'no jsonb', 'ajv ≠ SQL', 'typed', 'ajv ≠ types', 'rules SQL leaves out',
]

const progress = (name: string, runs: number) => (done: number): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r${name}: ${done} of ${runs}          `)
}

/** One row of the table, and every disagreement in a line of its own on stderr. */
async function prove(runner: QueryRunner, subject: Subject, index: number, { runs, seed }: Options) {
  const opened = await openSubject(subject)
  const judge = await sqlJudge(runner, opened.model, `proof_${index}`)
  const tally = await compareVerdicts(opened, judge, runs, seed, progress(subject.name, runs))
  const [typed] = await compareTypes([opened], () => Math.ceil(runs / 10), seed)
  if (process.stderr.isTTY) process.stderr.write('\r')
  const [first] = tally.disagreements
  if (first !== undefined) {
    process.stderr.write(`${subject.name}: ${describeDisagreement(await shrinkDisagreement(opened, judge, first))}\n`)
  }
  if (typed?.mistake !== undefined) process.stderr.write(`${subject.name}: ${typed.mistake}\n`)
  for (const value of typed?.refused.slice(0, 1) ?? []) {
    process.stderr.write(`${subject.name}: the type refuses ${JSON.stringify(value)}\n`)
  }
  const refused = (typed?.refused.length ?? 0) + (typed?.mistake === undefined ? 0 : 1)
  return {
    agrees: tally.disagreements.length + refused === 0,
    row: [subject.name, tally.instances, tally.accepted, tally.cast, tally.disagreements.length, typed?.instances ?? 0,
      refused, opened.unexpressed.length].map(String),
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '20000' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      schema: { type: 'string' }, embedded: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const options: Options = {
    runs: Number(values.runs), seed: Number(values.seed),
    subjects: values.schema === undefined ? [OURS, ...EXAMPLES, ...GOLDENS] : [ofFile(values.schema)],
  }
  if (values.help || !Number.isSafeInteger(options.runs) || !Number.isSafeInteger(options.seed)) {
    process.stdout.write(USAGE)
    process.exitCode = values.help ? 0 : 2
    return
  }
  const server = (values.embedded ? undefined : realServers[0]) ?? pglite
  const database = await server.empty()
  const dataSource = await createDataSource(database.settings).initialize()
  process.stderr.write(`on ${server.label}, seed ${options.seed}\n`)
  try {
    const runner = dataSource.createQueryRunner()
    const rows: (readonly string[])[] = []
    for (const [index, subject] of options.subjects.entries()) {
      const { agrees, row } = await prove(runner, subject, index, options)
      rows.push(row)
      if (!agrees) process.exitCode = 1
    }
    await runner.release()
    const align = HEAD.map((_, i) => (i === 0 ? 'l' : 'r'))
    process.stdout.write(`${markdownTable([HEAD, ...rows.map(row => [...row])], { align })}\n`)
  } finally {
    await dataSource.destroy()
    await database.drop()
    await mochaHooks.afterAll()
  }
}

main().then(() => process.exit(process.exitCode), (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack ?? error.message : String(error)}\n`)
  process.exit(3)
})
