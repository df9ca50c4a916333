import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { adder, count, decisions, dryRun, examplesText, json } from './declare'

const ABSENCES = ['not_reported', 'not_applicable', 'withheld']

const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400, w: 7 * 86_400 }

/** An age such as `3d` in seconds. */
function age(text: string): number {
  const [, number = '', unit = ''] = /^(\d{1,5})([mhdw])$/.exec(text) ?? []
  const seconds = SECONDS[unit]
  if (seconds === undefined) {
    throw new InvalidArgumentError(`Expected a whole number of minutes, hours, days or weeks such as 30m, 12h, 3d, 2w, got "${text}".`)
  }
  return Number(number) * seconds
}

const olderThan = (): Option => new Option('--older-than <age>', 'only items opened so long ago: 30m, 12h, 3d, 2w').argParser(age)

/** What selects many items at once. */
const selecting = (command: Command): Command => command
  .option('--all-with <reason>', 'every open item with this reason code; a preview without --yes')
  .option('--field <pointer>', 'of these, only items about this pointer')
  .option('--artifact <id>', 'of these, only items of this artifact').addOption(olderThan())
  .option('--yes', 'do what the preview shows')

const insisting = (command: Command): Command => command
  .option('--force', 'also what another reviewer claimed or answered; needs --reason').addOption(decisions())
  .addOption(dryRun()).addOption(json())

/** `review` and its commands. */
export function reviewCommand(): Command {
  const review = new Command('review').description('The queue of facts the backfill would not guess.')
    .addHelpText('before', examplesText(['review list', 'review resolve 4f1d=25530000 --by ada']))
  const add = adder(review)

  add('list', 'List review items that are not settled.', ['review list', 'review list --reason contradiction --sort age --json'],
    () => (require('../review/list') as typeof import('../review/list')).list)
    .option('--artifact <id>', 'only items of this artifact').option('--reason <code>', 'only items with this reason code')
    .option('--field <pointer>', 'only items about this pointer').option('--claimed-by <who>', 'only items this reviewer claimed')
    .addOption(olderThan()).addOption(new Option('--sort <order>', 'by place, or the oldest first').choices(['place', 'age']))
    .option('--limit <n>', 'at most so many', count(1, 1_000_000)).option('--after <item>', 'only items behind this one in the order')
    .option('--all', 'also settled items').addOption(json())

  add('show', 'Show one review item with its evidence.', ['review show 4f1d', 'review show 4f1d --json'],
    () => (require('../review/show') as typeof import('../review/show')).show)
    .argument('<item>', 'the id of the item, or enough of its beginning').addOption(json())

  add('claim', 'Claim review items, so that others leave them alone for a day.',
    ['review claim 4f1d 9a3c --by ada', 'review claim 4f1d --release --by ada'],
    () => (require('../review/claim') as typeof import('../review/claim')).claim)
    .argument('<items...>', 'ids of items, or enough of their beginnings').requiredOption('--by <who>', 'who claims')
    .option('--release', 'give them back').option('--force', 'also what another reviewer holds; needs --reason')
    .option('--reason <text>', 'why').addOption(dryRun()).addOption(json())

  insisting(selecting(add('resolve', 'Answer review items.', [
    "review resolve 4f1d=25530000 9a3c='\"SEA-AD held-out donors\"' --by ada",
    'review resolve --all-with not-an-exact-integer --candidate --by ada',
  ], () => (require('../review/resolve') as typeof import('../review/resolve')).resolve)
    .addArgument(new Argument('[answers...]', 'ITEM=VALUE, the value as JSON (bare text is text); or ITEM with --absent'))
    .addOption(new Option('--absent <kind>', 'the fact is declared absent').choices(ABSENCES))
    .option('--reason <text>', 'why; required with --absent').requiredOption('--by <who>', 'who answers'))
    .option('--candidate', 'with --all-with: each item is answered with its own candidate')
    .option('--value <json>', 'with --all-with: all are answered with this value'))

  insisting(selecting(add('reject', 'Close review items whose evidence is not to be used.', [
    "review reject 4f1d --reason 'the paper was retracted' --by ada",
    "review reject --all-with not-a-model --reason 'templates' --by ada",
  ], () => (require('../review/reject') as typeof import('../review/reject')).reject)
    .argument('[items...]', 'ids of items, or enough of their beginnings')
    .requiredOption('--reason <text>', 'why').requiredOption('--by <who>', 'who rejects')))

  add('log', 'Tell what became of review items: who, when, what.', ['review log 4f1d', 'review log --artifact ID --json'],
    () => (require('../review/log') as typeof import('../review/log')).log)
    .argument('[item]', 'the id of the item, or enough of its beginning')
    .option('--artifact <id>', 'only items of this artifact').addOption(json())

  return review
}
