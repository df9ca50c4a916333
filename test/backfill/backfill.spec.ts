import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { MetadataRevision, ModelVersion, ReviewItem } from '../../generated/entities'
import { backfill, type BackfillSummary } from '../../src/backfill/backfill'
import { loadDecisions } from '../../src/backfill/decisions'
import { loadSample } from '../../src/backfill/sample'
import { undoBackfill } from '../../src/backfill/undo-backfill'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { parseExactJson } from '../../src/catalog/exact-json'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { internalMetadata } from '../support/metadata'
import { stateOf, writesOf } from '../support/state'

const settings = { vocabularies: loadVocabularies(), decisions: loadDecisions().decisions }
const run = (dataSource: DataSource, options: object = {}): Promise<BackfillSummary> =>
  backfill(dataSource, { ...settings, ...options })

async function addLegacy(dataSource: DataSource, id: string, metadata: string | null, origin = 'internal'): Promise<void> {
  await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, metadata, origin_type) values ($1, 'model', $1, $2::jsonb, $3)",
    [id, metadata, origin],
  )
}

forEachDatabase(databases => {
  describe('backfill', () => {
    it('brings the eight known models over: six promoted, two candidate, none rejected', async () => {
      const dataSource = await databases.fresh()
      expect(await loadSample(dataSource)).to.equal(8)
      const summary = await run(dataSource)
      expect(summary.seen).to.equal(8)
      const rows = await dataSource.getRepository(ModelVersion).find()
      expect(rows).to.have.length(8)
      const states = rows.map(row => row.promotion_state).sort()
      expect(states).to.deep.equal([...Array<string>(2).fill('candidate'), ...Array<string>(6).fill('promoted')])
      const odes = rows.filter(row => row.promotion_state === 'candidate').map(row => row.artifact_id.slice(0, 14)).sort()
      expect(odes).to.deep.equal(['model-56e6e50d', 'model-biophys-'])
      for (const row of rows) expect(row.promotion_notes, row.artifact_id).to.match(/Decided by /)
      const overridden = rows.find(row => row.artifact_id.startsWith('model-14307274'))
      expect(overridden?.promotion_notes).to.match(/Override by .*parameter_count/)
      expect(await loadSample(dataSource), 'a second sample').to.equal(0)
    })

    it('takes created_at from the artifact, to the microsecond', async () => {
      const dataSource = await databases.fresh()
      await loadSample(dataSource)
      await dataSource.query("update artifacts set created_at = '2026-03-04 05:06:07.123456+00' where id = 'model-biophys-microglia-001'")
      await run(dataSource)
      const [row] = await dataSource.query<{ same: boolean }[]>(
        'select bool_and(v.created_at = a.created_at) as same from model_versions v join artifacts a on a.id = v.artifact_id')
      expect(row?.same).to.equal(true)
    })

    it('keeps the original as revision 0 and its unnamed keys in extensions.legacy', async () => {
      const dataSource = await databases.fresh()
      const legacy = '{"model_family":"forest","framework":"sklearn","odd key":[1,{"x":null}],"n_trees":12}'
      await addLegacy(dataSource, 'model-a', legacy)
      const [before] = await dataSource.query<{ text: string }[]>("select metadata::text as text from artifacts where id = 'model-a'")
      await run(dataSource)
      const [original, next] = await dataSource.getRepository(MetadataRevision)
        .find({ where: { artifact_id: 'model-a' }, order: { revision: 'ASC' } })
      expect(original).to.include({ revision: 0, document: before?.text, schema_version: 'legacy/common' })
      expect(next?.revision).to.equal(1)
      const metadata = parseExactJson(next?.document ?? '') as { extensions: { legacy: unknown } }
      expect(metadata.extensions.legacy).to.deep.equal({ 'odd key': [1, { x: null }], n_trees: 12 })
    })

    it('holds what it would have to guess, and blocks no internal model with it', async () => {
      const dataSource = await databases.fresh()
      await addLegacy(dataSource, 'model-b', JSON.stringify({
        model_family: 'cnn', framework: 'keras', parameter_count: '25.53M', training_data: 'see README',
        evaluation_dataset: 'x', evaluation_metrics: { f1: '91%' }, code_commit: 'main',
      }))
      await run(dataSource)
      const { artifact, modelVersion, openReviewItems } = await new ModelCatalog(dataSource).getModel('model-b')
      expect(artifact.metadata).to.have.nested.property('parameter_count.absent', 'under_review')
      expect(modelVersion).to.include({ promotion_state: 'candidate', code_commit_sha: null, eval_metrics_json: null })
      const items = await dataSource.getRepository(ReviewItem).find({ order: { pointer: 'ASC' } })
      expect(items.map(item => item.pointer)).to.deep.equal(
        ['/columns/code_commit_sha', '/evaluation_metrics', '/parameter_count', '/training_data'])
      expect(items.find(item => item.pointer === '/parameter_count')).to.deep.include({ candidate: 25_530_000, status: 'open' })
      expect(openReviewItems).to.equal(4)
    })

    it('writes the row of an internal model even where nothing can be read, and none of a held external one', async () => {
      const dataSource = await databases.fresh()
      await addLegacy(dataSource, 'model-null', null)
      await addLegacy(dataSource, 'model-list', '[1,2]')
      await addLegacy(dataSource, 'model-number', '{"model_family":"x","big":9007199254740993,"huge":1e400}')
      await addLegacy(dataSource, 'model-outside', '{"model_family":"x","framework":"y"}', 'external')
      await run(dataSource)
      const rows = await dataSource.getRepository(ModelVersion).find({ order: { artifact_id: 'ASC' } })
      expect(rows.map(row => row.artifact_id)).to.deep.equal(['model-list', 'model-null', 'model-number'])
      const [stored] = await dataSource.query<{ text: string }[]>("select metadata::text as text from artifacts where id = 'model-number'")
      expect(stored?.text, 'a held document is not touched').to.contain('9007199254740993')
      const held = await dataSource.getRepository(ReviewItem).findBy({ artifact_id: 'model-outside' })
      expect(held.map(item => item.pointer)).to.include.members(['/external_source_url', '/external_source_version'])
    })

    it('writes nothing when it is run again', async () => {
      const dataSource = await databases.fresh()
      await loadSample(dataSource)
      await addLegacy(dataSource, 'model-held', 'null')
      await addLegacy(dataSource, 'model-outside', '{"model_family":"x"}', 'external')
      await run(dataSource)
      const [state, writes] = [await stateOf(dataSource), await writesOf(dataSource)]
      const summary = await run(dataSource)
      expect(summary).to.include({ adopted: 0, written: 0 })
      expect(await stateOf(dataSource)).to.deep.equal(state)
      expect(await writesOf(dataSource), 'no row version is newer').to.deep.equal(writes)
    })

    it('plans only in a dry run', async () => {
      const dataSource = await databases.fresh()
      await loadSample(dataSource)
      const state = await stateOf(dataSource)
      const planned: string[] = []
      const summary = await run(dataSource, {
        dryRun: true, onModel: (model: { proposal: { model: { id: string } } }) => planned.push(model.proposal.model.id),
      })
      expect(summary.seen).to.equal(8)
      expect(planned).to.have.length(8)
      expect(await stateOf(dataSource)).to.deep.equal(state)
    })

    it('stops after a batch when it is told to, and another run ends in the same state', async () => {
      const [stopped, whole] = [await databases.fresh(), await databases.fresh()]
      for (const dataSource of [stopped, whole]) await loadSample(dataSource)
      const abort = new AbortController()
      const first = await run(stopped, { batchSize: 3, signal: abort.signal, onProgress: () => abort.abort() })
      expect(first).to.include({ stopped: true, seen: 3 })
      await run(stopped)
      await run(whole)
      expect(await stateOf(stopped)).to.deep.equal(await stateOf(whole))
    })

    it('gives the same state whatever the size of its batches', async () => {
      const states = []
      for (const batchSize of [1, 5, 1000]) {
        const dataSource = await databases.fresh()
        await loadSample(dataSource)
        await run(dataSource, { batchSize })
        states.push(await stateOf(dataSource))
      }
      expect(states[1]).to.deep.equal(states[0])
      expect(states[2]).to.deep.equal(states[0])
    })

    it('leaves a document that is in the new shape already as it is', async () => {
      const dataSource = await databases.fresh()
      await addLegacy(dataSource, 'model-new', JSON.stringify(internalMetadata()))
      await run(dataSource)
      const { artifact } = await new ModelCatalog(dataSource).getModel('model-new')
      expect(artifact.metadata).to.deep.equal(internalMetadata())
      expect(await dataSource.getRepository(ReviewItem).count()).to.equal(0)
    })

    it('keeps a document that somebody changed while it was held, and reads that one', async () => {
      const dataSource = await databases.fresh()
      await addLegacy(dataSource, 'model-c', '{"what":"is this"}')
      await run(dataSource)
      await legacyRows(dataSource, "update artifacts set metadata = $1 where id = 'model-c'", [JSON.stringify(internalMetadata())])
      await run(dataSource)
      const revisions = await dataSource.getRepository(MetadataRevision).find({ order: { revision: 'ASC' } })
      expect(revisions.map(({ revision, reason }) => [revision, reason])).to.deep.equal([
        [0, 'the original, before the schema'], [1, 'changed outside the catalog'], [2, 'backfilled with vocabulary schema'],
      ])
    })

    it('decides nothing by a prefix that fits two models', async () => {
      const dataSource = await databases.fresh()
      for (const tail of ['1', '2']) await addLegacy(dataSource, `model-56e6e50d-${tail}`, JSON.stringify(internalMetadata()))
      await addLegacy(dataSource, 'model-8479a365-1', JSON.stringify(internalMetadata()))
      await run(dataSource)
      const rows = await dataSource.getRepository(ModelVersion).find({ order: { artifact_id: 'ASC' } })
      expect(rows.map(row => row.promotion_state)).to.deep.equal(['candidate', 'candidate', 'promoted'])
      const items = await dataSource.getRepository(ReviewItem).findBy({ reason_code: 'decision-ambiguous' })
      expect(items).to.have.length(2)
    })

    it('holds a reference to an artifact that does not exist', async () => {
      const dataSource = await databases.fresh()
      await addLegacy(dataSource, 'model-d', JSON.stringify({
        ...internalMetadata(), base_model_id: 'nobody', training_data: { artifact_id: 'nowhere' },
      }))
      await run(dataSource)
      const { artifact, modelVersion } = await new ModelCatalog(dataSource).getModel('model-d')
      expect(artifact.metadata).to.not.have.property('base_model_id')
      expect(artifact.metadata).to.have.nested.property('training_data.absent', 'under_review')
      expect(modelVersion?.base_model_id).to.equal(null)
      const items = await dataSource.getRepository(ReviewItem).find({ order: { pointer: 'ASC' } })
      expect(items.map(({ pointer, reason_code: code }) => [pointer, code])).to.deep.equal([
        ['/base_model_id', 'unknown-artifact'], ['/training_data', 'unknown-artifact'],
      ])
    })

    it('keeps what a row that is there already says: fills its gaps, and holds what differs', async () => {
      const dataSource = await databases.fresh()
      await addLegacy(dataSource, 'model-base', JSON.stringify(internalMetadata()))
      await addLegacy(dataSource, 'model-e', JSON.stringify({ ...internalMetadata(), evaluation_metrics: { auroc: 0.9 }, extra: 1 }))
      await addLegacy(dataSource, 'model-f', JSON.stringify({ ...internalMetadata(), extra: 1 }))
      await dataSource.query(
        `insert into model_versions (artifact_id, base_model_id, eval_metrics_json, benchmark_id, trained_by)
         values ('model-e', 'model-base', '{"auroc": 0.93}', 'bench', 'somebody')`)
      await dataSource.query(
        `insert into model_versions (artifact_id, is_external, external_source_url, external_source_version)
         values ('model-f', true, 'https://models.invalid/f', 'v1')`)
      await run(dataSource)
      const { artifact, modelVersion } = await new ModelCatalog(dataSource).getModel('model-e')
      expect(modelVersion).to.deep.include({
        base_model_id: 'model-base', eval_metrics_json: { auroc: 0.93 }, benchmark_id: 'bench', trained_by: 'somebody',
      })
      expect(artifact.metadata).to.include({ base_model_id: 'model-base', benchmark_id: 'bench' })
      expect(artifact.metadata).to.have.nested.property('evaluation_metrics.absent', 'under_review')
      const outside = await new ModelCatalog(dataSource).getModel('model-f')
      expect(outside.modelVersion).to.include({ is_external: true, external_source_version: 'v1' })
      const items = await dataSource.getRepository(ReviewItem).find({ order: { artifact_id: 'ASC' } })
      expect(items.map(({ artifact_id: id, pointer, reason_code: code }) => [id, pointer, code])).to.deep.equal([
        ['model-e', '/evaluation_metrics', 'contradiction'], ['model-f', '/is_external', 'contradiction'],
      ])
    })

    it('gives a row its origin back in an undo', async () => {
      const dataSource = await databases.fresh()
      await addLegacy(dataSource, 'model-up', JSON.stringify({ ...internalMetadata(), extra: 1 }), 'upload')
      await run(dataSource)
      const { artifact } = await new ModelCatalog(dataSource).getModel('model-up')
      expect(artifact.origin_type).to.equal('internal')
      await dataSource.transaction(manager => undoBackfill(manager, 'model-up', 'tester'))
      expect((await new ModelCatalog(dataSource).getModel('model-up')).artifact.origin_type).to.equal('upload')
    })

    it('closes an item whose cause is gone', async () => {
      const dataSource = await databases.fresh()
      await addLegacy(dataSource, 'model-g', '[1]')
      await run(dataSource)
      await legacyRows(dataSource, "update artifacts set metadata = $1 where id = 'model-g'", [JSON.stringify(internalMetadata())])
      await run(dataSource)
      const [item] = await dataSource.getRepository(ReviewItem).find()
      expect(item).to.include({ pointer: '', status: 'resolved', answer_reason: 'no longer in question' })
    })

    it('is not stopped by a row with a strange moment or a trigger with its own error code', async () => {
      const dataSource = await databases.fresh()
      await dataSource.query('alter table artifacts alter created_at drop default, alter created_at type text using created_at::text')
      for (const [id, at] of [['model-1', '2024-02-30 10:00:00'], ['model-2', 'yesterday'], ['model-3', '2024-01-05 10:00:00.123456']] as const) {
        await addLegacy(dataSource, id, JSON.stringify(internalMetadata()))
        await dataSource.query('update artifacts set created_at = $2 where id = $1', [id, at])
      }
      await addLegacy(dataSource, 'model-4', JSON.stringify(internalMetadata()))
      await dataSource.query(`create function odd() returns trigger language plpgsql as $f$
        begin if new.id = 'model-4' then raise exception using errcode = '22023', message = 'odd'; end if; return new; end $f$`)
      await dataSource.query('create trigger odd before update on artifacts for each row execute function odd()')
      expect(await run(dataSource)).to.include({ adopted: 3, held: 1 })
      const [row] = await dataSource.query<{ at: string }[]>(
        "select to_char(created_at at time zone 'utc', 'YYYY-MM-DD HH24:MI:SS.US') as at from model_versions where artifact_id = 'model-3'")
      expect(row?.at, 'without an offset a moment is read as UTC').to.equal('2024-01-05 10:00:00.123456')
    })

    it('does not claim what a trigger swallowed', async () => {
      const dataSource = await databases.fresh()
      await addLegacy(dataSource, 'model-1', JSON.stringify({ ...internalMetadata(), extra: 1 }))
      await dataSource.query('create function nothing() returns trigger language plpgsql as $f$ begin return null; end $f$')
      await dataSource.query('create trigger nothing before update on artifacts for each row execute function nothing()')
      expect(await run(dataSource)).to.include({ adopted: 0, held: 1 })
      expect(await dataSource.getRepository(ModelVersion).count()).to.equal(0)
    })

    it('counts every model once when two runs share the work', async () => {
      const dataSource = await databases.fresh()
      for (let n = 0; n < 30; n++) await addLegacy(dataSource, `model-${n}`, JSON.stringify(internalMetadata()))
      const both = await Promise.all([run(dataSource, { batchSize: 4 }), run(dataSource, { batchSize: 4 })])
      expect(both.reduce((sum, { adopted }) => sum + adopted, 0)).to.equal(30)
      expect(both.reduce((sum, { held }) => sum + held, 0)).to.equal(0)
    })

    it('holds the one model that the database refuses and writes the others of its batch', async () => {
      const dataSource = await databases.fresh()
      await dataSource.query(`create function no_cats() returns trigger language plpgsql as $f$
        begin if new.id = 'model-3' then raise exception 'no cats here'; end if; return new; end $f$`)
      await dataSource.query('create trigger no_cats before update on artifacts for each row execute function no_cats()')
      for (const n of [1, 2, 3, 4, 5]) await addLegacy(dataSource, `model-${n}`, JSON.stringify(internalMetadata()))
      const summary = await run(dataSource)
      expect(summary).to.include({ seen: 5, adopted: 4, held: 1 })
      const [item] = await dataSource.getRepository(ReviewItem).find()
      expect(item).to.include({ artifact_id: 'model-3', reason_code: 'refused-by-database' })
      expect(item?.found).to.match(/no cats here/)
    })
  })

  describe('undo', () => {
    it('gives the original back and takes row and open items away; another backfill brings it over again', async () => {
      const dataSource = await databases.fresh()
      await loadSample(dataSource)
      const id = 'model-14307274-0000-4000-8000-000000000000'
      const text = async (): Promise<string | undefined> =>
        (await dataSource.query<{ t: string }[]>('select metadata::text as t from artifacts where id = $1', [id]))[0]?.t
      const before = await text()
      await run(dataSource)
      const after = await text()
      expect(after).to.not.equal(before)
      const restored = await dataSource.transaction(manager => undoBackfill(manager, id, 'tester'))
      expect(restored).to.include({ removedRow: true, revision: 2 })
      expect(await text()).to.equal(before)
      expect(await dataSource.getRepository(ModelVersion).existsBy({ artifact_id: id })).to.equal(false)
      expect(await dataSource.getRepository(ReviewItem).countBy({ artifact_id: id })).to.equal(0)
      await run(dataSource)
      expect(await text()).to.equal(after)
    })

    it('is refused for a model that was never legacy', async () => {
      const dataSource = await databases.fresh()
      const { artifact } = await new ModelCatalog(dataSource)
        .registerModel({ title: 't', createdBy: 'c', metadata: internalMetadata() })
      const work = dataSource.transaction(manager => undoBackfill(manager, artifact.id, 'tester'))
      expect(await work.then(() => '', (error: { code: string }) => error.code)).to.equal('backfill/nothing-to-undo')
    })
  })
})
