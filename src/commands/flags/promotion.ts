import { Option } from 'commander'
import { count, dryRun, json, type Add } from './declare'

const DECIDED = ['promoted', 'rejected', 'superseded']

/** Commands that decide on versions, and tell what was decided. */
export function declarePromotion(add: Add): void {
  add('promote', 'Decide on a version: promote it, reject it, or withdraw it.', [
    "promote ID --by ada --reason 'better on the hold-out' --evidence evidence.json",
    "promote ID --to rejected --by ada --reason 'worse on the hold-out' --dry-run",
  ], () => (require('../promote') as typeof import('../promote')).promote)
    .argument('<id>', 'the artifact id of the version')
    .addOption(new Option('--to <state>', 'what it becomes').choices(DECIDED).default('promoted'))
    .requiredOption('--by <who>', 'who decides').requiredOption('--reason <text>', 'why')
    .option('--evidence <file>', 'a measurement or a list of them, as JSON; - for standard input')
    .option('--override-by <who>', 'who promotes it although something stands against it')
    .option('--override-reason <text>', 'why that is overridden').addOption(dryRun()).addOption(json())

  add('history', 'Show who decided what on a model, when and why; or what it was at a moment.', [
    'history model_ot_ad_zscore_rules_v1', 'history --lineage ID --at 2026-01-31T12:00:00Z',
  ], () => (require('../history') as typeof import('../history')).history)
    .argument('[id]', 'the artifact id, also of a model that was deleted')
    .option('--lineage <id>', 'the whole lineage; with --at the version that was promoted then')
    .option('--at <time>', 'a moment, RFC 3339 with its offset').addOption(json())

  add('readiness', 'Say what stands between models and their promotion; exit 1 when something does.',
    ['readiness', 'readiness ID --json'],
    () => (require('../readiness') as typeof import('../readiness')).readiness)
    .argument('[id]', 'one model; all models when left out')
    .option('--limit <n>', 'show at most so many; all are counted (default 1000 as a table, all with --json)', count(1, 10_000_000)).addOption(json())
}
