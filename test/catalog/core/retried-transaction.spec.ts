import { expect } from 'chai'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { MAX_TRIES, retriedTransaction } from '../../../src/catalog/core/retried-transaction'
import { EnvironmentError } from '../../../src/errors'
import { refusalOf } from '../../support/errors'
import { pglite, realServers, type TestDatabase } from '../../support/servers'
import { createDataSource } from '../../../src/database/data-source'
import type { DataSource, EntityManager } from 'typeorm'

const [server] = realServers

if (server !== undefined) {
  describe('retriedTransaction', () => {
    let dataSource: DataSource
    let drop: () => Promise<void>
    let settings: TestDatabase['settings']
    before(async () => {
      const database = await server.empty()
      drop = database.drop
      settings = database.settings
      dataSource = await createDataSource(database.settings).initialize()
      await dataSource.query('create table counters (id integer primary key, n integer)')
      await dataSource.query('insert into counters values (1, 0), (2, 0)')
    })
    after(async () => {
      await dataSource.destroy()
      await drop()
    })
    const value = async (): Promise<number> => (await dataSource.query<{ n: number }[]>('select n from counters where id = 1'))[0]?.n ?? -1

    /** Adds 1 after another transaction has changed the row this one has read: PostgreSQL refuses with 40001. */
    const conflicting = (times: number) => {
      let tries = 0
      return {
        tries: () => tries,
        work: async (manager: EntityManager): Promise<string> => {
          await manager.query('set transaction isolation level serializable')
          await manager.query('select n from counters where id = 1')
          if (++tries <= times) await dataSource.query('update counters set n = n + 100 where id = 1')
          await manager.query('update counters set n = n + 1 where id = 1')
          return 'done'
        },
      }
    }

    it(`gets through when all but the last of ${MAX_TRIES} tries meet a serialization failure`, async () => {
      const before = await value()
      const { work, tries } = conflicting(MAX_TRIES - 1)
      expect(await retriedTransaction(dataSource, work)).to.equal('done')
      expect(tries()).to.equal(MAX_TRIES)
      expect(await value()).to.equal(before + 100 * (MAX_TRIES - 1) + 1)
    })

    it('ends after the last try with an error of its own, exit code 3, and nothing written', async () => {
      const before = await value()
      const { work, tries } = conflicting(Number.POSITIVE_INFINITY)
      const refusal = await refusalOf(new ModelCatalog(dataSource).transaction(work))
      expect(refusal).to.be.instanceOf(EnvironmentError).and.include({ code: 'database/conflict', exitCode: 3 })
      expect(refusal.message).to.include('40001')
      expect(tries()).to.equal(MAX_TRIES)
      expect(await value()).to.equal(before + 100 * MAX_TRIES)
    })

    it('gets both of two transactions through that wait for each other', async () => {
      const before = await value()
      let met = 0
      let bothAreThere = (): void => {}
      const meeting = new Promise<void>(resolve => { bothAreThere = resolve })
      const tries = [0, 0]
      const cross = (who: 0 | 1) => retriedTransaction(dataSource, async manager => {
        const [first, second] = who === 0 ? [1, 2] : [2, 1]
        await manager.query('update counters set n = n + 1 where id = $1', [first])
        if ((tries[who] = (tries[who] ?? 0) + 1) === 1) {
          if (++met === 2) bothAreThere()
          await meeting
        }
        await manager.query('update counters set n = n + 1 where id = $1', [second])
      })
      await Promise.all([cross(0), cross(1)])
      expect(tries.reduce((a, b) => a + b)).to.equal(3)
      expect(await value()).to.equal(before + 2)
    })

    it('reads what the former holder of a lock wrote, in one try, also where the server defaults to a stricter isolation', async () => {
      await dataSource.query(`do $$ begin
        execute format('alter database %I set default_transaction_isolation = ''repeatable read''', current_database()); end $$`)
      const strict = await createDataSource(settings).initialize()
      try {
        const [{ level = '' } = {}] = await strict.query<{ level: string }[]>(
          "select current_setting('default_transaction_isolation') as level")
        expect(level).to.equal('repeatable read')
        let tries = 0
        const before = await value()
        const seen = await retriedTransaction(strict, async manager => {
          tries++
          await manager.query('select n from counters where id = 1')
          await dataSource.query('update counters set n = n + 1 where id = 1')
          await manager.query('select 1 from counters where id = 1 for update')
          return manager.transaction(inner => inner.query<{ n: number }[]>('select n from counters where id = 1'))
        })
        expect(seen).to.deep.equal([{ n: before + 1 }])
        expect(tries).to.equal(1)
      } finally {
        await strict.destroy()
      }
    })

    it('tries once what fails for another reason', async () => {
      let tries = 0
      const failing = retriedTransaction(dataSource, async manager => {
        tries++
        await manager.query('insert into counters values (1, 1)')
      })
      expect(await failing.then(() => 'done', (error: Error) => error.message)).to.include('duplicate key')
      expect(tries).to.equal(1)
    })
  })
}

describe('retriedTransaction on PGlite', () => {
  it('is READ COMMITTED over a stricter default of the session, in its savepoints too', async () => {
    const database = await pglite.empty()
    const dataSource = await createDataSource(database.settings).initialize()
    try {
      await dataSource.query("set default_transaction_isolation = 'serializable'")
      const level = (manager: EntityManager) => manager.query<{ level: string }[]>(
        "select current_setting('transaction_isolation') as level")
      expect(await dataSource.transaction(level)).to.deep.equal([{ level: 'serializable' }])
      expect(await retriedTransaction(dataSource, level)).to.deep.equal([{ level: 'read committed' }])
      expect(await retriedTransaction(dataSource, manager => manager.transaction(level))).to.deep.equal([{ level: 'read committed' }])
    } finally {
      await dataSource.destroy()
      await database.drop()
    }
  })
})
