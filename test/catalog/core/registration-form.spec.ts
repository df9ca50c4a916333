import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import fc from 'fast-check'
import type { DataSource } from 'typeorm'
import type { RegisterModel } from '../../../src/catalog/check-request'
import { PATIENCE_MS } from '../../../src/catalog/core/sharing'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { storedModel } from '../../../src/catalog/register-model'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { externalMetadata, internalMetadata } from '../../support/metadata'
import { allAtOnce, furnish, oneByOne, randomRequests, timelessState } from '../../support/registrations'

const request = (id: string, more: object = {}): RegisterModel =>
  ({ id, title: 'A model', createdBy: 'somebody', metadata: { ...internalMetadata(), ...more } })

const models = (count: number): readonly RegisterModel[] => Array.from({ length: count }, (_, i) => ({
  ...request(`model-${i}`), ...(i % 3 === 0 ? { metadata: externalMetadata() } : {}), ...(i % 2 === 0 ? { changelog: 'first' } : {}),
}))

/** Troubles as text; PostgreSQL tells the row that it refuses, with the moment of writing. */
const timeless = (troubles: unknown): string => JSON.stringify(troubles).replace(/\d{4}-\d\d-\d\d [\d:.]+/g, 'then')

/** How many statements with lists the work has sent. */
async function shared(dataSource: DataSource, work: () => Promise<unknown>): Promise<number> {
  let sent = 0
  const { logger } = dataSource
  dataSource.logger = {
    logQuery: (sql: string) => void (sent += sql.startsWith('with patience') ? 1 : 0), logQueryError: () => undefined,
    logQuerySlow: () => undefined, logSchemaBuild: () => undefined, logMigration: () => undefined, log: () => undefined,
  }
  await work().finally(() => { dataSource.logger = logger })
  return sent
}

