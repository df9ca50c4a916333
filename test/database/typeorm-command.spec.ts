import { expect } from 'chai'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrations } from '../../migrations'
import { forEachDatabase } from '../support/for-each-database'
import { projectFolder, run, type Ended } from '../support/run'

const typeorm = (args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  run('npm', ['run', 'typeorm', ...args], env)

describe('npm run typeorm', () => {
  forEachDatabase(({ empty, connect }) => {
    it('ends with 1 and the reason when it refuses the database', async () => {
      const database = await empty()
      const dataSource = await connect(database)
      await dataSource.query('CREATE TABLE artifacts (id uuid PRIMARY KEY)')
      await dataSource.destroy()
      const { exitCode, stderr } = await typeorm(['migration:run'], database.env)
      expect(exitCode).to.equal(1)
      expect(stderr).to.include('[migration/artifacts-contract]').and.to.not.match(/^\s+at /m)
    })

    it('runs, runs again, reverts and shows', async function () {
      this.timeout(120_000)
      const { env } = await empty()
      const last = migrations.at(-1)?.name ?? ''
      const steps = [
        ['migration:run', `Migration ${last} has been executed successfully.`],
        ['migration:run', 'No migrations are pending'],
        ['migration:revert', `Migration ${last} has been reverted successfully.`],
        ['migration:show', `[X] 1 ${migrations[0].name}`, `[ ] ${last}`],
      ] as const
      for (const [command, ...said] of steps) {
        const { exitCode, stdout, stderr } = await typeorm([command], env)
        expect(exitCode, stderr).to.equal(0)
        for (const line of said) expect(stdout).to.include(line)
      }
    })
  })

  it('creates a migration in migrations/, without a database', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'model-artifacts-create-'))
    for (const name of ['package.json', 'tsconfig.json', 'src', 'scripts', 'migrations']) {
      cpSync(join(projectFolder, name), join(folder, name), { recursive: true })
    }
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'))
    const words = ['--prefix', folder, 'run', 'typeorm', 'migration:create', 'TryThis']
    const { exitCode, stdout, stderr } = await run('npm', words, { DATABASE_URL: 'postgres://127.0.0.1:1/none' })
    expect(exitCode, stderr).to.equal(0)
    const [, file = ''] = /Migration (migrations\/\d{13}-try-this\.ts) has been created/.exec(stdout) ?? []
    expect(readFileSync(join(folder, file), 'utf8')).to.match(/export class TryThis\d{13} implements Migration/)
    expect(readFileSync(join(folder, 'migrations/index.ts'), 'utf8')).to.include('  TryThis')
    rmSync(folder, { recursive: true })
  })

  for (const [words, env, exitCode, said] of [
    [['migration:create'], {}, 2, 'usage/migration-name'],
    [['schema:drop'], {}, 2, 'usage/refused-command'],
    [['schema:sync'], {}, 2, 'usage/refused-command'],
    [['migration:run'], { DATABASE_URL: 'mysql://db/x' }, 3, 'database/bad-url'],
    [['migration:revert'], { DATABASE_URL: 'postgres://127.0.0.1:1/x' }, 3, 'database/unreachable'],
    [['migration:show'], { DATABASE_URL: '', MODEL_ARTIFACTS_DIR: join(__filename, 'x') }, 3,
      'database/folder-not-writable'],
    [['migration:nonsense'], {}, 1, 'Unknown arguments'],
  ] as const) {
    it(`ends ${words.join(' ')} with ${exitCode} and ${said}, without a stack`, async () => {
      const ended = await typeorm(words, env)
      expect(ended.exitCode).to.equal(exitCode)
      expect(ended.stderr).to.include(said).and.to.not.match(/^\s+at /m)
    })
  }
})
