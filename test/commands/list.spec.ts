import { expect } from 'chai'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { createDataSource } from '../../src/database/data-source'
import { withDatabase } from '../../src/database/with-database'
import { seedModels } from '../catalog/finding/seed'
import { legacyRows } from '../support/legacy-rows'
import { runCli } from '../support/run-cli'
import { realServers, type TestDatabase } from '../support/servers'

const [server] = realServers

describe('list', () => {
  let database: TestDatabase
  before(async () => {
    if (server === undefined) throw new Error('no PostgreSQL to test on')
    database = await server.migrated()
    await withDatabase(createDataSource(database.settings), seedModels)
  })
  after(() => database.drop())

  const run = (...args: readonly string[]) => runCli(['list', ...args], { env: database.env })

  it('prints the models of a filter in an order, and the command that goes on', async () => {
    const flags = ['--where', "framework in ('jax', 'pytorch') and metadata.training_config.epochs is not null",
      '--sort', 'metric.accuracy', 'desc', '--limit', '3', '--internal']
    const first = await run(...flags)
    expect(first.code).to.equal(0)
    expect(first.stdout.split('\n')).to.have.length(5)
    const [count, next = ''] = first.stderr.split('\n')
    expect(count).to.equal('3 models')
    expect(next).to.match(/^next: model-artifacts list --where 'framework in \('\\''jax'\\'', '\\''pytorch'\\''\) and .* --sort metric.accuracy desc .*--internal --page [\w-]+$/)
    const second = await run(...flags, '--page', next.split(' ').at(-1) ?? '')
    expect(second.code).to.equal(0)
    expect(second.stdout.split('\n').slice(2)).to.not.include.members(first.stdout.split('\n').slice(2))
  })

  it('prints one JSON document, as the library has it', async () => {
    const asked = { where: 'parameter_count > 3000', limit: 4, sort: 'parameter_count desc' }
    const { stdout } = await run('--where', asked.where, '--limit', '4', '--sort', 'parameter_count desc', '--json')
    const page = await withDatabase(createDataSource(database.settings), dataSource =>
      new ModelCatalog(dataSource).listModels(asked))
    expect(stdout).to.equal(JSON.stringify(page, null, 2))
    const none = await run('--where', "id = 'nobody'", '--json')
    expect(none.stdout).to.equal(JSON.stringify({ models: [], next: null }, null, 2))
  })

  it('shows the filter with a caret where it is wrong, and exits 1', async () => {
    const { code, stderr, stdout } = await run('--where', "promotion_state = 'promoted' and framwork = 'jax'")
    expect({ code, stdout }).to.deep.equal({ code: 1, stdout: '' })
    expect(stderr.split('\n')).to.deep.equal([
      'filter  [filter/unknown-field]',
      '  there is no field framwork',
      "  promotion_state = 'promoted' and framwork = 'jax'",
      '                                   ^',
      '  → did you mean framework?',
    ])
    const bad = await run('--page', 'x', '--json')
    expect([bad.code, JSON.parse(bad.stderr).troubles[0].code]).to.deep.equal([1, 'filter/bad-page'])
  })

  it('tells fifty when nobody says how many', async () => {
    await withDatabase(createDataSource(database.settings), dataSource =>
      legacyRows(dataSource, `insert into artifacts (id, artifact_type) select 'x' || n, 'model' from generate_series(1, 2500) as n`))
    const { stdout, stderr } = await run()
    expect(stdout.split('\n')).to.have.length(52)
    expect(stderr).to.match(/^50 models\nnext: model-artifacts list --page [\w-]+$/)
    const all = await run('--limit', '1000000', '--json')
    const told = JSON.parse(all.stdout) as { models: { artifact: { id: string } }[]; next: string | null }
    expect(new Set(told.models.map(({ artifact }) => artifact.id)).size).to.equal(2530)
    expect(told.next).to.equal(null)
    expect((await run('--limit', '2200')).stdout.split('\n')).to.have.length(2202)
  })
})
