import { expect } from 'chai'
import path from 'node:path'
import { forEachDatabase } from '../support/for-each-database'
import { cloneFolder, makeClone } from '../support/git-clone'
import { internalMetadata } from '../support/metadata'
import { runCli, type CliResult } from '../support/run-cli'

interface Document {
  readonly findings: readonly { readonly artifactId: string; readonly status: string; readonly code: string }[]
  readonly passed: boolean
  readonly checked: number
  readonly counts: Readonly<Record<string, number>>
}

forEachDatabase(databases => {
  describe('provenance', () => {
    const clones = cloneFolder()
    let env: Readonly<Record<string, string>>
    const cli = (args: readonly string[], input?: string): Promise<CliResult> =>
      runCli(args, { env, cwd: clones.at, ...(input !== undefined && { input }) })
    const register = (id: string, code?: object): Promise<CliResult> =>
      cli(['register', '-'], JSON.stringify({ id, title: id, createdBy: 'tester', metadata: internalMetadata(), code }))
    before(async () => { env = (await databases.migrated()).env })
    after(() => clones.remove())

    it('says nothing on standard output while nothing is found, and is one document with --json', async () => {
      const silent = await cli(['provenance'])
      expect(silent).to.include({ code: 0, stdout: '' })
      expect(silent.stderr).to.include('0 models checked; findings: 0 failed, 0 open')
      const { code, stdout, stderr } = await cli(['provenance', '--strict', '--json'])
      expect({ code, stderr, document: JSON.parse(stdout) as Document }).to.deep.equal({
        code: 0, stderr: '', document: {
          findings: [], passed: true, checked: 0,
          counts: { internal: 0, external: 0, unknown: 0, failed: 0, open: 0, unchecked: 0 },
        },
      })
    })

    it('looks into every clone it is given; exit 1 with what failed', async () => {
      const [one, two] = [path.join(clones.at, 'one'), path.join(clones.at, 'two')]
      const commitSha = makeClone(one, { 'train.py': '' }, { remote: 'https://git.invalid/one' })
      const other = makeClone(two, { 'fit.py': '' }, { remote: 'https://git.invalid/two' })
      await register('m-one', { repoUrl: 'https://git.invalid/one.git', commitSha, entrypoint: 'train.py' })
      await register('m-two', { repoUrl: 'https://git.invalid/two', commitSha: other, entrypoint: 'fit.py' })
      const good = await cli(['provenance', '--repo', 'one', '--repo', two])
      expect(good).to.include({ code: 0, stdout: '' })
      expect(good.stderr).to.include('2 models checked').and.include('0 code pins not compared')
      await register('m-wrong', { repoUrl: 'https://git.invalid/two', commitSha: other, entrypoint: 'train.py' })
      await register('m-bare')
      const { code, stdout } = await cli(['provenance', '--repo', 'two', '--json'])
      const { findings, ...rest } = JSON.parse(stdout) as Document
      expect({ code, rest, findings: findings.map(each => [each.artifactId, each.status, each.code]) }).to.deep.equal({
        code: 1,
        rest: {
          passed: false, checked: 4,
          counts: { internal: 4, external: 0, unknown: 0, failed: 2, open: 0, unchecked: 1 },
        },
        findings: [
          ['m-bare', 'failed', 'provenance/code-pin-missing'], ['m-one', 'unchecked', 'provenance/no-clone'],
          ['m-wrong', 'failed', 'provenance/entrypoint-not-found'],
        ],
      })
      const table = await cli(['provenance', '--repo', 'two'])
      expect(table.code).to.equal(1)
      expect(table.stdout).to.match(/\| failed +\| m-bare +\| internal \| provenance\/code-pin-missing/)
      expect(table.stderr).to.include('findings: 2 failed, 0 open').and.include('1 code pin not compared')
    })

    it('exits 2 for what is no clone and 3 without git, before anything is printed', async () => {
      const misuse = await cli(['provenance', '--repo', 'one', '--repo', 'nowhere', '--json'])
      expect(misuse).to.include({ code: 2, stdout: '' })
      expect(JSON.parse(misuse.stderr)).to.have.nested.property('troubles[0].code', 'provenance/not-a-repository')
      const failed = await runCli(['provenance', '--repo', 'one', '--json'],
        { env: { ...env, PATH: clones.at }, cwd: clones.at })
      expect(failed).to.include({ code: 3, stdout: '' })
      expect(JSON.parse(failed.stderr)).to.have.nested.property('troubles[0].code', 'provenance/git-missing')
      expect((await cli(['provenance', '--repo'])).code).to.equal(2)
    })
  })
})
