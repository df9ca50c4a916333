import { ModelCatalog } from '../catalog/model-catalog'
import type { ProvenanceOptions, ProvenanceReport } from '../catalog/provenance/check-provenance'
import type { ProvenanceFinding } from '../catalog/provenance/finding'
import type { Run } from './flags/declare'
import { print, printSlowly, say, table } from './print'
import { withMigrated } from './with-migrated'

const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`

const check = (options: ProvenanceOptions): Promise<ProvenanceReport> =>
  withMigrated(dataSource => new ModelCatalog(dataSource).checkProvenance(options))

/** One JSON document, written as the check goes on: its findings first, then what they amount to. */
async function printDocument(options: ProvenanceOptions): Promise<ProvenanceReport> {
  let before = '{\n  "findings": [\n    '
  const onFinding = async (finding: ProvenanceFinding): Promise<void> => {
    await printSlowly(`${before}${JSON.stringify(finding)}`)
    before = ',\n    '
  }
  const report = await check({ ...options, keep: 0, onFinding })
  const { passed, checked, counts } = report
  const end = before.startsWith(',') ? '\n  ]' : '{\n  "findings": []'
  print(`${end},\n  "passed": ${passed},\n  "checked": ${checked},\n  "counts": ${JSON.stringify(counts)}\n}`)
  return report
}

/** The findings as a table, and what they amount to. */
async function printTable(options: ProvenanceOptions): Promise<ProvenanceReport> {
  const report = await check(options)
  const { findings, omitted, checked, counts: { failed, open, unchecked } } = report
  if (findings.length > 0) {
    print(table(['status', 'model', 'kind', 'code', 'found', 'to mend it'], findings.map(finding =>
      [finding.status, finding.artifactId, finding.kind, finding.code, finding.what, finding.fix])))
  }
  if (omitted > 0) say(`${plural(omitted, 'more finding')}: --json lists them all`)
  say(`${plural(checked, 'model')} checked; findings: ${failed} failed, ${open} open since the backfill; ` +
    `${plural(unchecked, 'code pin')} not compared with a clone`)
  return report
}

/** `provenance [--repo PATH]… [--strict]`: exit 1 when a finding fails. */
export const provenance: Run = async (_, options) => {
  const repos = (options['repo'] as readonly string[] | undefined) ?? []
  const given: ProvenanceOptions = { repos, strict: options['strict'] === true }
  const { passed } = await (options['json'] === true ? printDocument(given) : printTable(given))
  return passed ? 0 : 1
}
