import { expect } from 'chai'
import fc from 'fast-check'
import type { DataSource } from 'typeorm'
import { MetadataRevision } from '../../generated/entities'
import { backfill, type BackfillOptions, type BackfillSummary } from '../../src/backfill/backfill'
import { FutureDescent } from '../../src/backfill/descent'
import { readLegacyModels } from '../../src/backfill/legacy-model'
import { countLegacyModels, nextPage } from '../../src/backfill/legacy-pages'
import { planBases, planModels } from '../../src/backfill/plan-models'
import { settleBatch } from '../../src/backfill/settle-batch'
import { parseShard, type Shard } from '../../src/backfill/shard'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { internalMetadata } from '../support/metadata'
import { runCli, startCli } from '../support/run-cli'
import { stateOf } from '../support/state'

const vocabularies = loadVocabularies()
const run = (dataSource: DataSource, options: Partial<BackfillOptions> = {}): Promise<BackfillSummary> =>
  backfill(dataSource, { vocabularies, decisions: [], ...options })

/** A legacy model by its place in the order of ids, with the places of its base and of the version before it. */
interface Node {
  readonly base: number | null
  readonly parent: number | null
  readonly shape: number
}

const idOf = (n: number, set = 0): string => `model-${String(set).padStart(3, '0')}-${String(n).padStart(3, '0')}`

const SHAPES: readonly ((n: number) => unknown)[] = [
  n => ({ model_family: 'tree', framework: 'x', parameter_count: n + 1, training_data: 'a', evaluation_dataset: 'b', evaluation_metrics: { f1: 0.5 } }),
  n => ({ architecture: 'cnn', framework: 'keras', parameter_count: `${n + 1}M` }),
  n => ({ what: n }),
]

const node = (size: number): fc.Arbitrary<Node> => fc.record({
  base: fc.option(fc.integer({ min: 0, max: size - 1 }), { freq: 2 }),
  parent: fc.option(fc.integer({ min: 0, max: size - 1 }), { freq: 1 }),
  shape: fc.integer({ min: 0, max: SHAPES.length - 1 }),
})

const graph = fc.integer({ min: 2, max: 9 }).chain(size => fc.array(node(size), { minLength: size, maxLength: size }))

