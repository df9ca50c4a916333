import { Command } from 'commander'
import { declareBackfill, declareReport } from './flags/backfill'
import { declareChecks } from './flags/checks'
import { adder, examplesText } from './flags/declare'
import { declareExchange } from './flags/exchange'
import { declareLineage } from './flags/lineage'
import { declareModels } from './flags/models'
import { declareProvenance } from './flags/provenance'
import { declarePromotion } from './flags/promotion'
import { reviewCommand } from './flags/review'
import { declareVersions } from './flags/versions'

const ENVIRONMENT = `
Environment:
  DATABASE_URL          postgres://… to use a server; without it PostgreSQL runs embedded
  MODEL_ARTIFACTS_DIR   folder of the embedded database (default .data/pglite)
  MODEL_ARTIFACTS_ENGINE
                        what answers at DATABASE_URL: postgresql (default), aurora, citus, yugabytedb
  MODEL_ARTIFACTS_LIFECYCLE
                        words of lifecycle_state, e.g. candidate=draft,active=listed
  NO_COLOR              no colours

Exit codes: 0 done, 1 the answer is no, 2 misuse, 3 the world failed (run again).`

/** The whole command line: commands, arguments, options and help. What a command does is loaded when it runs. */
export function commandLine(): Command {
  const root = new Command('model-artifacts')
    .description('A governed catalog of machine-learning model artifacts on PostgreSQL.')
    .addHelpText('before', examplesText(['register model.json', 'list --promotion promoted --json']))
    .addHelpText('after', ENVIRONMENT)
    .showSuggestionAfterError()
    .helpCommand(false)
  const add = adder(root)
  add('start', 'Do the main job in this folder: check, migrate, backfill, report.', ['start', 'start --sample'],
    () => (require('./start') as typeof import('./start')).start)
    .option('--sample', 'load the sample of eight legacy models when there is no model yet (default when embedded)')
    .option('--out <file>', 'where the report goes')
  declareModels(add)
  declarePromotion(add)
  declareVersions(add)
  declareLineage(add)
  declareBackfill(add)
  declareExchange(add)
  root.addCommand(reviewCommand())
  declareReport(add)
  declareChecks(add)
  declareProvenance(add)
  return root
}
