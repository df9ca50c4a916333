import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { checkMigrations } from '../../src/database/check'
import { Artifact } from '../../generated/entities'
import { migrations } from '../../migrations'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'

describe('adopting artifacts', () => forEachDatabase(({ server, empty, fresh, connect }) => {
  const columnsOf = `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
    WHERE attrelid = 'artifacts'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`

  it('creates the table where there is none, as the entity has it', async () => {
    const dataSource = await fresh()
    const columns = await dataSource.query<{ name: string, type: string }[]>(columnsOf)
    const expected = dataSource.getMetadata(Artifact).columns.map(({ databaseName, type }) => ({
      name: databaseName, type: String(type).replace('timestamptz', 'timestamp with time zone'),
    }))
    expect(columns).to.deep.equal(expected)
    await legacyRows(dataSource, `INSERT INTO artifacts (id, artifact_type) VALUES ('a', 'model')`)
    const [row] = await dataSource.query<Record<string, unknown>[]>('SELECT * FROM artifacts')
    expect(row).to.include({ version_number: 1, is_latest: true }).and.to.have.property('created_at').instanceOf(Date)
  })

  for (const [metadata, latest, document] of [
    ['jsonb', 'boolean', '{"a": 1}'],
    ['json', 'integer', '{ "a" : 1, "a" : 2 }'],
    ['text', 'smallint', 'not json at all'],
  ] as const) {
    it(`takes metadata as ${metadata} and is_latest as ${latest}, with columns of others, as they are`, async () => {
      const dataSource = await connect(await empty())
      await dataSource.query(`CREATE TABLE artifacts (seq bigserial, id varchar(80) PRIMARY KEY, artifact_type text,
        metadata ${metadata}, is_latest ${latest}, owner text NOT NULL DEFAULT 'them', title varchar(300))`)
      const insert = `INSERT INTO artifacts (id, artifact_type, metadata, is_latest) VALUES ('m', 'model', $1, $2)`
      await dataSource.query(insert, [document, latest === 'boolean' ? true : 1])
      const rowsSql = 'SELECT seq, id, artifact_type, metadata::text, is_latest, owner, title, xmin FROM artifacts'
      const [columns, rows] = [await dataSource.query<object[]>(columnsOf), await dataSource.query<object[]>(rowsSql)]
      await dataSource.runMigrations()
      expect((await dataSource.query<object[]>(columnsOf)).slice(0, columns.length)).to.deep.equal(columns)
      expect(await dataSource.query(rowsSql)).to.deep.equal(rows)
      expect(await checkMigrations(dataSource)).to.deep.equal([])
      await dataSource.query(`INSERT INTO model_versions (artifact_id) VALUES ('m')`)
      const read = await dataSource.getRepository(Artifact).findOneByOrFail({ id: 'm', is_latest: true })
      expect(read).to.include({ is_latest: true, version_number: 1, created_at: null })
    })
  }

  it('adds missing columns nullable, and gives old rows no invented date', async () => {
    const dataSource = await connect(await empty())
    await dataSource.query('CREATE TABLE artifacts (id text PRIMARY KEY)')
    await dataSource.query(`INSERT INTO artifacts VALUES ('old')`)
    await dataSource.runMigrations()
    await dataSource.query(`INSERT INTO artifacts (id) VALUES ('new')`)
    const rows = await dataSource.query<Record<string, unknown>[]>('SELECT * FROM artifacts ORDER BY id DESC')
    expect(rows[0]).to.include({ id: 'old', artifact_type: null, is_latest: true, version_number: 1, created_at: null })
    expect(rows[1]).to.have.property('created_at').instanceOf(Date)
    expect(await checkMigrations(dataSource)).to.deep.equal([])
  })

  it('takes a unique id for as good as a primary key, and a table partitioned by it for a table', async () => {
    for (const table of [
      'CREATE TABLE artifacts (nr serial PRIMARY KEY, id text NOT NULL UNIQUE)',
      `CREATE TABLE artifacts (id text PRIMARY KEY) PARTITION BY HASH (id);
        CREATE TABLE artifacts_0 PARTITION OF artifacts FOR VALUES WITH (MODULUS 1, REMAINDER 0)`,
    ]) {
      const dataSource = await connect(await empty())
      await dataSource.query(table)
      expect(await dataSource.runMigrations()).to.have.length(migrations.length)
      await dataSource.destroy()
    }
  })

  let refusing: Promise<DataSource> | undefined
  for (const [what, table, found] of [
    ['an id that is not unique', 'CREATE TABLE artifacts (id text)', 'column id is not unique'],
    ['an id that is unique only in part', `CREATE TABLE artifacts (id text);
      CREATE UNIQUE INDEX ON artifacts (id) WHERE id > 'a'`, 'column id is not unique'],
    ['an id that is unique only at the end', 'CREATE TABLE artifacts (id text UNIQUE DEFERRABLE)',
      'column id is not unique'],
    ['an id that is unique only with another column', 'CREATE TABLE artifacts (id text, v int, PRIMARY KEY (id, v))',
      'column id is not unique'],
    ['an id that is a uuid', 'CREATE TABLE artifacts (id uuid PRIMARY KEY)', 'column id is uuid, expected text'],
    ['no id', 'CREATE TABLE artifacts (name text PRIMARY KEY)', 'there is no column id'],
    ['metadata of another kind', 'CREATE TABLE artifacts (id text PRIMARY KEY, metadata bytea)',
      'column metadata is bytea, expected jsonb, json, text'],
    ['is_latest of another kind', 'CREATE TABLE artifacts (id text PRIMARY KEY, is_latest text)',
      'column is_latest is text, expected boolean'],
    ['a view', `CREATE VIEW artifacts AS SELECT 'a' AS id`, 'it is not a table'],
  ] as const) {
    it(`refuses ${what}, and changes nothing`, async () => {
      const dataSource = await (refusing ??= empty().then(connect))
      await dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
      await dataSource.query(table)
      const error = await refusalOf(dataSource.runMigrations())
      expect(error).to.include({ code: 'migration/artifacts-contract', exitCode: 1 })
      expect(error.message).to.include(found)
      expect(await dataSource.query(`SELECT to_regclass('model_versions') AS made`)).to.deep.equal([{ made: null }])
    })
  }

  // PGlite has one session, and does not apply the settings of a database.
  if (!server.embedded) {
    it('waits for a lock on artifacts no longer than lock_timeout says', async () => {
      const database = await empty()
      const dataSource = await connect(database)
      await dataSource.query('CREATE TABLE artifacts (id text PRIMARY KEY)')
      const url = new URL('url' in database.settings ? database.settings.url : '')
      url.searchParams.set('options', '-c lock_timeout=200ms')
      await dataSource.transaction(async (manager) => {
        await manager.query('LOCK TABLE artifacts')
        const error = await refusalOf((await connect({ ...database, settings: { url: url.href } })).runMigrations())
        expect(error).to.include({ code: 'database/lock-timeout', exitCode: 3 })
      })
    })

    it('refuses a table in another schema than that of new tables', async () => {
      const database = await empty()
      const first = await connect(database)
      await first.query('CREATE SCHEMA theirs; CREATE TABLE theirs.artifacts (id text PRIMARY KEY)')
      const [current] = await first.query<{ name: string }[]>('SELECT current_database() AS name')
      await first.query(`ALTER DATABASE ${current?.name} SET search_path = public, theirs`)
      await first.destroy()
      const error = await refusalOf((await connect(database)).runMigrations())
      expect(error).to.include({ code: 'migration/artifacts-contract', exitCode: 1 })
      expect(error.message).to.include('it is in schema theirs, and new tables go to public')
    })
  }

  it('names everything that is wrong at once', async () => {
    const dataSource = await connect(await empty())
    await dataSource.query('CREATE TABLE artifacts (id integer, metadata bytea)')
    const error = await refusalOf(dataSource.runMigrations())
    expect(error.troubles.map(({ where }) => where.pointer)).to.deep.equal(['/id', '/id', '/metadata'])
  })

  it('gives back an adopted table with every row and column when all is reverted', async () => {
    const dataSource = await connect(await empty())
    await dataSource.query('CREATE TABLE artifacts (id text PRIMARY KEY, owner text)')
    await dataSource.query(`INSERT INTO artifacts VALUES ('a', 'them')`)
    await dataSource.runMigrations()
    for (const _ of migrations) await dataSource.undoLastMigration()
    expect(await dataSource.query('SELECT id, owner FROM artifacts')).to.deep.equal([{ id: 'a', owner: 'them' }])
    await dataSource.query('DELETE FROM artifacts')
    await dataSource.runMigrations()
    for (const _ of migrations) await dataSource.undoLastMigration()
    expect(await dataSource.query('SELECT FROM artifacts')).to.have.length(0)
  })

  it('drops a table of its own only when it is empty', async () => {
    const dataSource = await fresh()
    await legacyRows(dataSource, `INSERT INTO artifacts (id, artifact_type) VALUES ('a', 'model')`)
    for (const _ of migrations) await dataSource.undoLastMigration()
    expect(await dataSource.query('SELECT id FROM artifacts')).to.deep.equal([{ id: 'a' }])
    await dataSource.query('DELETE FROM artifacts')
    await dataSource.runMigrations()
    for (const _ of migrations) await dataSource.undoLastMigration()
    expect(await dataSource.query(`SELECT to_regclass('artifacts') AS left`)).to.deep.equal([{ left: null }])
  })
}))
