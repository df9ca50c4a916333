import type { DataSource } from 'typeorm'
import { EnvironmentError } from '../../errors'
import type { Engine } from './engine'
import { placements, placementSql } from './placements'

/**
 * Places the tables over the nodes of a cluster of Citus; those that are placed stay as they are, and on other engines it
 * does nothing.
 * @throws EnvironmentError `engine/not-there`
 */
export async function arrangeTables(dataSource: DataSource, engine: Engine): Promise<void> {
  if (engine !== 'citus') return
  const [citus] = await dataSource.query<{ there: boolean }[]>("SELECT to_regclass('pg_dist_partition') IS NOT NULL AS there")
  if (citus?.there !== true) {
    throw new EnvironmentError({
      code: 'engine/not-there',
      where: { source: 'MODEL_ARTIFACTS_ENGINE' },
      what: 'the engine is said to be citus, and this database has no extension of that name',
      why: 'the tables were made as on PostgreSQL, and none was placed',
      fix: 'run CREATE EXTENSION citus, or name postgresql; then run the migrations again',
    })
  }
  const placed = await dataSource.query<{ name: string }[]>(
    'SELECT c.relname AS name FROM pg_dist_partition p JOIN pg_class c ON c.oid = p.logicalrelid')
  const done = new Set(placed.map(({ name }) => name))
  for (const placement of placements) {
    const statement = placementSql(placement)
    if (statement !== undefined && !done.has(placement.table)) await dataSource.query(statement)
  }
}
