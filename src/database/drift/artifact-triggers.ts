import type { QueryRunner } from 'typeorm'
import { changedByValue } from '../../../migrations/support/cheaper-writes'
import { lineageTriggers } from '../../../migrations/support/lineage-triggers'
import { metadataTriggers } from '../../../migrations/support/metadata-triggers'

/**
 * Statements that make our triggers on the `artifacts` that `queryRunner` finds. The dump has only tables of our own, so
 * they are not in it.
 */
export async function artifactTriggers(queryRunner: QueryRunner): Promise<readonly string[]> {
  const documents = new Map([...metadataTriggers, await changedByValue(queryRunner)])
  return [
    ...lineageTriggers.flatMap(([table, name, definition]) =>
      (table === 'artifacts' ? [`CREATE TRIGGER ${name} ${definition}`] : [])),
    ...[...documents].map(([name, definition]) => `CREATE CONSTRAINT TRIGGER ${name} ${definition}`),
  ]
}
