import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDataSource } from '../src/database/data-source'
import { writeSchemaDump } from '../src/database/schema-dump'
import { withDatabase } from '../src/database/with-database'

/** Writes migrations/schema.sql from an empty embedded database on which all migrations have run. */
async function main(): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'model-artifacts-dump-'))
  try {
    await withDatabase(createDataSource({ dir }), async (dataSource) => {
      await dataSource.runMigrations()
      const differed = await writeSchemaDump(dataSource)
      console.error(differed ? 'migrations/schema.sql written' : 'migrations/schema.sql was current')
    })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
