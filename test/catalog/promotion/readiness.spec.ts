import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import type { Readiness } from '../../../src/catalog/promotion/readiness'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows, retypeMetadata } from '../../support/legacy-rows'
import { addVersion, CODE, newLineage } from '../../support/lineages'
import { externalMetadata, internalMetadata } from '../../support/metadata'

forEachDatabase(databases => {
  let dataSource: DataSource
  let catalog: ModelCatalog
  before(async () => {
    dataSource = await databases.open()
    catalog = new ModelCatalog(dataSource)
  })

  describe('readiness', () => {
    it('says nothing of a model that could be promoted', async () => {
      await newLineage(catalog, 'ready-1')
      expect(await catalog.readiness('ready-1'))
        .to.deep.equal({ artifactId: 'ready-1', title: 'ready-1', state: 'candidate', verdict: 'ready', blockers: [] })
    })

    it('tells facts, pins and reviews apart, with their numbers, and agrees with what a decision would refuse', async () => {
      const cases: Readonly<Record<string, readonly [metadata: object, code: object, kinds: readonly string[]]>> = {
        'no-code': [internalMetadata(), {}, ['no-code-pin 3']],
        'half-code': [internalMetadata(), { repoUrl: CODE.repoUrl, commitSha: CODE.commitSha }, ['no-code-pin 1']],
        'not-reported': [{ ...internalMetadata(), framework: { absent: 'not_reported', reason: 'x' } }, CODE, ['not-reported 1']],
        withheld: [{ ...internalMetadata(), framework: { absent: 'withheld', reason: 'x' } }, CODE, []],
        outside: [externalMetadata(), {}, []],
      }
      for (const [id, [metadata, code, kinds]] of Object.entries(cases)) {
        await catalog.registerModel({ id, title: id, createdBy: 'tester', metadata, code })
        const { blockers, verdict } = await catalog.readiness(id)
        expect(blockers.map(({ kind, count }) => `${kind} ${count}`), id).to.deep.equal(kinds)
        expect(verdict, id).to.equal(kinds.length === 0 ? 'ready' : 'blocked')
        const decision = catalog.decidePromotion(id, { to: 'promoted', by: 'ada', reason: 'x' })
        expect(await decision.then(() => 0, ({ troubles }: { troubles: unknown[] }) => troubles.length), id).to.equal(kinds.length)
      }
    })

    it('reads adopted rows that are text, broken, or nested too deep, as documents that are not valid', async () => {
      const own = await databases.fresh()
      const other = new ModelCatalog(own)
      for (const id of ['text-1', 'text-2', 'text-3', 'text-4']) await newLineage(other, id)
      await retypeMetadata(own.manager, 'text')
      expect((await other.readiness('text-1')).verdict).to.equal('ready')
      const deep = '['.repeat(10_000)
      for (const [id, text] of [['text-2', 'not JSON'], ['text-3', deep], ['text-4', null]]) {
        await legacyRows(own, 'update artifacts set metadata = $2 where id = $1', [id, text])
        expect((await other.readiness(id ?? '')).blockers, id ?? '').to.deep.equal([{ kind: 'invalid-document', count: 1, fields: [''] }])
      }
    })

    it('lists decided models as decided, and goes through more models than a page holds, in the order of ids', async () => {
      const own = await databases.fresh()
      const other = new ModelCatalog(own)
      for await (const { artifactId } of other.readinessOfAll()) expect.fail(`${artifactId} in an empty table`)
      await newLineage(other, 'm-0000')
      await other.decidePromotion('m-0000', { to: 'promoted', by: 'ada', reason: 'x' })
      await addVersion(own, 'm-0000', 'm-0001')
      await legacyRows(own, `insert into artifacts (id, artifact_type, title) select 'm-' || lpad(n::text, 4, '0'), 'model', 'raw'
        from generate_series(2, 450) n`)
      const all: Readiness[] = []
      for await (const model of other.readinessOfAll()) all.push(model)
      expect(all.map(({ artifactId }) => artifactId)).to.deep.equal(Array.from({ length: 451 }, (_, i) => `m-${String(i).padStart(4, '0')}`))
      expect(all.slice(0, 3).map(({ verdict, state }) => [verdict, state]))
        .to.deep.equal([['decided', 'promoted'], ['ready', 'candidate'], ['blocked', null]])
      expect(all[2]?.blockers.map(({ kind }) => kind)).to.deep.equal(['legacy-document', 'no-row'])
    })

    it('refuses an id that is no model', async () => {
      expect((await refusalOf(catalog.readiness('nobody'))).code).to.equal('model/unknown')
    })
  })
})
