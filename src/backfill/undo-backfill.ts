import type { EntityManager } from 'typeorm'
import { restoreLegacyModel, type Restored } from '../catalog/legacy-documents'
import { valueTroubles } from '../catalog/value-rules'
import { getModel } from '../catalog/models'
import { DataError } from '../errors'

/**
 * Gives an artifact its legacy document back, byte for byte where the column is text or json, and removes its
 * `model_versions` row and unsettled review items. The next backfill takes the artifact up again.
 *
 * @throws DataError `model/unknown`, `backfill/nothing-to-undo`
 */
export async function undoBackfill(manager: EntityManager, artifactId: string, by: string): Promise<Restored> {
  const unnamed = valueTroubles('AgentId', by, '/by')
  if (unnamed.length > 0) throw new DataError(unnamed)
  await manager.query('select id from artifacts where id = $1 for no key update', [artifactId])
  await getModel(manager, artifactId)
  const restored = await restoreLegacyModel(manager, artifactId, by)
  if (restored !== null) return restored
  throw new DataError({
    code: 'backfill/nothing-to-undo',
    where: { source: artifactId },
    what: 'this model has no legacy original',
    why: 'only a backfilled model keeps one, as revision 0',
    fix: 'name a model that the backfill brought over',
  })
}
