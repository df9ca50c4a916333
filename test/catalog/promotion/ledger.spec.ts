import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { loadSample } from '../../../src/backfill/sample'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { lineageHistory } from '../../../src/catalog/promotion/ledger'
import { runBackfill } from '../../../src/commands/backfill'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows } from '../../support/legacy-rows'
import { addVersion, newLineage } from '../../support/lineages'

const promote = { to: 'promoted', by: 'ada', reason: 'better' } as const

forEachDatabase(databases => {
  let dataSource: DataSource
  let catalog: ModelCatalog
  before(async () => {
    dataSource = await databases.open()
    catalog = new ModelCatalog(dataSource)
  })

  /** A moment so many microseconds after another, as PostgreSQL reckons. */
  const shifted = async (moment: string, microseconds: number): Promise<string> => (await dataSource.query<{ t: string }[]>(
    `select to_char(($1::timestamptz + $2 * interval '1 microsecond') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as t`,
    [moment, microseconds]))[0]?.t ?? ''
  const createdAt = async (id: string): Promise<string> => (await dataSource.query<{ t: string }[]>(
    `select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as t from model_versions where artifact_id = $1`,
    [id]))[0]?.t ?? ''

  describe('the ledger', () => {
    it('tells what a version was at a moment, to the microsecond and from its own moment on', async () => {
      await newLineage(catalog, 'at-1')
      await addVersion(dataSource, 'at-1', 'at-2')
      const first = (await catalog.decidePromotion('at-1', promote)).events.at(-1)?.at ?? ''
      const second = (await catalog.decidePromotion('at-2', promote)).events.at(-1)?.at ?? ''
      expect(first).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
      const state = async (id: string, time: string, microseconds = 0): Promise<string | undefined> =>
        (await catalog.stateAt(id, await shifted(time, microseconds)))?.state
      const registered = await createdAt('at-1')
      expect(await state('at-1', registered, -1)).to.equal(undefined)
      expect(await state('at-1', registered)).to.equal('candidate')
      expect(await state('at-1', first, -1)).to.equal('candidate')
      expect(await state('at-1', first)).to.equal('promoted')
      expect(await state('at-1', second, -1)).to.equal('promoted')
      expect(await state('at-1', second)).to.equal('superseded')
      expect(await state('at-2', second, -1)).to.equal('candidate')
      expect(await catalog.promotedAt('at-1', await shifted(first, -1))).to.equal(null)
      expect(await catalog.promotedAt('at-1', first)).to.equal('at-1')
      expect(await catalog.promotedAt('at-2', await shifted(second, -1)), 'asked by another version').to.equal('at-1')
      expect(await catalog.promotedAt('at-1', second)).to.equal('at-2')
      expect(await catalog.promotedAt('at-1', second.replace('Z', '+00:00')), 'with an offset').to.equal('at-2')
      expect(await catalog.promotedAt('at-1', '9999-12-31T23:59:59Z')).to.equal('at-2')
      expect((await lineageHistory(dataSource.manager, 'at-2')).map(({ artifactId, to }) => [artifactId, to]))
        .to.deep.equal([['at-1', 'promoted'], ['at-1', 'superseded'], ['at-2', 'promoted']])
    })

    it('remembers what was deleted', async () => {
      await newLineage(catalog, 'gone-1')
      await addVersion(dataSource, 'gone-1', 'gone-2')
      const at = (await catalog.decidePromotion('gone-2', promote)).events.at(-1)?.at ?? ''
      await dataSource.query("delete from artifacts where id in ('gone-1', 'gone-2')")
      const events = await catalog.history('gone-2')
      expect(events.map(({ from, to, origin }) => [from, to, origin]))
        .to.deep.equal([['candidate', 'promoted', 'catalog'], ['promoted', 'removed', 'raw-sql']])
      expect(await catalog.stateAt('gone-2', at)).to.deep.equal({ state: 'promoted', event: events[0] })
      expect(await catalog.stateAt('gone-2', await shifted(at, -1)), 'when it came is gone with it').to.include({ state: 'unknown' })
      expect(await catalog.stateAt('gone-2', events[1]?.at ?? '')).to.include({ state: 'removed' })
      expect(await catalog.promotedAt('gone-2', at)).to.equal('gone-2')
      expect(await catalog.promotedAt('gone-2', events[1]?.at ?? '')).to.equal(null)
      expect((await catalog.history('gone-1')).map(({ from, to }) => [from, to]), 'a candidate').to.deep.equal([['candidate', 'removed']])
    })

    it('is empty for a model nobody has decided on, and refuses ids and moments that are none', async () => {
      await newLineage(catalog, 'quiet-1')
      expect(await catalog.history('quiet-1')).to.deep.equal([])
      expect(await catalog.stateAt('quiet-1', '9999-01-01T00:00:00Z')).to.deep.equal({ state: 'candidate', event: null })
      expect(await catalog.stateAt('quiet-1', '2000-01-01T00:00:00Z')).to.equal(null)
      const code = async (work: Promise<unknown>): Promise<string> => (await refusalOf(work)).code
      expect(await code(catalog.history('nobody'))).to.equal('model/unknown')
      expect(await code(catalog.history('a\u0000b'))).to.equal('storable/nul')
      expect(await code(catalog.promotedAt('nobody', '2026-01-01T00:00:00Z'))).to.equal('promotion/unknown-lineage')
      for (const time of ['2026-01-01', '2026-01-01T00:00:00', 'yesterday', '2026-01-01T00:00:00.1234567Z', '']) {
        expect(await code(catalog.stateAt('quiet-1', time)), time).to.equal('metadata/pattern')
      }
      for (const time of ['2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z']) {
        expect(await code(catalog.promotedAt('quiet-1', time)), time).to.equal('model/no-such-moment')
      }
      expect(await code(catalog.stateAt('quiet-1', 5 as never))).to.equal('metadata/type')
    })

    it('says that it does not know what was before an adopted event, and never guesses', async () => {
      // as the migration writes them: found, not seen
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type) values ('adopted-1', 'model')")
      await dataSource.transaction(async manager => {
        await manager.query("select set_config('model_artifacts.importing', 'on', true)")
        await manager.query("insert into model_lineages (lineage_id, last_number, promoted_artifact_id) values ('adopted-1', 1, 'adopted-1')")
        await manager.query(`insert into model_versions (artifact_id, lineage_id, promotion_state, created_at)
          values ('adopted-1', 'adopted-1', 'promoted', '2020-01-01Z')`)
        await manager.query(`insert into promotion_events (artifact_id, sequence, lineage_id, to_state, decided_at, decided_by, reason, origin)
          values ('adopted-1', 1, 'adopted-1', 'promoted', '2024-01-01Z', 'dba', 'decided before the ledger', 'adopted')`)
      })
      const state = async (time: string): Promise<string | undefined> => (await catalog.stateAt('adopted-1', time))?.state
      expect(await state('2019-12-31T00:00:00Z')).to.equal(undefined)
      expect(await state('2022-01-01T00:00:00Z')).to.equal('unknown')
      expect(await state('2024-01-01T00:00:00Z')).to.equal('promoted')
      expect(await catalog.promotedAt('adopted-1', '2019-12-31T00:00:00Z')).to.equal(null)
      expect((await refusalOf(catalog.promotedAt('adopted-1', '2022-01-01T00:00:00Z'))).troubles[0])
        .to.include({ code: 'promotion/before-the-ledger', why: 'the ledger knows of it from 2024-01-01T00:00:00.000000Z on' })
      expect(await catalog.promotedAt('adopted-1', '2024-01-01T00:00:00Z')).to.equal('adopted-1')
    })

    it('holds the decisions on the grandfathered models, each promotion as the override it was', async () => {
      const source = await databases.fresh()
      const models = await loadSample(source)
      await runBackfill(source, {})
      const own = new ModelCatalog(source)
      const histories = await Promise.all((await own.listModels()).models.map(({ artifact }) => own.history(artifact.id)))
      expect(histories).to.have.length(models)
      expect(histories.map(({ length }) => length)).to.deep.equal(histories.map(() => 1))
      const events = histories.flat()
      const promoted = events.filter(({ to }) => to === 'promoted')
      expect(promoted).to.have.length(6)
      expect(events.filter(({ to }) => to === 'candidate')).to.have.length(2)
      for (const { by, origin, reason } of events) {
        expect({ by, origin }).to.deep.equal({ by: 'model-artifacts quest', origin: 'catalog' })
        expect(reason).to.match(/^(Grandfathered|Stays candidate): /)
      }
      const blockers = promoted.map(({ override }) => override?.blockers ?? [])
      for (const one of blockers) expect(one).to.not.be.empty
      expect(blockers.filter(one => one.includes('no-code-pin')), 'all but the one whose document stays legacy').to.have.length(5)
      for (const blocker of blockers.flat()) {
        expect(blocker).to.match(/^(legacy-document|no-code-pin|(not-reported|under-review):\/\w+)$/)
      }
    })
  })
})
