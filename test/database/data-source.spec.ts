import { expect } from 'chai'
import { resolve } from 'node:path'
import { createDataSource } from '../../src/database/data-source'
import { EmbeddedDataSource } from '../../src/database/embedded-data-source'
import { ServerDataSource } from '../../src/database/server-data-source'
import { loader, run } from '../support/run'
import { realServers } from '../support/servers'

describe('createDataSource', () => {
  const before = { url: process.env['DATABASE_URL'], dir: process.env['MODEL_ARTIFACTS_DIR'] }
  const setting = (url: string, dir: string): void => {
    process.env['DATABASE_URL'] = url
    process.env['MODEL_ARTIFACTS_DIR'] = dir
  }
  afterEach(() => {
    for (const [name, value] of [['DATABASE_URL', before.url], ['MODEL_ARTIFACTS_DIR', before.dir]] as const) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  })

  it('uses the embedded database in .data/pglite when the environment says nothing', () => {
    setting('', '')
    expect(createDataSource()).to.be.instanceOf(EmbeddedDataSource).and.to.include({ dir: resolve('.data/pglite') })
  })

  it('uses the folder of MODEL_ARTIFACTS_DIR', () => {
    setting('', '/somewhere')
    expect(createDataSource()).to.include({ dir: resolve('/somewhere') })
  })

  it('uses the server of DATABASE_URL before any folder', () => {
    setting('postgres://db/x', '/somewhere')
    expect(createDataSource()).to.be.instanceOf(ServerDataSource).and.to.include({ url: 'postgres://db/x' })
  })

  it('prefers what the caller names to the environment', () => {
    setting('postgres://db/x', '/somewhere')
    expect(createDataSource({ dir: '/here' })).to.include({ dir: resolve('/here') })
    expect(createDataSource({ url: 'postgres://other/y' })).to.include({ url: 'postgres://other/y' })
  })

  it('does not load the embedded database for users of a server', async () => {
    const program = `
      const { createDataSource } = require('./src/database/data-source')
      createDataSource({ url: 'postgres://127.0.0.1:1/x' }).initialize().catch(() => {
        console.log(Object.keys(require.cache).filter((file) => file.includes('pglite/dist')).length)
      })`
    const { stdout } = await run('node', ['-r', loader, '-e', program])
    expect(stdout).to.equal('0')
  })

  const [server] = realServers
  if (server !== undefined) {
    for (const connections of [1, 3]) {
      it(`opens no more connections than it may: ${connections}`, async () => {
        const { settings, drop } = await server.empty()
        const dataSource = await createDataSource({ ...settings, connections }).initialize()
        try {
          const answers = await Promise.all(Array.from({ length: 8 }, () =>
            dataSource.query<{ pid: number }[]>('select pg_backend_pid() as pid, pg_sleep(0.05)')))
          expect(new Set(answers.map(([row]) => row?.pid)).size).to.equal(connections)
        } finally {
          await dataSource.destroy()
          await drop()
        }
      })
    }
  }
})
