import { visible } from '../backfill/report/cell-text'
import { checkMode, readEnforcement, setEnforcement, type Enforcement } from '../catalog/enforcement/modes'
import { listViolations, type Violation } from '../catalog/enforcement/violations'
import { UsageError } from '../errors'
import type { Run } from './flags/declare'
import { print, printJson, say, table } from './print'
import { withMigrated } from './with-migrated'
import { writing } from './writing'

type Options = Readonly<Record<string, unknown>>

function authorOf({ by, reason }: Options): { readonly by: string; readonly reason: string } {
  if (typeof by === 'string' && typeof reason === 'string') return { by, reason }
  throw new UsageError({
    code: 'usage/enforce-unsigned',
    where: {},
    what: `a mode is set without ${typeof by === 'string' ? '--reason' : '--by'}`,
    why: 'who reads the mode later wants to know who set it, and why',
    fix: 'give --by WHO and --reason TEXT together with the mode',
  })
}

/** Refuses flags that would do nothing: who gives them takes them for done. */
function refuseIdle(mode: string | undefined, options: Options): void {
  const names = mode === undefined ? ['by', 'reason', 'dryRun'] : ['violations']
  const idle = names.filter(name => options[name] !== undefined).map(name => `--${name.replace('dryRun', 'dry-run')}`)
  if (idle.length === 0) return
  throw new UsageError({
    code: 'usage/enforce-idle',
    where: {},
    what: `${idle.join(' and ')} ${mode === undefined ? 'without a mode' : 'together with a mode'}`,
    why: mode === undefined ? 'without a mode enforce only shows what holds' : 'a mode is set, or violations are listed',
    fix: mode === undefined ? 'name the mode, strict or warn, or leave the flags out' : 'run enforce twice',
  })
}

const inWords = ({ mode, setting, violations }: Enforcement): string => [
  mode === 'strict'
    ? 'strict: a model whose metadata breaks the schema is refused'
    : 'warn: a model whose metadata breaks the schema is let in, with a warning and a record',
  setting === null ? '  nobody has set it: this is the default' : `  since ${setting.since}, by ${setting.by}: ${setting.reason}`,
  `  ${violations} violation${violations === 1 ? '' : 's'} recorded`,
].join('\n')

const violationTable = (violations: readonly Violation[]): string => table(
  ['model', 'pointer', 'rule', 'by', 'at', 'SHA-256'],
  violations.map(({ artifactId, pointer, rule, by, at, sha256 }) =>
    [artifactId, pointer === '' ? '(whole document)' : pointer, rule, by, at, sha256?.slice(0, 12)]))

async function show(options: Options): Promise<void> {
  const limit = options['violations']
  const [enforcement, violations] = await withMigrated(async ({ manager }) => [
    await readEnforcement(manager),
    typeof limit === 'number' ? await listViolations(manager, limit) : undefined,
  ] as const)
  if (options['json'] === true) {
    return printJson({ ...enforcement, ...(violations === undefined ? {} : { latestViolations: violations }) })
  }
  print(visible(inWords(enforcement)))
  if (violations !== undefined && violations.length > 0) print(`\n${violationTable(violations)}`)
  else if (enforcement.violations > 0) say('`model-artifacts enforce --violations 20` lists the latest')
}

async function set(mode: string, options: Options): Promise<void> {
  const isDryRun = options['dryRun'] === true
  // before a database is opened
  const checked = checkMode(mode, authorOf(options))
  const enforcement = await writing(isDryRun, manager => setEnforcement(manager, checked))
  if (options['json'] === true) return printJson({ ...(isDryRun && { dryRun: true }), ...enforcement })
  say(visible(`${isDryRun ? 'would be ' : ''}${inWords(enforcement)}`))
}

/** `enforce [MODE]`: what the database does with metadata that breaks the schema, shown or set. */
export const enforce: Run = async ([mode], options) => {
  refuseIdle(mode, options)
  return mode === undefined ? show(options) : set(mode, options)
}
