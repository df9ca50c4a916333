import { expect } from 'chai'
import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { backfill } from '../../src/backfill/backfill'
import { lagPause, readReplicaLag } from '../../src/backfill/replica-lag'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { createDataSource } from '../../src/database/data-source'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { startServer, type OwnServer } from '../support/own-server'
import { startReplica, type Replica } from '../support/replica'
import { serverBinaries } from '../support/servers'

const sleep = (ms: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, ms) })

const DELAY_SECONDS = 4

forEachDatabase(databases => {
  describe('a server without replicas', () => {
    it('is never waited for', async () => {
      const dataSource = await databases.fresh()
      await lagPause(dataSource.manager, 0, () => { throw new Error('it waited') })(undefined)
    })
  })
})

describe('a server with a replica', function () {
  this.timeout(120_000)
  let server: OwnServer
  let replica: Replica
  let dataSource: DataSource
  before(async function () {
    if (serverBinaries === undefined) return this.skip()
    server = await startServer(serverBinaries)
    dataSource = await createDataSource({ url: server.url }).initialize()
    await dataSource.runMigrations()
    await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, origin_type, metadata)
      select 'model-' || n, 'model', 'Model ' || n, 'internal', jsonb_build_object('model_family', 'tree', 'parameter_count', n)
        from generate_series(1, 20) n`)
    replica = await startReplica(serverBinaries, server.url, DELAY_SECONDS)
    for (let there = 0; there === 0; await sleep(100)) there = (await readReplicaLag(dataSource.manager)).replicas
  })
  after(async () => {
    await dataSource?.destroy()
    await replica?.stop()
    await server?.stop(true)
  })

  it('is waited for while the replica is further behind than allowed, and the run then ends', async () => {
    const waits: number[] = []
    const pause = lagPause(dataSource.manager, 1, seconds => waits.push(seconds))
    // who writes on keeps the replica late: it is always the delay behind
    const write = (): Promise<unknown> => dataSource.query("update artifacts set title = title || '.' where id = 'model-1'")
    for (let late = 0; late <= 1; await sleep(200)) {
      await write()
      late = (await readReplicaLag(dataSource.manager)).seconds
    }
    const writing = (async () => { for (; waits.length === 0; await sleep(100)) await write() })()
    const begin = performance.now()
    const summary = await backfill(dataSource, { vocabularies: loadVocabularies(), decisions: [], pause })
    await writing
    expect(summary).to.include({ seen: 20, stopped: false })
    expect(waits[0], 'seconds behind').to.be.above(1)
    expect(performance.now() - begin, 'it waited for at least one more look').to.be.above(900)
  })

  it('stops waiting when the run is stopped', async () => {
    for (let late = 0; late <= 1; await sleep(200)) {
      await dataSource.query("update artifacts set title = title || '.' where id = 'model-1'")
      late = (await readReplicaLag(dataSource.manager)).seconds
    }
    const stop = new AbortController()
    await lagPause(dataSource.manager, 0, () => stop.abort())(stop.signal)
  })

  it('hides its lag from a role that is not allowed to see it, which is said', async () => {
    await dataSource.query("create role plain login password 'plain'")
    const url = Object.assign(new URL(server.url), { username: 'plain', password: 'plain' }).href
    const plain = await createDataSource({ url }).initialize()
    try {
      expect((await refusalOf(lagPause(plain.manager, 1, () => undefined)(undefined))).code).to.equal('backfill/lag-hidden')
      const client = new Client({ connectionString: server.url })
      await client.connect()
      await client.query('grant pg_monitor to plain').finally(() => client.end())
      expect((await readReplicaLag(plain.manager)).isVisible).to.equal(true)
    } finally {
      await plain.destroy()
    }
  })
})
