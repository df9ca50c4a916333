import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelVersion } from '../../../generated/entities'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { checkDecision, type DecidePromotion } from '../../../src/catalog/promotion/decision-request'
import { decidePromotion } from '../../../src/catalog/promotion/decide-promotion'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows } from '../../support/legacy-rows'
import { addVersion, newLineage, seenOf } from '../../support/lineages'
import { externalMetadata, internalMetadata } from '../../support/metadata'
import { writesOf } from '../../support/state'

const promote: DecidePromotion = { to: 'promoted', by: 'ada', reason: 'better' }

forEachDatabase(databases => {
  let dataSource: DataSource
  let catalog: ModelCatalog
  before(async () => {
    dataSource = await databases.open()
    catalog = new ModelCatalog(dataSource)
  })
  const codes = async (id: string, request: unknown): Promise<readonly (readonly [string, string | undefined])[]> =>
    (await refusalOf(catalog.decidePromotion(id, request as DecidePromotion))).troubles
      .map(({ code, where }) => [code, where.pointer] as const)
  const notesOf = async (id: string): Promise<string | null> =>
    (await dataSource.getRepository(ModelVersion).findOneByOrFail({ artifact_id: id })).promotion_notes

  describe('decidePromotion', () => {
    it('makes a version latest and active and supersedes the promoted one, with one event for each', async () => {
      await newLineage(catalog, 'swap-1')
      await addVersion(dataSource, 'swap-1', 'swap-2')
      expect(await catalog.decidePromotion('swap-1', promote)).to.include({ from: 'candidate', predecessor: null, changed: true })
      const evidence = [{ metric: 'accuracy', dataset: 'hold-out', child: 0.92, parent: 0.91, benchmark_id: 'bench-1',
        confidence_interval: { low: 0.9, high: 0.94, level: 0.95 } }]
      const decision = await catalog.decidePromotion('swap-2', { ...promote, evidence: evidence as never })
      expect(decision).to.include({ lineageId: 'swap-1', to: 'promoted', predecessor: 'swap-1' })
      expect(await seenOf(dataSource, 'swap-1')).to.deep.equal([
        { id: 'swap-1', state: 'superseded', latest: 'false', lifecycle: 'superseded', superseded: 'swap-2' },
        { id: 'swap-2', state: 'promoted', latest: 'true', lifecycle: 'active', superseded: null },
      ])
      expect(decision.events.map(({ artifactId, from, to, by }) => [artifactId, from, to, by])).to.deep.equal([
        ['swap-1', 'promoted', 'superseded', 'ada'], ['swap-2', 'candidate', 'promoted', 'ada'],
      ])
      expect(new Set(decision.events.map(({ at }) => at))).to.have.property('size', 1)
      expect((await catalog.history('swap-2')).at(-1)).to.deep.include({ evidence, override: null, origin: 'catalog', reason: 'better' })
      expect(await notesOf('swap-2')).to.equal(
        'better Decided by ada.\naccuracy 0.92 (0.95 interval 0.9 to 0.94) against 0.91 on hold-out in bench-1')
      expect(await notesOf('swap-1')).to.equal('better Decided by ada.\nSuperseded by swap-2. Decided by ada.')
    })

    it('leaves one latest version in a lineage, whoever said so before', async () => {
      await newLineage(catalog, 'latest-1')
      for (const id of ['latest-2', 'latest-3']) await addVersion(dataSource, 'latest-1', id)
      await dataSource.query("update artifacts set is_latest = true where id like 'latest-%'")
      await catalog.decidePromotion('latest-2', promote)
      expect((await seenOf(dataSource, 'latest-1')).map(({ latest }) => latest)).to.deep.equal(['false', 'true', 'false'])
    })

    it('takes the declared moves only, and names the state and the moves it has', async () => {
      await newLineage(catalog, 'moves-1')
      const from = async (state: string): Promise<object> => {
        const reached: Record<string, string> = {}
        for (const to of ['promoted', 'rejected', 'superseded'] as const) {
          const id = `moves-${state}-${to}`
          await newLineage(catalog, id)
          if (state === 'promoted' || state === 'superseded') await catalog.decidePromotion(id, promote)
          if (state === 'superseded' || state === 'rejected') await catalog.decidePromotion(id, { to: state, by: 'ada', reason: 'so' })
          reached[to] = await catalog.decidePromotion(id, { to, by: 'grace', reason: 'other' })
            .then(() => 'taken', (error: Error & { code: string }) => error.code)
        }
        return reached
      }
      const no = 'promotion/undeclared-move'
      expect(await from('candidate')).to.deep.equal({ promoted: 'taken', rejected: 'taken', superseded: no })
      expect(await from('promoted')).to.deep.equal({ promoted: no, rejected: no, superseded: 'taken' })
      expect(await from('rejected')).to.deep.equal({ promoted: no, rejected: no, superseded: no })
      expect(await from('superseded')).to.deep.equal({ promoted: no, rejected: no, superseded: no })
      const { troubles } = await refusalOf(catalog.decidePromotion('moves-1', { ...promote, to: 'superseded' }))
      expect(troubles[0]).to.include({
        what: 'it is candidate, and cannot become superseded', why: 'from candidate the moves are: promoted, rejected',
      })
    })

    it('rejects with notes that hold reason, metrics and interval, and leaves the lifecycle word alone', async () => {
      await newLineage(catalog, 'reject-1')
      await addVersion(dataSource, 'reject-1', 'reject-2')
      const evidence = { metric: 'auroc', child: 0.7, parent: 0.8, confidence_interval: { low: 0.6, high: 0.75 } }
      // the trainer may say no to a model of their own
      await catalog.decidePromotion('reject-2', { to: 'rejected', by: 'trainer-1', reason: 'worse', evidence })
      expect(await notesOf('reject-2')).to.equal('worse Decided by trainer-1.\nauroc 0.7 (interval 0.6 to 0.75) against 0.8')
      expect((await seenOf(dataSource, 'reject-1'))[1]).to.include({ state: 'rejected', latest: 'false', lifecycle: 'candidate' })
      const bare = { to: 'rejected', by: 'ada' }
      expect(await codes('reject-1', bare)).to.deep.equal([['metadata/type', '/reason']])
      expect(await codes('reject-1', { ...bare, reason: '  ' })).to.deep.equal([['metadata/pattern', '/reason']])
    })

    it('withdraws the promoted version without another in its place', async () => {
      await newLineage(catalog, 'withdraw-1')
      await catalog.decidePromotion('withdraw-1', promote)
      await catalog.decidePromotion('withdraw-1', { to: 'superseded', by: 'ada', reason: 'wrong units' })
      expect(await seenOf(dataSource, 'withdraw-1')).to.deep.equal([
        { id: 'withdraw-1', state: 'superseded', latest: 'false', lifecycle: 'superseded', superseded: null },
      ])
      expect(await dataSource.query("select promoted_artifact_id as p from model_lineages where lineage_id = 'withdraw-1'"))
        .to.deep.equal([{ p: null }])
    })

    it('is safe to repeat: the same decision writes nothing, another one is refused', async () => {
      await newLineage(catalog, 'again-1')
      await addVersion(dataSource, 'again-1', 'again-2')
      await catalog.decidePromotion('again-1', promote)
      const request = { ...promote, evidence: { metric: 'accuracy', child: 0.9 }, override: { by: 'lead', reason: 'in time' } }
      const first = await catalog.decidePromotion('again-2', request)
      const before = await writesOf(dataSource)
      const second = await catalog.decidePromotion('again-2', structuredClone(request))
      expect(second).to.deep.equal({ ...first, changed: false })
      expect(await writesOf(dataSource)).to.deep.equal(before)
      for (const other of [promote, { ...request, by: 'grace' }, { ...request, reason: 'x' }, { ...request, evidence: { metric: 'accuracy', child: 0.8 } }]) {
        expect(await codes('again-2', other)).to.deep.equal([['promotion/undeclared-move', '/to']])
      }
      expect(await codes('again-1', promote), 'it has been superseded since').to.deep.equal([['promotion/undeclared-move', '/to']])
    })

    it('checks a request whole, and asks no database before', async () => {
      expect(await codes('nobody', {
        to: 'maybe', by: ' ', reason: 'x'.repeat(2001), evidence: [{ metric: 'a', child: 1 }, { metric: '', child: 'high' }],
        override: { by: '', why: 'x' }, notes: 'x',
      })).to.have.deep.members([
        ['metadata/not-allowed', '/to'], ['metadata/pattern', '/by'], ['metadata/length', '/reason'],
        ['metadata/pattern', '/evidence/1/metric'], ['metadata/type', '/evidence/1/child'],
        ['register/unknown-field', '/override/why'], ['register/unknown-field', '/notes'],
      ])
      expect(await codes('nobody', null)).to.deep.equal([['register/not-an-object', '']])
      expect(await codes('nobody', { ...promote, to: 'candidate' })).to.deep.equal([['promotion/undeclared-move', '/to']])
      expect(await codes('nobody', { ...promote, to: '__proto__' })).to.deep.equal([['metadata/not-allowed', '/to']])
      expect(await codes('nobody', { ...promote, reason: 'a\u0000b' })).to.deep.equal([['storable/nul', '/reason']])
      expect(await codes('no\ud800body', promote)).to.deep.equal([['storable/lone-surrogate', '/id']])
      expect(await codes('nobody', { ...promote, evidence: { metric: 'a', child: 1, confidence_interval: { low: 2, high: 1 } } }))
        .to.deep.equal([['promotion/empty-interval', '/evidence/confidence_interval']])
      expect(await codes('nobody', { to: 'rejected', by: 'ada', reason: 'x', override: { by: 'ada', reason: 'x' } }))
        .to.deep.equal([['promotion/nothing-to-override', '/override']])
      expect(await codes('nobody', promote)).to.deep.equal([['model/unknown', undefined]])
      expect(await codes('__proto__', promote)).to.deep.equal([['model/unknown', undefined]])
    })

    it('refuses a promotion with the numbers of everything that stands against it', async () => {
      const absent = (kind: string): object => ({ absent: kind, reason: 'made up' })
      await catalog.registerModel({
        id: 'blocked-1', title: 'T', createdBy: 'tester', training: { trainedBy: 'ada' },
        metadata: { ...internalMetadata(), framework: absent('not_reported'), training_data: absent('not_reported'),
          parameter_count: absent('under_review'), evaluation_dataset: absent('withheld') },
      })
      await dataSource.query(
        `insert into review_items (id, artifact_id, pointer, reason_code, status)
         values ('00000000000000aa', 'blocked-1', '/parameter_count', 'missing', 'open'),
                ('00000000000000ab', 'blocked-1', '/framework', 'missing', 'answered'),
                ('00000000000000ac', 'blocked-1', '/training_data', 'missing', 'resolved')`)
      const { troubles } = await refusalOf(catalog.decidePromotion('blocked-1', { ...promote, by: ' ADA ' }))
      expect(troubles.map(({ code, what }) => [code, what])).to.have.deep.members([
        ['promotion/blocked', '2 required facts are not reported: framework, training_data'],
        ['promotion/blocked', '1 required fact is under review: parameter_count'],
        ['promotion/blocked', '2 review items are open: framework, parameter_count'],
        ['promotion/blocked', 'the code pin lacks 3 of 3 parts: code_commit_sha, code_entrypoint, code_repo_url'],
        ['promotion/by-trainer', 'who decides has trained the model'],
      ])
      expect(await catalog.history('blocked-1')).to.deep.equal([])
      const override = { by: 'lead', reason: 'needed for the audit' }
      const decision = await catalog.decidePromotion('blocked-1', { ...promote, override })
      expect(decision.overridden.map(({ kind, count }) => [kind, count])).to.deep.equal([
        ['not-reported', 2], ['under-review', 1], ['no-code-pin', 3], ['open-review-items', 2], ['by-trainer', 1],
      ])
      expect(decision.events[0]?.override).to.deep.equal({ ...override, blockers: [
        'not-reported:/framework', 'not-reported:/training_data', 'under-review:/parameter_count', 'no-code-pin',
        'open-review-items:2', 'by-trainer',
      ] })
      expect(await notesOf('blocked-1')).to.match(/^better Decided by ada\.\nOverride by lead: needed for the audit \(promoted although 2 required facts/)
    })

    it('refuses what is no document of the present schema, and an external model without a row', async () => {
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, metadata)
        values ('legacy-1', 'model', 'L', '{"a": 1}'), ('held-1', 'model', 'H', null)`)
      await dataSource.query("insert into model_versions (artifact_id) values ('legacy-1')")
      const what = async (id: string): Promise<readonly string[]> =>
        (await refusalOf(catalog.decidePromotion(id, promote))).troubles.map(trouble => trouble.what)
      expect(await what('legacy-1')).to.include('its metadata is from before the schema')
      expect(await what('held-1')).to.include('it has no row in model_versions: an external model gets one with its source and pin')
      await newLineage(catalog, 'broken-1')
      await legacyRows(dataSource, `update artifacts set metadata = '{"is_external": false, "k\\u0007": 1}' where id = 'broken-1'`)
      expect((await what('broken-1'))[0]).to.match(/^its metadata breaks the schema in 7 places: .*k\ufffd/)
      await catalog.registerModel({ id: 'outside-1', title: 'O', createdBy: 'tester', metadata: externalMetadata() })
      expect(await catalog.decidePromotion('outside-1', promote), 'an external model needs no code').to.include({ changed: true })
    })

    it('writes nothing outside a transaction, and leaves a transaction usable after a refusal', async () => {
      await newLineage(catalog, 'tx-1')
      const alone = decidePromotion(dataSource.manager, checkDecision('tx-1', promote))
      expect(await alone.then(() => '', (error: Error) => error.message)).to.match(/needs a transaction/)
      await catalog.transaction(async manager => {
        await refusalOf(decidePromotion(manager, checkDecision('tx-1', { ...promote, to: 'superseded' })))
        await decidePromotion(manager, checkDecision('tx-1', promote))
      })
      expect((await seenOf(dataSource, 'tx-1'))[0]).to.include({ state: 'promoted' })
    })

    it('keeps notes within their column however much evidence there is', async () => {
      await newLineage(catalog, 'long-1')
      const evidence = Array.from({ length: 1000 }, (_, i) => ({ metric: `m${i}`, child: i, dataset: '😀'.repeat(500) }))
      await catalog.decidePromotion('long-1', { ...promote, reason: '😀'.repeat(1000), evidence: evidence as never })
      expect(await notesOf('long-1')).to.match(/\n\d+ more in the ledger\.$/)
      expect((await catalog.history('long-1'))[0]?.evidence).to.deep.equal(evidence)
    })

    it('lets one of many at once win a version, and keeps one promoted', async () => {
      await newLineage(catalog, 'race-1')
      const ids = Array.from({ length: 6 }, (_, i) => `race-${i + 2}`)
      for (const id of ids) await addVersion(dataSource, 'race-1', id)
      const all = await Promise.allSettled([...ids, ...ids].map((id, i) => catalog.decidePromotion(id, { ...promote, by: `agent-${i}` })))
      expect(all.filter(({ status }) => status === 'fulfilled')).to.have.length(ids.length)
      const seen = await seenOf(dataSource, 'race-1')
      expect(seen.filter(({ state, latest }) => state === 'promoted' && latest === 'true')).to.have.length(1)
      expect(seen.filter(({ latest }) => latest === 'true')).to.have.length(1)
    })
  })
})
