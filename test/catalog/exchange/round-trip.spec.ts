import { expect } from 'chai'
import fc from 'fast-check'
import type { DataSource } from 'typeorm'
import { backfill } from '../../../src/backfill/backfill'
import { loadDecisions } from '../../../src/backfill/decisions'
import { loadSample } from '../../../src/backfill/sample'
import { loadVocabularies } from '../../../src/backfill/vocabulary'
import { createDataSource } from '../../../src/database/data-source'
import { everyRow, exported, imported } from '../../support/exchanged'
import { warnOnly } from '../../support/legacy-rows'
import { build, steps } from '../../support/random-catalog'
import { servers, type TestDatabase, type TestServer } from '../../support/servers'

const SEED = Number(process.env['EXCHANGE_SEED'] ?? Date.now() % 2 ** 31)

const [embedded, real] = servers()
const ways: readonly (readonly [from: TestServer | undefined, to: TestServer | undefined, runs: number])[] = [
  [real, real, 12], [embedded, real, 3], [real, embedded, 3],
]

describe(`a catalog that is exported and imported (EXCHANGE_SEED=${SEED})`, () => {
  for (const [from, to, runs] of ways) {
    if (from === undefined || to === undefined) continue
    const open: { dataSource: DataSource; database: TestDatabase }[] = []
    const fresh = async (server: TestServer): Promise<DataSource> => {
      const database = await server.migrated()
      const dataSource = await createDataSource(database.settings).initialize()
      open.push({ dataSource, database })
      // other software writes what it likes
      await warnOnly(dataSource)
      return dataSource
    }
    const close = async (): Promise<void> => {
      for (const { dataSource, database } of open.splice(0)) {
        await dataSource.destroy()
        await database.drop()
      }
    }
    after(close)

    it(`has the same rows and gives the same bytes, from ${from.label} to ${to.label}`, async () => {
      const source = await fresh(from)
      await loadSample(source)
      await backfill(source, { vocabularies: loadVocabularies(), decisions: loadDecisions().decisions })
      open.length = 0
      let run = 0
      try {
        await fc.assert(fc.asyncProperty(steps, async all => {
          await build(source, all, `run${run++}`)
          const text = await exported(source)
          const target = await fresh(to)
          const summary = await imported(target, text)
          expect(summary.written).to.equal(summary.rows)
          // other software's artifacts that nothing refers to are not the catalog's
          const mine = `artifact_type <> 'model' and not id in (select eval_dataset_artifact_id from model_versions
            where eval_dataset_artifact_id is not null union all
            select 'dataset-sample-seaad' where exists (select from metadata_revisions where document like '%:"dataset-sample-seaad"}%'))`
          expect(await everyRow(target)).to.deep.equal(await everyRow(source, mine))
          expect(await exported(target)).to.equal(text)
          expect(await imported(target, text)).to.include({ written: 0, known: summary.rows })
          await close()
        }), { seed: SEED, numRuns: runs, endOnFailure: true })
      } finally {
        await source.destroy()
      }
    })
  }
})
