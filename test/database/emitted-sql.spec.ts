import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { loadModule } from 'libpg-query'
import { constructs } from '../../src/database/engines/constructs'
import { reservedConstructs } from '../../src/database/engines/reserved-constructs'
import { migrations } from '../../migrations'
import { createDataSource } from '../../src/database/data-source'
import type { Engine } from '../../src/database/engines/engine'
import { emittedSql } from '../support/emitted-sql'
import { forEachDatabase, type SuiteDatabases } from '../support/for-each-database'
import { plainFeatures } from '../support/plain-sql'
import { sqlFeatures } from '../support/sql-features'
import { useBackfill, useCatalog, useChecks, useExchange } from '../support/whole-run'

const own = [...readFileSync(path.join(__dirname, '../../migrations/schema.sql'), 'utf8').matchAll(/^CREATE FUNCTION (\w+)/gm)]
  .map(([, name]) => `function ${name}`)
const declared = new Set([...constructs, ...reservedConstructs].flatMap(({ features }) => features))
const known = new Set([...declared, ...plainFeatures, ...own])

/** Everything that migrations, catalog, backfill and checks send, with where it was first met. */
async function emitted({ empty, migrated, connect }: SuiteDatabases, engine: Engine): Promise<ReadonlyMap<string, string>> {
  const target = await connect(await migrated())
  const dataSource = await createDataSource({ ...(await empty()).settings, engine }).initialize()
  try {
    const sql = await emittedSql(async () => {
      await dataSource.runMigrations()
      await useBackfill(dataSource)
      await useCatalog(dataSource, 3)
      await useExchange(dataSource, target)
      expect(await useChecks(dataSource)).to.deep.equal([])
      for (const _ of migrations) await dataSource.undoLastMigration()
    })
    const met = new Map<string, string>()
    for (const statement of sql) {
      for (const feature of sqlFeatures(statement)) if (!met.has(feature)) met.set(feature, statement.slice(0, 200))
    }
    return met
  } finally {
    await dataSource.destroy()
  }
}

describe('the SQL that is emitted', () => forEachDatabase(databases => {
  // a server is what other engines stand in for; PGlite is PostgreSQL
  if (databases.server.embedded) return

  before(() => loadModule())

  let met: ReadonlyMap<string, string>
  it('is taken by the grammar of PostgreSQL, and has nothing in it that the tables do not name', async () => {
    met = await emitted(databases, 'postgresql')
    expect([...met].filter(([feature]) => !known.has(feature)).map(([feature, at]) => `${feature}: ${at}`)).to.deep.equal([])
  })

  it('has everything in it that the tables name', () => {
    const stale = [...constructs.flatMap(({ features }) => features), ...plainFeatures].filter(feature => !met.has(feature))
    expect(stale, 'named, and emitted by nobody: take it out').to.deep.equal([])
  })

  it('has in it for YugabyteDB nothing that the table says is switched there', async () => {
    const there = await emitted(databases, 'yugabytedb')
    const switched = constructs.filter(({ verdicts }) => verdicts.yugabytedb.says === 'switched')
    expect(switched).to.have.length(2)
    expect(switched.flatMap(({ features }) => features).filter(feature => there.has(feature))).to.deep.equal([])
    expect([...there.keys()].filter(feature => !known.has(feature))).to.deep.equal([])
  })
}))

describe('the tables of constructs', () => {
  it('name each thing once', () => {
    const all = [...constructs, ...reservedConstructs].flatMap(({ features }) => features).concat(plainFeatures)
    expect(all.filter((feature, i) => all.indexOf(feature) !== i)).to.deep.equal([])
  })

  it('say of whatever is not plain why, and who says so', () => {
    for (const { name, verdicts } of [...constructs, ...reservedConstructs]) {
      for (const [engine, { says, because, source }] of Object.entries(verdicts)) {
        const isPlain = says === 'runs' || says === 'unknown'
        expect(isPlain || (because !== undefined && /^https:/.test(source ?? '')), `${name} on ${engine}`).to.equal(true)
      }
    }
  })
})
