import { expect } from 'chai'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { withConnection } from '../../src/database/connection'
import { createDataSource } from '../../src/database/data-source'
import { saysWhyItCannotConnect } from '../support/cannot-connect'
import { refusalOf } from '../support/errors'
import { startServer, type OwnServer } from '../support/own-server'
import { startProxy } from '../support/proxy'
import { pglite, serverBinaries } from '../support/servers'

describe('withConnection to a server', () => {
  let server: OwnServer
  before(async function () {
    if (serverBinaries === undefined) return this.skip()
    server = await startServer(serverBinaries)
  })
  after(() => server?.stop())

  saysWhyItCannotConnect(url => withConnection({ url }, ({ query }) => query('select 1')), () => server.url)

  it('gives what the work gives, and leaves no connection behind', async () => {
    const asked = 'select application_name as name, $1::int as given from pg_stat_activity where pid = pg_backend_pid()'
    expect(await withConnection({ url: server.url }, ({ query }) => query(asked, [7])))
      .to.deep.equal([{ name: 'model-artifacts', given: 7 }])
    const failure = new Error('no')
    const failed = withConnection({ url: server.url }, () => Promise.reject(failure)).catch((error: unknown) => error)
    expect(await failed).to.equal(failure)
    const open = "select count(*)::int as n from pg_stat_activity where application_name = 'model-artifacts'"
    expect(await withConnection({ url: server.url }, ({ query }) => query(open))).to.deep.equal([{ n: 1 }])
  })

  it('says that the connection was lost when the network breaks in the middle of a question', async () => {
    const proxy = await startProxy(server.url)
    const error = await refusalOf(withConnection({ url: proxy.url }, async ({ query }) => {
      await Promise.all([query('select pg_sleep(20)'), sleep(100).then(() => proxy.cut())])
    }))
    expect(error).to.include({ code: 'database/connection-lost', exitCode: 3 })
  })

  it('goes on over another connection when one breaks between two questions', async () => {
    const end = `select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'model-artifacts' and pid <> pg_backend_pid()`
    const answers = await withConnection({ url: server.url }, async ({ query }) => {
      const before = await query('select pg_backend_pid() as pid')
      await withConnection({ url: server.url }, other => other.query(end))
      await sleep(100)
      return [before, await query('select pg_backend_pid() as pid')]
    })
    expect(answers[1]).to.have.length(1).and.to.not.deep.equal(answers[0])
  })

  it('says that nobody listens any more where that is so', async () => {
    const proxy = await startProxy(server.url)
    const error = await refusalOf(withConnection({ url: proxy.url }, async ({ query }) => {
      await query('select 1')
      await proxy.cut()
      await sleep(100)
      await query('select 2')
    }))
    expect(error).to.include({ code: 'database/unreachable', exitCode: 3 })
  })
})

describe('withConnection to a folder', () => {
  let dir: string
  before(async () => {
    const { settings } = await pglite.empty()
    dir = 'dir' in settings ? settings.dir : ''
  })

  it('keeps what was committed, and nothing else, from one opening to the next', async () => {
    await withConnection({ dir }, async ({ query }) => {
      await query('create table t as select 7 as n')
      await query('begin')
      await query('insert into t values (8)')
    })
    expect(await withConnection({ dir }, ({ query }) => query('select n + $1 as n from t', [1]))).to.deep.equal([{ n: 8 }])
  })

  it('closes the folder where the work fails', async () => {
    const failed = withConnection({ dir }, ({ query }) => query('select from nothing')).catch((error: unknown) => error)
    expect(await failed).to.include({ code: '42P01' })
    const dataSource = await createDataSource({ dir, waitMs: 0 }).initialize()
    expect((await refusalOf(createDataSource({ dir, waitMs: 0 }).initialize())).code).to.equal('database/folder-in-use')
    await dataSource.destroy()
  })

  it('says that a folder holds no database', async () => {
    const broken = path.join(dir, 'broken')
    mkdirSync(path.join(broken, 'cluster'), { recursive: true })
    writeFileSync(path.join(broken, 'complete'), '')
    writeFileSync(path.join(broken, 'cluster', 'PG_VERSION'), '1')
    const error = await refusalOf(withConnection({ dir: broken }, ({ query }) => query('select 1')))
    expect(error).to.include({ code: 'database/folder-unreadable', exitCode: 3 })
  })
})
