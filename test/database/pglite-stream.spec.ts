import { expect } from 'chai'
import type { EventEmitter } from 'node:events'
import type { DataSource } from 'typeorm'
import { createDataSource } from '../../src/database/data-source'
import { pglite, type TestDatabase } from '../support/servers'

describe('PgliteStream', () => {
  let database: TestDatabase
  let dataSource: DataSource
  before(async () => {
    database = await pglite.empty()
    dataSource = await createDataSource(database.settings).initialize()
    await dataSource.query('CREATE TABLE t (n integer PRIMARY KEY, document jsonb)')
  })
  after(async () => {
    await dataSource.destroy()
    await database.drop()
  })

  it('carries parameters, jsonb and text of any length', async () => {
    const long = '✓ä'.repeat(200_000)
    await dataSource.query('INSERT INTO t VALUES ($1, $2)', [1, JSON.stringify({ long })])
    expect(await dataSource.query('SELECT * FROM t')).to.deep.equal([{ n: 1, document: { long } }])
  })

  it('gives errors with code, table and constraint', async () => {
    const error: unknown = await dataSource.query('INSERT INTO t VALUES (1)').catch((reason: unknown) => reason)
    expect(error).to.deep.include({ code: '23505' })
    expect(error).to.have.property('driverError').that.deep.includes({ table: 't', constraint: 't_pkey' })
  })

  it('goes on after an error', async () => {
    await dataSource.query('SELECT nonsense').catch(() => {})
    expect(await dataSource.query('SELECT 1 AS one')).to.deep.equal([{ one: 1 }])
  })

  it('rolls back what a client left open, and forgets its settings', async () => {
    const runner = dataSource.createQueryRunner()
    await runner.query('BEGIN')
    await runner.query('INSERT INTO t VALUES (2)')
    await runner.query(`SET search_path = nowhere`)
    // As when a connection breaks: the pool throws the client away and makes a new one.
    const client = await runner.connect() as EventEmitter
    client.emit('error', new Error('broken'))
    expect(await dataSource.query('SELECT n FROM t ORDER BY n')).to.deep.equal([{ n: 1 }])
  })
})
