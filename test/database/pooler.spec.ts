import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { Client } from 'pg'
import type { DataSource } from 'typeorm'
import { migrations } from '../../migrations'
import { checkMigrations } from '../../src/database/check'
import { createDataSource } from '../../src/database/data-source'
import { readHistory } from '../../src/database/history'
import { withMigrationLock } from '../../src/database/migration-lock'
import { startServer, type OwnServer } from '../support/own-server'
import { poolerBinary, startPooler, type Pooler } from '../support/pooler'
import { run } from '../support/run'
import { runCli } from '../support/run-cli'
import { serverBinaries } from '../support/servers'
import { useBackfill, useCatalog, useChecks, useExchange } from '../support/whole-run'

/** Fewer than there are callers: a session is never one caller's for longer than a transaction. */
const CONNECTIONS = 2
const CALLERS = 20

describe('behind a pooler in transaction mode', function () {
  this.timeout(300_000)
  let server: OwnServer
  let pooler: Pooler
  const sources: DataSource[] = []
  const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-pooler-'))

  /** A new database, as the pooler reaches it. */
  async function database(name: string): Promise<string> {
    const client = new Client({ connectionString: server.url })
    await client.connect()
    await client.query(`create database ${name}`)
    await client.end()
    return pooler.url(name)
  }
  async function connect(url: string): Promise<DataSource> {
    const dataSource = await createDataSource({ url }).initialize()
    sources.push(dataSource)
    return dataSource
  }

  before(async function () {
    const binary = poolerBinary()
    if (binary === undefined || serverBinaries === undefined) {
      // the reason stands in the title, which is all that a skipped test shows
      this.test?.parent?.tests.forEach(test => { test.title += ` (skipped: no ${binary === undefined ? 'pgbouncer' : 'postgres'} here)` })
      return this.skip()
    }
    server = await startServer(serverBinaries)
    pooler = await startPooler(binary, server.url, CONNECTIONS)
  })
  after(async () => {
    for (const dataSource of sources) if (dataSource.isInitialized) await dataSource.destroy()
    await pooler?.stop()
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('lends a session for one transaction only: what a session keeps is lost, or met by a stranger', async () => {
    const url = await database('strangers')
    const [one, other] = [new Client({ connectionString: url }), new Client({ connectionString: url })]
    await Promise.all([one.connect(), other.connect()])
    await one.query("set application_name = 'left behind'")
    await one.query("select set_config('model_artifacts.left', 'behind', false)")
    const { rows } = await other.query("select current_setting('model_artifacts.left', true) as seen")
    expect(rows).to.deep.equal([{ seen: 'behind' }])
    await Promise.all([one.end(), other.end()])
  })

  it('lets two processes migrate one fresh database at once', async () => {
    const url = await database('migrated')
    const both = await Promise.all([1, 2].map(() =>
      run('npm', ['run', 'typeorm', 'migration:run'], { DATABASE_URL: url })))
    for (const { exitCode, stderr } of both) expect(exitCode, stderr).to.equal(0)
    const dataSource = await connect(url)
    expect((await readHistory(dataSource)).executed).to.have.length(migrations.length)
    expect(await checkMigrations(dataSource)).to.deep.equal([])
  })

  it('lets who waits for the migration lock keep no connection from who migrates', async () => {
    const url = await database('waited')
    await withMigrationLock(url, 0, async () => {
      const waiting = withMigrationLock(url, 60_000, async () => 'mine')
      await sleep(1_000)
      // the pool has one connection left, and this one needs it
      const client = new Client({ connectionString: url, query_timeout: 5_000 })
      await client.connect()
      for (let n = 0; n < 5; n += 1) {
        await client.query('begin')
        await client.query('select 1')
        await client.query('commit')
      }
      await client.end()
      return { waiting }
    }).then(async ({ waiting }) => expect(await waiting).to.equal('mine'))
  })

  it('serves everything the library does, to twenty callers at once', async () => {
    const [from, to] = [await connect(await database('used')), await connect(await database('copied'))]
    for (const dataSource of [from, to]) await dataSource.runMigrations()
    // the sample is loaded only where there is no model yet
    await useBackfill(from)
    await useCatalog(from, CALLERS)
    expect(await useExchange(from, to)).to.equal(true)
    expect(await useChecks(from)).to.deep.equal([])
    const counted = await from.query(
      "select count(*)::int as models, count(distinct lineage_id)::int as lineages from model_versions where artifact_id like 'run-%'")
    // one by one and in bulk as many lineages each, and as many versions of one of them
    expect(counted).to.deep.equal([{ models: 3 * CALLERS, lineages: 2 * CALLERS }])
  })

  it('reverts and migrates again', async () => {
    const dataSource = await connect(await database('reverted'))
    await dataSource.runMigrations()
    for (const _ of migrations) await dataSource.undoLastMigration()
    expect(await dataSource.query("select count(*)::int as left from pg_class where relname = 'model_versions'"))
      .to.deep.equal([{ left: 0 }])
    expect(await dataSource.runMigrations()).to.have.length(migrations.length)
    expect(await checkMigrations(dataSource)).to.deep.equal([])
  })

  it('serves the commands', async () => {
    const env = { DATABASE_URL: await database('commanded'), MODEL_ARTIFACTS_DIR: '' }
    for (const [args, code] of [
      [['start', '--sample', '--out', path.join(folder, 'report.md')], 0], [['list', '--json'], 0], [['review', 'list', '--json'], 0],
      [['backfill'], 0], [['report', '--json'], 0], [['drift'], 0], [['export'], 0],
    ] as const) {
      const { code: found, stderr } = await runCli(args, { env })
      expect(found, `${args.join(' ')}: ${stderr}`).to.equal(code)
    }
  })
})
