import { expect } from 'chai'
import { QueryFailedError, type DataSource } from 'typeorm'
import { Readable } from 'node:stream'
import { importRecords } from '../../../src/backfill/import-records'
import { loadVocabularies } from '../../../src/backfill/vocabulary'
import { asRefusal } from '../../../src/catalog/database-refusal'
import { sha256 } from '../../../src/catalog/document-text'
import { checkMode, readEnforcement, setEnforcement, type Mode } from '../../../src/catalog/enforcement/modes'
import { listViolations } from '../../../src/catalog/enforcement/violations'
import { metadataTroubles } from '../../../src/catalog/validate-metadata'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { DataError } from '../../../src/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows } from '../../support/legacy-rows'
import { internalMetadata } from '../../support/metadata'
import { newRole } from '../../support/roles'

const INSERT = "insert into artifacts (id, artifact_type, title, metadata) values ($1, 'model', 'A model', $2)"
const UPDATE = 'update artifacts set metadata = $2 where id = $1'

interface Refused {
  readonly code?: string
  readonly constraint?: string
  readonly table?: string
  readonly column?: string
  readonly message: string
  readonly detail?: string
  readonly hint?: string
}

/** What PostgreSQL says to a statement; undefined when it takes it. */
async function refused(work: Promise<unknown>): Promise<Refused | undefined> {
  try {
    await work
    return undefined
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error
    return error.driverError as unknown as Refused
  }
}

/** The constraint that refuses a statement; empty when it is taken. */
const constraintAgainst = async (work: Promise<unknown>): Promise<string> => (await refused(work))?.constraint ?? ''

const valid = (): string => JSON.stringify(internalMetadata())
const invalid = (change: object): string => JSON.stringify({ ...internalMetadata(), ...change })

const setMode = (dataSource: DataSource, mode: Mode): Promise<unknown> =>
  setEnforcement(dataSource.manager, checkMode(mode, { by: 'tester', reason: 'to see' }))

const REFUSED = 'artifacts_metadata_valid'

