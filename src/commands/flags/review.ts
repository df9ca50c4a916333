import { Argument, Command, Option } from 'commander'
import { adder, decisions, dryRun, examplesText, json } from './declare'

const ABSENCES = ['not_reported', 'not_applicable', 'withheld']

/** `review` and its commands. */
export function reviewCommand(): Command {
  const review = new Command('review').description('The queue of facts the backfill would not guess.')
    .addHelpText('before', examplesText(['review list', 'review resolve 4f1d=25530000 --by ada']))
  const add = adder(review)

  add('list', 'List review items that are not settled.', ['review list', 'review list --reason contradiction --json'],
    () => (require('../review') as typeof import('../review')).list)
    .option('--artifact <id>', 'only items of this artifact').option('--reason <code>', 'only items with this reason code')
    .option('--field <pointer>', 'only items about this pointer').option('--all', 'also settled items').addOption(json())

  add('show', 'Show one review item with its evidence.', ['review show 4f1d', 'review show 4f1d --json'],
    () => (require('../review') as typeof import('../review')).show)
    .argument('<item>', 'the id of the item, or enough of its beginning').addOption(json())

  add('resolve', 'Answer review items.', [
    "review resolve 4f1d=25530000 9a3c='\"SEA-AD held-out donors\"' --by ada",
    "review resolve 4f1d --absent not_applicable --reason 'a rule table has no parameters' --by ada",
  ], () => (require('../review') as typeof import('../review')).resolve)
    .addArgument(new Argument('<answers...>', 'ITEM=VALUE, the value as JSON (bare text is text); or ITEM with --absent'))
    .addOption(new Option('--absent <kind>', 'the fact is declared absent').choices(ABSENCES))
    .option('--reason <text>', 'why; required with --absent').requiredOption('--by <who>', 'who answers')
    .addOption(decisions()).addOption(dryRun()).addOption(json())

  return review
}
