import { expect } from 'chai'
import { setTimeout as pause } from 'node:timers/promises'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createDataSource } from '../../src/database/data-source'
import { bodyOf, everyRow, exported, sealed } from '../support/exchanged'
import { internalMetadata } from '../support/metadata'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { runCli, startCli } from '../support/run-cli'
import { realServers, type TestDatabase } from '../support/servers'

const LINEAGES = 1500
const ROUNDS = 6

const [server] = realServers
if (server !== undefined) {
  describe('an import', () => {
    const made: TestDatabase[] = []
    const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-killed-'))
    const file = path.join(folder, 'catalog.jsonl')
    const fresh = async (): Promise<TestDatabase> => {
      const database = await server.migrated()
      made.push(database)
      return database
    }
    const rowsOf = async (database: TestDatabase): Promise<Readonly<Record<string, readonly string[]>>> => {
      const dataSource = await createDataSource(database.settings).initialize()
      try {
        return await everyRow(dataSource)
      } finally {
        await dataSource.destroy()
      }
    }
    let expected: Readonly<Record<string, readonly string[]>>
    after(async () => {
      for (const database of made) await database.drop()
      rmSync(folder, { recursive: true, force: true })
    })

    before(async function () {
      this.timeout(300_000)
      // one lineage as the catalog writes it, and many more in its image
      const source = await createDataSource((await fresh()).settings).initialize()
      await new ModelCatalog(source).registerModel({ id: 'model-@', title: 'T', createdBy: 'tester', metadata: internalMetadata() })
      await source.query("update model_versions set promotion_state = 'promoted' where artifact_id = 'model-@'")
      const [header = '', ...one] = bodyOf(await exported(source))
      await source.destroy()
      const many = Array.from({ length: LINEAGES }, (_, i) =>
        one.map(line => line.replaceAll('model-@', `model-${String(i).padStart(5, '0')}`)))
      writeFileSync(file, sealed([header, ...many.flat()]))
      const whole = await fresh()
      const { code, stderr } = await runCli(['import', '--catalog', file], { env: whole.env })
      expect(code, stderr).to.equal(0)
      expected = await rowsOf(whole)
      expect(expected['model_versions']).to.have.length(LINEAGES)
    })

    it(`killed at any moment leaves each lineage whole or absent, and goes on where it was (${ROUNDS} rounds)`, async function () {
      this.timeout(600_000)
      let partial = 0
      for (let round = 0; round < ROUNDS; round++) {
        const database = await fresh()
        const watch = await createDataSource(database.settings).initialize()
        const child = startCli(['import', '--catalog', file], { env: database.env })
        const ended = child.then(() => true)
        // the moment is somewhere between the first row and the last
        const aim = Math.floor((LINEAGES * (round + 0.2)) / ROUNDS)
        const count = async (): Promise<number> =>
          (await watch.query<{ n: number }[]>('select count(*)::int as n from model_lineages'))[0]?.n ?? 0
        while (await count() < aim && !await Promise.race([ended, pause(2, false)])) { /* not yet */ }
        child.kill('SIGKILL')
        await ended
        const n = await count()
        if (n > 0 && n < LINEAGES) partial++
        const [broken] = await watch.query<{ n: number }[]>(
          `select count(*)::int as n from artifacts a
            where (select count(*) from model_versions v join model_lineages l using (lineage_id)
                     join metadata_revisions r using (artifact_id) join promotion_events e using (artifact_id)
                    where v.artifact_id = a.id and l.promoted_artifact_id = a.id) <> 1`)
        expect(broken).to.deep.equal({ n: 0 })
        await watch.destroy()
        const again = await runCli(['import', '--catalog', file, '--json'], { env: database.env })
        const { written, known } = JSON.parse(again.stdout) as { written: number; known: number }
        expect({ written, known }).to.deep.equal({ written: (LINEAGES - n) * 5, known: n * 5 })
        expect(await rowsOf(database)).to.deep.equal(expected)
      }
      expect(partial).to.be.above(0)
    })

    it('at the same time as others of the same file ends as one alone', async function () {
      this.timeout(300_000)
      const database = await fresh()
      const ends = await Promise.all(Array.from({ length: 3 }, () => runCli(['import', '--catalog', file, '--json'], { env: database.env })))
      expect(ends.map(({ code }) => code), ends.map(({ stderr }) => stderr).join('\n')).to.deep.equal([0, 0, 0])
      const written = ends.map(({ stdout }) => (JSON.parse(stdout) as { written: number }).written)
      expect(written.reduce((sum, n) => sum + n, 0)).to.equal(LINEAGES * 5)
      expect(await rowsOf(database)).to.deep.equal(expected)
    })
  })
}
