import { expect } from 'chai'
import { setTimeout as sleep } from 'node:timers/promises'
import { withServerConnection } from '../../src/database/server-connection'
import { saysWhyItCannotConnect } from '../support/cannot-connect'
import { refusalOf } from '../support/errors'
import { startServer, type OwnServer } from '../support/own-server'
import { startProxy } from '../support/proxy'
import { serverBinaries } from '../support/servers'

describe('withServerConnection', () => {
  let server: OwnServer
  before(async function () {
    if (serverBinaries === undefined) return this.skip()
    server = await startServer(serverBinaries)
  })
  after(() => server?.stop())

  saysWhyItCannotConnect(url => withServerConnection(url, ({ query }) => query('select 1')), () => server.url)

  it('gives what the work gives, and leaves no connection behind', async () => {
    const asked = 'select application_name as name, $1::int as given from pg_stat_activity where pid = pg_backend_pid()'
    expect(await withServerConnection(server.url, ({ query }) => query(asked, [7])))
      .to.deep.equal([{ name: 'model-artifacts', given: 7 }])
    const failure = new Error('no')
    const failed = withServerConnection(server.url, () => Promise.reject(failure)).catch((error: unknown) => error)
    expect(await failed).to.equal(failure)
    const open = "select count(*)::int as n from pg_stat_activity where application_name = 'model-artifacts'"
    expect(await withServerConnection(server.url, ({ query }) => query(open))).to.deep.equal([{ n: 1 }])
  })

  it('says that the connection was lost when the network breaks in the middle of a question', async () => {
    const proxy = await startProxy(server.url)
    const error = await refusalOf(withServerConnection(proxy.url, async ({ query }) => {
      await Promise.all([query('select pg_sleep(20)'), sleep(100).then(() => proxy.cut())])
    }))
    expect(error).to.include({ code: 'database/connection-lost', exitCode: 3 })
  })

  it('says so too when it breaks between two questions', async () => {
    const proxy = await startProxy(server.url)
    const error = await refusalOf(withServerConnection(proxy.url, async ({ query }) => {
      await query('select 1')
      await proxy.cut()
      await sleep(100)
      await query('select 2')
    }))
    expect(error).to.include({ code: 'database/connection-lost', exitCode: 3 })
  })
})
