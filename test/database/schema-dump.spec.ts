import { expect } from 'chai'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDataSource } from '../../src/database/data-source'
import { dumpSchema, ownTables, readSchemaDump, writeSchemaDump } from '../../src/database/schema-dump'
import { withDatabase } from '../../src/database/with-database'
import { pglite, realServers } from '../support/servers'

describe('the dump', () => {
  for (const server of [pglite, ...realServers]) {
    it(`has the committed bytes on ${server.label}`, async () => {
      const database = await server.migrated()
      try {
        const dump = await withDatabase(createDataSource(database.settings), dumpSchema)
        expect(dump).to.equal(readSchemaDump())
        for (const table of ownTables) expect(dump).to.include(`CREATE TABLE ${table} (`)
      } finally {
        await database.drop()
      }
    })
  }

  it('is written only when it differs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'model-artifacts-dump-'))
    const file = join(folder, 'schema.sql')
    const database = await pglite.migrated()
    await withDatabase(createDataSource(database.settings), async (dataSource) => {
      expect(await writeSchemaDump(dataSource, file)).to.equal(true)
      expect(await writeSchemaDump(dataSource, file)).to.equal(false)
      writeFileSync(file, 'something else')
      expect(await writeSchemaDump(dataSource, file)).to.equal(true)
      expect(readFileSync(file, 'utf8')).to.equal(readSchemaDump())
    })
    await database.drop()
    rmSync(folder, { recursive: true })
  })
})
