import { expect } from 'chai'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { lineageHistory } from '../../src/catalog/promotion/ledger'
import { createDataSource } from '../../src/database/data-source'
import { newLineage, seenOf } from '../support/lineages'
import { startProgram } from '../support/run'
import { realServers, type TestDatabase } from '../support/servers'

const LINEAGES = ['lin-a', 'lin-b', 'lin-c', 'lin-d']
const PROCESSES = 5
const PROMOTERS = 10
const EACH = 40
const KILLS = 12

interface Looked { readonly polls: number; readonly swaps: number; readonly anomalies: readonly unknown[] }

/** Readers that poll until they are told to stop. */
async function startReaders(url: string, count: number): Promise<() => Promise<readonly Looked[]>> {
  const readers = Array.from({ length: count }, () => startProgram('promotion-reader.ts', [url, ...LINEAGES]))
  await Promise.all(readers.map(reader => once(reader.stdout, 'data')))
  return async () => {
    for (const reader of readers) reader.stdin?.end()
    return Promise.all(readers.map(async reader => {
      const { stdout, stderr, exitCode } = await reader
      expect(exitCode, stderr).to.equal(0)
      return JSON.parse(stdout.split('\n').at(-1) ?? '') as Looked
    }))
  }
}

/** Holds ledger, rows and `promotedAt` of a lineage against each other; how many promotions it has seen. */
async function checkLineage(dataSource: DataSource, lineage: string): Promise<number> {
  const catalog = new ModelCatalog(dataSource)
  const seen = new Map((await seenOf(dataSource, lineage)).map(row => [row.id, row]))
  const events = await lineageHistory(dataSource.manager, lineage)
  const promotions = events.filter(({ to }) => to === 'promoted')
  const gaveWay = new Map(events.filter(({ to }) => to === 'superseded').map(event => [event.artifactId, event]))
  expect(events, `${lineage}: one promoted event a version, one superseded event for all but the last`)
    .to.have.length(2 * promotions.length - 1)
  expect(new Set(promotions.map(({ artifactId }) => artifactId)).size).to.equal(promotions.length)
  // the order in which the swaps were committed: each version names the one that took its place
  let id: string | null = lineage
  for (const [i, promotion] of promotions.entries()) {
    expect(promotion.artifactId, `${lineage}: number ${i} by time is number ${i} by commit`).to.equal(id)
    const next = promotions[i + 1]
    expect(seen.get(id ?? '')).to.include({ superseded: next?.artifactId ?? null, state: next === undefined ? 'promoted' : 'superseded' })
    expect(gaveWay.get(id ?? '')?.at, `${lineage}: both events of a swap have one moment`).to.equal(next?.at)
    if (i % 10 === 0 && promotion.at !== next?.at) expect(await catalog.promotedAt(lineage, promotion.at)).to.equal(id)
    id = next?.artifactId ?? null
  }
  expect([...seen.values()].filter(({ latest }) => latest === 'true').map(row => row.id)).to.deep.equal([promotions.at(-1)?.artifactId])
  expect(await dataSource.query('select promoted_artifact_id as p from model_lineages where lineage_id = $1', [lineage]))
    .to.deep.equal([{ p: promotions.at(-1)?.artifactId }])
  return promotions.length
}

describe('promotion swaps by many processes on a real server', function () {
  this.timeout(900_000)
  let database: TestDatabase
  let url = ''
  let dataSource: DataSource

  beforeEach(async () => {
    const [server] = realServers
    if (server === undefined) throw new Error('no PostgreSQL to test on')
    database = await server.migrated()
    url = 'url' in database.settings ? database.settings.url : ''
    dataSource = await createDataSource({ url }).initialize()
    const catalog = new ModelCatalog(dataSource)
    for (const lineage of LINEAGES) {
      await newLineage(catalog, lineage)
      await catalog.decidePromotion(lineage, { to: 'promoted', by: 'ada', reason: 'the first' })
    }
  })
  afterEach(async () => {
    await dataSource.destroy()
    await database.drop()
  })

  it('show every reader one promoted version at any time, and leave a ledger in the order of commits', async () => {
    const stop = await startReaders(url, 2)
    const started = Date.now()
    const promoters = Array.from({ length: PROCESSES }, (_, i) =>
      startProgram('promoter.ts', [url, `p${i}`, String(PROMOTERS), String(EACH), ...LINEAGES]))
    const ended = await Promise.all(promoters)
    const seconds = (Date.now() - started) / 1000
    for (const { exitCode, stderr } of ended) expect(exitCode, stderr).to.equal(0)
    const readers = await stop()
    let promotions = 0
    for (const lineage of LINEAGES) promotions += await checkLineage(dataSource, lineage)
    const wanted = PROCESSES * PROMOTERS * EACH + LINEAGES.length
    console.log(`      ${promotions} promotions by ${PROCESSES * PROMOTERS} promoters in ${PROCESSES} processes in ${seconds.toFixed(1)} s; ` +
      `${readers.map(({ polls, swaps }) => `${polls} polls that saw ${swaps} swaps`).join(', ')}; 0 anomalies`)
    expect(promotions).to.equal(wanted)
    for (const { anomalies, polls, swaps } of readers) {
      expect(anomalies).to.deep.equal([])
      expect(polls).to.be.above(100)
      expect(swaps).to.be.above(0)
    }
  })

  it('leave the old or the new state, never a half, when a promoter is killed in the middle', async () => {
    const stop = await startReaders(url, 2)
    let [old, made, midway, decided] = [0, 0, 0, 0]
    for (let kill = 0; kill < KILLS; kill += 1) {
      const promoter = startProgram('promoter.ts', [url, `k${kill}`, '6', '1000', ...LINEAGES])
      let said = ''
      promoter.stdout.on('data', (text: Buffer) => { said += text.toString() })
      while (!said.includes('d ')) await sleep(5)
      await sleep(100 + Math.random() * 200)
      promoter.kill('SIGKILL')
      await promoter
      const lines = said.split('\n').slice(0, -1)
      const done = new Set(lines.filter(line => line.startsWith('d ')).map(line => line.slice(2)))
      const begun = lines.filter(line => line.startsWith('b ')).map(line => line.slice(2)).filter(id => !done.has(id))
      decided += done.size
      midway += begun.length
      // the server ends what the dead process had open as soon as it notices
      const alive = async (): Promise<number> => (await dataSource.query<{ n: number }[]>(
        `select count(*)::int as n from pg_stat_activity
          where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null and query not ilike '%array_agg%'`))[0]?.n ?? 0
      for (let tries = 0; tries < 400 && await alive() > 0; tries += 1) await sleep(10)
      for (const id of [...done, ...begun]) {
        const to = (await new ModelCatalog(dataSource).history(id)).map(event => event.to)
        const [row] = await dataSource.query<{ state: string }[]>('select promotion_state as state from model_versions where artifact_id = $1', [id])
        expect(row?.state, id).to.equal(to.at(-1) ?? 'candidate')
        if (done.has(id)) expect(to[0], id).to.equal('promoted')
        else if (to.length === 0) old += 1
        else made += 1
      }
      for (const lineage of LINEAGES) await checkLineage(dataSource, lineage)
    }
    const readers = await stop()
    for (const { anomalies } of readers) expect(anomalies).to.deep.equal([])
    console.log(`      ${KILLS} kills; ${decided} decisions were answered; of ${midway} under way ${old} left the old state and ${made} the new; ` +
      `${readers.map(({ polls }) => `${polls} polls`).join(', ')}; 0 anomalies`)
    expect(midway).to.be.above(0)
    expect(old + made).to.equal(midway)
  })
})
