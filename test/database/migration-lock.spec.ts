import { expect } from 'chai'
import { createDataSource } from '../../src/database/data-source'
import { withMigrationLock } from '../../src/database/migration-lock'
import { readHistory } from '../../src/database/history'
import { checkMigrations } from '../../src/database/check'
import { migrations } from '../../migrations'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'
import { run } from '../support/run'

describe('the migration lock', () => forEachDatabase(({ server, empty, connect }) => {
  it('lets two processes migrate one fresh database at once', async () => {
    const database = await empty()
    const both = await Promise.all([1, 2].map(() => run('npm', ['run', 'typeorm', 'migration:run'], database.env)))
    for (const { exitCode, stderr } of both) expect(exitCode, stderr).to.equal(0)
    const dataSource = await connect(database)
    expect((await readHistory(dataSource)).executed).to.have.length(migrations.length)
    expect(await checkMigrations(dataSource)).to.deep.equal([])
  })

  if (server.embedded) return

  it('says that another process is migrating when the wait is over, and changes nothing', async () => {
    const { settings } = await empty()
    const url = 'url' in settings ? settings.url : ''
    const dataSource = await createDataSource({ url, waitMs: 300 }).initialize()
    await withMigrationLock(url, 0, async () => {
      const error = await refusalOf(dataSource.runMigrations())
      expect(error).to.include({ code: 'migration/locked', exitCode: 3 })
    })
    expect((await readHistory(dataSource)).executed).to.deep.equal([])
    expect(await dataSource.runMigrations()).to.have.length(migrations.length)
    await dataSource.destroy()
  })

  it('is free again when its holder fails', async () => {
    const { settings } = await empty()
    const url = 'url' in settings ? settings.url : ''
    const own = new Error('mine')
    const caught: unknown = await withMigrationLock(url, 0, () => Promise.reject(own)).catch((error: unknown) => error)
    expect(caught).to.equal(own)
    expect(await withMigrationLock(url, 1000, async () => 'free')).to.equal('free')
  })
}))
