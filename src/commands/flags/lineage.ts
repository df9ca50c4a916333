import { Option } from 'commander'
import { count, json, type Add } from './declare'

/** The command that shows what descends from what. */
export function declareLineage(add: Add): void {
  add('lineage', 'Show what a model descends from, and what descends from it.',
    ['lineage model_ot_ad_zscore_rules_v1', 'lineage ID --up --format svg > lineage.svg'],
    () => (require('../lineage') as typeof import('../lineage')).lineage)
    .argument('<id>', 'the artifact id')
    .option('--up', 'only what it descends from')
    .option('--down', 'only what descends from it')
    .option('--depth <n>', 'so many steps (default 50)', count(1, 10_000))
    .option('--limit <n>', 'at most so many models in each direction (default 1000)', count(1, 10_000))
    .addOption(new Option('--kind <kind>', 'only versions, or only bases').choices(['parent', 'base']))
    .addOption(new Option('--format <format>', 'how to write it')
      .choices(['text', 'json', 'mermaid', 'svg']).default('text'))
    .addOption(json())
}
