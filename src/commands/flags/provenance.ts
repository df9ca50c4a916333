import { json, type Add } from './declare'

const several = (path: string, earlier: readonly string[] = []): readonly string[] => [...earlier, path]

/** The check of where models come from. */
export function declareProvenance(add: Add): void {
  add('provenance', 'Check that every model can say where it comes from.',
    ['provenance --repo ../forge', 'provenance --strict --json'],
    () => (require('../provenance') as typeof import('../provenance')).provenance)
    .option('--repo <path>', 'a local clone to look commits and entrypoints up in; may be repeated', several)
    .option('--strict', 'fail also on what the backfill left open').addOption(json())
}
