import { expect } from 'chai'
import { setTimeout as sleep } from 'node:timers/promises'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { internalMetadata } from '../support/metadata'
import { realServers } from '../support/servers'
import { othersAreGone, sharedDatabase, startWriter, sumOf, type SharedDatabase } from './start-writer'

const [server] = realServers
const LINEAGES = ['alpha', 'beta', 'gamma', 'delta']

if (server !== undefined) {
  describe('numbers of versions', () => {
    let shared: SharedDatabase
    before(async () => {
      shared = await sharedDatabase(server)
      const catalog = new ModelCatalog(shared.dataSource)
      for (const id of LINEAGES) await catalog.registerModel({ id, title: id, createdBy: 'tester', metadata: internalMetadata() })
    })
    after(() => shared.drop())

    it('are 1 to n without gap or duplicate after 50 writers in 5 processes, some rolling back, and others killed', async function () {
      this.timeout(600_000)
      const order = { url: shared.url, work: 'number', ids: LINEAGES, writers: 10, operations: 55 } as const
      const steady = Array.from({ length: 5 }, () => startWriter(order))
      let isOver = false
      const tallies = Promise.all(steady.map(({ ended }) => ended)).finally(() => { isOver = true })
      let killed = 0
      // a sixth process at a time is killed while its writers are in the middle of their transactions
      while (!isOver) {
        const victim = startWriter({ ...order, operations: 100_000 })
        await Promise.race([victim.ready, tallies])
        await sleep(100 + Math.random() * 400)
        victim.kill()
        if (await victim.ended === undefined) killed++
      }
      const sum = sumOf(await tallies)
      await othersAreGone(shared.dataSource)
      const lineages = await shared.dataSource.query<{ id: string; last: number; rows: number; numbers: number[] }[]>(
        `select l.lineage_id as id, l.last_number as last, count(*)::int as rows,
                array_agg(a.version_number order by a.version_number) as numbers
           from model_lineages l join model_versions v using (lineage_id) join artifacts a on a.id = v.artifact_id
          group by l.lineage_id, l.last_number order by 1`)
      const total = lineages.reduce((n, { rows }) => n + rows, 0)
      console.log(`      ${total} versions in ${lineages.length} lineages, ${sum['registered']} by writers that ended, ` +
        `${sum['rolled back']} rolled back, ${killed} processes killed`)
      expect(total).to.be.at.least(2000)
      expect(killed).to.be.above(0)
      expect(sum['rolled back']).to.be.above(100)
      expect(total).to.be.at.least((sum['registered'] ?? 0) + LINEAGES.length)
      for (const { last, numbers } of lineages) {
        expect(numbers).to.deep.equal(Array.from({ length: last }, (_, i) => i + 1))
      }
      const [whole] = await shared.dataSource.query<{ n: number }[]>(
        `select count(*)::int as n from model_versions v join metadata_revisions r on r.artifact_id = v.artifact_id and r.revision = 1
           join artifacts a on a.id = v.artifact_id and (a.parent_version_id = v.lineage_id or a.id = v.lineage_id)`)
      expect(whole?.n).to.equal(total)
    })
  })
}