for (const type of ['jsonb', 'json', 'text'] as const) {
  describe(`artifacts.metadata as ${type}`, () => forEachDatabase(({ empty, connect }) => {
    let dataSource: DataSource
    before(async () => {
      dataSource = await connect(await empty())
      await dataSource.query(`create table artifacts (id varchar(80) primary key, artifact_type varchar(40) not null,
        title text, metadata ${type}, is_latest integer default 1)`)
      await dataSource.runMigrations()
    })

    it('takes a document that satisfies the schema, and none that breaks it, by INSERT and by UPDATE', async () => {
      await dataSource.query(INSERT, ['m', valid()])
      for (const document of [invalid({ framework: undefined }), invalid({ typo: 1 }), invalid({ parameter_count: -1 }),
        'null', '[1]', null]) {
        expect(await constraintAgainst(dataSource.query(INSERT, ['n', document])), String(document)).to.equal(REFUSED)
        expect(await constraintAgainst(dataSource.query(UPDATE, ['m', document])), String(document)).to.equal(REFUSED)
      }
      expect(await dataSource.query('select id from artifacts')).to.deep.equal([{ id: 'm' }])
    })

    it('looks at models only, also at what becomes one', async () => {
      await dataSource.query("insert into artifacts (id, artifact_type, metadata) values ('set', 'dataset', '{}')")
      expect(await constraintAgainst(dataSource.query("update artifacts set artifact_type = 'model' where id = 'set'")))
        .to.equal(REFUSED)
      await dataSource.query("update artifacts set metadata = '[]' where id = 'set'")
    })

    it('names artifact, pointer and rule, with what was found and how to mend it', async () => {
      const error = await refused(dataSource.query(INSERT, ['of "two" \\ words', invalid({ framework: undefined })]))
      expect(error).to.include({
        code: '23514', constraint: REFUSED, table: 'artifacts', column: 'metadata',
        message: 'the metadata of model of "two" \\ words breaks the schema at "/framework": missing, and required '
          + '[metadata/required]',
        detail: 'rule "required" of "of \\"two\\" \\\\ words" at "/framework": found nothing',
      })
      expect(error?.hint).to.include('model-artifacts import').and.include('model-artifacts enforce warn')
    })

    it('lets a row from before the schema change its other columns, and guards its document', async () => {
      await legacyRows(dataSource, INSERT, ['old', '{"n": 1e400, "old": [true]}'])
      await dataSource.query("update artifacts set title = 'New', is_latest = 0, metadata = metadata where id = 'old'")
      expect(await constraintAgainst(dataSource.query(UPDATE, ['old', '{"n": 2}']))).to.equal(REFUSED)
      await dataSource.query(UPDATE, ['old', valid()])
    })

    it('has the one door: a legacy revision of the same document, written in the same transaction', async () => {
      const document = '{"b": 1,  "a": 2}'
      const revision = (id: string, number: number, version = 'legacy/none', text = document): string =>
        `insert into metadata_revisions (artifact_id, revision, document, schema_version, revised_by, reason)
         values ('${id}', ${number}, '${text}', '${version}', 'me', 'by hand')`
      const together = (...statements: readonly string[]): Promise<string> => constraintAgainst(
        dataSource.transaction(async manager => {
          for (const statement of statements) await manager.query(statement)
        }))
      const insert = (id: string): string =>
        `insert into artifacts (id, artifact_type, metadata) values ('${id}', 'model', '${document}')`
      const update = (id: string, text = document): string => `update artifacts set metadata = '${text}' where id = '${id}'`
      const plain = (id: string): string => `insert into artifacts (id, artifact_type) values ('${id}', 'note')`
      const model = (id: string): string => `update artifacts set artifact_type = 'model' where id = '${id}'`

      expect(await together(insert('door-1'))).to.equal(REFUSED)
      expect(await together(insert('door-1'), revision('door-1', 0))).to.equal(REFUSED)
      expect(await together('set constraints all deferred', insert('door-2'), revision('door-2', 0))).to.equal('')
      expect(await together('set constraints all deferred', insert('door-3'))).to.equal(REFUSED)
      expect(await together(`with row as (${insert('door-4')} returning id) insert into metadata_revisions
        (artifact_id, revision, document, schema_version, revised_by, reason)
        select id, 0, '${document}', 'legacy/none', 'me', 'one statement' from row`)).to.equal('')
      expect(await together(plain('door-5'), revision('door-5', 0, 'model_artifact_metadata@12345678'),
        update('door-5'), model('door-5'))).to.equal(REFUSED)
      expect(await together(plain('door-5'), revision('door-5', 0, 'legacy/none', '{"a": 3}'), update('door-5'),
        model('door-5'))).to.equal(REFUSED)
      expect(await together(plain('door-5'), 'savepoint s', revision('door-5', 0), 'release savepoint s',
        update('door-5'), 'savepoint t', model('door-5'), 'release savepoint t')).to.equal('')
      expect(await together(plain('door-6'), 'savepoint s', revision('door-6', 0), 'rollback to savepoint s',
        update('door-6'), model('door-6'))).to.equal(REFUSED)
      // the revision of an earlier transaction opens nothing
      await dataSource.query(UPDATE, ['door-2', valid()])
      expect(await together(update('door-2'))).to.equal(REFUSED)
      expect(await together(update('door-2'), revision('door-2', 1))).to.equal(REFUSED)
      expect(await together(revision('door-2', 1), update('door-2'))).to.equal('')
      expect(await together(revision('door-2', 2, 'legacy/none', '{}'), update('door-2', '{"c": 1}'))).to.equal(REFUSED)
    })

    it('judges what triggers of other software make of a row', async () => {
      await dataSource.query(`create function spoil() returns trigger language plpgsql as $$begin
        new.metadata := '{"spoilt": true}'; return new; end$$;
        create trigger a_spoil before insert or update on artifacts for each row when (new.title = 'spoil')
        execute function spoil()`)
      const titled = "insert into artifacts (id, artifact_type, title, metadata) values ('s', 'model', 'spoil', $1)"
      expect(await constraintAgainst(dataSource.query(titled, [valid()]))).to.equal(REFUSED)
      await dataSource.query(INSERT, ['spoilt', valid()])
      expect(await constraintAgainst(dataSource.query("update artifacts set title = 'spoil' where id = 'spoilt'")))
        .to.equal(REFUSED)
    })
  }))
}

