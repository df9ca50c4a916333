import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { promotionTriggers } from '../../migrations/support/promotion-triggers'
import { readHistory } from '../../src/database/history'
import { refusalOf } from '../support/errors'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { addVersion, newLineage } from '../support/lineages'

/** Which migration it is, from 1. */
const NUMBER = 5

forEachDatabase(databases => {
  /** What PostgreSQL says to a statement: the constraint it names, else the message; `taken` when it does not object. */
  const answer = async (dataSource: DataSource, sql: string): Promise<string> => dataSource.query(sql).then(() => 'taken',
    (error: { driverError: { constraint?: string }; message: string }) => error.driverError.constraint ?? error.message)
  const events = (dataSource: DataSource): Promise<readonly Record<string, unknown>[]> => dataSource.query(
    `select artifact_id as id, from_state as "from", to_state as "to", decided_by as "by", reason, origin
       from promotion_events order by decided_at, to_state desc, artifact_id`)
  const asReplica = async (dataSource: DataSource, sql: string): Promise<string> => dataSource.transaction(async manager => {
    await manager.query('set local session_replication_role = replica')
    return manager.query(sql).then(() => 'taken', (error: { driverError: { constraint?: string } }) => {
      throw Object.assign(new Error('refused'), { constraint: error.driverError.constraint })
    })
  }).catch((error: { constraint?: string }) => error.constraint ?? 'another failure')

  describe('the ledger of promotion, against raw SQL', () => {
    it('is append-only: UPDATE, DELETE and TRUNCATE are refused, with no row as well, and in a session that replicates', async () => {
      const dataSource = await databases.fresh()
      const statements = ["update promotion_events set reason = 'x'", 'delete from promotion_events', 'truncate promotion_events']
      for (const rows of ['no row', 'one row']) {
        for (const sql of statements) {
          expect(await answer(dataSource, sql), `${sql}, ${rows}`).to.equal('promotion_events_append_only')
          expect(await asReplica(dataSource, sql), `${sql} as replica, ${rows}`).to.equal('promotion_events_append_only')
        }
        if (rows === 'no row') {
          await newLineage(new ModelCatalog(dataSource), 'a-1')
          await dataSource.query("update model_versions set promotion_state = 'promoted'")
        }
      }
      expect(await events(dataSource)).to.have.length(1)
    })

    it('is written by its trigger alone', async () => {
      const dataSource = await databases.fresh()
      expect(await answer(dataSource, `insert into promotion_events (artifact_id, sequence, lineage_id, to_state, decided_at, decided_by, reason, origin)
        values ('x', 1, 'x', 'promoted', now(), 'mallory', 'because', 'catalog')`)).to.equal('promotion_events_written_by_trigger')
    })

    it('has a row for each declared move by raw SQL, marked, by the database user; others are refused', async () => {
      const dataSource = await databases.fresh()
      const [{ me = '' } = {}] = await dataSource.query<{ me: string }[]>('select current_user as me')
      await newLineage(new ModelCatalog(dataSource), 'r-1')
      await addVersion(dataSource, 'r-1', 'r-2')
      const set = (id: string, state: string): Promise<string> =>
        answer(dataSource, `update model_versions set promotion_state = '${state}' where artifact_id = '${id}'`)
      expect(await set('r-1', 'superseded')).to.equal('model_versions_declared_moves')
      expect(await set('r-1', 'promoted')).to.equal('taken')
      expect(await set('r-1', 'promoted'), 'no change').to.equal('taken')
      for (const state of ['candidate', 'rejected']) expect(await set('r-1', state)).to.equal('model_versions_declared_moves')
      expect(await set('r-2', 'promoted'), 'two promoted').to.match(/^idx_model_versions_promoted_/)
      await dataSource.query("update model_versions set promotion_state = 'superseded', promotion_notes = 'broken' where artifact_id = 'r-1'")
      for (const state of ['candidate', 'promoted', 'rejected']) {
        expect(await set('r-1', state), state).to.equal('model_versions_declared_moves')
      }
      expect(await set('r-2', 'rejected'), 'no reason').to.equal('model_versions_rejected_needs_notes')
      expect(await set('r-2', "rejected', promotion_notes = ' "), 'a blank').to.equal('model_versions_rejected_needs_notes')
      expect(await set('r-2', "rejected', promotion_notes = 'worse")).to.equal('taken')
      expect(await events(dataSource)).to.deep.equal([
        { id: 'r-1', from: 'candidate', to: 'promoted', by: me, reason: 'UPDATE outside the catalog', origin: 'raw-sql' },
        { id: 'r-1', from: 'promoted', to: 'superseded', by: me, reason: 'broken', origin: 'raw-sql' },
        { id: 'r-2', from: 'candidate', to: 'rejected', by: me, reason: 'worse', origin: 'raw-sql' },
      ])
    })

    it('keeps a version where it is: its artifact, its lineage, and from being truncated away', async () => {
      const dataSource = await databases.fresh()
      const catalog = new ModelCatalog(dataSource)
      for (const id of ['k-1', 'k-2']) await newLineage(catalog, id)
      await legacyRows(dataSource, "insert into artifacts (id, artifact_type) values ('k-3', 'model')")
      expect(await answer(dataSource, "update model_versions set artifact_id = 'k-3' where artifact_id = 'k-1'"))
        .to.equal('model_versions_artifact_is_for_good')
      expect(await answer(dataSource, "update model_versions set lineage_id = 'k-2' where artifact_id = 'k-1'"))
        .to.equal('model_versions_lineage_is_for_good')
      expect(await answer(dataSource, 'truncate model_versions cascade')).to.equal('model_versions_no_truncate')
      expect(await answer(dataSource, 'truncate artifacts cascade')).to.equal('model_versions_no_truncate')
    })

    it('outlives a cascade, and names the role that deleted, not the owner of the table', async () => {
      const dataSource = await databases.fresh()
      const [{ me = '' } = {}] = await dataSource.query<{ me: string }[]>('select current_user as me')
      const catalog = new ModelCatalog(dataSource)
      for (const id of ['c-1', 'c-2', 'c-3']) await newLineage(catalog, id)
      await catalog.decidePromotion('c-1', { to: 'promoted', by: 'ada', reason: 'good' })
      const role = `cleaner_${process.pid}_${Math.trunc(Math.random() * 1e9)}`
      await dataSource.query(`create role ${role}`)
      try {
        await dataSource.query(`grant all on all tables in schema public to ${role}`)
        await dataSource.transaction(async manager => {
          await manager.query(`set local role ${role}`)
          await manager.query("delete from artifacts where id = 'c-1'")
          await manager.query("delete from model_versions where artifact_id = 'c-2'")
        })
        await dataSource.query("delete from artifacts where id = 'c-3'")
      } finally {
        await dataSource.query(`drop owned by ${role}`)
        await dataSource.query(`drop role ${role}`)
      }
      expect((await events(dataSource)).map(({ id, from, to, by, origin }) => [id, from, to, by, origin])).to.have.deep.members([
        ['c-1', 'candidate', 'promoted', 'ada', 'catalog'], ['c-1', 'promoted', 'removed', role, 'raw-sql'],
        ['c-2', 'candidate', 'removed', role, 'raw-sql'], ['c-3', 'candidate', 'removed', me, 'raw-sql'],
      ])
      expect(await dataSource.query("select lineage_id as l, promoted_artifact_id as p from model_lineages where lineage_id = 'c-1'"))
        .to.deep.equal([{ l: 'c-1', p: null }])
    })

    it('places the 19-column rows of other software, and writes down those that come decided', async () => {
      const dataSource = await databases.fresh()
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, version_number, parent_version_id)
        values ('p-1', 'model', 1, null), ('p-2', 'model', 2, 'p-1'), ('p-9', 'model', 9, 'p-2')`)
      const COLUMNS = `artifact_id, is_external, external_source_url, external_source_version, base_model_id, code_repo_url,
        code_commit_sha, code_entrypoint, training_started_at, training_completed_at, trained_by, gpu_allocation_id,
        training_params_json, eval_metrics_json, eval_dataset_artifact_id, benchmark_id, promotion_state, promotion_notes, created_at`
      const insert = (id: string, state: string, notes: string): string => `insert into model_versions (${COLUMNS}) values
        ('${id}', false, ${'null, '.repeat(14)}'${state}', ${notes}, now())`
      expect(await answer(dataSource, insert('p-1', 'promoted', "'was so'"))).to.equal('taken')
      expect(await answer(dataSource, insert('p-9', 'candidate', 'null'))).to.equal('taken')
      expect(await answer(dataSource, insert('p-2', 'promoted', 'null'))).to.match(/^idx_model_versions_promoted_/)
      expect(await dataSource.query('select artifact_id as id, lineage_id as l from model_versions order by 1'))
        .to.deep.equal([{ id: 'p-1', l: 'p-1' }, { id: 'p-9', l: 'p-1' }])
      expect(await dataSource.query('select lineage_id as l, last_number as n, promoted_artifact_id as p from model_lineages'))
        .to.deep.equal([{ l: 'p-1', n: 9, p: 'p-1' }])
      expect((await events(dataSource)).map(({ id, from, to, reason }) => [id, from, to, reason]))
        .to.deep.equal([['p-1', null, 'promoted', 'was so']])
    })
  })

  describe('the migration that brings the ledger', () => {
    /** A database as it was before the migration, with these artifacts: id, parent, number, state, notes. */
    const earlier = async (
      rows: readonly (readonly [id: string, parent: string | null, number: number, state: string, notes: string | null])[],
    ): Promise<DataSource> => {
      const dataSource = await databases.fresh()
      const { executed } = await readHistory(dataSource)
      for (let left = executed.length; left >= NUMBER; left -= 1) await dataSource.undoLastMigration()
      expect(await dataSource.query("select to_regclass('promotion_events') as t")).to.deep.equal([{ t: null }])
      for (const [id, parent, number] of rows) {
        await legacyRows(dataSource, "insert into artifacts (id, artifact_type, parent_version_id, version_number) values ($1, 'model', $2, $3)", [id, parent, number])
      }
      for (const [id, , , state, notes] of rows) {
        await dataSource.query('insert into model_versions (artifact_id, promotion_state, promotion_notes) values ($1, $2, $3)', [id, state, notes])
      }
      return dataSource
    }

    it('adopts what was decided before, and invents neither who nor when', async () => {
      const dataSource = await earlier([
        ['d-1', null, 1, 'promoted', 'Grandfathered. Decided by the owners.'], ['d-2', null, 1, 'candidate', 'Stays candidate.'],
        ['d-3', null, 1, 'candidate', null], ['d-4', null, 1, 'rejected', null],
      ])
      await dataSource.runMigrations()
      const [{ me = '' } = {}] = await dataSource.query<{ me: string }[]>('select current_user as me')
      expect(await events(dataSource)).to.have.deep.members([
        { id: 'd-1', from: null, to: 'promoted', by: me, reason: 'Grandfathered. Decided by the owners.', origin: 'adopted' },
        { id: 'd-2', from: null, to: 'candidate', by: me, reason: 'Stays candidate.', origin: 'adopted' },
        { id: 'd-4', from: null, to: 'rejected', by: me, reason: 'decided before the ledger', origin: 'adopted' },
      ])
    })

    it('puts parent chains into one lineage with its counter, and a loop under its smallest id', async () => {
      const dataSource = await earlier([
        ['v-1', null, 1, 'superseded', null], ['v-2', 'v-1', 2, 'promoted', null], ['v-3', 'v-2', 7, 'candidate', null],
        ['loop-b', 'loop-a', 1, 'candidate', null], ['loop-a', 'loop-b', 2, 'candidate', null], ['self', 'self', 1, 'candidate', null],
        ['orphan', 'nobody', 4, 'candidate', null],
      ])
      await dataSource.runMigrations()
      expect(await dataSource.query('select artifact_id as id, lineage_id as l from model_versions order by artifact_id collate "C"')).to.deep.equal([
        { id: 'loop-a', l: 'loop-a' }, { id: 'loop-b', l: 'loop-a' }, { id: 'orphan', l: 'orphan' }, { id: 'self', l: 'self' },
        { id: 'v-1', l: 'v-1' }, { id: 'v-2', l: 'v-1' }, { id: 'v-3', l: 'v-1' },
      ])
      expect(await dataSource.query('select lineage_id as l, last_number as n, promoted_artifact_id as p from model_lineages order by 1')).to.deep.equal([
        { l: 'loop-a', n: 2, p: null }, { l: 'orphan', n: 4, p: null }, { l: 'self', n: 1, p: null }, { l: 'v-1', n: 7, p: 'v-2' },
      ])
    })

    it('refuses two promoted versions of one lineage by name, and changes nothing', async () => {
      const dataSource = await earlier([['t-1', null, 1, 'promoted', null], ['t-2', 't-1', 2, 'promoted', null]])
      const { troubles } = await refusalOf(dataSource.runMigrations())
      expect(troubles).to.have.length(1)
      expect(troubles[0]).to.deep.include({ code: 'migration/two-promoted', where: { source: 't-1' } })
      expect(troubles[0]?.what).to.include('t-1, t-2')
      expect(await dataSource.query("select to_regclass('promotion_events') as t")).to.deep.equal([{ t: null }])
      await dataSource.query("update model_versions set promotion_state = 'superseded' where artifact_id = 't-1'")
      await dataSource.runMigrations()
      expect(await dataSource.query('select promoted_artifact_id as p from model_lineages')).to.deep.equal([{ p: 't-2' }])
    })

    it('leaves no trigger behind when it is taken back', async () => {
      const dataSource = await earlier([])
      const left = await dataSource.query<{ name: string }[]>('select tgname as name from pg_trigger where not tgisinternal')
      expect(left.map(({ name }) => name).filter(name => promotionTriggers.some(([, own]) => own === name))).to.deep.equal([])
    })
  })
})
