import { expect } from 'chai'
import { setTimeout as sleep } from 'node:timers/promises'
import { createDataSource } from '../../src/database/data-source'
import { withDatabase } from '../../src/database/with-database'
import { refusalOf } from '../support/errors'
import { changed, saysWhyItCannotConnect } from '../support/cannot-connect'
import { startServer, type OwnServer } from '../support/own-server'
import { startProxy } from '../support/proxy'
import { run } from '../support/run'
import { serverBinaries } from '../support/servers'

describe('ServerDataSource', () => {
  let server: OwnServer
  before(async function () {
    if (serverBinaries === undefined) return this.skip()
    server = await startServer(serverBinaries)
  })
  after(() => server?.stop())

  const altered = (change: (url: URL) => void): string => changed(server.url, change)
  const initialise = (url: string): Promise<unknown> => createDataSource({ url }).initialize()

  saysWhyItCannotConnect(initialise, () => server.url)

  it('prints no password from a command either', async () => {
    for (const DATABASE_URL of [
      altered((url) => { url.password = 'wrong-password' }),
      'postgres://me:wrong-password@127.0.0.1:port/x',
    ]) {
      const { exitCode, stdout, stderr } = await run('npm', ['run', 'typeorm', 'migration:run'], { DATABASE_URL })
      expect(exitCode).to.equal(3)
      expect(stdout + stderr).to.not.include('wrong-password').and.to.not.include('    at ')
      expect(stderr).to.match(/\[database\/(authentication|bad-url)\]/)
    }
  })

  it('says that the connection was lost when the server ends the session of a running query', async () => {
    const dataSource = createDataSource({ url: server.url })
    const other = await createDataSource({ url: server.url }).initialize()
    const error = await refusalOf(withDatabase(dataSource, async () => {
      const [session] = await dataSource.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid')
      await Promise.all([
        dataSource.query('SELECT pg_sleep(20)'),
        sleep(100).then(() => other.query('SELECT pg_terminate_backend($1)', [session?.pid])),
      ])
    }))
    await other.destroy()
    expect(error).to.include({ code: 'database/connection-lost', exitCode: 3 })
  })

  it('says so too when the network breaks in the middle of a query', async () => {
    const proxy = await startProxy(server.url)
    const error = await refusalOf(withDatabase(createDataSource({ url: proxy.url }), async (dataSource) => {
      await Promise.all([dataSource.query('SELECT pg_sleep(20)'), sleep(100).then(() => proxy.cut())])
    }))
    expect(error).to.include({ code: 'database/connection-lost', exitCode: 3 })
  })

  it('says so too when the connection breaks between two statements of a transaction', async () => {
    const proxy = await startProxy(server.url)
    const error = await refusalOf(withDatabase(createDataSource({ url: proxy.url }), (dataSource) =>
      dataSource.transaction(async (manager) => {
        await manager.query('SELECT 1')
        await proxy.cut()
        await sleep(100)
        await manager.query('SELECT 2')
      })))
    expect(error).to.include({ code: 'database/connection-lost', exitCode: 3 })
  })

  it('survives the loss of an idle connection, and connects again', async () => {
    const dataSource = await createDataSource({ url: server.url }).initialize()
    const other = await createDataSource({ url: server.url }).initialize()
    await other.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = 'model-artifacts' AND pid <> pg_backend_pid()`)
    await sleep(100)
    expect(await dataSource.query('SELECT 1 AS one')).to.deep.equal([{ one: 1 }])
    await Promise.all([dataSource.destroy(), other.destroy()])
  })

  it('says that the server is gone when it is stopped for good', async () => {
    const own = await startServer(serverBinaries ?? { initdb: '', postgres: '' })
    const dataSource = createDataSource({ url: own.url })
    const error = await refusalOf(withDatabase(dataSource, async () => {
      await Promise.all([dataSource.query('SELECT pg_sleep(20)'), sleep(100).then(() => own.stop(true))])
    }))
    expect(error).to.include({ code: 'database/connection-lost', exitCode: 3 })
    // The query fails as soon as the server begins to stop.
    await own.stop()
    expect(await refusalOf(initialise(own.url))).to.include({ code: 'database/unreachable', exitCode: 3 })
  })
})
