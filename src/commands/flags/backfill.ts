import { Option } from 'commander'
import { count, decisions, dryRun, json, type Add } from './declare'

/** Commands that bring existing models over. */
export function declareBackfill(add: Add): void {
  add('import', 'Load records as legacy artifacts for the backfill to read, or an exported catalog as it was.',
    ['import models.jsonl --vocabulary openmmlab', 'import - --vocabulary kipoi --dry-run < models.jsonl',
      'import --catalog catalog.jsonl'],
    () => (require('../import') as typeof import('../import')).importFile)
    .argument('[file]', 'records as JSON Lines; - for standard input; with --vocabulary')
    .option('--vocabulary <name>', 'the vocabulary the records are written in')
    .addOption(new Option('--origin <origin>', 'where the models come from; the vocabulary knows')
      .choices(['internal', 'external']))
    .option('--by <who>', 'who imports the records (default: import)')
    .addOption(new Option('--catalog <file>', 'a file that export wrote; - for standard input')
      .conflicts(['vocabulary', 'origin', 'by']))
    .option('--skip-unknown-columns', 'with --catalog: drop values of columns artifacts does not have here')
    .addOption(dryRun()).addOption(json())

  add('backfill', 'Bring existing models over through the catalog; hold what is ambiguous.',
    ['backfill --dry-run', 'backfill --undo ID', 'backfill --shard 0/4 --max-replica-lag 5'],
    () => (require('../backfill') as typeof import('../backfill')).backfill)
    .addOption(decisions())
    .option('--batch-size <n>', 'artifacts per transaction at most', count(1, 10_000))
    .option('--batch-ms <ms>', 'how long a batch may take (default: 2000)', count(10, 600_000))
    .option('--lock-ms <ms>', 'how long a batch may lock its rows (default: 100)', count(10, 600_000))
    .option('--shard <i/n>', 'only the I-th of N shares of the models, from 0; run all N, on any hosts')
    .option('--max-replica-lag <seconds>', 'wait while a streaming replica is further behind', count(0, 86_400))
    .addOption(new Option('--undo <id>', 'give one artifact its original back'))
    .option('--by <who>', 'who undoes', 'backfill').addOption(dryRun()).addOption(json())
}

/** The command that tells what the backfill did. */
export function declareReport(add: Add): void {
  add('report', 'Write the migration report from the database.', ['report', 'report --out report.md'],
    () => (require('../report') as typeof import('../report')).report)
    .option('--out <file>', 'where it goes; - for standard output')
    .option('--details <n>', 'at most so many artifacts in full', count(0, 1_000_000)).addOption(json())
}
