import { expect } from 'chai'
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm'
import type { OwnTransaction } from '../../migrations/support/own-transaction'
import { addChecks, dropChecks, validateChecks, type NewCheck } from '../../migrations/support/new-checks'
import { EmbeddedDataSource } from '../../src/database/embedded-data-source'
import { historyTable, readHistory } from '../../src/database/history'
import { silentLogger } from '../../src/database/loggers'
import { ServerDataSource } from '../../src/database/server-data-source'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'
import type { TestDatabase } from '../support/servers'

const checks: readonly NewCheck[] = [
  { table: 'notes', name: 'ck_notes_text', predicate: "text ~ '^[a-z]+$'" },
  { table: 'notes', name: 'ck_notes_number', predicate: 'number >= 0' },
]

class MakeNotes1000000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create table notes (number integer, kind text, text text, primary key (kind, number))')
    await queryRunner.query("insert into notes select n, 'odd', n::text from generate_series(1, 25) as n")
    await queryRunner.query("insert into notes values (-1, 'even', 'fine'), (1, 'even', null)")
  }

  async down(): Promise<void> {}
}

class CheckNotes1000000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await addChecks(queryRunner, checks)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropChecks(queryRunner, checks)
  }
}

class ValidateNotes1000000000003 implements MigrationInterface, OwnTransaction {
  readonly inOwnTransaction = true

  async up(queryRunner: QueryRunner): Promise<void> {
    await validateChecks(queryRunner, checks)
  }

  async down(): Promise<void> {}
}

class Fail1000000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create table half ()')
    throw new Error('as it may')
  }

  async down(): Promise<void> {}
}

type Classes = readonly (new () => MigrationInterface)[]

/** A data source of the toolkit with migrations of a test. */
function migrating({ settings }: TestDatabase, migrations: Classes): DataSource {
  const options = {
    entities: [], migrations: [...migrations], migrationsTableName: historyTable, installExtensions: false, logger: silentLogger,
  }
  return 'url' in settings ? new ServerDataSource(settings.url, 10_000, options)
    : new EmbeddedDataSource(settings.dir, 10_000, options)
}

describe('CHECKs that come to a populated table', () => forEachDatabase(({ server, empty }) => {
  const within = async (migrations: Classes, work: (dataSource: DataSource, database: TestDatabase) => Promise<void>) => {
    const database = await empty()
    const dataSource = await migrating(database, migrations).initialize()
    try {
      await work(dataSource, database)
    } finally {
      await dataSource.destroy()
    }
  }
  const all: Classes = [MakeNotes1000000000001, CheckNotes1000000000002, ValidateNotes1000000000003]
  const namesOf = async (dataSource: DataSource): Promise<readonly string[]> =>
    (await readHistory(dataSource)).executed.map(({ name }) => name)

  it('guard new rows at once, name the old ones that break them, and are proved when those are mended', () =>
    within(all, async dataSource => {
      const error = await refusalOf(dataSource.runMigrations())
      expect(error.exitCode).to.equal(1)
      expect(error.troubles.map(({ code, where, what }) => ({ code, source: where.source, what }))).to.deep.equal([
        { code: 'migration/rows-refused', source: 'notes.ck_notes_number', what: '1 rows break the new CHECK: even -1' },
        {
          code: 'migration/rows-refused', source: 'notes.ck_notes_text',
          what: '25 rows break the new CHECK: odd 1, odd 10, odd 11, odd 12, odd 13, odd 14, odd 15, odd 16, odd 17, odd 18, '
            + 'odd 19, odd 2, odd 20, odd 21, odd 22, odd 23, odd 24, odd 25, odd 3, odd 4, …',
        },
      ])
      // what came before stays, and guards
      expect(await namesOf(dataSource)).to.deep.equal(['MakeNotes1000000000001', 'CheckNotes1000000000002'])
      const refusal = await dataSource.query("insert into notes values (99, 'new', '99')").then(() => '', String)
      expect(refusal).to.include('ck_notes_text')
      await dataSource.query("update notes set text = 'mended' where text ~ '[0-9]'")
      await dataSource.query('update notes set number = 0 where number < 0')
      expect((await dataSource.runMigrations()).map(({ name }) => name)).to.deep.equal(['ValidateNotes1000000000003'])
      expect(await dataSource.query("select convalidated as v from pg_constraint where conname like 'ck_notes_%'"))
        .to.deep.equal([{ v: true }, { v: true }])
      expect(await dataSource.runMigrations()).to.deep.equal([])
    }))

  it('let other sessions write while they are proved', async function () {
    if (server.embedded) this.skip()
    await within([MakeNotes1000000000001, CheckNotes1000000000002], async (dataSource, database) => {
      await dataSource.runMigrations()
      await dataSource.query('delete from notes')
      const other = await migrating(database, []).initialize()
      const queryRunner = dataSource.createQueryRunner()
      try {
        await queryRunner.startTransaction()
        await validateChecks(queryRunner, checks)
        await other.query("set lock_timeout = '2s'; insert into notes values (1, 'meanwhile', 'fine')")
        await other.query("update notes set text = 'also' where kind = 'meanwhile'")
        await queryRunner.commitTransaction()
      } finally {
        await queryRunner.release()
        await other.destroy()
      }
    })
  })

  it('do not weaken the rest: what shares a transaction happens whole or not at all', () =>
    within([MakeNotes1000000000001, Fail1000000000002, ValidateNotes1000000000003], async dataSource => {
      const error: unknown = await dataSource.runMigrations().then(() => undefined, (thrown: unknown) => thrown)
      expect(error).to.be.instanceOf(Error).with.property('message', 'as it may')
      expect(await namesOf(dataSource)).to.deep.equal([])
      expect(await dataSource.query("select to_regclass('notes') as notes, to_regclass('half') as half"))
        .to.deep.equal([{ notes: null, half: null }])
    }))
}))
