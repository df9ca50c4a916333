import type { QueryRunner } from 'typeorm'
import { DriftError } from '../../src/errors'

const SHOWN = 100

/**
 * Refuses lineages in which more than one version is promoted: which one is in use is not for a migration to say.
 * @throws DriftError `migration/two-promoted`, one trouble a lineage, at most 100
 */
export async function refuseTwoPromoted(queryRunner: QueryRunner): Promise<void> {
  const lineagesAtFault = await queryRunner.manager.query<{ lineage: string; ids: string[] }[]>(
    `SELECT lineage_id AS lineage, array_agg(artifact_id ORDER BY artifact_id COLLATE "C") AS ids FROM model_versions
      WHERE promotion_state = 'promoted' GROUP BY lineage_id HAVING count(*) > 1 ORDER BY lineage_id LIMIT ${SHOWN}`)
  if (lineagesAtFault.length === 0) return
  throw new DriftError(lineagesAtFault.map(({ lineage, ids }) => ({
    code: 'migration/two-promoted',
    where: { source: lineage },
    what: `${ids.length} versions of one lineage are promoted: ${ids.slice(0, 10).join(', ')}`,
    why: 'at most one version of a lineage is promoted',
    fix: "UPDATE model_versions SET promotion_state = 'superseded' for all but the one in use, and run again",
  })))
}
