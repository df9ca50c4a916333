import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { refusalOf } from '../../support/errors'
import { everyRow, exported, imported } from '../../support/exchanged'
import { forEachDatabase } from '../../support/for-each-database'
import { warnOnly } from '../../support/legacy-rows'
import { internalMetadata } from '../../support/metadata'

const ADOPTED = `
  create type kind as enum ('dataset', 'model');
  create table artifacts (
    "the cost" numeric, is_latest integer, metadata text, artifact_type kind not null, id varchar(300) primary key,
    title text, created_by text, quality_score numeric, content_hash text, version_number bigint default 1,
    parent_version_id varchar(300) references artifacts, version_tag text, changelog text, lifecycle_state text,
    superseded_by varchar(300) references artifacts, origin_type text, origin_url text, created_at timestamptz default now(),
    updated_at timestamp, tags text[], "?ord" bytea, "violated" interval, place point,
    serial bigint generated always as identity, twice numeric generated always as (quality_score * 2) stored)`

const AS_LEFT = String.raw`
  insert into artifacts (id, artifact_type, title, is_latest, metadata, quality_score, "the cost", tags, "?ord", "violated", place,
      created_at, updated_at) values
    ('m-1', 'model', 'One', 1, '{"b":  1, "a": 1e400, "n": 9007199254740993}', 0.10, 1e300 + 0.001, '{"a,b",NULL,"c\"d"}', '\x00ff', '1 year 2 days', '(1,2)',
     '0044-03-15 12:00:00.000001+00 BC', '2026-01-01 12:00:00.000001'),
    ('m-2', 'model', 'Two', 0, 'no JSON at all', 'NaN', null, null, null, null, null, 'infinity', null),
    ('m-3', 'model', null, 2, null, null, null, '{}', '', null, null, null, '-infinity')`

