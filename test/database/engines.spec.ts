import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { migrations } from '../../migrations'
import { checkMigrations } from '../../src/database/check'
import { createDataSource, type DataSourceSettings } from '../../src/database/data-source'
import { engineNamed, type Engine } from '../../src/database/engines/engine'
import { placements, placementSql } from '../../src/database/engines/placements'
import { readHistory } from '../../src/database/history'
import { enginesPage } from '../../scripts/engines-page'
import { ownTables } from '../../src/database/schema-dump'
import { UsageError } from '../../src/errors'
import { emittedSql } from '../support/emitted-sql'
import { engineSql } from '../support/engine-sql'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'
import { useBackfill, useCatalog } from '../support/whole-run'

const folder = path.join(__dirname, '../../docs/engines')

describe('the engine', () => {
  it('is PostgreSQL unless a setting or the environment says otherwise', () => {
    const before = process.env['MODEL_ARTIFACTS_ENGINE']
    try {
      process.env['MODEL_ARTIFACTS_ENGINE'] = ''
      expect(engineNamed(undefined)).to.equal('postgresql')
      process.env['MODEL_ARTIFACTS_ENGINE'] = 'citus'
      expect(engineNamed(undefined)).to.equal('citus')
      expect(engineNamed('aurora')).to.equal('aurora')
      process.env['MODEL_ARTIFACTS_ENGINE'] = 'postgres'
      expect(() => engineNamed(undefined)).to.throw(UsageError, 'postgresql, aurora, citus, yugabytedb, cockroachdb')
    } finally {
      if (before === undefined) delete process.env['MODEL_ARTIFACTS_ENGINE']
      else process.env['MODEL_ARTIFACTS_ENGINE'] = before
    }
  })

  it('has a page that says what the tables say', () => {
    expect(readFileSync(path.join(folder, '..', 'engines.md'), 'utf8'), 'npm run docs').to.equal(enginesPage())
  })

  it('has its own SQL written down, as it is emitted', async () => {
    const texts = await engineSql()
    expect(readdirSync(folder).sort()).to.deep.equal([...texts.keys()].sort())
    for (const [name, text] of texts) {
      expect(readFileSync(path.join(folder, name), 'utf8'), `${name}: npm run engine-sql`).to.equal(text)
    }
  })
})

