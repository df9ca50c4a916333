import { existsSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Origin } from './prove-types/case'
import { casesBelow } from './prove-types/folder'
import { baseline, ours } from './prove-types/generate'
import { npmOrigins } from './prove-types/npm'
import { type Proof, prove } from './prove-types/prove'
import { suiteOrigins } from './prove-types/suite'
import { details, table } from './prove-types/table'

const HELP = `npm run prove:types -- [--suite] [--npm] [--baseline] [--json] [--verbose] [FOLDER...]

Makes a type for every schema, holds every instance against it in one run of the compiler, and prints what the type gets
wrong. ajv (strict: false) decides which instances are valid, whatever their file is called.

  FOLDER      below it: schema.json with valid/*.json and invalid/*.json, or files of the official suite's form; a
              node_modules folder: the schemas that its packages ship
  --suite     the official draft-07 test suite
  --npm       the schemas that the installed packages ship
  --baseline  json-schema-to-typescript alone, in the same run

Exit 1: a type could not be made, does not pass tsc, or refuses a valid instance.
`

function originsOf(targets: readonly string[], suite: boolean, npm: boolean): readonly Origin[] {
  return [
    ...suite ? suiteOrigins() : [],
    ...npm ? npmOrigins(path.join(__dirname, '..', 'node_modules')) : [],
    ...targets.flatMap(target => (path.basename(target) === 'node_modules' ? npmOrigins(target)
      : [{ name: target, cases: casesBelow(target) }])),
  ]
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      suite: { type: 'boolean', default: false }, npm: { type: 'boolean', default: false },
      baseline: { type: 'boolean', default: false }, json: { type: 'boolean', default: false },
      verbose: { type: 'boolean', default: false },
    },
  })
  const missing = positionals.filter(target => !existsSync(target))
  if (missing.length > 0 || (positionals.length === 0 && !values.suite && !values.npm)) {
    process.stderr.write(missing.length > 0 ? `no such folder: ${missing.join(', ')}\n` : HELP)
    process.exitCode = 2
    return
  }
  const origins = originsOf(positionals, values.suite, values.npm)
  const [proofs, others]: [Proof[], Proof[]] = [[], []]
  for (const origin of origins) {
    proofs.push(await prove(origin, ours))
    if (values.baseline) others.push(await prove(origin, baseline))
  }
  process.stdout.write(values.json ? `${JSON.stringify({ proofs, baseline: others }, null, 2)}\n`
    : `${table(proofs, others)}\n\n${details(proofs, values.verbose)}`)
  const failed = proofs.some(({ threw, unchecked, unsound }) => threw.length + unchecked.length + unsound.length > 0)
  process.exitCode = failed ? 1 : 0
}

void main()
