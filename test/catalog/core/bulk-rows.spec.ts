import { expect } from 'chai'
import fc from 'fast-check'
import type { DataSource, EntityManager } from 'typeorm'
import { Artifact, MetadataRevision, ReviewItem } from '../../../generated/entities'
import { insertRows, updateRows } from '../../../src/catalog/core/bulk-rows'
import { sqlStateOf } from '../../../src/catalog/core/retried-transaction'
import { forEachDatabase } from '../../support/for-each-database'

const HOSTILE = [
  '\\', '\\N', '\\.', '\\\\.', '\n\\.\n', '\t', 'a\tb\nc\rd\r\n', '"', '\'', '{', '{"a"}', ',', '', ' ', 'NULL', '\b\f\v',
  '\u{1F9EC}\u{10FFFF}', '\u2028', '\ufeff', '$1', '\\x41', '\\101', 'é\\té',
]

const other = (id: string, more: object = {}): object => ({ id, artifact_type: 'dataset', ...more })

forEachDatabase(({ open, fresh, empty, connect, server }) => {
  describe('insertRows', () => {
    let dataSource: DataSource
    before(async () => {
      dataSource = await open()
    })
    const write = (rows: readonly object[], ifTaken: 'refuse' | 'skip' = 'refuse'): Promise<readonly object[]> =>
      dataSource.transaction(manager => insertRows(manager, Artifact, rows, { ifTaken }))
    const stored = (id: string): Promise<Artifact> => dataSource.manager.findOneByOrFail(Artifact, { id })

    it('stores hostile texts as they are', async () => {
      const rows = HOSTILE.map((text, i) => other(`hostile-${i}-${text}`, { title: text, metadata: { [text]: [text] } }))
      expect(await write(rows)).to.deep.equal(rows)
      for (const [i, text] of HOSTILE.entries()) {
        const { title, metadata } = await stored(`hostile-${i}-${text}`)
        expect({ title, metadata }).to.deep.equal({ title: text, metadata: { [text]: [text] } })
      }
    })

    it('stores any text and any JSON as they are', async () => {
      let number = 0
      const text = fc.string({ unit: 'binary' }).filter(value => !value.includes('\0'))
      await fc.assert(fc.asyncProperty(fc.array(fc.tuple(text, fc.option(fc.jsonValue())), { maxLength: 20 }), async given => {
        const rows = given.map(([title, value]) => other(`any-${number++}`, { title, metadata: { value: JSON.stringify(value) } }))
        await write(rows)
        for (const row of rows as { id: string }[]) {
          const { id, title, metadata } = await stored(row.id)
          expect({ id, artifact_type: 'dataset', title, metadata }).to.deep.equal(row)
        }
      }), { numRuns: 30 })
    })

    it('stores ten megabytes in one value', async () => {
      const long = 'tab\t and \\ and 🧬 '.repeat(600_000)
      await write([other('long', { title: long })])
      expect((await stored('long')).title === long).to.equal(true)
    })

    it('refuses a text that is longer than its column, and cuts none', async () => {
      const adopted = await fresh()
      await adopted.query('alter table artifacts alter column title type varchar(5)')
      const error = await adopted.transaction(manager => insertRows(manager, Artifact, [other('long', { title: 'longer' })]))
        .then(() => undefined, (refused: unknown) => refused)
      expect(sqlStateOf(error)).to.equal('22001')
    })

    it('keeps the default of the database for what a row does not give, and writes null where it gives null', async () => {
      await write([other('default'), other('null', { is_latest: null, version_number: null, created_at: null })])
      expect(await stored('default')).to.deep.include({ is_latest: true, version_number: 1 })
      expect((await stored('default')).created_at).to.be.instanceOf(Date)
      expect(await stored('null')).to.deep.include({ is_latest: null, version_number: null, created_at: null })
    })

    it('keeps the microseconds of a moment, and reads one without an offset as UTC', async () => {
      await write([
        other('moment', { created_at: '2024-05-06T07:08:09.123456+02:00', updated_at: '2024-05-06 07:08:09.123457' }),
        other('date', { created_at: new Date(1_700_000_000_123) }),
      ])
      const [row] = await dataSource.query<{ c: string; u: string }[]>(`select to_char(created_at at time zone 'UTC', 'HH24:MI:SS.US') as c, to_char(updated_at at time zone 'UTC', 'HH24:MI:SS.US') as u
        from artifacts where id = 'moment'`)
      expect(row).to.deep.equal({ c: '05:08:09.123456', u: '07:08:09.123457' })
      expect((await stored('date')).created_at).to.deep.equal(new Date(1_700_000_000_123))
    })

    it('refuses a key that is taken, and writes nothing', async () => {
      await write([other('taken')])
      const error = await write([other('free-beside'), other('taken')]).then(() => undefined, (reason: unknown) => reason)
      expect(sqlStateOf(error)).to.equal('23505')
      expect(await dataSource.manager.existsBy(Artifact, { id: 'free-beside' })).to.equal(false)
    })

    it('skips a key that is taken, and one that comes twice', async () => {
      await write([other('there', { title: 'first' })])
      const rows = [other('new-1'), other('there', { title: 'second' }), other('new-2', { title: 'one' }), other('new-2', { title: 'two' })]
      expect(await write(rows, 'skip')).to.deep.equal([rows[0], rows[2]])
      expect((await stored('there')).title).to.equal('first')
      expect((await stored('new-2')).title).to.equal('one')
      expect(await write(rows, 'skip')).to.deep.equal([])
    })

    it('tells which rows a trigger swallowed', async () => {
      const own = await fresh()
      await own.query(`create function swallow() returns trigger language plpgsql as
        $$ begin if new.title = 'no' then return null; end if; return new; end $$`)
      await own.query('create trigger swallow before insert on artifacts for each row execute function swallow()')
      const rows = [other('a'), other('b', { title: 'no' }), other('c', { title: 'yes' })]
      for (const ifTaken of ['skip', 'refuse'] as const) {
        expect(await own.transaction(manager => insertRows(manager, Artifact, rows, { ifTaken }))).to.deep.equal([rows[0], rows[2]])
        await own.query('delete from artifacts')
      }
    })

    it('names the other unique rule that stands in the way', async () => {
      const own = await fresh()
      await own.query('create unique index one_title on artifacts (title)')
      await own.query(`insert into artifacts (id, artifact_type, title) values ('x', 'dataset', 'once')`)
      const error = await own.transaction(manager => insertRows(manager, Artifact, [other('y', { title: 'once' })], { ifTaken: 'skip' }))
        .then(() => undefined, (reason: unknown) => reason)
      expect(sqlStateOf(error)).to.equal('23505')
      expect(String(error)).to.include('one_title')
    })

    it('writes an adopted table with integers for flags and text for documents', async () => {
      const own = await connect(await empty())
      await own.query(`create table artifacts (id varchar(300) primary key, artifact_type text not null, title text,
        created_by text, quality_score numeric(10, 4), content_hash text, metadata text, version_number bigint default 7,
        parent_version_id text, version_tag text, changelog text, is_latest integer default 1, lifecycle_state text,
        superseded_by text, origin_type text, origin_url text, created_at timestamptz, updated_at timestamptz, theirs text)`)
      await own.transaction(manager => insertRows(manager, Artifact, [other('i', { is_latest: false, metadata: { a: 1 } })]))
      expect(await own.manager.findOneByOrFail(Artifact, { id: 'i' })).to.deep.include({ is_latest: false, metadata: { a: 1 } })
      expect(await own.transaction(manager => updateRows(manager, Artifact, [{ id: 'i', is_latest: true }]))).to.equal(1)
      expect((await own.manager.findOneByOrFail(Artifact, { id: 'i' })).is_latest).to.equal(true)
    })

    it('honours a rule of an adopted table, by which COPY would pass', async () => {
      const own = await fresh()
      await own.query('create table noted (id text)')
      await own.query('create rule note as on insert to artifacts do also insert into noted values (new.id)')
      const rows = [other('r'), other('s')]
      expect(await own.transaction(manager => insertRows(manager, Artifact, rows))).to.deep.equal(rows)
      expect(await own.query('select id from noted order by id')).to.deep.equal([{ id: 'r' }, { id: 's' }])
    })

    it('writes through row security, which refuses COPY', async () => {
      const own = await fresh()
      await own.query('alter table artifacts enable row level security')
      const rows = [other('r'), other('s')]
      expect(await own.transaction(manager => insertRows(manager, Artifact, rows, { ifTaken: 'skip' }))).to.deep.equal(rows)
    })

    it('leaves the connection fit for the next statement after a refusal', async () => {
      await dataSource.transaction(async (manager: EntityManager) => {
        await manager.query('savepoint mine')
        const error = await insertRows(manager, MetadataRevision, [{ artifact_id: 'nobody', revision: 1, document: 'x', sha256: 'no' }])
          .then(() => undefined, (reason: unknown) => reason)
        expect(sqlStateOf(error)).to.match(/^23/)
        await manager.query('rollback to savepoint mine')
        expect(await insertRows(manager, Artifact, [other('after-refusal')])).to.have.length(1)
      })
      expect(await stored('after-refusal')).to.include({ id: 'after-refusal' })
    })

    if (!server.embedded) {
      it('skips a key that another transaction takes while it waits', async () => {
        const rows = [other('race-1'), other('race-2')]
        let written: readonly object[] | undefined
        const first = dataSource.createQueryRunner()
        await first.startTransaction()
        await first.query(`insert into artifacts (id, artifact_type) values ('race-2', 'dataset')`)
        const second = write(rows, 'skip').then(result => {
          written = result
        })
        for (let waits = 0; waits === 0;) {
          waits = Number((await dataSource.query<{ n: string }[]>(
            `select count(*) as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`))[0]?.n)
        }
        await first.commitTransaction()
        await first.release()
        await second
        expect(written).to.deep.equal([rows[0]])
      })
    }
  })

  describe('updateRows', () => {
    it('changes rows by their keys and leaves what they do not give', async () => {
      const dataSource = await open()
      const rows = Array.from({ length: 3000 }, (_, i) => other(`u-${i}`, { title: `t\t${i}`, changelog: 'stays' }))
      await dataSource.transaction(manager => insertRows(manager, Artifact, rows))
      const changed = await dataSource.transaction(manager => updateRows(manager, Artifact, [...rows, other('u-none')].map((row, i) => ({
        id: (row as { id: string }).id, title: HOSTILE[i % HOSTILE.length], metadata: { i }, is_latest: i % 2 === 0, quality_score: null,
        updated_at: '2020-01-01T00:00:00.654321Z',
      }))))
      expect(changed).to.equal(3000)
      const some = await dataSource.manager.findOneByOrFail(Artifact, { id: 'u-2999' })
      expect(some).to.deep.include({ title: HOSTILE[2999 % HOSTILE.length], metadata: { i: 2999 }, is_latest: false, changelog: 'stays' })
      const moments = await dataSource.query<{ n: string }[]>(
        `select count(*) as n from artifacts where updated_at = '2020-01-01T00:00:00.654321Z'`)
      expect(Number(moments[0]?.n)).to.equal(3000)
    })

    it('changes nothing for no rows, and none where no key is there', async () => {
      const dataSource = await open()
      await dataSource.transaction(async manager => {
        expect(await updateRows(manager, ReviewItem, [])).to.equal(0)
        expect(await updateRows(manager, ReviewItem, [{ id: '0'.repeat(16), status: 'open' }])).to.equal(0)
      })
    })
  })
})
