import type { EntityManager, ObjectLiteral } from 'typeorm'
import { Artifact } from '../../../generated/entities'
import type { ArtifactKind } from './artifact-kind'
import { tableSql } from './bulk-columns'
import { told } from './told'

/** Whether what is written to a table stays as it is given: no trigger stands on it but those with functions of our own. */
async function isUntouched(manager: EntityManager, table: string, ownFunctions: string): Promise<boolean> {
  const [row] = await manager.query<{ touched: boolean }[]>(
    `select exists (select from pg_trigger t where t.tgrelid = $1::regclass and not t.tgisinternal
       and not coalesce(obj_description(t.tgfoid, 'pg_proc'), '') ~ $2) as touched`, [table, ownFunctions])
  return row?.touched === false
}

/**
 * The companion column that names the first version, for artifacts that were written without a parent: a row that names it
 * spares the database a look at the artifact. Where a trigger of others may have given one a parent, no row does.
 */
export async function firstOnes<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, { firstColumn }: Pick<ArtifactKind<D, R>, 'firstColumn'>,
): Promise<(id: string) => object> {
  if (firstColumn === undefined) return () => ({})
  const { name, ownFunctions } = firstColumn
  const table = tableSql(manager.connection.getMetadata(Artifact))
  const keeps = await told(manager, `triggers beside ${ownFunctions}`, () => isUntouched(manager, table, ownFunctions))
  return keeps ? id => ({ [name]: id }) : () => ({})
}
