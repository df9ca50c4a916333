import { expect } from 'chai'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDataSource } from '../../src/database/data-source'
import { refusalOf } from '../support/errors'
import { startProgram } from '../support/run'
import { pglite, type TestDatabase } from '../support/servers'

describe('EmbeddedDataSource', () => {
  let database: TestDatabase
  let dir: string
  beforeEach(async () => {
    database = await pglite.empty()
    dir = 'dir' in database.settings ? database.settings.dir : ''
  })
  afterEach(() => database.drop())

  it('keeps what was committed from one opening to the next', async () => {
    const first = await createDataSource({ dir }).initialize()
    await first.query('CREATE TABLE t AS SELECT 7 AS n')
    await first.destroy()
    const second = await createDataSource({ dir }).initialize()
    expect(await second.query('SELECT n FROM t')).to.deep.equal([{ n: 7 }])
    await second.destroy()
  })

  it('names the process that has the folder open, and opens it at once when that was killed', async () => {
    const holder = startProgram('hold-folder.ts', [dir])
    await new Promise((ready) => holder.stdout?.once('data', ready))
    const error = await refusalOf(createDataSource({ dir, waitMs: 200 }).initialize())
    expect(error).to.include({ code: 'database/folder-in-use', exitCode: 3 })
    expect(error.message).to.include(`process ${holder.pid} on`)
    holder.kill('SIGKILL')
    await holder
    const dataSource = await createDataSource({ dir, waitMs: 0 }).initialize()
    expect(await dataSource.query('SELECT pid FROM held')).to.deep.equal([{ pid: holder.pid }])
    await dataSource.destroy()
  })

  it('refuses to be initialised twice, at once', async () => {
    const dataSource = await createDataSource({ dir }).initialize()
    const error: unknown = await dataSource.initialize().catch((reason: unknown) => reason)
    expect(error).to.have.property('name', 'CannotConnectAlreadyConnectedError')
    await dataSource.destroy()
  })

  it('waits for a process that closes the folder in time', async () => {
    const first = await createDataSource({ dir }).initialize()
    const second = createDataSource({ dir, waitMs: 20_000 }).initialize()
    await first.destroy()
    await (await second).destroy()
  })

  it('starts anew where a process was killed while it created the cluster', async function () {
    this.timeout(60_000)
    const half = join(dir, 'half')
    mkdirSync(join(half, 'cluster'), { recursive: true })
    writeFileSync(join(half, 'cluster', 'PG_VERSION'), '18\n')
    const dataSource = await createDataSource({ dir: half }).initialize()
    expect(await dataSource.query('SELECT 1 AS one')).to.deep.equal([{ one: 1 }])
    await dataSource.destroy()
    expect(readdirSync(half)).to.include.members(['cluster', 'cluster.unfinished', 'complete'])
  })

  it('says that a damaged folder does not open, and gives it free', async () => {
    writeFileSync(join(dir, 'cluster', 'PG_VERSION'), '1\n')
    for (const _ of [1, 2]) {
      const error = await refusalOf(createDataSource({ dir, waitMs: 0 }).initialize())
      expect(error).to.include({ code: 'database/folder-unreadable', exitCode: 3 })
    }
  })

  it('is not led astray by the settings of a server', async () => {
    const before = { ...process.env }
    Object.assign(process.env, { PGUSER: 'nobody', PGDATABASE: 'nothing', PGSSLMODE: 'require', PGHOST: '10.0.0.1' })
    try {
      const dataSource = await createDataSource({ dir }).initialize()
      expect(await dataSource.query('SELECT current_user AS me')).to.deep.equal([{ me: 'postgres' }])
      await dataSource.destroy()
    } finally {
      for (const name of ['PGUSER', 'PGDATABASE', 'PGSSLMODE', 'PGHOST']) {
        if (before[name] === undefined) delete process.env[name]
        else process.env[name] = before[name]
      }
    }
  })
})