describe('a text that is no JSON', () => forEachDatabase(({ empty, connect }) => {
  it('is refused as such', async () => {
    const dataSource = await connect(await empty())
    await dataSource.query('create table artifacts (id text primary key, artifact_type text not null, metadata text)')
    await dataSource.runMigrations()
    const broken = "insert into artifacts (id, artifact_type, metadata) values ('x', 'model', $1)"
    expect((await refused(dataSource.query(broken, ['{half'])))?.detail).to.equal('rule "json" of "x" at "": found {half')
    const error = await dataSource.query(broken, ['{half']).then(() => undefined, asRefusal)
    expect((error as DataError).troubles).to.have.length(1)
    expect((error as DataError).troubles[0]).to.deep.include({
      code: 'json/syntax', where: { source: 'x', pointer: '' }, what: 'found {half',
    })
  })
}))

describe('a refusal of the database', () => forEachDatabase(({ open }) => {
  it('becomes the error of the catalog, with the same code and pointer', async () => {
    const dataSource = await open()
    for (const change of [
      { framework: undefined }, { 'ty~/po': 1 }, { external_source_url: 'https://models.invalid/x' }, { framework: 1 },
      { is_external: 'no' }, { framework: '' }, { parameter_count: -1 }, { framework: 'x'.repeat(3000) },
      { evaluation_metrics: {} }, { evaluation_metrics: { ' ': 1 } }, { extensions: 7 },
    ]) {
      const document = JSON.parse(invalid(change)) as unknown
      const [told] = metadataTroubles(document, 'm')
      const error = await dataSource.query(INSERT, ['m', JSON.stringify(document)]).then(() => undefined, asRefusal)
      expect(error, JSON.stringify(change)).to.be.instanceOf(DataError)
      const [trouble] = (error as DataError).troubles
      expect({ code: trouble?.code, where: trouble?.where }, JSON.stringify(change))
        .to.deep.equal({ code: told?.code, where: told?.where })
    }
  })
}))

describe('import', () => forEachDatabase(({ open }) => {
  it('goes through the door, and backfill --undo too', async () => {
    const dataSource = await open()
    const [vocabulary] = loadVocabularies().filter(({ name }) => name === 'biophysical')
    if (vocabulary === undefined) throw new Error('there is such a vocabulary')
    const text = '{"id": "one", "equations": ["dx/dt = -x"]}\n'
    await importRecords(dataSource, { input: Readable.from([Buffer.from(text)]), vocabulary, createdBy: 'tester' })
    const rows = await dataSource.query<{ document: string }[]>(
      'select r.document from artifacts a join metadata_revisions r on r.artifact_id = a.id')
    expect(rows).to.deep.equal([{ document: text.trim() }])
  })
}))

