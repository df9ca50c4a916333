import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { openReviewItems } from '../../../src/catalog/review-items'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows } from '../../support/legacy-rows'
import { externalMetadata, internalMetadata } from '../../support/metadata'
import { writesOf } from '../../support/state'

const codes = async (work: Promise<unknown>): Promise<readonly string[]> =>
  (await refusalOf(work)).troubles.map(({ code, where }) => `${code} ${where.pointer ?? ''}`.trim())

forEachDatabase(databases => {
  describe('linkCode', () => {
    let dataSource: DataSource
    let catalog: ModelCatalog
    const why = { by: 'ada', reason: 'found it' }
    const repoUrl = 'https://git.example.org/lab/model'
    const [first, second] = ['a'.repeat(40), 'b'.repeat(40)] as const
    before(async () => {
      dataSource = await databases.open()
      catalog = new ModelCatalog(dataSource)
      await catalog.registerModel({ id: 'm', title: 'M', createdBy: 'eve', metadata: internalMetadata() })
    })

    it('fills what is empty, closes the items it answers, and writes nothing twice', async () => {
      const held = ['/columns/code_commit_sha', '/columns/trained_by'].map(pointer =>
        ({ artifactId: 'm', fact: { pointer, reasonCode: 'missing', found: null } }))
      await catalog.transaction(manager => openReviewItems(manager, held, 'eve'))
      const linked = await catalog.linkCode('m', { repoUrl, commitSha: first }, why)
      expect(linked.changes).to.deep.equal([
        { column: 'code_repo_url', before: null, after: repoUrl }, { column: 'code_commit_sha', before: null, after: first },
      ])
      expect(linked.modelVersion).to.include({ code_repo_url: repoUrl, code_commit_sha: first, code_entrypoint: null })
      expect(linked.closedItems).to.have.length(1)
      expect(await dataSource.query('select pointer, status, answered_by as by from review_items order by pointer')).to.deep.equal([
        { pointer: '/columns/code_commit_sha', status: 'resolved', by: 'ada' },
        { pointer: '/columns/trained_by', status: 'open', by: null },
      ])
      expect(await dataSource.query("select by, reason from review_events where event = 'resolved'")).to.deep.equal([why])
      const before = await writesOf(dataSource)
      expect((await catalog.linkCode('m', { repoUrl, commitSha: first }, why)).changes).to.deep.equal([])
      expect(await writesOf(dataSource)).to.deep.equal(before)
      expect((await catalog.linkCode('m', { entrypoint: 'train.py' }, why)).modelVersion.code_entrypoint).to.equal('train.py')
    })

    it('refuses another value and names both, unless it is to replace', async () => {
      const before = await writesOf(dataSource)
      const refusal = await refusalOf(catalog.linkCode('m', { commitSha: second }, why))
      expect(refusal.code).to.equal('model/code-pin-differs')
      expect(refusal.message).to.include(first).and.include(second)
      expect(await writesOf(dataSource)).to.deep.equal(before)
      const { changes } = await catalog.linkCode('m', { repoUrl, commitSha: second }, { ...why, replace: true })
      expect(changes).to.deep.equal([{ column: 'code_commit_sha', before: first, after: second }])
    })

    it('refuses external, held and unknown models, and what is no pin', async () => {
      await catalog.registerModel({ id: 'outside', title: 'O', createdBy: 'eve', metadata: externalMetadata() })
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title) values ('held', 'model', 'H'), ('set', 'dataset', 'S')")
      expect(await codes(catalog.linkCode('outside', { repoUrl }, why))).to.deep.equal(['model/external-has-no-code'])
      expect(await codes(catalog.linkCode('held', { repoUrl }, why))).to.deep.equal(['model/held'])
      expect(await codes(catalog.linkCode('set', { repoUrl }, why))).to.deep.equal(['model/unknown'])
      expect(await codes(catalog.linkCode('m', {}, why))).to.deep.equal(['model/empty-code-pin /code'])
      expect(await codes(catalog.linkCode('m', { commitSha: 'main', branch: 'x' } as never, { by: '', reason: 'r' })))
        .to.have.members(['metadata/pattern /code/commitSha', 'register/unknown-field /code/branch', 'metadata/pattern /by'])
    })
  })
})
