import path from 'node:path'
import { expect } from 'chai'
import { DataSource, type EntitySchema } from 'typeorm'
import { expected, goldenCases, hasTables } from '../../golden/run'
import { forEachDatabase } from '../../support/for-each-database'

type Entities = Readonly<Record<string, EntitySchema | (new () => object)>>

/** What other software made before: the one adopted table of the golden cases. */
const ADOPTED = `CREATE TABLE notes (
  id text CONSTRAINT notes_pkey PRIMARY KEY, body text NOT NULL, seen smallint DEFAULT 1, made_at timestamptz
)`

const CASES = goldenCases().filter(name => hasTables(name) && !expected(name).has('error.txt'))

forEachDatabase(({ server, empty }) => {
  // PGlite starts in seconds, a database on a server in milliseconds
  if (server.embedded) return

  for (const name of CASES) {
    it(`makes of the golden case ${name} tables that its entities differ from in nothing`, async () => {
      const { settings } = await empty()
      if (!('url' in settings)) throw new Error('a server has a URL')
      const folder = path.join(__dirname, '../../golden', name, 'expected')
      const entities = Object.values(require(path.join(folder, 'entities')) as Entities)
      const dataSource = await new DataSource({ type: 'postgres', url: settings.url, entities }).initialize()
      try {
        await dataSource.query(ADOPTED)
        for (const [file, text] of expected(name)) if (file.endsWith('.sql')) await dataSource.query(text)
        const { upQueries } = await dataSource.driver.createSchemaBuilder().log()
        expect(upQueries.map(({ query }) => query)).to.deep.equal([])
        for (const entity of entities) await dataSource.getRepository(entity).find()
      } finally {
        await dataSource.destroy()
      }
    })
  }
})
