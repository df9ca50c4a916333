import type { Add } from './declare'

/** The command that takes the catalog out; `import --catalog` brings it in. */
export function declareExchange(add: Add): void {
  add('export', 'Write the catalog as JSON Lines, for import --catalog.',
    ['export > catalog.jsonl', 'export --lineage model-example --out lineage.jsonl'],
    () => (require('../export') as typeof import('../export')).exportFile)
    .option('--lineage <id>', 'only this lineage, by its id or that of a version, with the lineages of its bases')
    .option('--out <file>', 'where it goes, whole or not at all; - for standard output (default)')
}