describe('migrations for an engine', () => forEachDatabase(({ server, empty }) => {
  if (server.embedded) return
  const sources: DataSource[] = []
  const open = async (engine: Engine, settings?: DataSourceSettings): Promise<DataSource> => {
    const dataSource = await createDataSource({ ...settings ?? (await empty()).settings, engine }).initialize()
    sources.push(dataSource)
    return dataSource
  }
  after(async () => {
    for (const dataSource of sources) await dataSource.destroy()
  })

  it('emit for Aurora what they emit for PostgreSQL', async () => {
    const [plain, aurora] = [await open('postgresql'), await open('aurora')]
    const sent = (dataSource: DataSource): Promise<readonly string[]> =>
      emittedSql(async () => { await dataSource.runMigrations() })
    expect(await sent(aurora)).to.deep.equal(await sent(plain))
  })

  it('make for YugabyteDB a catalog that does the same, which is no drift', async () => {
    const { settings } = await empty()
    const [plain, byRow] = [await open('postgresql'), await open('yugabytedb', settings)]
    for (const dataSource of [plain, byRow]) {
      await dataSource.runMigrations()
      await useBackfill(dataSource)
      await useCatalog(dataSource, 3)
      await dataSource.query(`insert into review_items (id, artifact_id, pointer, reason_code, found, opened_at)
        select left(md5(n::text), 16), 'run-0', '/' || n, 'made-up', 'x', now() from generate_series(1, 100) n`)
    }
    const counts = (dataSource: DataSource): Promise<unknown> => dataSource.query(
      `select (select count(*) from model_metrics) as metrics, (select count(*) from review_events) as reviews,
              (select count(*) from promotion_events) as promotions, (select count(*) from metadata_violations) as violations`)
    expect(await counts(byRow)).to.deep.equal(await counts(plain))
    expect(await byRow.query('select artifact_id, name, value from model_metrics order by 1, 2'))
      .to.deep.equal(await plain.query('select artifact_id, name, value from model_metrics order by 1, 2'))
    expect(await checkMigrations(byRow)).to.deep.equal([])
    const elsewhere = await checkMigrations(await open('postgresql', settings))
    expect(elsewhere.map(({ code }) => code), 'the same database taken for PostgreSQL').to.deep.equal(['migration/dump-differs'])
  })

  it('refuse for YugabyteDB a document of an old form whose revision is of another transaction', async () => {
    const dataSource = await open('yugabytedb')
    await dataSource.runMigrations()
    await dataSource.transaction(async manager => {
      await manager.query("insert into artifacts (id, artifact_type, title) values ('old', 'dataset', 'x')")
      await manager.query(`insert into metadata_revisions (artifact_id, revision, document, schema_version, revised_by, reason)
        values ('old', 0, '{"a": 1}', 'legacy/x', 'tester', 'kept')`)
      await manager.query(`update artifacts set artifact_type = 'model', metadata = '{"a": 1}' where id = 'old'`)
      await manager.query(`update artifacts set metadata = null, artifact_type = 'dataset' where id = 'old'`)
    })
    const late = dataSource.query(`update artifacts set artifact_type = 'model', metadata = '{"a": 1}' where id = 'old'`)
    expect(await late.then(() => '', (error: Error) => error.message)).to.include('breaks the schema')
  })

  it('place tables over the nodes of Citus once, and refuse a database without it', async () => {
    const dataSource = await open('citus')
    expect(await refusalOf(dataSource.runMigrations())).to.include({ code: 'engine/not-there', exitCode: 3 })
    expect((await readHistory(dataSource)).executed).to.have.length(migrations.length)
    // what the extension has, as far as it is asked
    await dataSource.query('create table pg_dist_partition (logicalrelid regclass, partmethod text)')
    for (const [name, parameters] of [['create_reference_table', 'text'], ['create_distributed_table', 'text, text']]) {
      await dataSource.query(`create function ${name}(${parameters}) returns void language sql
        as $$ insert into pg_dist_partition values ($1::regclass, '${name}') $$`)
    }
    const [first, second] = [
      await emittedSql(async () => { await dataSource.runMigrations() }),
      await emittedSql(async () => { await dataSource.runMigrations() }),
    ]
    const wanted = placements.flatMap(placement => placementSql(placement) ?? [])
    expect(first.filter(statement => statement.includes('create_'))).to.deep.equal(wanted)
    expect(second.filter(statement => statement.includes('create_'))).to.deep.equal([])
    expect(wanted).to.have.length(2)
  })

  it('take no table from the coordinator of Citus that Citus would not take', async () => {
    const dataSource = await open('postgresql')
    await dataSource.runMigrations()
    expect(placements.map(({ table }) => table).sort()).to.deep.equal(['artifacts', ...ownTables].sort())
    const hindered = async ({ table, by = '' }: typeof placements[number]): Promise<boolean> => {
      const [row] = await dataSource.query<{ hindered: boolean }[]>(
        `select exists (select from pg_trigger where tgrelid = to_regclass($1) and not tgisinternal)
             or exists (select from pg_constraint where contype = 'f' and to_regclass($1) in (conrelid, confrelid))
             or $2 <> '' and exists (select from pg_index i where i.indrelid = to_regclass($1) and i.indisunique
                  and not exists (select from pg_attribute a where a.attrelid = i.indrelid and a.attname = $2
                    and a.attnum = any (i.indkey))) as hindered`, [table, by])
      return row?.hindered === true
    }
    for (const placement of placements) {
      if (placement.place !== 'coordinator') expect(await hindered(placement), placement.table).to.equal(false)
    }
    expect(await hindered({ table: 'model_versions', place: 'coordinator', because: '' })).to.equal(true)
  })

  it('refuse CockroachDB before they change anything, by its name or by what it says of itself', async () => {
    const named = await open('cockroachdb')
    const refusal = await refusalOf(named.runMigrations())
    expect(refusal).to.include({ code: 'engine/cannot-hold', exitCode: 3 })
    expect(refusal.message).to.include('transition tables').and.include('https://github.com/cockroachdb/cockroach/issues/135655')
    const said = await open('postgresql')
    const [{ name = '' } = {}] = await said.query<{ name?: string }[]>('select current_database() as name')
    await said.query('create schema stub')
    await said.query(`create function stub.version() returns text language sql as $$ select 'CockroachDB CCL v25.4.0' $$`)
    await said.query(`alter database ${name} set search_path = stub, pg_catalog, public`)
    await said.destroy()
    await said.initialize()
    expect(await refusalOf(said.runMigrations())).to.include({ code: 'engine/cannot-hold' })
    for (const dataSource of [named, said]) expect((await readHistory(dataSource)).executed).to.deep.equal([])
  })
}))
