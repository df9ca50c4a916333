import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { canonicalText } from '../../src/canonical-json'
import { MetadataRevision, ModelVersion } from '../../generated/entities'
import { SCHEMA_VERSION } from '../../generated/schema-version'
import { sha256 } from '../../src/catalog/core/document-text'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import type { DataError } from '../../src/errors'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { externalMetadata, internalMetadata } from '../support/metadata'

const refusal = async (work: Promise<unknown>): Promise<readonly (readonly [string, string | undefined])[]> => {
  try {
    await work
  } catch (error) {
    return (error as DataError).troubles.map(({ code, where }) => [code, where.pointer] as const)
  }
  return []
}

forEachDatabase(databases => {
  let dataSource: DataSource
  let catalog: ModelCatalog
  before(async () => {
    dataSource = await databases.open()
    catalog = new ModelCatalog(dataSource)
  })
  const by = { title: 'A made-up model', createdBy: 'tester' }
  const count = async (): Promise<number> => dataSource.getRepository(ModelVersion).count()

  describe('registerModel', () => {
    it('writes both rows and revision 1 of an internal model', async () => {
      const metadata = internalMetadata()
      const { artifact, modelVersion } = await catalog.registerModel({
        ...by,
        metadata,
        changelog: 'first',
        code: { repoUrl: 'https://git.invalid/r', commitSha: 'a'.repeat(40), entrypoint: 'train/train.py' },
        training: { startedAt: '2026-01-01T10:00:00+02:00', completedAt: '2026-01-01T09:00:00Z', trainedBy: 'agent-1' },
      })
      expect(artifact).to.include({
        artifact_type: 'model', title: by.title, created_by: 'tester', origin_type: 'internal', origin_url: null,
        changelog: 'first', version_number: 1, is_latest: true,
      })
      expect(artifact.id).to.match(/^model-[0-9a-f-]{36}$/)
      expect(artifact.metadata).to.deep.equal(metadata)
      expect(modelVersion).to.deep.include({
        artifact_id: artifact.id, is_external: false, external_source_url: null, promotion_state: 'candidate',
        eval_metrics_json: metadata['evaluation_metrics'], training_params_json: null, trained_by: 'agent-1',
        training_started_at: new Date('2026-01-01T08:00:00Z'), code_entrypoint: 'train/train.py',
      })
      expect(modelVersion.created_at).to.be.instanceOf(Date)
      const revisions = await dataSource.getRepository(MetadataRevision).findBy({ artifact_id: artifact.id })
      expect(revisions).to.have.length(1)
      expect(revisions[0]).to.include({
        revision: 1, document: canonicalText(metadata), sha256: sha256(canonicalText(metadata)),
        schema_version: SCHEMA_VERSION, revised_by: 'tester',
      })
    })

    it('keeps variant, origin and source of an external model in step', async () => {
      const { artifact, modelVersion } = await catalog.registerModel({ ...by, metadata: externalMetadata() })
      expect(artifact).to.include({ origin_type: 'external', origin_url: externalMetadata()['external_source_url'] })
      expect(modelVersion).to.include({
        is_external: true, external_source_url: externalMetadata()['external_source_url'],
        external_source_version: externalMetadata()['external_source_version'],
      })
    })

    it('projects a declared absence of metrics to NULL and a data set artifact to its column', async () => {
      await dataSource.query("insert into artifacts (id, artifact_type, title) values ('set-1', 'dataset', 'A set')")
      const { modelVersion } = await catalog.registerModel({
        ...by,
        metadata: {
          ...internalMetadata(),
          evaluation_metrics: { absent: 'withheld', reason: 'not public' },
          evaluation_dataset: { artifact_id: 'set-1' },
          training_config: { epochs: 3 },
          benchmark_id: 'bench',
        },
      })
      expect(modelVersion).to.deep.include({
        eval_metrics_json: null, eval_dataset_artifact_id: 'set-1', training_params_json: { epochs: 3 }, benchmark_id: 'bench',
      })
    })

    it('refuses a bad request whole, with every problem, and writes nothing', async () => {
      const before = await count()
      const bad = catalog.registerModel({
        title: ' ',
        createdBy: 'tester',
        metadata: { ...internalMetadata(), parameter_count: '25.53M' },
        code: { commitSha: 'abc123', entrypoint: '../evil.py' },
        training: { startedAt: 'yesterday' },
      })
      expect(await refusal(bad)).to.have.deep.members([
        ['metadata/pattern', '/title'], ['metadata/type', '/metadata/parameter_count'],
        ['metadata/pattern', '/code/commitSha'], ['metadata/pattern', '/code/entrypoint'],
        ['metadata/pattern', '/training/startedAt'],
      ])
      expect(await count()).to.equal(before)
    })

    it('refuses a training that ends before it starts', async () => {
      const training = { startedAt: '2026-01-02T00:00:00Z', completedAt: '2026-01-01T00:00:00Z' }
      expect(await refusal(catalog.registerModel({ ...by, metadata: internalMetadata(), training })))
        .to.deep.equal([['model/training-ends-before-it-starts', '/training/completedAt']])
    })

    it('stores what it checked, whatever the caller changes meanwhile', async () => {
      const metadata = internalMetadata()
      const pending = [1, 2, 3].map(parameter_count => {
        metadata['parameter_count'] = parameter_count
        return catalog.registerModel({ ...by, id: `loop-${parameter_count}`, metadata })
      })
      metadata['parameter_count'] = 'evil'
      metadata['nonsense'] = {}
      for (const [i, registered] of (await Promise.all(pending)).entries()) {
        expect(registered.artifact.metadata).to.deep.equal({ ...internalMetadata(), parameter_count: i + 1 })
      }
      let reads = 0
      const moving = Object.defineProperty({ ...internalMetadata() }, 'parameter_count', {
        enumerable: true, get: () => (reads++ === 0 ? 5 : 'evil'),
      })
      const { artifact } = await catalog.registerModel({ ...by, metadata: moving })
      expect(artifact.metadata).to.include({ parameter_count: 5 })
      const hiding = Object.defineProperty(internalMetadata(), 'toJSON', { value: () => ({ evil: true }) })
      expect((await catalog.registerModel({ ...by, metadata: hiding })).artifact.metadata).to.deep.equal(internalMetadata())
    })

    it('refuses what is no request, and fields a request does not have', async () => {
      const given = (request: unknown): Promise<unknown> => refusal(catalog.registerModel(request as never))
      const metadata = internalMetadata()
      expect(await given(null)).to.deep.equal([['register/not-an-object', '']])
      expect(await given({ ...by, metadata, promotionState: 'promoted' })).to.deep.equal([['register/unknown-field', '/promotionState']])
      expect(await given({ ...by, metadata, code: { repo_url: 'x' } })).to.deep.equal([['register/unknown-field', '/code/repo_url']])
      expect(await given({ ...by, metadata, training: 'yes' })).to.deep.equal([['register/not-an-object', '/training']])
      expect(await given({ ...by, metadata, code: null })).to.deep.equal([['register/not-an-object', '/code']])
      expect(await given(Object.defineProperty({ ...by }, 'metadata', { enumerable: true, get() { throw new Error('no') } })))
        .to.deep.equal([['storable/not-json', '/metadata']])
    })

    it('keeps moments to the microsecond, and refuses days the calendar does not have', async () => {
      const training = { startedAt: '2026-01-02T03:04:05.123456Z' }
      const { artifact } = await catalog.registerModel({ ...by, metadata: internalMetadata(), training })
      const [row] = await dataSource.query<{ us: string }[]>(
        "select to_char(training_started_at at time zone 'utc', 'US') as us from model_versions where artifact_id = $1", [artifact.id])
      expect(row?.us).to.equal('123456')
      const unreal = catalog.registerModel({ ...by, metadata: internalMetadata(), training: { startedAt: '2026-02-30T10:00:00Z' } })
      expect(await refusal(unreal)).to.deep.equal([['model/no-such-moment', '/training/startedAt']])
    })

    it('gives the stored rows when the same is registered again, and refuses the id for anything else', async () => {
      const request = { ...by, id: "model with 'quotes' and 100% \"emoji\" 😀", metadata: internalMetadata() }
      const first = await catalog.registerModel(request)
      const again = await catalog.registerModel(request)
      expect(again.modelVersion).to.deep.equal(first.modelVersion)
      const other = catalog.registerModel({ ...request, metadata: { ...internalMetadata(), framework: 'jax' } })
      expect(await refusal(other)).to.deep.equal([['model/exists-different', undefined]])
      expect((await catalog.getModel(request.id)).artifact.metadata).to.deep.equal(internalMetadata())
    })

    it('refuses an id that belongs to an artifact of another kind', async () => {
      await dataSource.query("insert into artifacts (id, artifact_type, title) values ('paper-1', 'paper', 'P') on conflict do nothing")
      expect(await refusal(catalog.registerModel({ ...by, id: 'paper-1', metadata: internalMetadata() })))
        .to.deep.equal([['model/exists-different', undefined]])
    })

    it('says which other unique rule of the adopted table refuses a model', async () => {
      const own = await databases.fresh()
      await own.query('create unique index one_title on artifacts (title)')
      const others = new ModelCatalog(own)
      await others.registerModel({ ...by, id: 'first', metadata: internalMetadata() })
      const refused = await refusalOf(others.registerModel({ ...by, id: 'second', metadata: internalMetadata() }))
      expect(refused).to.include({ code: 'database/constraint', exitCode: 1 })
      expect(refused.message).to.include('one_title')
    })

    it('refuses references by name before the database would', async () => {
      await dataSource.query("insert into artifacts (id, artifact_type, title) values ('paper-2', 'paper', 'P')")
      const register = (change: object): Promise<unknown> =>
        catalog.registerModel({ ...by, id: 'model-ref', metadata: { ...internalMetadata(), ...change } })
      expect(await refusal(register({ base_model_id: 'nobody' }))).to.deep.equal([['model/unknown-base', '/base_model_id']])
      expect(await refusal(register({ base_model_id: 'model-ref' }))).to.deep.equal([['model/base-is-itself', '/base_model_id']])
      expect(await refusal(register({ base_model_id: 'paper-2' }))).to.deep.equal([['model/base-is-not-a-model', '/base_model_id']])
      expect(await refusal(register({ evaluation_dataset: { artifact_id: 'x' }, training_data: { artifact_id: 'y' } })))
        .to.have.deep.members([
          ['model/unknown-dataset', '/evaluation_dataset/artifact_id'], ['model/unknown-dataset', '/training_data/artifact_id'],
        ])
    })

    it('stores hostile but storable metadata and reads it back equal', async () => {
      const extensions: unknown = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": null, "": "😀\\u2028\\u0007", "n": [1e-7, 0.1]}')
      const { artifact } = await catalog.registerModel({ ...by, title: 'emoji 😀', metadata: { ...internalMetadata(), extensions } })
      const stored = (await catalog.getModel(artifact.id)).artifact
      expect(JSON.stringify(canonicalText(stored.metadata))).to.equal(
        JSON.stringify(canonicalText({ ...internalMetadata(), extensions })))
      expect(stored.title).to.equal('emoji 😀')
    })

    it('gives one model when the same id is registered by many at once', async () => {
      const request = { ...by, id: 'model-raced', metadata: internalMetadata() }
      const all = await Promise.all(Array.from({ length: 8 }, () => catalog.registerModel(request)))
      expect(new Set(all.map(({ modelVersion }) => modelVersion.created_at.toISOString())).size).to.equal(1)
      expect(await dataSource.getRepository(MetadataRevision).countBy({ artifact_id: 'model-raced' })).to.equal(1)
    })

    it('keeps the database from taking what the catalog refuses', async () => {
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type) values ('raw-1', 'model')")
      const raw = dataSource.query("insert into model_versions (artifact_id, is_external) values ('raw-1', true)")
      expect(await raw.then(() => 'taken', (error: Error) => error.message)).to.match(/ck_model_versions_variant/)
    })
  })

  describe('listModels and getModel', () => {
    it('filter by promotion, variant, base and trainer, in the order of ids', async () => {
      const own = new ModelCatalog(await databases.fresh())
      for (const id of ['m-2', 'm-1', 'm-3']) await own.registerModel({ ...by, id, metadata: internalMetadata() })
      await own.registerModel({ ...by, id: 'm-ext', metadata: externalMetadata() })
      await own.registerModel({
        ...by, id: 'm-tuned', metadata: { ...internalMetadata(), base_model_id: 'm-ext' }, training: { trainedBy: 'agent-9' },
      })
      const ids = async (filter: object): Promise<string[]> => (await own.listModels(filter)).models.map(({ artifact }) => artifact.id)
      expect(await ids({})).to.deep.equal(['m-1', 'm-2', 'm-3', 'm-ext', 'm-tuned'])
      expect(await ids({ isExternal: true })).to.deep.equal(['m-ext'])
      expect(await ids({ baseModelId: 'm-ext' })).to.deep.equal(['m-tuned'])
      expect(await ids({ trainedBy: 'agent-9' })).to.deep.equal(['m-tuned'])
      expect(await ids({ promotionState: 'promoted' })).to.deep.equal([])
      expect(await ids({ afterId: 'm-2', limit: 2 })).to.deep.equal(['m-3', 'm-ext'])
    })

    it('refuse an id that is no model', async () => {
      expect(await refusal(catalog.getModel('nobody'))).to.deep.equal([['model/unknown', undefined]])
    })
  })
})
