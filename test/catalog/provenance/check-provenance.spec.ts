import { expect } from 'chai'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { runBackfill } from '../../../src/commands/backfill'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import type { ProvenanceFinding } from '../../../src/catalog/provenance/finding'
import type { ProvenanceOptions, ProvenanceReport } from '../../../src/catalog/provenance/check-provenance'
import { forEachDatabase } from '../../support/for-each-database'
import { cloneFolder, makeClone } from '../../support/git-clone'
import { beforePatterns, legacyRows } from '../../support/legacy-rows'
import { externalMetadata, internalMetadata } from '../../support/metadata'

const SHA = 'a'.repeat(40)
const REPO = 'https://git.invalid/team/model'
const code = { repoUrl: REPO, commitSha: SHA, entrypoint: 'train.py' }
const short = ({ artifactId, status, code: rule }: ProvenanceFinding): string =>
  `${artifactId} ${status} ${rule.slice('provenance/'.length)}`

forEachDatabase(databases => {
  describe('checkProvenance', () => {
    let dataSource: DataSource
    let catalog: ModelCatalog
    const clones = cloneFolder()
    before(async () => {
      dataSource = await databases.fresh()
      catalog = new ModelCatalog(dataSource)
    })
    after(() => clones.remove())
    afterEach(async () => { await dataSource.query('delete from artifacts') })

    const by = { title: 'A made-up model', createdBy: 'tester' }
    const internal = (id: string, pin?: Partial<typeof code>) =>
      catalog.registerModel({ ...by, id, metadata: internalMetadata(), ...(pin !== undefined && { code: pin }) })
    const external = (id: string, url: string, pin: string) => catalog.registerModel({
      ...by, id, metadata: { ...externalMetadata(), external_source_url: url, external_source_version: pin },
    })
    const legacy = async (id: string, metadata: object): Promise<void> => {
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, created_by, metadata) values ($1, 'model', $1, 'tester', $2)`,
        [id, JSON.stringify(metadata)])
    }
    const check = async (options?: ProvenanceOptions): Promise<readonly [boolean, ...string[]]> => {
      const { passed, findings } = await catalog.checkProvenance(options)
      return [passed, ...findings.map(short)]
    }

    it('passes an empty catalog, strict or not', async () => {
      const nothing: ProvenanceReport = {
        passed: true, checked: 0, findings: [], omitted: 0,
        counts: { internal: 0, external: 0, unknown: 0, failed: 0, open: 0, unchecked: 0 },
      }
      expect(await catalog.checkProvenance()).to.deep.equal(nothing)
      expect(await catalog.checkProvenance({ strict: true })).to.deep.equal(nothing)
    })

    it('passes models that can say where they come from, and fails those of today that cannot', async () => {
      await internal('int-good', code)
      await external('ext-good', 'https://huggingface.co/example/model', SHA)
      expect(await check({ strict: true })).to.deep.equal([true])
      await internal('int-none')
      await internal('int-part', { repoUrl: REPO, entrypoint: 'train.py' })
      await external('ext-tag', 'https://huggingface.co/example/model', 'v1.0')
      await external('ext-moving', 'https://huggingface.co/example/model/tree/main', SHA)
      await external('ext-blog', 'https://example.org/blog', 'v1.0')
      expect(await check()).to.deep.equal([
        false, 'ext-blog failed pin-unverifiable', 'ext-moving failed pin-disagrees',
        'ext-tag failed pin-not-immutable', 'int-none failed code-pin-missing', 'int-part failed code-pin-missing',
      ])
      const { checked, counts } = await catalog.checkProvenance()
      expect(checked).to.equal(7)
      expect(counts).to.deep.equal({ internal: 3, external: 4, unknown: 0, failed: 5, open: 0, unchecked: 1 })
    })

    it('lists what the backfill left open, and fails on it only when strict', async () => {
      await legacy('old-internal', { is_external: false, model_family: 'transformer', framework: 'pytorch' })
      await legacy('old-external', {
        is_external: true, model_family: 'transformer', source_url: 'https://huggingface.co/a/b',
      })
      await runBackfill(dataSource, {})
      const open = ['old-external open row-missing', 'old-internal open code-pin-missing']
      expect(await check()).to.deep.equal([true, ...open])
      expect(await check({ strict: true })).to.deep.equal([false, ...open])
    })

    it('keeps a legacy row open while an item is, and judges it like every other once nothing is', async () => {
      await legacy('old', { is_external: false, model_family: 'transformer', framework: 'pytorch' })
      await runBackfill(dataSource, {})
      const pin = (sha: string) => beforePatterns(dataSource, 'model_versions', 'code_commit_sha', manager => manager.query(
        `update model_versions set code_repo_url = $1, code_commit_sha = $2, code_entrypoint = 'train.py'`,
        [REPO, sha]))
      await pin(SHA)
      expect(await check()).to.deep.equal([true, 'old open legacy-open'])
      await pin('v1.0')
      expect(await check()).to.deep.equal([true, 'old open code-pin-form'])
      await dataSource.query("update review_items set status = 'resolved', closed_at = now()")
      expect(await check()).to.deep.equal([false, 'old failed code-pin-form'])
      await pin(SHA)
      expect(await check({ strict: true })).to.deep.equal([true])
      await dataSource.query('update model_versions set code_commit_sha = null')
      expect(await check()).to.deep.equal([true, 'old open code-pin-missing'])
    })

    it('fails what nobody ever brought in, and a model of today whose row is gone', async () => {
      await legacy('never', {})
      await internal('gone', code)
      await dataSource.query("delete from model_versions where artifact_id = 'gone'")
      expect(await check()).to.deep.equal([false, 'gone failed row-missing', 'never failed never-read'])
      // raw SQL must not get a row past the check as a legacy one
      await dataSource.query("insert into model_versions (artifact_id) values ('never')")
      expect((await check())[2]).to.equal('never failed never-read')
    })

    it('leaves artifacts of other types alone', async () => {
      await dataSource.query("insert into artifacts (id, artifact_type, title) values ('set', 'dataset', 'A set')")
      expect((await catalog.checkProvenance()).checked).to.equal(0)
    })

    it('looks commits and entrypoints up in clones, and says whose code has none', async () => {
      const folder = path.join(clones.at, databases.server.label.replace(/\W/g, '-'))
      const commitSha = makeClone(folder, { 'train.py': '' }, { remote: 'git@git.invalid:team/model.git' })
      await internal('a-good', { ...code, commitSha })
      await internal('b-commit', code)
      await internal('c-entry', { ...code, commitSha, entrypoint: 'other.py' })
      await internal('d-other', { ...code, repoUrl: 'https://git.invalid/team/other' })
      expect(await check(), 'by form').to.deep.equal([true])
      expect(await check({ repos: [folder] })).to.deep.equal([
        false, 'b-commit failed commit-not-found', 'c-entry failed entrypoint-not-found', 'd-other unchecked no-clone',
      ])
      await dataSource.query("delete from artifacts where id in ('b-commit', 'c-entry')")
      expect(await check({ repos: [folder], strict: true }), 'unchecked never fails')
        .to.deep.equal([true, 'd-other unchecked no-clone'])
    })

    it('gives every finding in order across pages, and keeps the first of each status', async () => {
      for (let i = 0; i < 11; i += 1) await internal(`m-${String(i).padStart(2, '0')}`)
      const given: string[] = []
      const report = await catalog.checkProvenance({
        pageSize: 3, keep: 2, onFinding: async finding => { given.push((await Promise.resolve(finding)).artifactId) },
      })
      expect(given).to.deep.equal(Array.from({ length: 11 }, (_, i) => `m-${String(i).padStart(2, '0')}`))
      expect(report.findings.map(({ artifactId }) => artifactId)).to.deep.equal(['m-00', 'm-01'])
      expect(report).to.include({ omitted: 9, checked: 11, passed: false })
      expect(report.counts.failed).to.equal(11)
    })

    it('takes ids and texts that are hostile', async () => {
      const ids = ['__proto__', "'; drop table artifacts; --", 'a\u2028b', '-x', 'ü'.repeat(200)]
      for (const id of ids) await internal(id, { ...code, entrypoint: 'constructor' })
      await beforePatterns(dataSource, 'model_versions', 'code_commit_sha', manager =>
        manager.query('update model_versions set code_commit_sha = $1', [`${SHA}\n`]))
      const { findings } = await catalog.checkProvenance()
      expect(findings.map(({ artifactId }) => artifactId)).to.have.members(ids)
      expect(new Set(findings.map(each => each.code))).to.deep.equal(new Set(['provenance/code-pin-form']))
    })
  })
})
