import type { QueryRunner } from 'typeorm'

const SHOWN = 20

/**
 * Says in the log of the migration how many models that are there already the validator would refuse, and which. They stay
 * as they are: what is judged is what is written from now on.
 */
export async function tellRefusedModels(queryRunner: QueryRunner): Promise<void> {
  const [found] = await queryRunner.manager.query<{ total: number; ids: string[] | null }[]>(
    `WITH refused AS (
       SELECT id::text AS id FROM artifacts WHERE artifact_type::text = 'model'
         AND (metadata IS NULL OR model_artifact_metadata_problem(metadata) IS NOT NULL)
     )
     SELECT count(*)::int AS total,
       (SELECT array_agg(id) FROM (SELECT id FROM refused ORDER BY id COLLATE "C" LIMIT ${SHOWN}) AS first) AS ids
     FROM refused`)
  const { total = 0, ids } = found ?? {}
  if (total === 0) return
  const names = `${(ids ?? []).join(', ')}${total > SHOWN ? ', …' : ''}`
  queryRunner.dataSource.logger.logSchemaBuild(
    `${total} models have metadata that the schema refuses; they stay, and are guarded when it changes: ${names}`)
}
