import { expect } from 'chai'
import { Client } from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { openReviewItems } from '../../src/catalog/review-items'
import { internalMetadata } from '../support/metadata'
import { realServers } from '../support/servers'
import { stateOf } from '../support/state'
import { othersAreGone, sharedDatabase, startWriter, type SharedDatabase } from './start-writer'
import { fulfil, type Order } from './writer'

const [server] = realServers
const KEY = 4711

/** Every table that an operation writes; a writer is killed right after it has written there. */
const POINTS = {
  register: ['artifacts', 'model_versions', 'metadata_revisions', 'model_lineages'],
  update: ['artifacts', 'model_versions', 'metadata_revisions', 'review_items'],
  delete: ['artifacts', 'model_versions', 'metadata_revisions', 'review_items', 'promotion_events'],
} as const

/** All rows, without the moments at which they were made. */
const timeless = async (dataSource: DataSource): Promise<unknown> =>
  Object.entries(await stateOf(dataSource)).map(([table, rows]) =>
    [table, rows.map(row => JSON.stringify({ ...(row as object), created_at: null })).sort()])

/** How many numbers the lineages have issued. */
const issued = async (dataSource: DataSource): Promise<number> =>
  (await dataSource.query<{ n: number }[]>('select sum(last_number)::int as n from model_lineages'))[0]?.n ?? 0

async function fill({ dataSource }: SharedDatabase): Promise<void> {
  const catalog = new ModelCatalog(dataSource)
  const metadata = { ...internalMetadata(), framework: { absent: 'under_review', reason: 'held' } }
  await catalog.registerModel({ id: 'm', title: 'M', createdBy: 'tester', metadata })
  await dataSource.transaction(manager =>
    openReviewItems(manager, [{ artifactId: 'm', fact: { pointer: '/framework', reasonCode: 'missing', found: null } }], 'tester'))
  await dataSource.query(`create function stop_here() returns trigger language plpgsql as $$ begin
    perform pg_advisory_xact_lock(${KEY}); return null; end $$`)
}

/** Kills a writer that stops where `trigger` fires. */
async function killAt({ dataSource, url }: SharedDatabase, order: Order, trigger: string): Promise<void> {
  const holder = new Client({ connectionString: url })
  await holder.connect()
  await holder.query(`select pg_advisory_lock(${KEY})`)
  await dataSource.query(trigger)
  const writer = startWriter(order)
  try {
    for (let waiting = 0; waiting === 0;) {
      const [row] = await dataSource.query<{ n: number }[]>(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event = 'advisory'")
      waiting = row?.n ?? 0
      if (waiting === 0) await Promise.race([sleep(25), writer.ended.then(() => { throw new Error('it went past the point') })])
    }
  } finally {
    writer.kill()
    await writer.ended.catch(() => undefined)
    await holder.end()
  }
  await othersAreGone(dataSource)
}

if (server !== undefined) {
  describe('a writer that is killed with SIGKILL', () => {
    for (const operation of ['register', 'update', 'delete'] as const) {
      it(`in the middle of ${operation} leaves the old state, wherever it stands, and the new one once it commits`, async function () {
        this.timeout(300_000)
        const [undisturbed, shared] = [await sharedDatabase(server), await sharedDatabase(server)]
        try {
          for (const each of [undisturbed, shared]) await fill(each)
          const order = { url: shared.url, work: 'once', ids: ['m'], writers: 1, operations: 1, operation } as const
          expect(await fulfil(undisturbed.dataSource, order)).to.deep.equal({ done: 1 })
          const [before, done] = [await timeless(shared.dataSource), await timeless(undisturbed.dataSource)]
          expect(done).to.not.deep.equal(before)
          for (const table of POINTS[operation]) {
            await killAt(shared, order, `create trigger zz_stop after insert or update or delete on ${table}
              for each row execute function stop_here()`)
            await shared.dataSource.query(`drop trigger zz_stop on ${table}`)
            expect(await timeless(shared.dataSource), `killed at ${table}`).to.deep.equal(before)
          }
          // fires while the server commits: nobody is there any more to hear that it did. Not on artifacts, whose deferred
          // checks a registration fires before
          await killAt(shared, order, `create constraint trigger zz_stop
            after insert or update or delete on metadata_revisions deferrable initially deferred for each row execute function stop_here()`)
          expect(await timeless(shared.dataSource), 'killed at its commit').to.deep.equal(done)
          console.log(`      ${operation}: old state after ${POINTS[operation].length} kills, new state after one at the commit`)
        } finally {
          for (const each of [undisturbed, shared]) await each.drop()
        }
      })
    }

    it('at random moments leaves whole versions and whole deletions behind', async function () {
      this.timeout(300_000)
      const shared = await sharedDatabase(server)
      try {
        const catalog = new ModelCatalog(shared.dataSource)
        for (const id of ['a', 'b']) await catalog.registerModel({ id, title: id, createdBy: 'tester', metadata: internalMetadata() })
        const order = { url: shared.url, work: 'churn', ids: ['a', 'b'], writers: 8, operations: 1_000_000 } as const
        let killed = 0
        for (let round = 0; round < 12; round++) {
          const writer = startWriter(order)
          const before = await issued(shared.dataSource)
          await writer.ready
          // on a slow machine as on a fast one it is in the middle of its work
          while (await issued(shared.dataSource) < before + 10) await sleep(20)
          await sleep(Math.random() * 300)
          writer.kill()
          if (await writer.ended === undefined) killed++
        }
        await othersAreGone(shared.dataSource)
        const [found] = await shared.dataSource.query<Record<string, number>[]>(`
          select (select count(*)::int from artifacts) as models,
                 (select count(*)::int from promotion_events where to_state = 'removed') as removed,
                 (select sum(last_number)::int from model_lineages) as issued,
                 (select count(*)::int from artifacts a left join model_versions v on v.artifact_id = a.id
                   where v.artifact_id is null) as rowless,
                 (select count(*)::int from artifacts a join lateral (select document from metadata_revisions r
                   where r.artifact_id = a.id order by revision desc limit 1) r on true where a.metadata = r.document::jsonb) as documented,
                 (select count(*)::int from artifacts a join metadata_revisions r on r.artifact_id = a.id join model_versions v
                   on v.artifact_id = a.id and v.benchmark_id is not distinct from a.metadata ->> 'benchmark_id'
                   where r.revision = 1) as projected,
                 (select count(*)::int from promotion_events e join artifacts a on a.id = e.artifact_id) as undead`)
        console.log(`      ${killed} processes killed: ${found?.['models']} models, ${found?.['removed']} removed`)
        expect(killed).to.equal(12)
        expect(found?.['removed']).to.be.above(0)
        expect(found).to.include({ rowless: 0, undead: 0, documented: found?.['models'], projected: found?.['models'] })
        expect(found?.['issued'], 'numbers, each of a version that is there or was removed')
          .to.equal((found?.['models'] ?? 0) + (found?.['removed'] ?? 0))
      } finally {
        await shared.drop()
      }
    })
  })
}
