import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDataSource } from '../../src/database/data-source'
import type { Engine } from '../../src/database/engines/engine'
import { placements, placementSql } from '../../src/database/engines/placements'
import { emittedSql } from './emitted-sql'

/** What all migrations send to an empty embedded database, in order. */
async function migrationSql(engine: Engine): Promise<readonly string[]> {
  const dir = mkdtempSync(path.join(tmpdir(), 'model-artifacts-engine-'))
  const dataSource = createDataSource({ dir, engine })
  try {
    await dataSource.initialize()
    return await emittedSql(async () => {
      await dataSource.runMigrations()
    })
  } finally {
    if (dataSource.isInitialized) await dataSource.destroy()
    rmSync(dir, { recursive: true, force: true })
  }
}

const page = (title: string, statements: readonly string[]): string =>
  [`-- ${title}`, '-- Written by npm run engine-sql.', ...statements.map(each => `${each.trim()};`), ''].join('\n\n')

/** The files of docs/engines: what is emitted for an engine and not for PostgreSQL, by name of the file. */
export async function engineSql(): Promise<ReadonlyMap<string, string>> {
  const plain = new Set(await migrationSql('postgresql'))
  const byRow = (await migrationSql('yugabytedb')).filter(statement => !plain.has(statement))
  return new Map([
    ['yugabytedb.sql', page('What migrations emit for YugabyteDB in place of what they emit for PostgreSQL.', byRow)],
    ['citus.sql', page('What migrations emit for Citus after everything that they emit for PostgreSQL.',
      placements.flatMap(placement => placementSql(placement) ?? []))],
  ])
}
