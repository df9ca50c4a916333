import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { backfill } from '../../src/backfill/backfill'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import type { RegisterModel } from '../../src/catalog/check-request'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { forEachDatabase } from '../support/for-each-database'
import { exported, imported } from '../support/exchanged'
import { legacyRows } from '../support/legacy-rows'
import { internalMetadata } from '../support/metadata'
import { inBulk } from '../support/registrations'

const MODELS = 1_000

const requests: readonly RegisterModel[] = Array.from({ length: MODELS }, (_, i) => ({
  id: `m-${i}`, title: 'A model', createdBy: 'somebody',
  metadata: { ...internalMetadata(), ...(i > 0 ? { base_model_id: `m-${i - 1}` } : {}) },
}))

type Work = (dataSource: DataSource) => Promise<unknown>

const nothing: Work = () => Promise.resolve()

/** What a platform has beside models: enough for an index to be worth while. */
const otherArtifacts: Work = dataSource => dataSource.query(
  "insert into artifacts (id, artifact_type, title) select 'd-' || n, 'dataset', 'Some data' from generate_series(1, 3000) n")

const legacyModels: Work = dataSource => legacyRows(dataSource,
  `insert into artifacts (id, artifact_type, title, metadata)
   select 'm-' || n, 'model', 'A model', jsonb_build_object('framework', 'jax', 'accuracy', 0.5) from generate_series(1, ${MODELS}) n`)

// PostgreSQL plans otherwise where it knows that a table is empty than where it knows nothing of it
forEachDatabase(({ migrated, connect, fresh, server }) => {
  describe('a catalog that was analysed while it was empty', () => {
    /** How many rows of tables, beside those left out, were read by scans of whole tables while `write` wrote `MODELS` models. */
    async function rowsScanned(
      { prepare, write, except = [] }: { readonly prepare: Work; readonly write: Work; readonly except?: readonly string[] },
    ): Promise<number> {
      const database = await migrated()
      const first = await connect(database)
      await prepare(first)
      await first.query('analyze')
      await first.query('select pg_stat_reset()')
      // sessions that have planned nothing yet
      await first.destroy()
      const writing = await connect(database)
      await write(writing)
      // a session tells what it did when it ends; the embedded one is asked for it
      if (server.embedded) await writing.query('select pg_stat_force_next_flush()')
      else await writing.destroy()
      const reading = server.embedded ? writing : await connect(database)
      for (;;) {
        const [told] = await reading.query<{ scanned: number; written: number }[]>(
          `select sum(seq_tup_read) filter (where not relname = any($1))::integer as scanned,
                  sum(n_tup_ins) filter (where relname = 'model_versions')::integer as written from pg_stat_user_tables`, [except])
        if (told?.written === MODELS) return told.scanned
        await sleep(50)
      }
    }

    it('takes models one by one without reading its tables whole', async () => {
      const write = async (dataSource: DataSource): Promise<void> => {
        const catalog = new ModelCatalog(dataSource)
        for (const request of requests) await catalog.registerModel(request)
      }
      expect(await rowsScanned({ prepare: otherArtifacts, write })).to.be.lessThan(MODELS)
    })

    it('takes models that come at once without reading its tables whole', async () => {
      const write = (dataSource: DataSource): Promise<unknown> => {
        const catalog = new ModelCatalog(dataSource)
        return Promise.all(requests.map(request => catalog.registerModel({ ...request, metadata: internalMetadata() })))
      }
      expect(await rowsScanned({ prepare: otherArtifacts, write })).to.be.lessThan(MODELS)
    })

    it('takes models by the batch without reading its tables whole', async () => {
      const write = (dataSource: DataSource): Promise<unknown> => inBulk(dataSource, requests, 50)
      expect(await rowsScanned({ prepare: nothing, write })).to.be.lessThan(MODELS)
    })

    it('takes an export without reading its tables whole', async () => {
      const source = await fresh()
      await inBulk(source, requests)
      const text = await exported(source)
      expect(await rowsScanned({ prepare: nothing, write: dataSource => imported(dataSource, text) })).to.be.lessThan(MODELS)
    })

    it('brings legacy models over without reading its tables whole', async () => {
      // what a plan of a model is made from is asked for by statements that are planned anew for each batch
      const except = ['review_items', 'model_versions', 'metadata_revisions']
      const write = (dataSource: DataSource): Promise<unknown> =>
        backfill(dataSource, { vocabularies: loadVocabularies(), decisions: [] })
      expect(await rowsScanned({ prepare: legacyModels, write, except })).to.be.lessThan(50 * MODELS)
    })
  })
})
