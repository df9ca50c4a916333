import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { backfill } from '../../src/backfill/backfill'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { internalMetadata } from '../support/metadata'

const MODELS = 1500

/** Latencies in milliseconds. */
interface Latencies {
  readonly updates: readonly number[]
  readonly registrations: readonly number[]
}

const quantile = (all: readonly number[], share: number): number =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? NaN

const told = (name: string, all: readonly number[]): string =>
  `${name} ${all.length}, p50 ${quantile(all, 0.5).toFixed(1)} ms, p99 ${quantile(all, 0.99).toFixed(1)} ms`

async function latency(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** What two who change other columns of artifacts, and one who registers models, wait for while `until` runs. */
async function writeBeside(dataSource: DataSource, name: string, until: Promise<unknown>): Promise<Latencies> {
  const catalog = new ModelCatalog(dataSource)
  let isOver = false
  const ended = until.finally(() => { isOver = true })
  const updates: number[] = []
  const registrations: number[] = []
  const update = async (writer: number): Promise<void> => {
    for (let n = writer; !isOver; n += 7) {
      updates.push(await latency(() => dataSource.query(
        "update artifacts set changelog = coalesce(changelog, '') || $2 where id = $1",
        [`model-${String(n % MODELS).padStart(5, '0')}`, `${name}${writer};`])))
    }
  }
  const register = async (): Promise<void> => {
    for (let n = 0; !isOver; n++) {
      registrations.push(await latency(() => catalog.registerModel({
        id: `${name}-${n}`, title: 'Beside', createdBy: 'ada', metadata: internalMetadata(),
      })))
    }
  }
  await Promise.all([update(1), update(2), register(), ended])
  return { updates, registrations }
}

describe('a backfill beside others who write', () => {
  forEachDatabase(({ fresh, server }) => {
    if (server.embedded) return

    it('keeps none of them waiting long, and loses nothing that they write', async () => {
      const dataSource = await fresh()
      const rows = Array.from({ length: MODELS }, (_, n) => ({
        id: `model-${String(n).padStart(5, '0')}`,
        metadata: { architecture: 'cnn', framework: 'keras', parameter_count: n + 1, notes: 'what a card says. '.repeat(30) },
      }))
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, origin_type, metadata)
        select id, 'model', id, 'internal', metadata from json_to_recordset($1::json) as r(id text, metadata jsonb)`,
        [JSON.stringify(rows)])
      const alone = await writeBeside(dataSource, 'alone', new Promise(resolve => { setTimeout(resolve, 1500) }))
      const lockedMs: number[] = []
      const running = backfill(dataSource, {
        vocabularies: loadVocabularies(), decisions: [], onBatch: batch => lockedMs.push(batch.lockedMs),
      })
      const beside = await writeBeside(dataSource, 'beside', running)
      console.info([
        ...(['updates', 'registrations'] as const).flatMap(kind =>
          [told(`      alone: ${kind}`, alone[kind]), told(`      beside: ${kind}`, beside[kind])]),
        told('      locks of a batch', lockedMs),
      ].join('\n'))

      const { seen, adopted } = await running
      expect([seen, adopted]).to.deep.equal([MODELS, MODELS])
      // a second on a machine that does much else: it tells a batch that grows without bound from one that has a bound
      expect(quantile(lockedMs, 0.5)).to.be.below(1000)
      expect(Math.max(...beside.updates)).to.be.below(5000)
      const [written] = await dataSource.query<{ n: number }[]>(
        "select sum(length(changelog) - length(replace(changelog, ';', '')))::int as n from artifacts where changelog is not null")
      expect(written?.n).to.equal(alone.updates.length + beside.updates.length)
    })
  })
})
