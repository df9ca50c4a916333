import { expect } from 'chai'
import fc from 'fast-check'
import { QueryFailedError, type DataSource } from 'typeorm'
import { checkRequest, type RegisterModel } from '../../../src/catalog/check-request'
import { registerAtOnce } from '../../../src/catalog/core/register-at-once'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { modelKind } from '../../../src/catalog/model-kind'
import { pinColumns } from '../../../src/catalog/model-row'
import { registerModel, storedModel } from '../../../src/catalog/register-model'
import { createDataSource } from '../../../src/database/data-source'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { internalMetadata } from '../../support/metadata'
import { furnish, oneByOne, randomRequests, timelessState } from '../../support/registrations'

const request = (id: string, more: object = {}): RegisterModel =>
  ({ id, title: 'A model', createdBy: 'somebody', metadata: { ...internalMetadata(), ...more } })

const atOnce = (dataSource: DataSource, asked: RegisterModel) =>
  registerAtOnce(dataSource, modelKind, checkRequest(asked), pinColumns(asked.code, asked.training))

forEachDatabase(({ open, fresh, migrated, server }) => {
  describe('registerAtOnce', () => {
    it('writes what a transaction of several statements writes, and gives what reading it gives', async () => {
      const [one, several] = [await fresh(), await fresh()]
      await furnish(one)
      await furnish(several)
      let run = 0
      let written = 0
      await fc.assert(fc.asyncProperty(fc.constant(0).chain(() => randomRequests(`at-once-${run++}`)), async requests => {
        const expected = await oneByOne(several, requests, asked =>
          new ModelCatalog(several).transaction(manager => registerModel(manager, checkRequest(asked))))
        expect(await oneByOne(one, requests, async asked => {
          const registered = await new ModelCatalog(one).registerModel(asked)
          expect(registered).to.deep.equal(await storedModel(one.manager, String(asked.id)))
          written++
        })).to.deep.equal(expected)
      }), { numRuns: server.embedded ? 20 : 50, endOnFailure: true })
      expect(await timelessState(one)).to.deep.equal(await timelessState(several))
      expect(written).to.be.greaterThan(5)
    })

    it('serves documents with and without references, and keeps microseconds', async () => {
      const dataSource = await open()
      const training = { startedAt: '2024-01-01T00:00:00.123456+02:00' }
      expect((await atOnce(dataSource, { ...request('base'), training }))?.row.lineage_id).to.equal('base')
      const [moment] = await dataSource.query<{ at: string }[]>(`select to_char(training_started_at at time zone 'UTC',
        'HH24:MI:SS.US') as at from model_versions where artifact_id = 'base'`)
      expect(moment?.at).to.equal('22:00:00.123456')
      expect((await atOnce(dataSource, request('tuned', { base_model_id: 'base' })))?.row.base_model_id).to.equal('base')
      expect(await atOnce(dataSource, request('lost', { base_model_id: 'nobody' }))).to.equal(undefined)
      expect(await dataSource.query(`select id from artifacts where id = 'lost'`)).to.deep.equal([])
    })

    it('is one statement', async () => {
      const dataSource = await open()
      const sent: string[] = []
      const { logger } = dataSource
      dataSource.logger = { ...logger, logQuery: (sql: string) => void sent.push(sql), logQueryError: () => undefined,
        logQuerySlow: () => undefined, logSchemaBuild: () => undefined, logMigration: () => undefined, log: () => undefined }
      await new ModelCatalog(dataSource).registerModel(request('single'))
      dataSource.logger = logger
      expect(sent).to.have.length(1)
    })

    it('goes without a prepared statement where a pooler has lost it', async () => {
      const dataSource = await fresh()
      await new ModelCatalog(dataSource).registerModel(request('first'))
      // what a session is that a transaction-mode pooler hands out: it knows none of the names that the driver remembers
      await dataSource.query('deallocate all')
      expect((await atOnce(dataSource, request('second')))?.artifact.id).to.equal('second')
      expect((await atOnce(dataSource, request('third')))?.artifact.id).to.equal('third')
    })

    it('writes nothing where a trigger swallows the companion row', async () => {
      const dataSource = await fresh()
      await dataSource.query(`create function swallow() returns trigger language plpgsql as 'begin return null; end'`)
      await dataSource.query('create trigger swallow before insert on metadata_revisions for each row execute function swallow()')
      expect(await atOnce(dataSource, request('swallowed'))).to.equal(undefined)
      expect(await dataSource.query('select id from artifacts')).to.deep.equal([])
    })

    it('leaves a model that was removed, and a server with a stricter isolation, to the transaction', async () => {
      const dataSource = await fresh()
      const catalog = new ModelCatalog(dataSource)
      await catalog.registerModel(request('removed'))
      await catalog.deleteModel('removed', { by: 'somebody', reason: 'for the test' })
      expect(await atOnce(dataSource, request('removed'))).to.equal(undefined)
      expect((await refusalOf(catalog.registerModel(request('removed')))).troubles[0]?.code).to.equal('model/retired-id')
    })

    if (!server.embedded) {
      it('does without a snapshot that may be old', async () => {
        const { settings } = await migrated()
        const url = new URL((settings as { url: string }).url)
        url.searchParams.set('options', '-c default_transaction_isolation=serializable')
        const dataSource = await createDataSource({ url: url.href }).initialize()
        try {
          expect(await atOnce(dataSource, request('strict'))).to.equal(undefined)
          expect((await new ModelCatalog(dataSource).registerModel(request('strict'))).artifact.id).to.equal('strict')
        } finally {
          await dataSource.destroy()
        }
      })

      it('sees a deletion of the same id that commits while it waits', async () => {
        const dataSource = await open()
        const catalog = new ModelCatalog(dataSource)
        await catalog.registerModel(request('going'))
        let waiting: Promise<unknown> | undefined
        await dataSource.transaction(async manager => {
          await manager.query(`select set_config('model_artifacts.decisions', '{}', true)`)
          await manager.query(`delete from artifacts where id = 'going'`)
          waiting = catalog.registerModel(request('going')).then(() => 'registered', (error: unknown) =>
            error instanceof QueryFailedError ? error : (error as { troubles: { code: string }[] }).troubles[0]?.code)
          for (let waits = 0; waits === 0;) {
            waits = Number((await dataSource.query<{ n: string }[]>(
              `select count(*) as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`))[0]?.n)
          }
        })
        expect(await waiting).to.equal('model/retired-id')
        expect(await dataSource.query(`select id from artifacts where id = 'going'`)).to.deep.equal([])
      })
    }
  })
})
