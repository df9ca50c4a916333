import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelLineage, PromotionEvent } from '../../../generated/entities'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { recordingDecisions } from '../../../src/catalog/promotion/record-decisions'
import { openReviewItems } from '../../../src/catalog/review-items'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows } from '../../support/legacy-rows'
import { internalMetadata } from '../../support/metadata'
import { stateOf, writesOf } from '../../support/state'

const codes = async (work: Promise<unknown>): Promise<readonly string[]> =>
  (await refusalOf(work)).troubles.map(({ code, where }) => `${code} ${where.pointer ?? ''}`.trim())

forEachDatabase(databases => {
  describe('deleteModel', () => {
    let dataSource: DataSource
    let catalog: ModelCatalog
    const why = { by: 'ada', reason: 'registered twice' }
    const by = { createdBy: 'tester', metadata: internalMetadata() }
    const model = (id: string, change: object = {}): Promise<unknown> =>
      catalog.registerModel({ ...by, id, title: id, metadata: { ...internalMetadata(), ...change } })
    const promote = (id: string): Promise<unknown> => catalog.transaction(manager =>
      recordingDecisions(manager, [{ artifactId: id, by: 'bob', reason: 'good' }], () =>
        manager.query("update model_versions set promotion_state = 'promoted' where artifact_id = $1", [id])))
    const ledger = async (id: string): Promise<readonly (readonly unknown[])[]> =>
      (await dataSource.getRepository(PromotionEvent).find({ where: { artifact_id: id }, order: { sequence: 'ASC' } }))
        .map(({ from_state: from, to_state: to, decided_by: who, reason, origin }) => [from, to, who, reason, origin])
    before(async () => {
      dataSource = await databases.open()
      catalog = new ModelCatalog(dataSource)
    })

    it('takes row, documents and review items away, and leaves ledger, lineage and number', async () => {
      await model('d1')
      await catalog.registerModelVersion('d1', { ...by, id: 'd2' })
      await catalog.updateMetadata('d2', { framework: 'jax' }, why)
      await dataSource.transaction(manager =>
        openReviewItems(manager, [{ artifactId: 'd2', fact: { pointer: '/columns/x', reasonCode: 'missing', found: null } }], 'tester'))
      expect(await catalog.deleteModel('d2', why)).to.deep.equal({
        artifactId: 'd2', lineageId: 'd1', versionNumber: 2, state: 'candidate', revisions: 2, reviewItems: 1,
      })
      for (const table of ['artifacts', 'model_versions', 'metadata_revisions', 'review_items']) {
        const key = table === 'artifacts' ? 'id' : 'artifact_id'
        expect(await dataSource.query(`select 1 from ${table} where ${key} = 'd2'`), table).to.deep.equal([])
      }
      expect(await ledger('d2')).to.deep.equal([['candidate', 'removed', 'ada', 'registered twice', 'catalog']])
      expect(await dataSource.query("select event, by, reason from review_events where artifact_id = 'd2' order by sequence"))
        .to.deep.equal([{ event: 'opened', by: 'tester', reason: 'missing' }, { event: 'withdrawn', ...why }])
      expect((await dataSource.getRepository(ModelLineage).findOneByOrFail({ lineage_id: 'd1' })).last_number).to.equal(2)
      expect(await codes(catalog.deleteModel('d2', why))).to.deep.equal(['model/unknown'])
      expect(await codes(catalog.revisions('d2'))).to.deep.equal(['model/unknown'])
    })

    it('refuses while others name the model, and names them all', async () => {
      await model('used')
      await catalog.registerModelVersion('used', { ...by, id: 'child' })
      await model('tuned', { base_model_id: 'used' })
      await model('judged', { evaluation_dataset: { artifact_id: 'used' }, training_data: { artifact_id: 'used' } })
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type, superseded_by) values ('elder', 'model', 'used')")
      const before = await writesOf(dataSource)
      const refusal = await refusalOf(catalog.deleteModel('used', why))
      expect(new Set(refusal.troubles.map(({ code }) => code))).to.deep.equal(new Set(['model/in-use']))
      expect(refusal.troubles.map(({ what }) => what)).to.have.members([
        'child names it as its parent', 'tuned names it as its base model', 'judged names it as its evaluation data set',
        'judged names it as its training data', 'elder names it as its successor',
      ])
      expect(await writesOf(dataSource)).to.deep.equal(before)
      await catalog.updateMetadata('judged', { training_data: 'none of ours', evaluation_dataset: 'a hold-out' }, why)
      await catalog.updateMetadata('tuned', { base_model_id: null }, why)
      await catalog.deleteModel('child', why)
      await dataSource.query("delete from artifacts where id = 'elder'")
      expect(await catalog.deleteModel('used', why)).to.include({ artifactId: 'used', lineageId: 'used' })
    })

    it('names the first 20 and counts the rest', async () => {
      await model('popular')
      for (let n = 10; n < 33; n++) await model(`from-popular-${n}`, { base_model_id: 'popular' })
      const { troubles } = await refusalOf(catalog.deleteModel('popular', why))
      expect(troubles).to.have.length(21)
      expect(troubles.map(({ what }) => what)).to.include('from-popular-29 names it as its base model').and.include('3 more name it')
    })

    it('refuses a promoted version unless it is said so, and leaves its lineage without one', async () => {
      await model('in-use')
      await promote('in-use')
      expect(await codes(catalog.deleteModel('in-use', why))).to.deep.equal(['model/promoted'])
      expect(await catalog.deleteModel('in-use', { ...why, evenPromoted: true })).to.include({ state: 'promoted' })
      expect((await dataSource.getRepository(ModelLineage).findOneByOrFail({ lineage_id: 'in-use' })).promoted_artifact_id).to.equal(null)
      expect((await ledger('in-use')).map(([, to]) => to)).to.deep.equal(['promoted', 'removed'])
    })

    it('refuses what is no model, a held one, and options that are none', async () => {
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type) values ('d-set', 'dataset'), ('d-held', 'model')")
      expect(await codes(catalog.deleteModel('d-set', why))).to.deep.equal(['model/unknown'])
      expect(await codes(catalog.deleteModel('d-held', why))).to.deep.equal(['model/held'])
      expect(await codes(catalog.deleteModel('d-set', { by: '', reason: ' ', force: true } as never)))
        .to.have.members(['metadata/pattern /by', 'metadata/pattern /reason', 'register/unknown-field /force'])
      expect(await codes(catalog.deleteModel('d-set', undefined as never))).to.deep.equal(['register/not-an-object'])
    })

    it('says so when the adopted table swallows the deletion', async () => {
      const own = await databases.fresh()
      await own.query("create function keep_row() returns trigger language plpgsql as $$ begin return null; end $$")
      await own.query('create trigger keep before delete on artifacts for each row execute function keep_row()')
      const kept = new ModelCatalog(own)
      await kept.registerModel({ ...by, id: 'm', title: 'T' })
      const before = await stateOf(own)
      expect(await codes(kept.deleteModel('m', why))).to.deep.equal(['model/write-suppressed'])
      expect(await stateOf(own)).to.deep.equal(before)
    })

    it('leaves no dangling name when a deletion and a registration meet', async () => {
      const round = async (n: number): Promise<readonly string[]> => {
        await model(`meet-${n}`)
        const id = `meet-${n}`
        const all = await Promise.allSettled([
          catalog.deleteModel(id, why),
          catalog.registerModelVersion(id, { ...by, id: `${id}-child` }),
          model(`${id}-tuned`, { base_model_id: id }),
          model(`${id}-trained`, { training_data: { artifact_id: id } }),
        ])
        return all.map(({ status }) => status)
      }
      const outcomes = []
      for (let n = 0; n < 20; n++) outcomes.push(await round(n))
      for (const [deleted, ...named] of outcomes) {
        if (deleted === 'fulfilled') expect(named).to.deep.equal(['rejected', 'rejected', 'rejected'])
        else expect(named).to.include('fulfilled')
      }
      const dangling = await dataSource.query(
        `select a.id from artifacts a where a.id like 'meet-%' and not exists (
           select from artifacts b where b.id = coalesce(a.parent_version_id, a.metadata->>'base_model_id', a.metadata#>>'{training_data,artifact_id}', a.id))`)
      expect(dangling).to.deep.equal([])
    })
  })
})
