import { expect } from 'chai'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { internalMetadata } from '../support/metadata'
import { realServers } from '../support/servers'
import { sharedDatabase, startWriter, sumOf, type SharedDatabase } from './start-writer'

const [server] = realServers
const MODELS = Array.from({ length: 12 }, (_, n) => `counter-${n}`)

if (server !== undefined) {
  describe('changes of metadata', () => {
    let shared: SharedDatabase
    let catalog: ModelCatalog
    before(async () => {
      shared = await sharedDatabase(server)
      catalog = new ModelCatalog(shared.dataSource)
      for (const id of MODELS) await catalog.registerModel({ id, title: id, createdBy: 'tester', metadata: internalMetadata() })
    })
    after(() => shared.drop())

    it('lose nothing of 50 writers in 5 processes that read, raise and write: what was stale is refused', async function () {
      this.timeout(600_000)
      const order = { url: shared.url, work: 'count', ids: MODELS, writers: 10, operations: 80 } as const
      const sum = sumOf(await Promise.all(Array.from({ length: 5 }, () => startWriter(order).ended)))
      console.log(`      ${(sum['raised'] ?? 0) + (sum['stale'] ?? 0)} read-modify-writes on ${MODELS.length} models: ` +
        `${sum['raised']} written, ${sum['stale']} refused as stale`)
      expect((sum['raised'] ?? 0) + (sum['stale'] ?? 0)).to.equal(4000)
      expect(sum['stale']).to.be.above(0)
      for (const id of MODELS) {
        const { artifact, metadataHash } = await catalog.getModel(id)
        const { extensions } = artifact.metadata as { extensions: { counter: number } }
        expect(extensions.counter, id).to.equal(sum[id])
        const revisions = await catalog.revisions(id)
        expect(revisions).to.have.length((sum[id] ?? 0) + 1)
        expect(revisions.at(-1)?.sha256).to.equal(metadataHash)
      }
      const [counters] = await shared.dataSource.query<{ wrong: number }[]>(
        `select count(*)::int as wrong from metadata_revisions
          where revision > 1 and (document::jsonb #>> '{extensions,counter}')::int <> revision - 1`)
      expect(counters?.wrong, 'revisions whose counter is not one more than that before').to.equal(0)
    })
  })
}
