import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelLineage, ModelVersion } from '../../../generated/entities'
import { checkVersionRequest } from '../../../src/catalog/check-request'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { LIFECYCLE_SETTING } from '../../../src/catalog/promotion/lifecycle'
import { registerModelVersion } from '../../../src/catalog/versions/register-version'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows } from '../../support/legacy-rows'
import { externalMetadata, internalMetadata } from '../../support/metadata'
import { stateOf, writesOf } from '../../support/state'

const codes = async (work: Promise<unknown>): Promise<readonly string[]> =>
  (await refusalOf(work)).troubles.map(({ code, where }) => `${code} ${where.pointer ?? ''}`.trim())

forEachDatabase(databases => {
  describe('registerModelVersion', () => {
    let dataSource: DataSource
    let catalog: ModelCatalog
    const by = { createdBy: 'tester', metadata: internalMetadata() }
    const root = (id: string, metadata = internalMetadata()): Promise<unknown> =>
      catalog.registerModel({ id, title: `The ${id}`, createdBy: 'tester', metadata })
    const lastNumber = async (id: string): Promise<number> =>
      (await dataSource.getRepository(ModelLineage).findOneByOrFail({ lineage_id: id })).last_number
    before(async () => {
      dataSource = await databases.open()
      catalog = new ModelCatalog(dataSource)
    })

    it('writes the next version: number, parent, not latest, a candidate, in the lineage of its parent', async () => {
      await root('r1')
      const second = await catalog.registerModelVersion('r1', { ...by, tag: 'v2', changelog: 'more data' })
      expect(second.artifact).to.include({
        title: 'The r1', version_number: 2, parent_version_id: 'r1', version_tag: 'v2', is_latest: false,
        lifecycle_state: 'candidate', origin_type: 'internal', changelog: 'more data', artifact_type: 'model',
      })
      expect(second.modelVersion).to.include({ lineage_id: 'r1', promotion_state: 'candidate' })
      const third = await catalog.registerModelVersion(second.artifact.id, { ...by, title: 'Another' })
      expect(third.artifact).to.include({ version_number: 3, parent_version_id: second.artifact.id, title: 'Another' })
      expect(third.modelVersion.lineage_id).to.equal('r1')
      const sibling = await catalog.registerModelVersion('r1', by)
      expect(sibling.artifact).to.include({ version_number: 4, parent_version_id: 'r1' })
      expect(await lastNumber('r1')).to.equal(4)
      expect(await catalog.revisions(third.artifact.id)).to.have.length(1)
      expect((await catalog.getModel('r1')).artifact).to.include({ is_latest: true, version_number: 1 })
    })

    it('lets an external parent have an internal child', async () => {
      await root('outside', externalMetadata())
      const { artifact, modelVersion } = await catalog.registerModelVersion('outside', by)
      expect(artifact).to.include({ version_number: 2, origin_type: 'internal', origin_url: null })
      expect(modelVersion).to.include({ is_external: false, lineage_id: 'outside' })
    })

    it('refuses a bad request whole, before it asks for a connection', async () => {
      const nowhere = new ModelCatalog({} as DataSource)
      expect(await codes(nowhere.registerModelVersion('r1', {
        id: ' ', createdBy: '', metadata: { ...internalMetadata(), framework: 3 }, title: ' ', tag: '\t',
        code: { commitSha: 'HEAD' }, number: 7,
      } as never))).to.have.members([
        'metadata/pattern /id', 'metadata/pattern /createdBy', 'metadata/type /metadata/framework', 'metadata/pattern /title',
        'metadata/pattern /tag', 'metadata/pattern /code/commitSha', 'register/unknown-field /number',
      ])
      expect(await codes(nowhere.registerModelVersion('r1', null as never))).to.deep.equal(['register/not-an-object'])
      expect(await codes(nowhere.registerModelVersion('r1', { ...by, metadata: { ...internalMetadata(), extensions: { '\u0000': 1 } } })))
        .to.deep.equal(['storable/nul /metadata/extensions/\u0000'])
    })

    it('refuses a parent that is unknown, no model, or held', async () => {
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title) values
        ('a-paper', 'paper', 'P'), ('held-one', 'model', 'Held')`)
      expect(await codes(catalog.registerModelVersion('nobody', by))).to.deep.equal(['model/unknown'])
      expect(await codes(catalog.registerModelVersion('a-paper', by))).to.deep.equal(['model/unknown'])
      expect(await codes(catalog.registerModelVersion('held-one', by))).to.deep.equal(['model/held'])
    })

    it('gives the stored rows when the same is registered again, and takes no number for it', async () => {
      await root('again')
      const request = { ...by, id: 'again-2', tag: 'x', training: { startedAt: '2026-01-01T10:00:00+02:00' } }
      const first = await catalog.registerModelVersion('again', request)
      const before = await writesOf(dataSource)
      expect(await catalog.registerModelVersion('again', request)).to.deep.equal(first)
      expect(await writesOf(dataSource)).to.deep.equal(before)
      const different = [{ tag: 'y' }, { tag: undefined }, { title: 'T' }, { createdBy: 'somebody' },
        { metadata: { ...internalMetadata(), framework: 'jax' } }]
      for (const change of different) {
        expect(await codes(catalog.registerModelVersion('again', { ...request, ...change } as typeof request)), JSON.stringify(change))
          .to.deep.equal(['model/exists-different'])
      }
      await root('elsewhere')
      expect(await codes(catalog.registerModelVersion('elsewhere', request))).to.deep.equal(['model/exists-different'])
      expect(await codes(catalog.registerModel({ ...request, title: 'The again', tag: undefined } as never)))
        .to.deep.equal(['model/exists-different'])
      expect(await lastNumber('again')).to.equal(2)
      expect(await lastNumber('elsewhere')).to.equal(1)
    })

    it('gives one version when the same id is registered by many at once', async () => {
      await root('raced')
      const all = await Promise.all(Array.from({ length: 8 }, () => catalog.registerModelVersion('raced', { ...by, id: 'raced-2' })))
      expect(new Set(all.map(({ artifact }) => artifact.version_number))).to.deep.equal(new Set([2]))
      expect(await lastNumber('raced')).to.equal(2)
    })

    it('issues each number once, also after a rollback and to writers at once', async () => {
      await root('counted')
      await catalog.transaction(async manager => {
        await registerModelVersion(manager, 'counted', checkVersionRequest(by))
        throw new Error('rolled back')
      }).catch(() => undefined)
      expect(await lastNumber('counted')).to.equal(1)
      const all = await Promise.all(Array.from({ length: 12 }, () => catalog.registerModelVersion('counted', by)))
      expect(all.map(({ artifact }) => artifact.version_number).sort((a, b) => Number(a) - Number(b)))
        .to.deep.equal([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    })

    it('goes on after the highest number of the adopted rows, and refuses where none is left', async () => {
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, version_number, parent_version_id) values
        ('old-1', 'model', 'Old', 1, null), ('old-7', 'model', 'Old', 7, 'old-1')`)
      await dataSource.query("insert into model_versions (artifact_id) values ('old-1'), ('old-7')")
      expect((await catalog.registerModelVersion('old-1', by)).artifact.version_number).to.equal(8)
      await dataSource.query("update artifacts set version_number = 20 where id = 'old-7'")
      expect((await catalog.registerModelVersion('old-7', by)).artifact.version_number).to.equal(21)
      expect((await catalog.registerModelVersion('old-1', by)).artifact.version_number).to.equal(22)
      await dataSource.query("update artifacts set version_number = 2147483647 where id = 'old-7'")
      expect(await codes(catalog.registerModelVersion('old-7', by))).to.deep.equal(['version/numbers-exhausted'])
    })

    it('refuses a tag that another version of the lineage has, by name, and lets other lineages have it', async () => {
      await root('tagged')
      await catalog.registerModelVersion('tagged', { ...by, id: 'tagged-2', tag: 'stable' })
      const refusal = await refusalOf(catalog.registerModelVersion('tagged-2', { ...by, tag: 'stable' }))
      expect(refusal.troubles[0]).to.include({ code: 'version/tag-taken' })
      expect(refusal.message).to.include('tagged-2').and.include('version 2')
      const both = await Promise.allSettled([1, 2].map(() => catalog.registerModelVersion('tagged', { ...by, tag: 'next' })))
      expect(both.map(({ status }) => status).sort()).to.deep.equal(['fulfilled', 'rejected'])
      await root('other')
      expect((await catalog.registerModelVersion('other', { ...by, tag: 'stable' })).artifact.version_tag).to.equal('stable')
    })

    it('keeps the id and the number of a removed version retired', async () => {
      await root('gone')
      await catalog.registerModelVersion('gone', { ...by, id: 'gone-2' })
      await catalog.deleteModel('gone-2', { by: 'ada', reason: 'registered twice' })
      const refusal = await refusalOf(catalog.registerModelVersion('gone', { ...by, id: 'gone-2' }))
      expect(refusal.code).to.equal('model/retired-id')
      expect(refusal.message).to.include('ada')
      expect(await codes(catalog.registerModel({ ...by, id: 'gone-2', title: 'T' }))).to.deep.equal(['model/retired-id'])
      expect((await catalog.registerModelVersion('gone', by)).artifact.version_number).to.equal(3)
      await root('gone-root')
      await catalog.deleteModel('gone-root', { by: 'ada', reason: 'a mistake' })
      const before = await stateOf(dataSource)
      expect(await codes(root('gone-root'))).to.deep.equal(['model/retired-id'])
      expect(await codes(catalog.registerModelVersion('gone-root', by))).to.deep.equal(['model/unknown'])
      expect(await stateOf(dataSource)).to.deep.equal(before)
    })

    it('names the trigger that refuses its lifecycle word, and the setting that changes the word', async () => {
      const own = new ModelCatalog(await databases.fresh())
      const adopted = (own as unknown as { dataSource: DataSource }).dataSource
      await adopted.query(`create function guard_words() returns trigger language plpgsql as $$ begin
        if new.lifecycle_state not in ('draft', 'listed') then raise exception 'no such word: %', new.lifecycle_state; end if;
        return new; end $$`)
      await adopted.query('create trigger only_known_words before insert or update on artifacts for each row execute function guard_words()')
      await own.registerModel({ ...by, id: 'm', title: 'T' })
      const before = await stateOf(adopted)
      const refusal = await refusalOf(own.registerModelVersion('m', by))
      expect(refusal.code).to.equal('promotion/lifecycle-refused')
      expect(refusal.message).to.include('only_known_words').and.include('"candidate"').and.include(LIFECYCLE_SETTING)
      expect(await stateOf(adopted)).to.deep.equal(before)
      const setting = process.env[LIFECYCLE_SETTING]
      try {
        process.env[LIFECYCLE_SETTING] = 'candidate=draft'
        expect((await own.registerModelVersion('m', by)).artifact).to.include({ lifecycle_state: 'draft', version_number: 2 })
        process.env[LIFECYCLE_SETTING] = 'candidate='
        expect((await own.registerModelVersion('m', by)).artifact).to.include({ lifecycle_state: null, version_number: 3 })
        process.env[LIFECYCLE_SETTING] = 'nonsense'
        expect(await refusalOf(own.registerModelVersion('m', by))).to.include({ code: 'promotion/lifecycle-setting', exitCode: 2 })
      } finally {
        if (setting === undefined) delete process.env[LIFECYCLE_SETTING]
        else process.env[LIFECYCLE_SETTING] = setting
      }
      await adopted.query(`create or replace function guard_words() returns trigger language plpgsql as $$ begin
        raise exception 'closed on Sundays'; end $$`)
      const other = await own.registerModelVersion('m', by).then(() => 'taken', (error: Error) => error.message)
      expect(other).to.include('closed on Sundays').and.not.include(LIFECYCLE_SETTING)
      await adopted.query('drop trigger only_known_words on artifacts')
      await adopted.query("alter table artifacts add constraint words check (lifecycle_state in ('draft', 'listed'))")
      expect((await refusalOf(own.registerModelVersion('m', by))).message).to.include('constraint words')
    })

    it('refuses what the adopted table defers, swallows or changes', async () => {
      const adopted = await databases.fresh()
      const own = new ModelCatalog(adopted)
      await own.registerModel({ ...by, id: 'm', title: 'T' })
      const before = await stateOf(adopted)
      const guard = (when: string, body: string): Promise<unknown> => adopted.query(
        `create function guard() returns trigger language plpgsql as $$ begin ${body} return new; end $$;
         create ${when} insert on artifacts ${when.includes('constraint') ? 'deferrable initially deferred' : ''}
           for each row execute function guard()`)
      const refused = async (call: Promise<unknown>) => {
        const refusal = await refusalOf(call)
        await adopted.query('drop function guard() cascade')
        expect(await stateOf(adopted)).to.deep.equal(before)
        return refusal
      }
      const complaint = "raise exception 'no such word: %', new.lifecycle_state;"
      await guard('constraint trigger guarded after', `if new.lifecycle_state = 'candidate' then ${complaint} end if;`)
      const deferred = await refused(own.registerModelVersion('m', by))
      expect(deferred.code).to.equal('promotion/lifecycle-refused')
      expect(deferred.message).to.include('trigger guarded').and.include(LIFECYCLE_SETTING)
      await guard('constraint trigger guarded after', "raise exception 'closed';")
      expect((await refused(own.registerModelVersion('m', by))).code).to.equal('promotion/write-refused')
      await guard('trigger guarded before', "new.lifecycle_state := 'draft';")
      expect((await refused(own.registerModelVersion('m', by))).message).to.include('lifecycle_state is draft after candidate')
        .and.include('[promotion/lifecycle-refused]')
      await guard('trigger guarded before', 'new.is_latest := true;')
      expect((await refused(own.registerModelVersion('m', { ...by, id: 'x' }))).troubles[0])
        .to.deep.include({ code: 'model/write-suppressed', where: { source: 'x', pointer: '/columns/is_latest' } })
      await guard('trigger guarded before', 'return null;')
      expect((await refused(own.registerModelVersion('m', by))).code).to.equal('model/write-suppressed')
      await guard('trigger guarded before', 'return null;')
      expect((await refused(own.registerModel({ ...by, title: 'T' }))).code).to.equal('model/write-suppressed')
      expect((await own.registerModelVersion('m', by)).artifact.version_number).to.equal(2)
    })

    it('takes 19-column rows of other software into the lineage of their parent', async () => {
      await root('mixed')
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, version_number, parent_version_id)
        values ('mixed-2', 'model', 'M', 2, 'mixed')`)
      await dataSource.query("insert into model_versions (artifact_id, is_external) values ('mixed-2', false)")
      const { lineage_id: lineage } = await dataSource.getRepository(ModelVersion).findOneByOrFail({ artifact_id: 'mixed-2' })
      expect(lineage).to.equal('mixed')
      expect((await catalog.registerModelVersion('mixed', by)).artifact.version_number).to.equal(3)
    })
  })
})
