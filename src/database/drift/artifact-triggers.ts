import { lineageTriggers } from '../../../migrations/support/lineage-triggers'
import { metadataTriggers } from '../../../migrations/support/metadata-triggers'

/** Statements that make our triggers on `artifacts`. The dump has only tables of our own, so they are not in it. */
export const artifactTriggers: readonly string[] = [
  ...lineageTriggers.flatMap(([table, name, definition]) =>
    (table === 'artifacts' ? [`CREATE TRIGGER ${name} ${definition}`] : [])),
  ...metadataTriggers.map(([name, definition]) => `CREATE CONSTRAINT TRIGGER ${name} ${definition}`),
]
