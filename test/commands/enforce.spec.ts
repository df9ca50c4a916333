import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { checkMode, setEnforcement, type Enforcement } from '../../src/catalog/enforcement/modes'
import type { Violation } from '../../src/catalog/enforcement/violations'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { forEachDatabase } from '../support/for-each-database'
import { runCli } from '../support/run-cli'
import type { TestDatabase } from '../support/servers'

type Shown = Enforcement & { readonly dryRun?: boolean; readonly latestViolations?: readonly Violation[] }

forEachDatabase(({ server, migrated, fresh, connect }) => {
  describe('the command enforce', function () {
    // a process for each command: an embedded database starts anew every time
    this.timeout(300_000)
    let database: TestDatabase
    before(async () => {
      database = await migrated()
    })
    const cli = (...args: readonly string[]) => runCli(['enforce', ...args], { env: database.env })
    const json = async (...args: readonly string[]): Promise<Shown> =>
      JSON.parse((await cli(...args, '--json')).stdout) as Shown
    const raw = async (sql: string): Promise<void> => {
      const dataSource = await connect(database)
      // a folder that is left open keeps every command after it waiting
      try {
        await dataSource.query(sql)
      } finally {
        await dataSource.destroy()
      }
    }

    it('shows that it is strict while nobody has set it', async () => {
      expect(await cli()).to.deep.include({ code: 0, stdout: [
        'strict: a model whose metadata breaks the schema is refused',
        '  nobody has set it: this is the default',
        '  0 violations recorded',
      ].join('\n') })
      expect(await json()).to.deep.equal({ mode: 'strict', setting: null, violations: 0 })
    })

    it('changes nothing in a dry run, and says what would be', async () => {
      const dry = await cli('warn', '--by', 'ada', '--reason', 'to see', '--dry-run')
      expect(dry).to.include({ code: 0, stdout: '' })
      expect(dry.stderr).to.match(/^would be warn: .*\n {2}since \S+Z, by ada: to see\n/)
      const told = await json('warn', '--by', 'ada', '--reason', 'to see', '--dry-run')
      expect(told).to.deep.include({ dryRun: true, mode: 'warn', violations: 0 })
      expect((await json()).setting).to.equal(null)
    })

    it('is set with who, when and why, and shows them', async () => {
      const set = await cli('warn', '--by', 'ada', '--reason', "the importer's being mended")
      expect(set).to.include({ code: 0, stdout: '' })
      expect(set.stderr).to.match(/^warn: .* is let in, with a warning .*\n {2}since \S+Z, by ada: the importer's/)
      const { mode, setting } = await json()
      expect([mode, setting?.by, setting?.reason]).to.deep.equal(['warn', 'ada', "the importer's being mended"])
      expect(setting?.since).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
    })

    it('lists the latest that were let in, the last first', async () => {
      for (const [id, metadata] of [['first', '{"typo": 1}'], ['last', '[]']] as const) {
        await raw(`insert into artifacts (id, artifact_type, metadata) values ('${id}', 'model', '${metadata}')`)
      }
      expect((await cli()).stderr, 'how to list them').to.include('enforce --violations 20')
      const { stdout } = await cli('--violations', '20')
      expect(stdout).to.include('2 violations recorded')
      expect(stdout).to.match(/\| last +\| \(whole document\) +\| type +\|[^]*\| first +\| \/\S+ +\| \w+ +\|/)
      const { violations, latestViolations = [] } = await json('--violations', '1')
      expect(violations).to.equal(2)
      expect(latestViolations).to.have.length(1)
      expect(latestViolations[0]).to.include({ artifactId: 'last', sequence: 1, pointer: '', rule: 'type' })
      expect(latestViolations[0]?.sha256).to.match(/^[0-9a-f]{64}$/)
    })

    it('refuses again once it is strict, and keeps what was recorded', async () => {
      const set = await json('strict', '--by', 'bob', '--reason', 'it is mended')
      expect(set).to.deep.include({ mode: 'strict', violations: 2 })
      const said = await raw("update artifacts set metadata = '{}' where id = 'last'")
        .then(() => 'taken', (error: Error) => error.message)
      expect(said).to.match(/^the metadata of model last breaks the schema at "/)
    })

    it('takes a misuse for one, and changes nothing', async () => {
      const before = await json()
      for (const [args, code, said] of [
        [['warn'], 2, 'usage/enforce-unsigned'],
        [['warn', '--by', 'ada'], 2, 'usage/enforce-unsigned'],
        [['warn', '--reason', 'x'], 2, 'usage/enforce-unsigned'],
        [['--by', 'ada'], 2, 'usage/enforce-idle'],
        [['--dry-run'], 2, 'usage/enforce-idle'],
        [['warn', '--by', 'ada', '--reason', 'x', '--violations', '5'], 2, 'usage/enforce-idle'],
        [['lax', '--by', 'ada', '--reason', 'x'], 2, 'Allowed choices are strict, warn'],
        [['--violations', '0'], 2, 'from 1 to 10000'],
        [['warn', '--by', ' ', '--reason', ''], 1, '/by'],
        [['warn', '--by', 'ada', '--reason', 'x'.repeat(2001)], 1, '/reason'],
      ] as const) {
        const refused = await cli(...args)
        expect(refused.code, args.join(' ').slice(0, 80)).to.equal(code)
        expect(refused.stderr, args.join(' ').slice(0, 80)).to.include(said)
      }
      expect(await json()).to.deep.equal(before)
    })

    it('is set by many at once, each of whom keeps a number of its own', async () => {
      const dataSource = await fresh()
      const catalog = new ModelCatalog(dataSource)
      const setters = Array.from({ length: 12 }, (_, n) => `setter-${n}`)
      const set = await Promise.all(setters.map((by, n) => catalog.transaction(manager =>
        setEnforcement(manager, checkMode(n % 2 === 0 ? 'warn' : 'strict', { by, reason: 'at once' })))))
      expect(set.map(({ setting }) => setting?.by), 'each sees its own').to.deep.equal(setters)
      expect(await numbered(dataSource)).to.have.members(setters)
    })

    it('takes the number of a setting that is undone while it waits', async function () {
      if (server.embedded) return this.skip()
      const dataSource = await fresh()
      for (const [end, expected] of [['rollback', ['second']], ['commit', ['second', 'first', 'second']]] as const) {
        const first = dataSource.createQueryRunner()
        await first.query('begin')
        await setEnforcement(first.manager, checkMode('warn', { by: 'first', reason: 'in its way' }))
        const second = new ModelCatalog(dataSource).transaction(manager =>
          setEnforcement(manager, checkMode('strict', { by: 'second', reason: 'behind it' })))
        while (!await isWaiting(dataSource)) { /* until it has met the first */ }
        await first.query(end)
        await first.release()
        expect((await second).setting?.by).to.equal('second')
        expect(await numbered(dataSource), end).to.deep.equal(expected)
      }
    })
  })
})

/** Who set each setting, by number, once the numbers are known to go 1, 2, 3 … */
async function numbered(dataSource: DataSource): Promise<readonly string[]> {
  const rows = await dataSource.query<{ sequence: number; by: string }[]>(
    'select sequence, set_by as by from enforcement_modes order by sequence')
  expect(rows.map(({ sequence }) => sequence)).to.deep.equal(rows.map((_, n) => n + 1))
  return rows.map(({ by }) => by)
}

/** Whether a session waits for another one to end. */
async function isWaiting(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query<{ waiting: boolean }[]>(
    `select exists (select from pg_locks join pg_stat_activity using (pid)
      where not granted and locktype = 'transactionid' and datname = current_database()) as waiting`)
  return row?.waiting === true
}
