import { Argument, Command, InvalidArgumentError, Option } from 'commander'

/** Runs one command: its positional arguments, then its options. Resolves to the exit code, 0 when undefined. */
export type Run = (args: readonly string[], options: Readonly<Record<string, unknown>>) => Promise<number | void>

/** Loads what a command does, only when it is asked for. */
export type Loader = () => Promise<Run> | Run

const PROMOTION_STATES = ['candidate', 'promoted', 'rejected', 'superseded']
const ABSENCES = ['not_reported', 'not_applicable', 'withheld']

const count = (least: number, most: number) => (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}, got "${text}".`)
  }
  return value
}

const json = (): Option => new Option('--json', 'print one JSON document')
const dryRun = (): Option => new Option('--dry-run', 'print what would be done and change nothing')
const decisions = (): Option => new Option('--decisions <file>', 'decisions on promotion; the known models by default')

const EXAMPLES = `Examples:
  model-artifacts register model.json
  model-artifacts list --promotion promoted --json
`

const ENVIRONMENT = `
Environment:
  DATABASE_URL          postgres://… to use a server; without it PostgreSQL runs embedded
  MODEL_ARTIFACTS_DIR   folder of the embedded database (default .data/pglite)
  NO_COLOR              no colours

Exit codes: 0 done, 1 the answer is no, 2 misuse, 3 the world failed (run again).`

/** The whole command line as data: commands, arguments, options and help. Nothing is loaded before a command runs. */
export function program(load: (name: string) => Loader): Command {
  const root = new Command('model-artifacts')
    .description('A governed catalog of machine-learning model artifacts on PostgreSQL.')
    .addHelpText('before', EXAMPLES)
    .addHelpText('after', ENVIRONMENT)
    .showSuggestionAfterError()
    .helpCommand(false)

  const add = (parent: Command, name: string, summary: string, examples: readonly string[]): Command => {
    const command = new Command(name).description(summary)
      .addHelpText('before', `Examples:\n${examples.map(example => `  model-artifacts ${example}`).join('\n')}\n`)
    parent.addCommand(command)
    const path = parent === root ? name : `${parent.name()}-${name}`
    return command.action(async (...given: unknown[]) => {
      // commander passes arguments, then options, then the command itself
      const positional = given.slice(0, -2).flat().filter(value => value !== undefined) as string[]
      const run = await load(path)()
      process.exitCode = (await run(positional, command.opts())) ?? process.exitCode ?? 0
    })
  }

  add(root, 'start', 'Do the main job in this folder: check, migrate, backfill, report.', ['start', 'start --sample'])
    .option('--sample', 'load the sample of eight legacy models when there is no model yet (default when embedded)')
    .option('--out <file>', 'where the report goes')

  add(root, 'register', 'Register a model from a JSON file.', ['register model.json', 'register - --dry-run < model.json'])
    .argument('<file>', 'a registration as JSON: title, createdBy, metadata, …; - for standard input')
    .addOption(dryRun()).addOption(json())

  add(root, 'validate', 'Validate metadata documents without a database.',
    ['validate metadata.json', 'validate models/*.json --json'])
    .argument('<files...>', 'metadata documents as JSON; - for standard input').addOption(json())

  add(root, 'show', 'Show one model: both rows, open review items.', ['show model_ot_ad_zscore_rules_v1', 'show ID --json'])
    .argument('<id>', 'the artifact id').addOption(json())

  add(root, 'list', 'List models.', ['list --promotion candidate', 'list --external --limit 20 --json'])
    .addOption(new Option('--promotion <state>', 'only models in this state').choices(PROMOTION_STATES))
    .option('--base <id>', 'only models fine-tuned from this one')
    .addOption(new Option('--external', 'only external models').conflicts('internal'))
    .addOption(new Option('--internal', 'only internal models').conflicts('external'))
    .option('--trained-by <agent>', 'only models trained by this agent')
    .option('--limit <n>', 'at most so many', count(1, 1_000_000))
    .option('--after <id>', 'only ids after this one').addOption(json())

  add(root, 'import', 'Load records as legacy artifacts for the backfill to read.',
    ['import models.jsonl --vocabulary openmmlab', 'import - --vocabulary kipoi --dry-run < models.jsonl'])
    .argument('<file>', 'JSON Lines; - for standard input')
    .requiredOption('--vocabulary <name>', 'the vocabulary the records are written in')
    .addOption(new Option('--origin <origin>', 'where the models come from; the vocabulary knows')
      .choices(['internal', 'external']))
    .option('--by <who>', 'who imports', 'import').addOption(dryRun()).addOption(json())

  add(root, 'backfill', 'Bring existing models over through the catalog; hold what is ambiguous.',
    ['backfill --dry-run', 'backfill --undo ID'])
    .addOption(decisions())
    .option('--batch-size <n>', 'artifacts per transaction', count(1, 10_000))
    .addOption(new Option('--undo <id>', 'give one artifact its original back'))
    .option('--by <who>', 'who undoes', 'backfill').addOption(dryRun()).addOption(json())

  const review = new Command('review').description('The queue of facts the backfill would not guess.')
    .addHelpText('before', 'Examples:\n  model-artifacts review list\n' +
      '  model-artifacts review resolve 4f1d=25530000 --by ada\n')
  root.addCommand(review)
  add(review, 'list', 'List review items that are not settled.', ['review list', 'review list --reason contradiction --json'])
    .option('--artifact <id>', 'only items of this artifact').option('--reason <code>', 'only items with this reason code')
    .option('--field <pointer>', 'only items about this pointer').option('--all', 'also settled items').addOption(json())
  add(review, 'show', 'Show one review item with its evidence.', ['review show 4f1d', 'review show 4f1d --json'])
    .argument('<item>', 'the id of the item, or enough of its beginning').addOption(json())
  add(review, 'resolve', 'Answer review items.', [
    "review resolve 4f1d=25530000 9a3c='\"SEA-AD held-out donors\"' --by ada",
    "review resolve 4f1d --absent not_applicable --reason 'a rule table has no parameters' --by ada",
  ])
    .addArgument(new Argument('<answers...>', 'ITEM=VALUE, the value as JSON (bare text is text); or ITEM with --absent'))
    .addOption(new Option('--absent <kind>', 'the fact is declared absent').choices(ABSENCES))
    .option('--reason <text>', 'why; required with --absent').requiredOption('--by <who>', 'who answers')
    .addOption(decisions()).addOption(dryRun()).addOption(json())

  add(root, 'report', 'Write the migration report from the database.', ['report', 'report --out report.md'])
    .option('--out <file>', 'where it goes; - for standard output')
    .option('--details <n>', 'at most so many artifacts in full', count(0, 1_000_000)).addOption(json())

  add(root, 'codegen', 'Make generated/ and docs/schema.md from the schema.', ['codegen', 'codegen --check'])
    .option('--check', 'compare only; exit 1 when something is stale').addOption(json())

  add(root, 'migration-check', 'Prove that database, migrations and schema agree.', ['migration-check', 'migration-check --json'])
    .addOption(json())

  return root
}
