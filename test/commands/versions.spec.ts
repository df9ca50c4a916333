import { expect } from 'chai'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sha256 } from '../../src/catalog/document-text'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { internalMetadata } from '../support/metadata'
import { runCli, type CliResult } from '../support/run-cli'
import type { TestDatabase } from '../support/servers'

interface Told {
  readonly troubles: readonly { readonly code: string; readonly where: { readonly source?: string; readonly pointer?: string } }[]
}
const troublesOf = ({ stderr }: CliResult): readonly string[] =>
  (JSON.parse(stderr) as Told).troubles.map(({ code, where }) => `${code} ${where.source ?? ''}#${where.pointer ?? ''}`)

forEachDatabase(databases => {
  describe('the commands for versions', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'model-artifacts-versions-'))
    let database: TestDatabase
    let env: Readonly<Record<string, string>>
    const cli = (args: readonly string[], input?: unknown): Promise<CliResult> => runCli(args, {
      env, cwd: folder, ...(input !== undefined && { input: typeof input === 'string' ? input : JSON.stringify(input) }),
    })
    const why = ['--by', 'ada', '--reason', 'a test']
    before(async () => {
      database = await databases.migrated()
      env = database.env
      const registration = { id: 'm', title: 'M', createdBy: 'eve', metadata: internalMetadata() }
      expect((await cli(['register', '-'], registration)).code).to.equal(0)
    })
    after(() => rmSync(folder, { recursive: true, force: true }))

    it('register a version, try it without writing, and refuse it with places in the file', async () => {
      const version = { id: 'm-2', createdBy: 'eve', metadata: internalMetadata(), tag: 'v2' }
      const file = path.join(folder, 'version.json')
      writeFileSync(file, JSON.stringify(version))
      const tried = await cli(['register-version', 'm', 'version.json', '--dry-run', '--json'])
      expect(JSON.parse(tried.stdout)).to.deep.include({ dryRun: true, id: 'm-2', parent: 'm', number: 2, title: 'M' })
      expect((await cli(['show', 'm-2'])).code).to.equal(1)
      expect((await cli(['register-version', 'm', 'version.json', '--dry-run'])).stderr).to.include('would register version 2 after m: M')
      const done = await cli(['register-version', 'm', 'version.json'])
      expect(done).to.include({ code: 0, stdout: '' })
      expect(done.stderr).to.equal('registered m-2, version 2 after m\nnext: model-artifacts show m-2')
      const again = await cli(['register-version', 'm', '-', '--json'], version)
      expect(JSON.parse(again.stdout)).to.have.nested.property('artifact.version_number', 2)
      const refused = await cli(['register-version', 'm', '-', '--json'], { ...version, tag: '', metadata: { ...internalMetadata(), framework: 1 } })
      expect(refused.code).to.equal(1)
      expect(troublesOf(refused)).to.deep.equal(['metadata/type stdin#/metadata/framework', 'metadata/pattern stdin#/tag'])
      expect(troublesOf(await cli(['register-version', 'm', '-', '--json'], [1]))).to.deep.equal(['register/not-an-object stdin#'])
      expect(troublesOf(await cli(['register', '-', '--json'], { ...version, metadata: 3, number: 2 })))
        .to.include('register/unknown-field stdin#/number').and.include('register/unknown-field stdin#/tag')
    })

    it('change metadata: print what changed, do nothing twice, refuse a stale hash', async () => {
      const shown = JSON.parse((await cli(['show', 'm', '--json'])).stdout) as { metadataHash: string }
      expect((await cli(['show', 'm'])).stdout).to.include(shown.metadataHash)
      const patch = { framework: 'jax', parameter_count: { absent: 'withheld', reason: 'not public' } }
      const tried = await cli(['update', 'm', '-', ...why, '--dry-run'], patch)
      expect(tried.code).to.equal(0)
      expect(tried.stderr).to.match(/^m: would write revision 2, [0-9a-f]{64}$/)
      const done = await cli(['update', 'm', '-', ...why, '--if-hash', shown.metadataHash], patch)
      expect(done.stdout).to.match(/\/framework\s+\| changed \| "pytorch"\s+\| "jax"/)
      expect(done.stderr).to.match(/^m: wrote revision 2, [0-9a-f]{64}$/)
      expect((await cli(['update', 'm', '-', ...why], patch)).stderr).to.equal('m: this is what revision 2 says already; nothing written')
      const stale = await cli(['update', 'm', '-', ...why, '--if-hash', shown.metadataHash, '--json'], { framework: 'onnx' })
      expect(stale.code).to.equal(1)
      expect(troublesOf(stale)).to.deep.equal(['model/stale m#'])
      const json = JSON.parse((await cli(['update', 'm', '-', ...why, '--json'], { framework: 'onnx' })).stdout) as object
      expect(json).to.deep.include({ revision: 3, changes: [{ pointer: '/framework', kind: 'changed', before: 'jax', after: 'onnx' }] })
        .and.have.nested.property('artifact.metadata.framework', 'onnx')
      expect((json as { artifact: { updated_at: unknown } }).artifact.updated_at).to.match(/^\d{4}-/)
      expect((await cli(['update', 'm', '-', ...why, '--if-hash', 'abc'], {})).code).to.equal(2)
      expect((await cli(['update', 'm', '-'], {})).code).to.equal(2)
      expect(troublesOf(await cli(['update', 'm', '-', ...why, '--json'], '{"extensions": {"n": 1e400}}')))
        .to.deep.equal(['storable/number-not-exact stdin#/extensions/n'])
    })

    it('list revisions, and show what changed between two', async () => {
      const listed = await cli(['revisions', 'm'])
      expect(listed.stdout.split('\n')).to.have.length(5)
      expect(listed.stderr).to.equal('3 revisions\nnext: model-artifacts diff m 2 3')
      expect(JSON.parse((await cli(['revisions', 'm', '--json'])).stdout)).to.have.nested.property('[2].by', 'ada')
      const diff = await cli(['diff', 'm', '1', '3'])
      expect(diff.stdout).to.include('/framework').and.include('"onnx"')
      expect(diff.stderr).to.equal('2 changes')
      const json = await cli(['diff', 'm', '3', '1', '--json'])
      expect(JSON.parse(json.stdout)).to.deep.include({ from: 3, to: 1, comparedAs: 'json' })
      expect((await cli(['diff', 'm', '1', '9'])).code).to.equal(1)
      expect((await cli(['diff', 'm', '1', 'x'])).code).to.equal(2)
      expect((await cli(['revisions', 'nobody'])).code).to.equal(1)
    })

    it('link code: try it, write it, and refuse another', async () => {
      const link = (sha: string, ...more: readonly string[]) => cli(['link-code', 'm-2', '--commit', sha.repeat(40), ...why, ...more])
      expect((await link('a', '--dry-run')).stderr).to.equal('m-2: 1 of 3 columns would be written')
      const done = await link('a', '--json')
      expect(JSON.parse(done.stdout)).to.have.nested.property('modelVersion.code_commit_sha', 'a'.repeat(40))
      const other = await link('b', '--json')
      expect(other.code).to.equal(1)
      expect(troublesOf(other)).to.deep.equal(['model/code-pin-differs m-2#/code/commitSha'])
      expect((await link('b', '--replace')).stdout).to.include('code_commit_sha').and.include('b'.repeat(40))
    })

    it('print a former document byte for byte, or its record', async () => {
      const [listed] = JSON.parse((await cli(['revisions', 'm', '--json'])).stdout) as readonly { sha256: string }[]
      const shown = await cli(['revisions', 'm', '--show', '1'])
      expect(shown).to.include({ code: 0, stderr: '' })
      expect(JSON.parse(shown.stdout)).to.deep.equal(internalMetadata())
      const record = JSON.parse((await cli(['revisions', 'm', '--show', '1', '--json'])).stdout) as { document: string }
      expect(record).to.include({ revision: 1, reason: 'registered', by: 'eve', sha256: listed?.sha256 })
      expect(sha256(record.document)).to.equal(listed?.sha256)
      const unknown = await cli(['revisions', 'm', '--show', '9', '--json'])
      expect(unknown.code).to.equal(1)
      expect(troublesOf(unknown)).to.deep.equal(['revision/unknown m#'])
      expect((await cli(['revisions', 'm', '--show', 'last'])).code).to.equal(2)
    })

    it('show legacy numbers digit for digit', async () => {
      const dataSource = await databases.connect(database)
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title) values ('old', 'model', 'Old')")
      for (const [revision, document] of ['{"n": 9007199254740993}', '{"n": 1e400}'].entries()) {
        await dataSource.query(
          `insert into metadata_revisions (artifact_id, revision, document, schema_version, revised_by, reason)
           values ('old', $1, $2, 'legacy/none', 'tester', 'test')`, [revision, document])
      }
      await dataSource.destroy()
      expect((await cli(['diff', 'old', '0', '1'])).stdout).to.match(/\/n +\| changed \| 9007199254740993 \| 1e400 /)
      const json = await cli(['diff', 'old', '0', '1', '--json'])
      expect(json.stdout).to.include('"before": 9007199254740993,').and.include('"after": 1e400')
    })

    it('delete: say what is lost and what stays, try it first, and name who stands against it', async () => {
      const refused = await cli(['delete', 'm', ...why])
      expect(refused.code).to.equal(1)
      expect(refused.stderr).to.include('m-2 names it as its parent').and.include('[model/in-use]')
      expect((await cli(['delete', 'm-2', ...why, '--dry-run'])).stderr).to.include('would delete m-2, version 2 of lineage m')
      expect((await cli(['show', 'm-2'])).code).to.equal(0)
      const done = await cli(['delete', 'm-2', ...why])
      expect(done.stderr).to.include('lost: 1 metadata document, 0 review items').and.include('kept: the ledger')
      expect((await cli(['show', 'm-2'])).code).to.equal(1)
      expect(JSON.parse((await cli(['delete', 'm', ...why, '--dry-run', '--json'])).stdout))
        .to.deep.include({ dryRun: true, artifactId: 'm', versionNumber: 1, revisions: 3 })
      expect((await cli(['delete', 'm', '--by', 'ada'])).code).to.equal(2)
    })
  })
})
