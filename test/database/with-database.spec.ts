import { expect } from 'chai'
import { createDataSource } from '../../src/database/data-source'
import { withDatabase } from '../../src/database/with-database'
import { forEachDatabase } from '../support/for-each-database'
import { refusalOf } from '../support/errors'

describe('withDatabase', () => forEachDatabase(({ migrated }) => {
  it('initialises before, gives the result, and destroys afterwards', async () => {
    const dataSource = createDataSource((await migrated()).settings)
    const rows = await withDatabase(dataSource, (source) => source.query('SELECT 1 AS one'))
    expect(rows).to.deep.equal([{ one: 1 }])
    expect(dataSource.isInitialized).to.equal(false)
  })

  it('gives back an error that is not about the database, and destroys all the same', async () => {
    const dataSource = createDataSource((await migrated()).settings)
    const own = new Error('mine')
    const caught: unknown = await withDatabase(dataSource, () => Promise.reject(own)).catch((error: unknown) => error)
    expect(caught).to.equal(own)
    expect(dataSource.isInitialized).to.equal(false)
  })

  it('translates what the database refuses for lack of rights', async () => {
    const dataSource = createDataSource((await migrated()).settings)
    const error = await refusalOf(withDatabase(dataSource, (source) => source.transaction(async (manager) => {
      await manager.query('CREATE ROLE reader_of_nothing')
      await manager.query('SET LOCAL ROLE reader_of_nothing')
      await manager.query('SELECT FROM model_versions')
    })))
    expect(error).to.include({ code: 'database/permission', exitCode: 3 })
  })
}))