forEachDatabase(databases => {
  describe('an adopted artifacts table of other types', () => {
    const adopted = async (): Promise<DataSource> => {
      const dataSource = await databases.connect(await databases.empty())
      for (const statement of ADOPTED.split(';')) await dataSource.query(statement)
      await dataSource.runMigrations()
      await warnOnly(dataSource)
      return dataSource
    }
    let source: DataSource
    before(async () => {
      source = await adopted()
      await source.query(AS_LEFT)
      await new ModelCatalog(source).registerModel({ id: 'm-4', title: 'Four', createdBy: 'x', metadata: internalMetadata() })
      await source.query(`insert into artifacts (id, artifact_type, title, is_latest, version_number, parent_version_id) values
        ('m-5', 'model', 'Five', 0, 2, 'm-4')`)
      await source.query("insert into model_versions (artifact_id) values ('m-5')")
      await source.query("update artifacts set superseded_by = 'm-5' where id = 'm-4'")
    })

    it('comes back with every column of its own, and with the same bytes', async () => {
      const text = await exported(source)
      const target = await adopted()
      await imported(target, text)
      expect(await everyRow(target)).to.deep.equal(await everyRow(source))
      expect(await exported(target)).to.equal(text)
      expect(await imported(target, text)).to.include({ written: 0 })
      await target.query("update artifacts set tags = '{}' where id = 'm-1'")
      const { troubles: [trouble] } = await refusalOf(imported(target, text))
      expect(trouble).to.include({ code: 'exchange/differs', what: 'artifacts m-1 is there and differs in tags' })
    })

    it('leaves the numbering of other software behind the numbers that came in, and never moves it back', async () => {
      const text = await exported(source)
      const [{ max } = { max: '0' }] = await source.query<{ max: string }[]>('select max(serial)::text as max from artifacts')
      const numberOf = async (target: DataSource, id: string): Promise<number> => {
        await target.query("insert into artifacts (id, artifact_type) values ($1, 'dataset')", [id])
        const [row] = await target.query<{ n: string }[]>('select serial::text as n from artifacts where id = $1', [id])
        return Number(row?.n)
      }
      const target = await adopted()
      await imported(target, text)
      expect(await numberOf(target, 'next')).to.equal(Number(max) + 1)
      const ahead = await adopted()
      await ahead.query("select setval(pg_get_serial_sequence('artifacts', 'serial'), 1000)")
      await imported(ahead, text)
      expect(await numberOf(ahead, 'next')).to.equal(1001)
    })

    it('gives up its columns only when told to, and a document that the other table cannot hold not at all', async () => {
      const target = await databases.fresh()
      await warnOnly(target)
      const { troubles } = await refusalOf(imported(target, await exported(source)))
      expect(troubles.map(({ code, what }) => [code, what])).to.deep.include.members([
        ['exchange/unknown-column', 'artifacts has no column tags here'],
        ['exchange/unknown-column', 'artifacts has no column the cost here'],
      ])
      const skipping = await refusalOf(imported(target, await exported(source), { skipUnknownColumns: true }))
      expect(skipping.troubles.map(({ code }) => code)).to.deep.equal(['exchange/refused-by-database', 'exchange/refused-by-database'])
      await source.query("update artifacts set metadata = '{}' where id = 'm-2'")
      await source.query("update artifacts set is_latest = 1 where id = 'm-3'")
      const text = await exported(source)
      await imported(target, text, { skipUnknownColumns: true })
      const rows = await target.query("select id, is_latest, metadata::text as metadata from artifacts where id < 'm-4' order by id")
      expect(rows).to.deep.equal([
        { id: 'm-1', is_latest: true, metadata: `{"a": 1${'0'.repeat(400)}, "b": 1, "n": 9007199254740993}` },
        { id: 'm-2', is_latest: false, metadata: '{}' },
        { id: 'm-3', is_latest: true, metadata: null },
      ])
      expect(await imported(target, text, { skipUnknownColumns: true })).to.include({ written: 0 })
    })

    it('goes into a flag that is an integer and a text for documents from a table of our own', async () => {
      const own = await databases.fresh()
      const catalog = new ModelCatalog(own)
      await catalog.registerModel({ id: 'own', title: 'Own', createdBy: 'x', metadata: { ...internalMetadata(), extensions: { é: [0.1] } } })
      await own.query("update model_versions set promotion_state = 'promoted'")
      const text = await exported(own)
      const target = await adopted()
      await imported(target, text)
      expect(await target.query('select is_latest, metadata from artifacts')).to.deep.equal(
        await own.query('select is_latest::int as is_latest, metadata::text as metadata from artifacts'))
      // two columns that differ for good: its own numbering, and a moment that does not say where
      await target.query(`alter table artifacts drop column serial,
        alter column updated_at type timestamptz using updated_at at time zone 'UTC'`)
      expect(await exported(target)).to.equal(text)
    })

    it('says so when a trigger of the table changes or swallows what is written, and leaves nothing of it', async () => {
      const text = await exported(source)
      for (const body of ['new.title := upper(new.title); return new', 'return null']) {
        const target = await adopted()
        await target.query(`create function meddle() returns trigger language plpgsql as $$ begin ${body}; end $$`)
        await target.query('create trigger meddle before insert on artifacts for each row execute function meddle()')
        const { code } = await refusalOf(imported(target, text))
        expect(['exchange/differs', 'exchange/refused-by-database', 'database/constraint']).to.include(code)
        expect((await everyRow(target))['model_versions']).to.deep.equal([])
        expect((await everyRow(target))['artifacts']).to.deep.equal([])
      }
    })

    it('gives the same bytes whatever the settings of role and session', async () => {
      const text = await exported(source)
      const [{ name } = { name: '' }] = await source.query<{ name: string }[]>('select current_database() as name')
      for (const setting of ["timezone = 'Asia/Kathmandu'", "datestyle = 'SQL, DMY'", "intervalstyle = 'iso_8601'",
        'extra_float_digits = -5', "bytea_output = 'escape'"]) {
        await source.query(`alter database "${name}" set ${setting}`)
        await source.query(`set ${setting}`)
      }
      expect(await exported(source)).to.equal(text)
      await source.query('reset all')
    })
  })
})
