import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import fc from 'fast-check'
import type { RegisterModel } from '../../src/catalog/check-request'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { DataError } from '../../src/errors'
import { forEachDatabase } from '../support/for-each-database'
import { externalMetadata, internalMetadata } from '../support/metadata'
import {
  furnish, inBulk, oneByOne, randomRequests, REFUSED_TITLE, refuseTitle, timelessState,
} from '../support/registrations'

const request = (id: string, more: Partial<RegisterModel> = {}): RegisterModel =>
  ({ id, title: 'A model', createdBy: 'somebody', metadata: internalMetadata(), ...more })

const based = (id: string, base: string): RegisterModel =>
  request(id, { metadata: { ...internalMetadata(), base_model_id: base } })

forEachDatabase(({ open, fresh, server }) => {
  describe('registerModels', () => {
    it('leaves the database and tells the outcomes that one registration after the other does', async () => {
      const [single, bulk] = [await fresh(), await fresh()]
      await furnish(single)
      await furnish(bulk)
      let run = 0
      const seen = new Set<string>()
      await fc.assert(fc.asyncProperty(fc.constant(0).chain(() => randomRequests(`run-${run++}`)), fc.integer({ min: 1, max: 16 }),
        async (requests, batchSize) => {
          const told = await oneByOne(single, requests)
          expect(await inBulk(bulk, requests, batchSize)).to.deep.equal(told)
          for (const { outcome, troubles } of told) for (const [code] of troubles.length > 0 ? troubles : [[outcome]]) seen.add(code)
        }), { numRuns: server.embedded ? 25 : 60, endOnFailure: true })
      expect(await timelessState(bulk)).to.deep.equal(await timelessState(single))
      expect([...seen]).to.include.members(['registered', 'unchanged', 'model/exists-different', 'model/unknown-base'])
    })

    it('registers a base and what is made from it in one batch, and refuses what comes before its base', async () => {
      const dataSource = await open()
      const requests = [based('b-2', 'b-1'), request('b-1'), based('b-3', 'b-1'), based('b-4', 'b-3'), based('b-5', 'b-5')]
      expect((await inBulk(dataSource, requests)).map(({ outcome, troubles }) => troubles[0]?.[0] ?? outcome)).to.deep.equal(
        ['model/unknown-base', 'registered', 'registered', 'registered', 'model/base-is-itself'])
    })

    it('says of an id that is taken or retired only that, as one registration does, whatever else is wrong', async () => {
      const [single, bulk] = [await fresh(), await fresh()]
      const requests = [
        based('c-1', 'there'), based('there', 'c-1'), based('there', 'nobody'),
        request('removed', { title: REFUSED_TITLE }), request('c-2', { title: REFUSED_TITLE }),
      ]
      for (const dataSource of [single, bulk]) await furnish(dataSource)
      const told = await oneByOne(single, requests)
      expect(told.map(({ outcome, troubles }) => troubles[0]?.[0] ?? outcome)).to.deep.equal(
        ['registered', 'model/exists-different', 'model/exists-different', 'model/retired-id', 'database/constraint'])
      expect(await inBulk(bulk, requests)).to.deep.equal(told)
    })

    it('finds the one row that only the database refuses, and writes its neighbours', async () => {
      const dataSource = await fresh()
      await refuseTitle(dataSource)
      const requests = Array.from({ length: 100 }, (_, i) => request(`n-${i}`, i === 61 ? { title: REFUSED_TITLE } : {}))
      const told = await inBulk(dataSource, requests)
      expect(told.map(({ outcome }) => outcome)).to.deep.equal(requests.map((_, i) => i === 61 ? 'refused' : 'registered'))
      expect(told[61]?.troubles[0]?.[0]).to.equal('database/constraint')
      expect(await dataSource.query('select count(*)::int as n from metadata_revisions')).to.deep.equal([{ n: 99 }])
    })

    it('tells of a row that a trigger of others refuses, and writes its neighbours', async () => {
      const dataSource = await fresh()
      await dataSource.query(`create function theirs() returns trigger language plpgsql as $$ begin
        if new.title = '${REFUSED_TITLE}' then raise exception 'not here'; end if; return new; end $$`)
      await dataSource.query('create trigger theirs before insert on artifacts for each row execute function theirs()')
      const told = await inBulk(dataSource, Array.from({ length: 9 }, (_, i) => request(`t-${i}`, i === 4 ? { title: REFUSED_TITLE } : {})))
      expect(told.map(({ outcome }) => outcome)).to.deep.equal(Array.from({ length: 9 }, (_, i) => i === 4 ? 'refused' : 'registered'))
      expect(told[4]?.troubles[0]?.[0]).to.equal('database/refused')
    })

    it('refuses a size of batches that is none before it reads', async () => {
      const dataSource = await open()
      function* source(): Generator<RegisterModel> {
        throw new Error('it was read')
      }
      for (const batchSize of [0, -1, 1.5, NaN, Infinity, 100_001, '5' as never]) {
        let failure: unknown
        try {
          await inBulk(dataSource, source(), batchSize)
        } catch (error) {
          failure = error
        }
        expect(failure).to.be.instanceOf(DataError)
        expect((failure as DataError).troubles.map(({ code }) => code)).to.deep.equal(['artifact/bad-batch-size'])
      }
    })

    it('draws an id where a request has none', async () => {
      const ids = new Set<string>()
      for await (const { id, outcome } of new ModelCatalog(await open()).registerModels([1, 2, 3].map(() => ({
        title: 'A model', createdBy: 'somebody', metadata: externalMetadata(),
      })))) {
        expect(outcome).to.equal('registered')
        ids.add(String(id))
      }
      expect(ids.size).to.equal(3)
    })

    it('tells what was written before its source fails, then fails as the source does', async () => {
      const dataSource = await open()
      const told: string[] = []
      async function* source(): AsyncGenerator<RegisterModel> {
        yield request('s-1')
        yield request('s-2')
        throw new Error('the source is gone')
      }
      let failure: unknown
      try {
        for await (const { id, outcome } of new ModelCatalog(dataSource).registerModels(source())) told.push(`${id} ${outcome}`)
      } catch (error) {
        failure = error
      }
      expect(told).to.deep.equal(['s-1 registered', 's-2 registered'])
      expect(String(failure)).to.include('the source is gone')
    })

    const streams: Readonly<Record<string, (n: number) => RegisterModel>> = {
      'requests of their own': n => request(`ahead-${n}`),
      'requests that are refused': n => request(`refused-${n}`, n < 10 ? {} : { title: '' }),
      'the same request again and again': n => request(n < 30 ? 'same' : `same-${n}`),
      'requests that name one before them': n => (n === 0 ? request('named-0') : based(`named-${n}`, `named-${Math.floor(n / 2)}`)),
    }
    for (const [which, requestOf] of Object.entries(streams)) {
      it(`reads a few batches ahead of whoever listens, and closes its source: ${which}`, async () => {
        const dataSource = await fresh()
        let read = 0
        let closed = false
        function* source(): Generator<RegisterModel> {
          try {
            for (;;) yield requestOf(read++)
          } finally {
            closed = true
          }
        }
        for await (const { index } of new ModelCatalog(dataSource).registerModels(source(), { batchSize: 10 })) {
          expect(read).to.be.at.most(index + 61)
          if (index === 155) break
        }
        expect(closed).to.equal(true)
      })
    }

    it('fails as its source does, whatever that fails with', async () => {
      const dataSource = await open()
      function* source(): Generator<RegisterModel> {
        yield request('f-1')
        throw undefined
      }
      let hasFailed = false
      await inBulk(dataSource, source()).catch(() => { hasFailed = true })
      expect(hasFailed).to.equal(true)
    })

    if (!server.embedded) {
      it('writes two batches at once that name the same bases in opposite orders, and neither is in the way of the other', async () => {
        const dataSource = await fresh()
        const bases = Array.from({ length: 2400 }, (_, i) => `base-${i}`)
        await inBulk(dataSource, bases.map(id => request(id)))
        const batch = 60
        const requests = Array.from({ length: bases.length / batch }, (_, i) => bases.slice(i * batch, (i + 1) * batch)).flatMap(some =>
          [...some.map(base => based(`up-${base}`, base)), ...some.toReversed().map((base, i) => (i % 2 === 0 ? based(`down-${base}`, base)
            // a data set of the same batch does not keep it from its place among the bases
            : request(`down-${base}`, { metadata: {
              ...internalMetadata(), base_model_id: base, evaluation_dataset: { artifact_id: `down-${some.at(-1)}` } } })))])
        const told = await inBulk(dataSource, requests, batch)
        expect(new Set(told.map(({ outcome }) => outcome))).to.deep.equal(new Set(['registered']))
        // a deadlock is tried again, so nothing else tells of it; a session counts it when it has been idle for a second
        await sleep(1_100)
        await Promise.all(Array.from({ length: 10 }, () => dataSource.query('select pg_sleep(0.1)')))
        expect(await dataSource.query('select deadlocks::int as n from pg_stat_database where datname = current_database()'))
          .to.deep.equal([{ n: 0 }])
      })

      it('is agreed with by a second writer of the same models', async () => {
        const dataSource = await fresh()
        const requests = Array.from({ length: 600 }, (_, i) => i % 10 === 0 ? request(`w-${i}`) : based(`w-${i}`, `w-${i - 1}`))
        const told = await Promise.all([inBulk(dataSource, requests, 50), inBulk(dataSource, requests, 70)])
        for (const i of requests.keys()) {
          expect(told.map(outcomes => outcomes[i]?.outcome).sort(), String(i)).to.deep.equal(['registered', 'unchanged'])
        }
      })
    }
  })
})
