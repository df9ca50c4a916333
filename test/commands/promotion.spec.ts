import { expect } from 'chai'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { forEachDatabase } from '../support/for-each-database'
import { addVersion, newLineage } from '../support/lineages'
import { internalMetadata } from '../support/metadata'
import { runCli, type CliResult } from '../support/run-cli'
import type { TestDatabase } from '../support/servers'

const parsed = <T>({ stdout }: CliResult): T => JSON.parse(stdout) as T

describe('promote, history and readiness', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-promotion-'))
  after(() => rmSync(folder, { recursive: true, force: true }))

  it('exit 2 on misuse, before a database is opened', async () => {
    const env = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none', MODEL_ARTIFACTS_DIR: '' }
    for (const [args, code] of [
      [['promote', 'x', '--by', 'ada'], 'usage/missing-option'],
      [['promote', 'x', '--by', 'ada', '--reason', 'r', '--to', 'candidate'], 'usage/invalid-value'],
      [['promote', 'x', '--by', 'ada', '--reason', 'r', '--override-by', 'lead'], 'promotion/half-override'],
      [['promote', 'x', '--by', 'ada', '--reason', 'r', '--evidence', 'nowhere.json'], 'input/unreadable'],
      [['history'], 'promotion/which-history'],
      [['history', 'x', '--lineage', 'y'], 'promotion/which-history'],
    ] as const) {
      const { code: exit, stderr } = await runCli([...args, '--json'], { env, cwd: folder })
      expect(exit, args.join(' ')).to.equal(2)
      expect(JSON.parse(stderr), args.join(' ')).to.have.nested.property('troubles[0].code', code)
    }
    const refused = await runCli(['promote', 'x', '--by', ' ', '--reason', ' ', '--json'], { env, cwd: folder })
    expect(refused.code).to.equal(1)
    expect((JSON.parse(refused.stderr) as { troubles: unknown[] }).troubles).to.have.length(2)
  })

  forEachDatabase(databases => {
    let database: TestDatabase
    const cli = (args: readonly string[], input?: string): Promise<CliResult> =>
      runCli(args, { env: database.env, cwd: folder, ...(input !== undefined && { input }) })
    const decide = ['--by', 'ada', '--reason', 'better']
    before(async () => {
      database = await databases.migrated()
      const dataSource = await databases.connect(database)
      const catalog = new ModelCatalog(dataSource)
      await newLineage(catalog, 'm-1')
      for (const id of ['m-2', 'm-3']) await addVersion(dataSource, 'm-1', id)
      await catalog.registerModel({ id: 'open-1', title: 'Open | 1', createdBy: 'tester', metadata: internalMetadata() })
      // the embedded database admits one process at a time
      await dataSource.destroy()
    })

    it('promote, tell of it, and are safe to repeat; a dry run does the same and keeps nothing', async () => {
      const dry = await cli(['promote', 'm-1', ...decide, '--dry-run'])
      expect(dry).to.include({ code: 0, stdout: '' })
      expect(dry.stderr).to.include('m-1 would be promoted')
      expect(parsed(await cli(['history', 'm-1', '--json']))).to.deep.equal([])
      expect((await cli(['promote', 'm-1', ...decide])).stderr).to.include('m-1 is now promoted').and.include('next: model-artifacts history m-1')
      const evidence = JSON.stringify({ metric: 'accuracy', child: 0.92, parent: 0.91 })
      const file = path.join(folder, 'evidence.json')
      writeFileSync(file, evidence)
      const json = parsed<object>(await cli(['promote', 'm-2', ...decide, '--evidence', file, '--json']))
      expect(json).to.deep.include({ artifactId: 'm-2', from: 'candidate', to: 'promoted', predecessor: 'm-1', changed: true })
      const again = await cli(['promote', 'm-2', ...decide, '--evidence', '-'], evidence)
      expect(again.code).to.equal(0)
      expect(again.stderr).to.include('m-2 was already, by the same decision, promoted')
      const rejected = await cli(['promote', 'm-3', '--to', 'rejected', '--by', 'ada', '--reason', 'worse', '--evidence', '-'], evidence)
      expect(rejected.stderr).to.include('m-3 is now rejected')
      const refused = await cli(['promote', 'm-3', ...decide, '--json'])
      expect(refused).to.include({ code: 1, stdout: '' })
      expect(JSON.parse(refused.stderr)).to.have.nested.property('troubles[0].code', 'promotion/undeclared-move')
    })

    it('tell the ledger: of a model, of a lineage, at a moment', async () => {
      const table = await cli(['history', 'm-1'])
      expect(table.stdout).to.match(/\| 1 +\| \d{4}-.*\| candidate \| promoted +\| ada +\| better/)
        .and.match(/\| 2 +\| .*\| promoted +\| superseded \| ada +\| Superseded by m-2: better/)
      const events = parsed<{ artifactId: string; at: string; to: string }[]>(await cli(['history', '--lineage', 'm-3', '--json']))
      expect(events.map(({ artifactId, to }) => [artifactId, to])).to.deep.equal(
        [['m-1', 'promoted'], ['m-1', 'superseded'], ['m-2', 'promoted'], ['m-3', 'rejected']])
      const [first, swap] = events
      expect((await cli(['history', '--lineage', 'm-1', '--at', first?.at ?? ''])).stdout).to.equal('m-1')
      expect((await cli(['history', '--lineage', 'm-1', '--at', swap?.at ?? ''])).stdout).to.equal('m-2')
      expect((await cli(['history', 'm-1', '--at', swap?.at ?? ''])).stdout).to.equal('superseded')
      expect(parsed(await cli(['history', 'm-1', '--at', '2001-01-01T00:00:00Z', '--json']))).to.include({ state: null })
      expect(parsed(await cli(['history', '--lineage', 'm-1', '--at', '2001-01-01T00:00:00Z', '--json']))).to.include({ promoted: null })
      expect((await cli(['history', 'm-1', '--at', 'yesterday'])).code).to.equal(1)
    })

    it('say what stands between models and promotion, with an exit code for CI', async () => {
      const one = await cli(['readiness', 'open-1'])
      expect(one.code).to.equal(1)
      expect(one.stdout).to.match(/\| open-1 \| Open \\\| 1 \| candidate \| blocked \| the code pin lacks 3 of 3 parts: code_commit_sha/)
      expect(parsed(await cli(['readiness', 'open-1', '--json']))).to.deep.include({ verdict: 'blocked' })
        .and.have.nested.property('blockers[0].kind', 'no-code-pin')
      const all = await cli(['readiness', '--json'])
      expect(all.code).to.equal(1)
      const { models, counts } = parsed<{ models: { artifactId: string; verdict: string }[]; counts: object }>(all)
      expect(models.map(({ artifactId, verdict }) => [artifactId, verdict])).to.deep.equal(
        [['m-1', 'decided'], ['m-2', 'decided'], ['m-3', 'decided'], ['open-1', 'blocked']])
      expect(counts).to.deep.equal({ ready: 0, blocked: 1, decided: 3 })
      expect(parsed<{ models: unknown[]; counts: object }>(await cli(['readiness', '--limit', '1', '--json']))).to.have.deep.property('counts', counts)
      expect((await cli(['readiness', 'm-2'])).code, 'promoted').to.equal(0)
      expect((await cli(['readiness', 'm-3'])).code, 'rejected: it cannot be promoted any more').to.equal(1)
      const promoted = await cli(['promote', 'open-1', ...decide, '--override-by', 'lead', '--override-reason', 'an urgent fix'])
      expect(promoted.stderr).to.include('overridden: the code pin lacks 3 of 3 parts')
      expect((await cli(['readiness'])).code, 'nothing is left to decide').to.equal(0)
      expect((await cli(['readiness', 'nobody', '--json'])).code).to.equal(1)
    })
  })
})
