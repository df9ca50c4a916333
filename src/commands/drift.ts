import { QueryFailedError, type EntityManager } from 'typeorm'
import { visible } from '../backfill/report/cell-text'
import { readEnforcement, type Enforcement } from '../catalog/enforcement/modes'
import type { Difference } from '../database/drift/difference'
import { findDrift, type DriftReport } from '../database/drift/find-drift'
import type { FailedProbe } from '../database/drift/probes/attempt'
import type { Run } from './flags/declare'
import { print, printJson, say } from './print'
import { withMigrated } from './with-migrated'

const SHOWN = 12

/** Lines after the first stand under it. */
const item = (name: string, text: string): string =>
  `  ${name.padEnd(9)} ${text.replaceAll('\n', `\n${' '.repeat(12)}`)}`

/** Of two long texts, the lines that only one of them has. */
function onlyIn(text: string | null, other: string | null): string {
  if (text === null) return 'nothing'
  const lines = text.split('\n')
  const others = new Set(other?.split('\n'))
  const own = lines.length === 1 || other === null ? lines : lines.filter(line => !others.has(line))
  if (own.length === 0) return 'the same without some of its lines'
  const more = own.length > SHOWN ? [`… (${own.length - SHOWN} more lines)`] : []
  return [...own.slice(0, SHOWN), ...more].join('\n')
}

const differenceText = ({ place, kind, expected, actual, repair, caution }: Difference): string => [
  `${place}  (${kind})`,
  item('expected', onlyIn(expected, actual)),
  item('actual', onlyIn(actual, expected)),
  ...(repair === null ? [item('repair', 'no statement repairs it')] : []),
  ...(caution === undefined ? [] : [item('caution', caution)]),
].join('\n')

const probeText = ({ place, tried, expected, actual }: FailedProbe): string =>
  [`${place}  (counterexample)`, item('tried', tried), item('expected', expected), item('actual', actual)].join('\n')

const repairText = (differences: readonly Difference[]): string => differences
  .flatMap(({ place, repair, caution }) =>
    (repair === null ? [] : [`-- ${place}${caution === undefined ? '' : `: ${caution}`}\n${repair}`])).join('')

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

const modeText = ({ mode, setting, violations }: Enforcement): string =>
  `the validator is ${mode}` +
  (setting === null ? '' : ` since ${setting.since}, by ${setting.by}: ${setting.reason}`) +
  `; ${count(violations, 'violation', 'violations')} recorded`

/** The mode; null where the tables that say it are gone, which is drift and told as such. */
async function modeOf(manager: EntityManager): Promise<Enforcement | null> {
  try {
    return await readEnforcement(manager)
  } catch (error) {
    const { code = '' } = error instanceof QueryFailedError ? error.driverError as { code?: string } : {}
    if (/^42(P01|703)$/.test(code)) return null
    throw error
  }
}

function printReport({ differences, probes, notes }: DriftReport, enforcement: Enforcement | null): void {
  const { tried, failed, untried } = probes
  const told = [...differences.map(differenceText), ...failed.map(probeText)]
  if (told.length > 0) print(visible(`${told.join('\n\n')}\n`))
  const repairs = repairText(differences)
  if (repairs !== '') print(visible(`\n-- What repairs it, in this order:\n${repairs}`))
  const mode = enforcement === null ? [] : [modeText(enforcement)]
  for (const note of [...mode, ...notes, ...untried]) say(visible(`note: ${note}`))
  say(told.length === 0
    ? `no drift; ${count(tried, 'counterexample', 'counterexamples')} tried`
    : `${count(differences.length, 'difference', 'differences')}; ` +
      `of ${count(tried, 'counterexample', 'counterexamples')} ${failed.length} came out otherwise`)
}

/** `drift`: exit 1 when the database is not what migrations and schema say, or takes what it should refuse. */
export const drift: Run = async (_, options) => {
  const { report, enforcement } = await withMigrated(async dataSource => (
    { report: await findDrift(dataSource), enforcement: await modeOf(dataSource.manager) }))
  if (options['json'] === true) {
    const { mode = null, setting = null, violations = null } = enforcement ?? {}
    printJson({ mode, setting, violations, ...report })
  } else printReport(report, enforcement)
  return report.differences.length === 0 && report.probes.failed.length === 0 ? 0 : 1
}