forEachDatabase(({ open, fresh, server }) => {
  describe('registrations that come at once', () => {
    it('are written by one statement, and each gets what reading its rows gives', async () => {
      const [together, apart] = [await fresh(), await fresh()]
      const catalog = new ModelCatalog(together)
      const sent = await shared(together, async () => {
        const registered = await Promise.all(models(40).map(each => catalog.registerModel(each)))
        for (const each of registered) {
          expect(each).to.deep.equal(await storedModel(together.manager, each.artifact.id))
        }
      })
      expect(sent).to.equal(1)
      await oneByOne(apart, models(40))
      expect(await timelessState(together)).to.deep.equal(await timelessState(apart))
    })

    it('leave what they would leave one by one', async () => {
      const [together, apart] = [await fresh(), await fresh()]
      await furnish(together)
      await furnish(apart)
      const catalog = new ModelCatalog(together)
      const runs = server.embedded ? 15 : 50
      let run = 0
      const sent = await shared(together, () => fc.assert(fc.asyncProperty(
        fc.constant(0).chain(() => randomRequests(`group-${run++}`)), async drawn => {
          // those that meet each other have no order now
          const ids = new Set<unknown>()
          const apartFromEachOther = drawn.filter(({ id, metadata }) => {
            const { base_model_id: base } = metadata as { readonly base_model_id?: string }
            return ids.size < ids.add(id).size && base?.startsWith('group-') !== true
          })
          // some draws have nothing to share a statement; these two do
          const requests = [...apartFromEachOther, request(`plain-${run}-1`), request(`plain-${run}-2`)]
          const told = await allAtOnce(together, requests, each => catalog.registerModel(each).then(async registered =>
            expect(registered).to.deep.equal(await storedModel(together.manager, String(each.id)))))
          expect(told).to.deep.equal(await oneByOne(apart, requests))
        }), { numRuns: runs, endOnFailure: true }))
      expect(sent).to.be.at.least(runs)
      expect(await timelessState(together)).to.deep.equal(await timelessState(apart))
    })

    it('refuse only the one that is wrong, as alone', async () => {
      const dataSource = await fresh()
      await furnish(dataSource)
      const catalog = new ModelCatalog(dataSource)
      const wrong: readonly RegisterModel[] = [
        request('there', { parameter_count: 17 }), request('removed'), request('lost', { base_model_id: 'nobody' }),
        request('odd', { base_model_id: 'a-data-set' }), { ...request('refused'), title: 'refused by the database alone' },
      ]
      for (const one of wrong) {
        const alone = timeless((await refusalOf(catalog.registerModel(one))).troubles)
        const neighbours = models(5).map(each => ({ ...each, id: `${String(one.id)}-${String(each.id)}` }))
        const outcomes = await Promise.allSettled([...neighbours.slice(0, 2), one, ...neighbours.slice(2)]
          .map(each => catalog.registerModel(each)))
        expect(outcomes.map(({ status }) => status)).to.deep.equal([...Array<string>(2).fill('fulfilled'), 'rejected',
          ...Array<string>(3).fill('fulfilled')])
        expect(timeless((outcomes[2] as { reason: { troubles: unknown } }).reason.troubles)).to.equal(alone)
      }
    })

    it('may have one id, or name one another', async () => {
      const dataSource = await open()
      const catalog = new ModelCatalog(dataSource)
      const twice = await Promise.all([request('twice'), request('twice')].map(each => catalog.registerModel(each)))
      expect(twice[0]).to.deep.equal(twice[1])
      const [one, other] = await Promise.allSettled([request('differs'), request('differs', { parameter_count: 17 })]
        .map(each => catalog.registerModel(each)))
      expect([one?.status, other?.status].sort()).to.deep.equal(['fulfilled', 'rejected'])
      await Promise.all([request('first'), request('second'), request('third')].map(each => catalog.registerModel(each)))
      const named = ['first', 'second', 'third'].map(base => request(`of-${base}`, { base_model_id: base }))
      expect(await shared(dataSource, () => Promise.all(named.map(each => catalog.registerModel(each))))).to.equal(1)
      expect((await dataSource.query<unknown[]>(`select from model_versions where base_model_id is not null`))).to.have.length(3)
    })

    it('keep the default of a column that some of them give', async () => {
      const dataSource = await fresh()
      await dataSource.query(`alter table artifacts alter column changelog set default 'theirs'`)
      const catalog = new ModelCatalog(dataSource)
      const registered = await Promise.all(models(4).map(each => catalog.registerModel(each)))
      expect(registered.map(({ artifact }) => artifact.changelog)).to.deep.equal(['first', 'theirs', 'first', 'theirs'])
    })

    it('are refused a value that is too long for an adopted column, and not cut', async () => {
      const dataSource = await fresh()
      await dataSource.query('alter table artifacts alter column title type varchar(10)')
      const catalog = new ModelCatalog(dataSource)
      const outcomes = await Promise.allSettled([request('short'), { ...request('long'), title: 'A title that is too long' }]
        .map(each => catalog.registerModel(each)))
      expect(outcomes.map(({ status }) => status)).to.deep.equal(['fulfilled', 'rejected'])
    })

    if (server.embedded) return

    it('wait no longer than a moment for a lock that one of them needs', async () => {
      const dataSource = await fresh()
      const catalog = new ModelCatalog(dataSource)
      for (const id of ['base', 'other-base']) await catalog.registerModel(request(id))
      const ended: string[] = []
      let waiting: Promise<unknown> | undefined
      const began = performance.now()
      await dataSource.transaction(async manager => {
        await manager.query(`insert into artifacts (id, artifact_type, title) values ('held', 'dataset', 'Theirs')`)
        await manager.query(`select from artifacts where id = 'base' for update`)
        const asked = [
          request('a'), request('held'), request('b'), request('of-held', { base_model_id: 'base' }),
          request('of-other', { base_model_id: 'other-base' }), request('c'),
        ]
        waiting = Promise.all(asked.map(each => catalog.registerModel(each)
          .then(({ artifact }) => ended.push(artifact.id), () => ended.push(`not ${String(each.id)}`))))
        while (ended.length < 4) await sleep(5)
        expect(ended.toSorted()).to.deep.equal(['a', 'b', 'c', 'of-other'])
        expect(performance.now() - began).to.be.lessThan(2 * PATIENCE_MS + 2_000)
        // later ones do not wait for those that still do
        await catalog.registerModel(request('later'))
      })
      await waiting
      expect(ended.slice(4).toSorted()).to.deep.equal(['not held', 'of-held'])
    })

    it('leave no setting behind', async () => {
      const dataSource = await fresh()
      const catalog = new ModelCatalog(dataSource)
      expect(await shared(dataSource, () => Promise.all(models(4).map(each => catalog.registerModel(each))))).to.equal(1)
      const runners = Array.from({ length: 5 }, () => dataSource.createQueryRunner())
      const left = await Promise.all(runners.map(runner => runner.query('show lock_timeout')))
      await Promise.all(runners.map(runner => runner.release()))
      expect(new Set(left.map(each => JSON.stringify(each)))).to.deep.equal(new Set(['[{"lock_timeout":"0"}]']))
    })
  })
})