describe('the mode', () => forEachDatabase(({ server, fresh }) => {
  it('is strict while nobody has set one, and tells who set which, since when and why', async () => {
    const dataSource = await fresh()
    expect(await readEnforcement(dataSource.manager)).to.deep.equal({ mode: 'strict', setting: null, violations: 0 })
    await setMode(dataSource, 'warn')
    const { mode, setting } = await readEnforcement(dataSource.manager)
    expect({ mode, by: setting?.by, reason: setting?.reason }).to.deep.equal({ mode: 'warn', by: 'tester', reason: 'to see' })
    expect(Date.now() - Date.parse(String(setting?.since))).to.be.within(-60_000, 60_000)
    expect(() => checkMode('off', { by: '', reason: '' })).to.throw(DataError)
      .with.property('troubles').with.length(3)
  })

  it('lets a document in under warn, with a record of it; under strict none, and valid ones leave no record', async () => {
    const dataSource = await fresh()
    await setMode(dataSource, 'warn')
    await dataSource.query(INSERT, ['w', valid()])
    await dataSource.query(UPDATE, ['w', invalid({ framework: 5 })])
    await dataSource.query(UPDATE, ['w', '{}'])
    await dataSource.query(INSERT, ['v', null])
    const [document = { text: '' }] = await dataSource.query<{ text: string }[]>(
      "select metadata::text as text from artifacts where id = 'w'")
    const violations = await listViolations(dataSource.manager, 10)
    expect(violations.map(({ artifactId, sequence, pointer, rule }) => [artifactId, sequence, pointer, rule])).to.deep.equal([
      ['v', 1, '', 'type'], ['w', 2, '/is_external', 'required'], ['w', 1, '/framework', 'type'],
    ])
    expect(violations.map(violation => violation.sha256).slice(0, 2)).to.deep.equal([null, sha256(document.text)])
    expect((await readEnforcement(dataSource.manager)).violations).to.equal(3)
    await setMode(dataSource, 'strict')
    expect(await constraintAgainst(dataSource.query(UPDATE, ['w', '{"a": 1}']))).to.equal(REFUSED)
    await dataSource.query("update artifacts set title = 'still' where id = 'w'")
  })

  it('holds for roles that have no right on our tables; they can neither set it nor wipe the record', async () => {
    const dataSource = await fresh()
    const { role, drop } = await newRole(dataSource)
    await dataSource.query(`revoke all on enforcement_modes, metadata_violations, metadata_revisions from ${role}`)
    const asWriter = (...statements: readonly string[]): Promise<Refused | undefined> => refused(
      dataSource.transaction(async manager => {
        await manager.query(`set local role ${role}`)
        await manager.query('set local search_path = pg_catalog')
        for (const statement of statements) await manager.query(statement)
      }))
    const insert = (id: string, text: string): string =>
      `insert into public.artifacts (id, artifact_type, metadata) values ('${id}', 'model', '${text}')`
    expect(await asWriter(insert('r-1', valid()))).to.equal(undefined)
    expect((await asWriter(insert('r-2', '{}')))?.constraint).to.equal(REFUSED)
    expect((await asWriter("insert into public.enforcement_modes values (1, false, 'x', 'y')"))?.code).to.equal('42501')
    await setMode(dataSource, 'warn')
    expect(await asWriter(insert('r-2', '{}'))).to.equal(undefined)
    expect((await listViolations(dataSource.manager, 1)).map(({ by }) => by)).to.deep.equal([role])
    expect((await asWriter('delete from public.metadata_violations'))?.code).to.equal('42501')
    await drop()
  })

  it('is told to whoever writes, as a warning', async function () {
    if (server.embedded) this.skip()
    const dataSource = await fresh()
    await setMode(dataSource, 'warn')
    const queryRunner = dataSource.createQueryRunner()
    const client = await queryRunner.connect() as { on(event: string, hear: (notice: { message?: string }) => void): void }
    const heard: (string | undefined)[] = []
    client.on('notice', notice => heard.push(notice.message))
    await queryRunner.query(INSERT, ['n', '{}'])
    await queryRunner.release()
    expect(heard).to.deep.equal([
      'the metadata of model n breaks the schema at "/is_external": missing, and required [metadata/required]',
    ])
  })

  it('changes nothing for the catalog, whose documents are valid', async () => {
    const dataSource = await fresh()
    await new ModelCatalog(dataSource).registerModel({ id: 'm', title: 'M', createdBy: 'tester', metadata: internalMetadata() })
    expect((await readEnforcement(dataSource.manager)).violations).to.equal(0)
  })
}))
