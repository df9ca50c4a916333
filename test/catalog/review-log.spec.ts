import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { LogReviews1776384000008 } from '../../migrations/1776384000008-log-reviews'
import { undoBackfill } from '../../src/backfill/undo-backfill'
import { closeAnsweredItems } from '../../src/catalog/review-closing'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { findReviewItem } from '../../src/catalog/review-list'
import { listReviewItems, reviewItemPages } from '../../src/catalog/review-list'
import { listReviewEvents } from '../../src/catalog/review-log'
import { forEachDatabase } from '../support/for-each-database'
import { withoutValidator } from '../support/legacy-rows'
import { internalMetadata } from '../support/metadata'
import { asRole, newRole, triggerOfOnesOwn } from '../support/roles'
import { codesOf, insertLegacy, itemsOf, resolve, stepsOf } from '../support/review'

forEachDatabase(databases => {
  describe('the log of reviews', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.open() })

    const held = async (id: string): Promise<string> => {
      await insertLegacy(dataSource, id, { ...internalMetadata(), parameter_count: '1.2k' })
      return (await itemsOf(dataSource, id))['/parameter_count'] ?? ''
    }
    const me = async (): Promise<string> =>
      (await dataSource.query<{ me: string }[]>('select current_user as me'))[0]?.me ?? ''

    it('refuses every change of its rows, and rows that no review item stands for', async () => {
      await held('log-a')
      for (const sql of [
        "update review_events set by = 'nobody'", 'delete from review_events', 'truncate review_events',
        'update review_events set by = by where false',
        "insert into review_events select item_id, 99, artifact_id, pointer, event, at, by, reason, value, origin from review_events",
      ]) {
        expect(await dataSource.query(sql).then(() => 'done', (error: Error) => error.message), sql).to.match(/the log of reviews is/)
      }
    })

    it('has what raw SQL does, by the database user where the row names nobody', async () => {
      const item = await held('log-b')
      await dataSource.query("update review_items set claimed_by = 'eve', claimed_at = now() where id = $1", [item])
      await dataSource.query("update review_items set status = 'answered', answer = '7', answered_by = 'eve' where id = $1", [item])
      await dataSource.query("update review_items set answer = '8' where id = $1", [item])
      await dataSource.query("update review_items set status = 'rejected' where id = $1", [item])
      await dataSource.query("update review_items set status = 'open', claimed_by = null where id = $1", [item])
      await dataSource.query('update review_items set found = found where id = $1', [item])
      await dataSource.query("delete from artifacts where id = 'log-b'")
      const user = await me()
      expect(await stepsOf(dataSource, item)).to.deep.equal([
        'opened backfill', 'claimed eve', 'answered eve', 'answered eve', `rejected ${user}`, `reopened ${user}`,
        `released ${user}`, `withdrawn ${user}`])
      const events = await listReviewEvents(dataSource.manager, { artifactId: 'log-b' })
      expect(events.map(({ sequence }) => sequence)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8])
      expect(events.map(({ origin }) => origin)).to.deep.equal(['catalog', ...Array<string>(7).fill('raw-sql')])
      expect(events.map(({ value }) => value)).to.deep.equal([1200, null, 7, 8, 8, null, null, null])
      expect(events[0]?.at).to.match(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
    })

    it('has every step of a row that raw SQL inserts half way through', async () => {
      await held('log-g')
      await dataSource.query(`insert into review_items (id, artifact_id, pointer, reason_code, status, answer, answered_by, claimed_by, claimed_at)
        values ('00000000000000aa', 'log-g', '/x', 'missing', 'resolved', '5', 'eve', 'eve', now()),
          ('00000000000000ab', 'log-g', '/y', 'missing', 'open', null, null, null, null)`)
      const user = await me()
      expect(await stepsOf(dataSource, '00000000000000aa')).to.deep.equal([`opened ${user}`, 'resolved eve', 'claimed eve'])
      expect(await stepsOf(dataSource, '00000000000000ab')).to.deep.equal([`opened ${user}`])
    })

    it('is written in a session that sees no table of ours by its bare name', async () => {
      const item = await held('log-c')
      const [{ schema } = { schema: '' }] = await dataSource.query<{ schema: string }[]>('select current_schema() as schema')
      await dataSource.transaction(async manager => {
        await manager.query("set local search_path = pg_catalog")
        await manager.query(`delete from ${schema}.review_items where artifact_id = 'log-c'`)
      })
      expect(await stepsOf(dataSource, item)).to.deep.equal(['opened backfill', `withdrawn ${await me()}`])
    })

    it('says who undid a backfill, and goes on counting when the item comes back', async () => {
      const item = await held('log-d')
      await dataSource.transaction(manager => undoBackfill(manager, 'log-d', 'carol'))
      expect(await codesOf(findReviewItem(dataSource.manager, item))).to.equal('review/unknown-item')
      await insertLegacy(dataSource, 'log-d2', internalMetadata())
      expect(await stepsOf(dataSource, item)).to.deep.equal(['opened backfill', 'withdrawn carol', 'opened backfill'])
      expect(await codesOf(listReviewEvents(dataSource.manager, { item: 'zz' }))).to.equal('review/unknown-item')
      expect(await codesOf(listReviewEvents(dataSource.manager, { item: 'a\0' }))).to.equal('review/unknown-item')
      expect(await codesOf(findReviewItem(dataSource.manager, '\0'))).to.equal('review/unknown-item')
      expect(await codesOf(listReviewEvents(dataSource.manager, { item: '' }))).to.equal('review/ambiguous-item')
    })

    it('leaves new rows that an import brings to the import, and hears of every later change all the same', async () => {
      await held('log-e')
      const item = '00000000000000e0'
      await dataSource.transaction(async manager => {
        await manager.query("select set_config('model_artifacts.importing', 'on', true)")
        await manager.query(`insert into review_items (id, artifact_id, pointer, reason_code) values ($1, 'log-e', '/x', 'missing')`, [item])
        await manager.query(`insert into review_events (item_id, sequence, artifact_id, pointer, event, at, by, origin)
          values ($1, 1, 'log-e', '/x', 'opened', now(), 'dora', 'catalog')`, [item])
        await manager.query("update review_items set claimed_by = 'eve', claimed_at = now() where id = $1", [item])
        await manager.query('delete from review_items where id = $1', [item])
      })
      expect(await stepsOf(dataSource, item)).to.deep.equal(['opened dora', 'claimed eve', `withdrawn ${await me()}`])
    })

    it('names the role of the session that deletes, and hears no import of a role that does not own it', async () => {
      const item = await held('log-h')
      const { role, drop } = await newRole(dataSource)
      const refused = `insert into review_events (item_id, sequence, artifact_id, pointer, event, at, origin)
        values ('00000000000000e1', 1, 'log-h', '/x', 'opened', now(), 'catalog')`
      try {
        for (const statements of [[refused], triggerOfOnesOwn(refused)]) {
          expect(await asRole(dataSource, role, [
            "set local model_artifacts.importing = 'on'", "set local model_artifacts.recording = 'on'", ...statements,
          ])).to.equal('review_events_written_by_trigger')
        }
        await dataSource.query(`revoke all on review_events from ${role}`)
        expect(await asRole(dataSource, role, ["set local search_path = ''",
          "update public.review_items set claimed_at = now() where artifact_id = 'log-h'"])).to.equal('taken')
        expect(await asRole(dataSource, role, ["delete from artifacts where id = 'log-h'"])).to.equal('taken')
      } finally {
        await drop()
      }
      expect(await stepsOf(dataSource, item)).to.deep.equal(['opened backfill', `released ${role}`, `withdrawn ${role}`])
    })

    it('closes the items whose fact a new document states, with its value', async () => {
      await insertLegacy(dataSource, 'log-f', { ...internalMetadata(), parameter_count: '1.2k', training_data: 'tbd', git_commit: 'abc1234' })
      const items = await itemsOf(dataSource, 'log-f')
      const before = (await new ModelCatalog(dataSource).getModel('log-f')).artifact.metadata
      const closed = await dataSource.transaction(manager => closeAnsweredItems(manager, 'log-f',
        { before, after: { ...internalMetadata(), parameter_count: 9, training_data: { absent: 'under_review', reason: 'x' } } },
        { by: 'ada', reason: 'read the paper' }))
      expect(closed).to.deep.equal([items['/parameter_count']])
      expect(await findReviewItem(dataSource.manager, closed[0] ?? '')).to.include({ status: 'resolved', answer: 9, answered_by: 'ada' })
      expect(await stepsOf(dataSource, closed[0] ?? '')).to.deep.equal(['opened backfill', 'resolved ada'])
      expect(Object.keys(await itemsOf(dataSource, 'log-f')).sort()).to.deep.equal(['/columns/code_commit_sha', '/training_data'])
    })

    it('begins with what the rows prove where items are older than it, and invents no name', async () => {
      const old = await databases.fresh()
      const runner = old.createQueryRunner()
      try {
        await new LogReviews1776384000008().down(runner)
        await withoutValidator(runner)
        await runner.query("insert into artifacts (id, artifact_type) values ('m', 'model')")
        await runner.query(`insert into review_items
          (id, artifact_id, pointer, reason_code, candidate, status, answer, answer_reason, answered_by, opened_at, answered_at, closed_at)
          values ('000000000000000a', 'm', '/a', 'missing', '1', 'open', null, null, null, '2025-01-01Z', null, null),
            ('000000000000000b', 'm', '/b', 'missing', null, 'resolved', '2', 'seen', 'ada', '2025-01-01Z', '2025-01-02Z', '2025-01-03Z'),
            ('000000000000000c', 'm', '/c', 'missing', null, 'resolved', null, 'no longer in question', 'backfill', '2025-01-01Z', null, '2025-01-04Z')`)
        await runner.startTransaction()
        await new LogReviews1776384000008().up(runner)
        await runner.commitTransaction()
      } finally {
        await runner.release()
      }
      const events = await listReviewEvents(old.manager, { artifactId: 'm' })
      expect(events.map(({ item_id: id, sequence, event, by, at }) => [id.slice(-1), sequence, event, by, at.slice(0, 10)])).to.deep.equal([
        ['a', 1, 'opened', null, '2025-01-01'], ['b', 1, 'opened', null, '2025-01-01'], ['c', 1, 'opened', null, '2025-01-01'],
        ['b', 2, 'answered', 'ada', '2025-01-02'], ['b', 3, 'resolved', null, '2025-01-03'],
        ['c', 2, 'resolved', 'backfill', '2025-01-04'],
      ])
      expect(new Set(events.map(({ origin }) => origin))).to.deep.equal(new Set(['adopted']))
      await old.query('truncate review_items')
      expect((await stepsOf(old, '000000000000000a')).at(-1)).to.match(/^withdrawn /)
    })
  })

  describe('the list of reviews', () => {
    let dataSource: DataSource
    before(async () => {
      dataSource = await databases.fresh()
      for (const id of ['list-a', 'list-b', 'list-c']) {
        await insertLegacy(dataSource, id, { ...internalMetadata(), parameter_count: '1.2k', training_data: 'tbd' })
      }
      await dataSource.query("update review_items set opened_at = now() - interval '3 days' where artifact_id = 'list-b'")
    })

    it('gives the same items page by page as at once, in both orders', async () => {
      for (const sort of ['place', 'age'] as const) {
        const all = await listReviewItems(dataSource.manager, { sort })
        expect(all).to.have.length(6)
        expect(all[0]?.artifact_id).to.equal(sort === 'age' ? 'list-b' : 'list-a')
        const paged: string[] = []
        let after: string | undefined
        for (;;) {
          const page = await listReviewItems(dataSource.manager, { sort, limit: 1, ...(after !== undefined && { after }) })
          if (page[0] === undefined) break
          paged.push(page[0].id)
          after = page[0].id
        }
        expect(paged).to.deep.equal(all.map(({ id }) => id))
        const limited: string[] = []
        for await (const page of reviewItemPages(dataSource.manager, { sort, limit: 4 })) limited.push(...page.map(({ id }) => id))
        expect(limited).to.deep.equal(paged.slice(0, 4))
      }
    })

    it('filters by artifact, reason, field, age and claimer', async () => {
      const count = async (filter: Parameters<typeof listReviewItems>[1]): Promise<number> =>
        (await listReviewItems(dataSource.manager, filter)).length
      const [first] = await listReviewItems(dataSource.manager, { artifactId: 'list-a', pointer: '/parameter_count' })
      await dataSource.query("update review_items set claimed_by = 'ada', claimed_at = now() where id = $1", [first?.id])
      expect(await count({ artifactId: 'list-a' })).to.equal(2)
      expect(await count({ reasonCode: 'not-an-exact-integer' })).to.equal(3)
      expect(await count({ pointer: '/training_data' })).to.equal(3)
      expect(await count({ olderThanSeconds: 2 * 86_400 })).to.equal(2)
      expect(await count({ claimedBy: 'ada' })).to.equal(1)
      expect(await count({ olderThanSeconds: 2 * 86_400, claimedBy: 'ada' })).to.equal(0)
      await resolve(dataSource, [{ item: first?.id ?? '', value: 1 }], { by: 'ada' })
      expect(await count({})).to.equal(5)
      expect(await count({ all: true })).to.equal(6)
    })
  })
})
