import { lineageTriggers } from '../../../migrations/support/lineage-triggers'

/** A trigger of ours on `artifacts`, and what follows its name in CREATE TRIGGER. */
export interface ArtifactTrigger {
  readonly name: string
  readonly definition: string
}

/** Every trigger of ours on `artifacts`. The dump has only tables of our own, so they are not in it. */
export const artifactTriggers: readonly ArtifactTrigger[] = lineageTriggers
  .flatMap(([table, name, definition]) => (table === 'artifacts' ? [{ name, definition }] : []))
