import { expect } from 'chai'
import { createDataSource } from '../../src/database/data-source'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { runCli, startCli } from '../support/run-cli'
import type { TestDatabase } from '../support/servers'
import { stateOf } from '../support/state'

const MODELS = 400

async function fill(database: TestDatabase): Promise<void> {
  const dataSource = await createDataSource(database.settings).initialize()
  await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, origin_type, created_at, metadata)
     select 'model-' || lpad(n::text, 5, '0'), 'model', 'Model ' || n, 'internal', timestamptz '2026-01-01' + n * interval '1 s',
            case n % 4 when 0 then jsonb_build_object('architecture', 'cnn', 'framework', 'keras', 'parameter_count', n)
                       when 1 then jsonb_build_object('model_family', 'tree', 'parameter_count', n || 'M')
                       when 2 then jsonb_build_object('equations', jsonb_build_array('dx/dt = ' || n))
                       else jsonb_build_object('what', n) end
       from generate_series(1, ${MODELS}) n`)
  await dataSource.destroy()
}

async function look<T>(database: TestDatabase, at: (dataSource: Awaited<ReturnType<typeof open>>) => Promise<T>): Promise<T> {
  const dataSource = await open(database)
  try {
    return await at(dataSource)
  } finally {
    await dataSource.destroy()
  }
}

const open = (database: TestDatabase): ReturnType<ReturnType<typeof createDataSource>['initialize']> =>
  createDataSource(database.settings).initialize()

const sleep = (ms: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, ms) })

forEachDatabase(databases => {
  describe('a backfill in other processes', () => {
    let undisturbed: unknown
    let startup = 0
    before(async () => {
      const database = await databases.migrated()
      await fill(database)
      expect((await runCli(['backfill'], { env: database.env })).code).to.equal(0)
      const start = Date.now()
      expect((await runCli(['backfill'], { env: database.env })).code).to.equal(0)
      // of a run that finds nothing to do, without its end
      startup = (Date.now() - start) * 0.8
      undisturbed = await look(database, stateOf)
    })

    it('ends in the same state after kill -9 at ten points and one more run', async function () {
      this.timeout(300_000)
      const database = await databases.migrated()
      await fill(database)
      let killed = 0
      for (let i = 0; i < 10; i++) {
        // one model a transaction: each run is killed somewhere in the first few of what the one before left
        const child = startCli(['backfill', '--batch-size', '1'], { env: database.env })
        await sleep(startup + 40 * i)
        if (child.exitCode === null && child.kill('SIGKILL')) killed++
        await child
      }
      expect(killed, 'children killed before they ended').to.equal(10)
      expect((await runCli(['backfill'], { env: database.env })).code).to.equal(0)
      expect(await look(database, stateOf)).to.deep.equal(undisturbed)
    })

    it('neither fails nor writes twice when two run at once', async function () {
      this.timeout(120_000)
      const database = await databases.migrated()
      await fill(database)
      const both = await Promise.all([1, 2].map(() => runCli(['backfill', '--batch-size', '7', '--json'], { env: database.env })))
      for (const { code, stderr } of both) expect(code, stderr).to.equal(0)
      expect(await look(database, stateOf)).to.deep.equal(undisturbed)
    })

    it('finishes its batch on an interrupt, and says how to go on', async () => {
      const database = await databases.migrated()
      await fill(database)
      const child = startCli(['backfill', '--batch-size', '1'], { env: database.env })
      await sleep(startup)
      child.kill('SIGINT')
      const { exitCode, stderr, signal } = await child
      if (exitCode === 3) expect(String(stderr)).to.include('another run goes on from there')
      // it may have been before the run, or after it
      else expect([exitCode === 0, signal === 'SIGINT']).to.include(true)
      expect((await runCli(['backfill'], { env: database.env })).code).to.equal(0)
      expect(await look(database, stateOf)).to.deep.equal(undisturbed)
    })

    if (!databases.server.embedded) {
      it('says that the server went away, with exit code 3, and a rerun finishes the work', async () => {
        const database = await databases.migrated()
        await fill(database)
        const watcher = await open(database)
        const child = await watcher.transaction(async manager => {
          // the backfill waits for the last model of all, in the middle of a batch; then its session is ended
          await manager.query('select id from artifacts where id = (select max(id) from artifacts) for update')
          const started = startCli(['backfill', '--batch-size', '1'], { env: database.env })
          for (let ended = 0; ended === 0;) {
            await sleep(20)
            // on a connection of its own: a transaction sees the sessions as they were when it first looked
            ended = (await watcher.query<unknown[]>(`select pg_terminate_backend(pid) from pg_stat_activity
              where datname = current_database() and wait_event_type = 'Lock'`)).length
          }
          // a promise in an object: returned bare, it would be waited for here
          return { started }
        })
        await watcher.destroy()
        const { exitCode, stderr } = await child.started
        expect(exitCode, String(stderr)).to.equal(3)
        expect(String(stderr)).to.include('database/connection-lost').and.include('run the command again')
        expect((await runCli(['backfill'], { env: database.env })).code).to.equal(0)
        expect(await look(database, stateOf)).to.deep.equal(undisturbed)
      })
    }
  })
})
