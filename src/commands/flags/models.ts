import { Option } from 'commander'
import { count, dryRun, json, type Add } from './declare'

const PROMOTION_STATES = ['candidate', 'promoted', 'rejected', 'superseded']

/** Commands that write and read models. */
export function declareModels(add: Add): void {
  add('register', 'Register a model from a JSON file, or many from JSON Lines.',
    ['register model.json', 'register - --dry-run < model.json', 'register models.jsonl --jsonl'],
    () => (require('../register') as typeof import('../register')).register)
    .argument('<file>', 'a registration as JSON: title, createdBy, metadata, …; - for standard input')
    .option('--jsonl', 'one registration on each line, any number of them; a refused line keeps no other out')
    .addOption(dryRun()).addOption(json())

  add('validate', 'Validate metadata documents without a database.',
    ['validate metadata.json', 'validate models/*.json --json'],
    () => (require('../validate') as typeof import('../validate')).validate)
    .argument('<files...>', 'metadata documents as JSON; - for standard input').addOption(json())

  add('show', 'Show one model: both rows, open review items.', ['show model_ot_ad_zscore_rules_v1', 'show ID --json'],
    () => (require('../show') as typeof import('../show')).show)
    .argument('<id>', 'the artifact id').addOption(json())

  add('list', 'List models that satisfy a filter, in an order.',
    ['list --promotion candidate',
      `list --where "metric.accuracy >= 0.9 and framework in ('pytorch', 'jax')" --sort metric.accuracy desc`],
    () => (require('../list') as typeof import('../list')).list)
    .option('--where <filter>', 'only models that satisfy the filter; docs/filters.md says how it is written')
    .option('--sort <field...>', 'by a column or metric, then asc or desc (default: by id)')
    .addOption(new Option('--promotion <state>', 'only models in this state').choices(PROMOTION_STATES))
    .option('--base <id>', 'only models fine-tuned from this one')
    .addOption(new Option('--external', 'only external models').conflicts('internal'))
    .addOption(new Option('--internal', 'only internal models').conflicts('external'))
    .option('--trained-by <agent>', 'only models trained by this agent')
    .option('--after <id>', 'only ids after this one')
    .option('--limit <n>', 'at most so many (default: 50)', count(1, 1_000_000))
    .option('--page <token>', 'go on behind the page that ended with this token').addOption(json())
}
