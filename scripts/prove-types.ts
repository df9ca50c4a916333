import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Origin } from './prove-types/case'
import { casesBelow } from './prove-types/folder'
import { baseline, ours } from './prove-types/generate'
import { prove } from './prove-types/prove'
import { details, table } from './prove-types/table'

const SUITE = path.join(__dirname, '..', 'test', 'json-schema-test-suite', 'draft7')

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { suite: { type: 'boolean' }, baseline: { type: 'boolean' }, json: { type: 'boolean' }, verbose: { type: 'boolean' } },
  })
  const origins: readonly Origin[] = [
    ...values.suite === true ? [{ name: 'draft-07 test suite', cases: casesBelow(SUITE) }] : [],
    ...positionals.map(target => ({ name: target, cases: casesBelow(target) })),
  ]
  const proofs = []
  for (const origin of origins) proofs.push(await prove(origin, ours))
  const others = []
  if (values.baseline === true) for (const origin of origins) others.push(await prove(origin, baseline))
  const failed = proofs.some(({ threw, unchecked, unsound }) => threw.length + unchecked.length + unsound.length > 0)
  process.stdout.write(values.json === true
    ? `${JSON.stringify({ proofs, baseline: others }, null, 2)}\n` : `${table(proofs, others)}\n${details(proofs, values.verbose === true)}`)
  process.exitCode = failed ? 1 : 0
}

void main()
