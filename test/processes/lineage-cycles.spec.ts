import { expect } from 'chai'
import { Client } from 'pg'
import { withoutValidator } from '../support/legacy-rows'
import { realServers } from '../support/servers'
import { RINGS, type LineageWrites } from './lineage-writer'
import { runProcesses } from './start-processes'

const PROCESSES = 10
const WRITERS = 50
const ATTEMPTS = 80

const EDGES = `select a.id as child, a.parent_version_id as target from artifacts a
  where a.parent_version_id is not null
  union all select artifact_id, base_model_id from model_versions where base_model_id is not null`

/** Models that descend from themselves, by the rows of one snapshot. */
const CIRCLES = `with recursive edges as (${EDGES}), up(child, target) as (
    select child, target from edges union select up.child, edges.target from up join edges on edges.child = up.target
  ) select distinct child from up where child = target`

for (const server of realServers.slice(0, 1)) {
  describe(`processes that close circles against each other, on ${server.label}`, function () {
    this.timeout(600_000)

    it('never close one, and lose no write', async () => {
      const database = await server.migrated()
      const client = new Client({ connectionString: 'url' in database.settings ? database.settings.url : '' })
      await client.connect()
      await withoutValidator(client)
      try {
        const ids = RINGS.flat()
        await client.query(
          `insert into artifacts (id, artifact_type) select id, 'model' from unnest($1::text[]) as id`, [ids])
        await client.query('insert into model_versions (artifact_id) select unnest($1::text[])', [ids])
        let isRunning = true
        let looks = 0
        const watching = (async () => {
          const seen: unknown[] = []
          for (; isRunning; looks += 1) seen.push(...(await client.query(CIRCLES)).rows)
          return seen
        })()
        const results = (await runProcesses<readonly LineageWrites[]>(
          'lineage-writer.ts', PROCESSES, [String(WRITERS / PROCESSES), String(ATTEMPTS)], database.env)
          .finally(() => { isRunning = false })).flat()
        const circlesSeen = await watching
        const sum = (count: (one: LineageWrites) => number): number =>
          results.reduce((all, one) => all + count(one), 0)
        const [written, refused] = [sum(one => one.written), sum(one => one.refused)]
        console.log(`      ${sum(one => one.attempts)} transactions of ${WRITERS} writers in ${PROCESSES} processes: ` +
          `${written} written, ${refused} refused, ` +
          `${sum(one => one.retried)} retries; ${looks} looks by a reader, ${circlesSeen.length} circles`)

        expect(results.flatMap(one => one.lost)).to.deep.equal([])
        expect(written + refused).to.equal(WRITERS * ATTEMPTS)
        expect(circlesSeen).to.deep.equal([])
        expect((await client.query(CIRCLES)).rows).to.deep.equal([])
        // the proof is worth nothing if nobody was in another's way
        expect(refused).to.be.greaterThan(100)
        expect(looks).to.be.greaterThan(10)
        const { rows } = await client.query(`select e.* from (${EDGES}) as e
          left join lineage_places c on c.artifact_id = e.child left join lineage_places t on t.artifact_id = e.target
          where not coalesce(c.height > t.height, false)`)
        expect(rows, 'edges that do not lead to a lower height').to.deep.equal([])
      } finally {
        await client.end()
        await database.drop()
      }
    })
  })
}