async function fill(dataSource: DataSource, nodes: readonly Node[], set = 0): Promise<void> {
  // a version follows one that was there before it
  const rows = nodes.map(({ base, parent, shape }, n) => ({
    id: idOf(n, set), parent: parent === null || parent >= n ? null : idOf(parent, set),
    metadata: { ...SHAPES[shape]?.(n) as object, ...(base === null ? {} : { base_model_id: idOf(base, set) }) },
  }))
  await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, origin_type, created_at, parent_version_id, metadata)
    select id, 'model', id, 'internal', '2026-01-01Z', parent, metadata
      from json_to_recordset($1::json) as r(id text, parent text, metadata jsonb)`, [JSON.stringify(rows)])
}

/** Without the heights: they tell in which order edges came, and nothing else reads them. */
async function outcome(dataSource: DataSource, set = 0): Promise<Readonly<Record<string, readonly unknown[]>>> {
  const { lineage_places: places = [], ...state } = await stateOf(dataSource)
  const all = { ...state, places: places.map(place => ({ ...place as object, height: 0, is_named: null })) }
  const sorted = (rows: readonly unknown[]): readonly string[] => rows.map(row => JSON.stringify(row)).sort()
  return Object.fromEntries(Object.entries(all).map(([table, rows]) =>
    [table, sorted(rows).filter(row => row.includes(idOf(0, set).slice(0, -3)))]))
}

const shards = (of: number): readonly Shard[] => Array.from({ length: of }, (_, index) => ({ index, of }))

describe('a shard', () => {
  it('is written as an indexed job counts', async () => {
    expect(parseShard('0/4')).to.deep.equal({ index: 0, of: 4 })
    expect(parseShard('65535/65536')).to.deep.equal({ index: 65_535, of: 65_536 })
    for (const text of ['4/4', '-1/4', '1', '1/0', '0/65537', '01/4', '1/4/2', '', ' 1/4']) {
      expect((await refusalOf((async () => parseShard(text))())).code, text).to.equal('backfill/bad-shard')
    }
  })
})

forEachDatabase(databases => {
  describe('shards of a backfill', () => {
    it('have each model exactly once, whatever their number', async () => {
      const dataSource = await databases.fresh()
      await fill(dataSource, Array.from({ length: 300 }, () => ({ base: null, parent: null, shape: 0 })))
      for (const of of [1, 2, 3, 7, 64]) {
        const pages = await Promise.all(shards(of).map(shard => nextPage(dataSource.manager, '', { shard, decided: [idOf(5)] })))
        const ids = pages.flatMap(({ waiting }) => waiting.map(({ id }) => id))
        expect(ids.toSorted(), `${of} shards`).to.deep.equal(Array.from({ length: 300 }, (_, n) => idOf(n)))
        expect(pages[0]?.waiting.map(({ id }) => id), 'what is decided is of the first').to.include(idOf(5))
      }
    })

    it('end in the state of one run over all, circles of descent included', async function () {
      this.timeout(600_000)
      const [whole, shared] = [await databases.fresh(), await databases.fresh()]
      // what earlier graphs left stays beside the next one: a ledger cannot be emptied
      let set = 0
      await fc.assert(fc.asyncProperty(graph, fc.integer({ min: 2, max: 4 }), fc.boolean(), async (nodes, of, backwards) => {
        set++
        for (const dataSource of [whole, shared]) await fill(dataSource, nodes, set)
        await run(whole, { batchSize: 1 })
        const each = backwards ? shards(of).toReversed() : shards(of)
        if (databases.server.embedded) for (const shard of each) await run(shared, { shard, batchSize: 3 })
        else await Promise.all([...each, { index: 0, of: of + 1 }].map(shard => run(shared, { shard, batchSize: 3 })))
        const expected = await outcome(whole, set)
        for (const [table, rows] of Object.entries(await outcome(shared, set))) expect(rows, table).to.deep.equal(expected[table])
        expect((await run(shared)).written).to.equal(0)
      }), { numRuns: databases.server.embedded ? 10 : 15 })
    })

    it('may be killed, restarted, and cut anew', async function () {
      this.timeout(300_000)
      const nodes = Array.from({ length: 60 }, (_, n): Node => ({ base: (n * 7) % 60, parent: n % 5 === 0 ? n - 1 : null, shape: n % 3 }))
      const whole = await databases.fresh()
      await fill(whole, nodes)
      await run(whole)
      const database = await databases.migrated()
      const filling = await databases.connect(database)
      await fill(filling, nodes)
      await filling.destroy()
      const child = startCli(['backfill', '--shard', '1/2', '--batch-size', '1'], { env: database.env })
      await new Promise(resolve => { setTimeout(resolve, 1_500) })
      child.kill('SIGKILL')
      await child
      const again = ['0/3', '1/3', '2/3'].map(shard => () => runCli(['backfill', '--shard', shard, '--batch-size', '5'], { env: database.env }))
      if (databases.server.embedded) for (const start of again) expect((await start()).code).to.equal(0)
      else for (const { code, stderr } of await Promise.all(again.map(start => start()))) expect(code, stderr).to.equal(0)
      expect(await outcome(await databases.connect(database))).to.deep.equal(await outcome(whole))
    })
  })

  describe('a plan that was made without locks', () => {
    const circle: readonly Node[] = [{ base: 1, parent: null, shape: 0 }, { base: 0, parent: null, shape: 0 }]

    /** Brings the first model over, and no other. */
    const runOnce = (dataSource: DataSource): Promise<unknown> => {
      const stopping = new AbortController()
      return run(dataSource, { batchSize: 1, signal: stopping.signal, onBatch: () => { stopping.abort() } })
    }

    it('sees a circle of which another run brings a part over between two of its looks', async () => {
      const dataSource = await databases.fresh()
      await fill(dataSource, circle)
      const descent = new FutureDescent(async (manager, ids) => {
        await runOnce(dataSource)
        return planBases(manager, ids, vocabularies)
      })
      const closing = await descent.closing(dataSource.manager, [{ model: idOf(1), base: idOf(0) }], new Set([idOf(1)]))
      expect([...closing]).to.deep.equal([idOf(1)])
    })

    it('is made anew where the database refuses what it says, before its model is held', async () => {
      const dataSource = await databases.fresh()
      await fill(dataSource, circle)
      await runOnce(dataSource)
      const context = { vocabularies, verdicts: new Map() }
      const planned = await planModels(dataSource.manager, await readLegacyModels(dataSource.manager, [idOf(1)]),
        { ...context, findCircles: () => Promise.resolve(new Set()) })
      const { written, refused } = await settleBatch(dataSource, { ids: [idOf(1)], planned, waits: false }, context)
      expect(refused).to.equal(0)
      expect(written.map(({ adoption }) => adoption.metadata)).to.not.include(null)
      expect(await dataSource.query('select artifact_id, base_model_id from model_versions order by artifact_id')).to.deep.equal([
        { artifact_id: idOf(0), base_model_id: idOf(1) }, { artifact_id: idOf(1), base_model_id: null }])
    })

    it('is made anew where somebody has changed the model meanwhile', async () => {
      const dataSource = await databases.fresh()
      await fill(dataSource, Array.from({ length: 3 }, () => ({ base: null, parent: null, shape: 0 })))
      let batches = 0
      await run(dataSource, {
        batchSize: 1,
        pause: async () => {
          // the second model is planned by now, and not written
          if (++batches === 2) await legacyRows(dataSource, 'update artifacts set metadata = $2 where id = $1', [idOf(1), JSON.stringify(internalMetadata())])
        },
      })
      expect(batches).to.be.at.least(3)
      const revisions = await dataSource.getRepository(MetadataRevision).find({ where: { artifact_id: idOf(1) }, order: { revision: 'ASC' } })
      expect(revisions.map(({ schema_version: version }) => version.replace(/@.*/, ''))).to.deep.equal(['legacy/schema', 'model_artifact_metadata'])
      expect(JSON.parse(revisions[1]?.document ?? '')).to.deep.equal(internalMetadata())
    })

    it('is dropped where the model is gone or finished meanwhile', async () => {
      const dataSource = await databases.fresh()
      await fill(dataSource, Array.from({ length: 3 }, () => ({ base: null, parent: null, shape: 0 })))
      let batches = 0
      const summary = await run(dataSource, {
        batchSize: 1,
        pause: async () => {
          if (++batches === 2) await dataSource.query('delete from artifacts where id = $1', [idOf(1)])
        },
      })
      expect(summary).to.include({ seen: 2, adopted: 2 })
    })
  })

  describe('the walk over finished models', () => {
    it('ends, and counts none', async () => {
      const dataSource = await databases.fresh()
      await fill(dataSource, Array.from({ length: 20 }, () => ({ base: null, parent: null, shape: 0 })))
      expect(await countLegacyModels(dataSource.manager)).to.equal(20)
      await run(dataSource)
      expect(await countLegacyModels(dataSource.manager)).to.equal(0)
      expect(await nextPage(dataSource.manager, '', { shard: { index: 0, of: 1 }, decided: [] })).to.include({ walked: 20, lastId: null })
    })
  })

  if (!databases.server.embedded) {
    describe('a backfill beside other writers', () => {
      it('leaves a row that somebody has locked to the end, and nobody waits for it meanwhile', async function () {
        this.timeout(60_000)
        const dataSource = await databases.fresh()
        await fill(dataSource, Array.from({ length: 30 }, () => ({ base: null, parent: null, shape: 0 })))
        const held = idOf(3)
        let running: Promise<BackfillSummary> | undefined
        await dataSource.transaction(async manager => {
          await manager.query('select id from artifacts where id = $1 for update', [held])
          running = run(dataSource)
          for (let left = 30; left > 1;) {
            await new Promise(resolve => { setTimeout(resolve, 20) })
            left = await countLegacyModels(dataSource.manager)
          }
        })
        expect(await running).to.include({ seen: 30, adopted: 30 })
      })
    })
  }
})
