import type { DataSource } from 'typeorm'
import type { Difference, Ranked } from './difference'
import { probe } from './probes'
import type { ProbeLog } from './probes/probe-log'
import { inRolledBack } from './rolled-back'
import { readStructureDrift, type StructureDrift } from './structure-drift'

/** What the database is, beside what it should be. */
export interface DriftReport {
  /** In the order in which repairs can run. */
  readonly differences: readonly Difference[]
  readonly probes: ProbeLog
  /** What is no drift and worth knowing. */
  readonly notes: readonly string[]
}

/** One list, in the order of repairs; what both migrations and schema say is said once. */
function inOrder({ artifacts, migrations, schema }: StructureDrift): readonly Difference[] {
  const told = new Set([...artifacts, ...migrations].map(({ place, kind }) => `${kind} ${place}`))
  const all: Ranked[] = [
    ...artifacts, ...migrations, ...schema.filter(({ place, kind }) => !told.has(`${kind} ${place}`)),
  ]
  return all.toSorted((a, b) => a.rank - b.rank).map(({ rank: _, ...difference }) => difference)
}

/** Where the structure of a migrated database is not as it should be, in the order in which repairs can run. */
export const findDifferences = async (dataSource: DataSource): Promise<readonly Difference[]> =>
  inOrder(await inRolledBack(dataSource, readStructureDrift))

/**
 * Compares a migrated database with what migrations and schema say, and tries the counterexamples of its constraints.
 * Everything it does is taken back; it reads catalogs and rows of its own making, never the rows that are there.
 *
 * @throws EnvironmentError `database/lock-timeout`, `database/permission`, `database/read-only`
 */
export async function findDrift(dataSource: DataSource): Promise<DriftReport> {
  const structure = await inRolledBack(dataSource, readStructureDrift)
  return { differences: inOrder(structure), probes: await inRolledBack(dataSource, probe), notes: structure.notes }
}
