import { expect } from 'chai'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { runCli, type CliResult } from '../support/run-cli'
import { stateOf, writesOf } from '../support/state'

describe('start', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-start-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  forEachDatabase(databases => {
    const report = path.join(folder, `${databases.server.label}.md`)

    it('does the whole job in an empty database, and changes nothing the second time', async () => {
      const database = await databases.empty()
      const start = (): Promise<CliResult> =>
        runCli(['start', '--sample', '--out', report], { env: database.env, cwd: folder })
      const first = await start()
      expect(first.code, first.stderr).to.equal(0)
      expect(first.stderr).to.include('sample: loaded 8 legacy models').and.include('next:').and.not.include('nothing changed')
      if (databases.server.embedded) expect(first.stderr).to.include(`database: embedded, in ${database.env['MODEL_ARTIFACTS_DIR'] ?? ''}\n`)
      for (const word of ['Cell Type Classifier', 'promoted', 'candidate', 'internal']) expect(first.stdout).to.include(word)
      const written = readFileSync(report, 'utf8')
      expect(written.length).to.be.greaterThan(2048)
      const look = async (): Promise<unknown> => {
        const dataSource = await databases.connect(database)
        const seen = [await stateOf(dataSource), await writesOf(dataSource)]
        await dataSource.destroy()
        return seen
      }
      const before = await look()
      const second = await start()
      expect(second.code, second.stderr).to.equal(0)
      expect(second.stderr).to.include('nothing changed: no row, no tracked file')
      expect(second.stdout).to.equal(first.stdout)
      expect(readFileSync(report, 'utf8')).to.equal(written)
      expect(await look()).to.deep.equal(before)
    })

    if (databases.server.embedded) {
      it('makes the committed report, byte for byte', () => {
        const committed = path.join(__dirname, '..', '..', 'docs', 'model_artifacts', 'migration_report_ws1.md')
        expect(readFileSync(report, 'utf8'), 'npm start, then commit the report').to.equal(readFileSync(committed, 'utf8'))
      })
    } else {
      it('loads no sample on a server unless it is asked to, and never beside a model', async () => {
        const database = await databases.migrated()
        const bare = await runCli(['start', '--out', report], { env: database.env, cwd: folder })
        expect(bare.code, bare.stderr).to.equal(0)
        expect(bare.stderr).to.include('there is no model yet')
        const dataSource = await databases.connect(database)
        await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title) values ('m', 'model', 'M')")
        const asked = await runCli(['start', '--sample', '--out', report], { env: database.env, cwd: folder })
        expect(asked.stderr).to.include('sample: not loaded, there are models already')
      })

      it('writes the report of a server to .data/', async () => {
        const database = await databases.migrated()
        const { stderr } = await runCli(['start'], { env: database.env, cwd: folder })
        expect(stderr).to.include(path.join('.data', 'migration_report_ws1.md'))
        expect(readFileSync(path.join(folder, '.data', 'migration_report_ws1.md'), 'utf8')).to.match(/^# Migration report/)
      })
    }
  })
})
