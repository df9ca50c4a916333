import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { forEachDatabase } from '../support/for-each-database'
import { newLineage } from '../support/lineages'
import { internalMetadata } from '../support/metadata'
import { asRole, newRole, triggerOfOnesOwn } from '../support/roles'

const PROMOTE = "update public.model_versions set promotion_state = 'promoted'"
const FORGED = `insert into public.promotion_events (artifact_id, sequence, lineage_id, to_state, decided_at, decided_by, reason, origin)
  values ('x', 1, 'x', 'promoted', now(), 'mallory', 'because', 'catalog')`
const VALID = `'${JSON.stringify(internalMetadata())}'`
const IMPORTING = "set local model_artifacts.importing = 'on'"

forEachDatabase(databases => {
  const events = async (dataSource: DataSource): Promise<readonly (readonly [id: string, to: string, by: string])[]> =>
    (await dataSource.query<{ id: string; to: string; by: string }[]>(
      'select artifact_id as id, to_state as "to", decided_by as "by" from promotion_events order by artifact_id, sequence'))
      .map(({ id, to, by }) => [id, to, by])

  describe('the ledger of promotion, and who writes beside the catalog', () => {
    let dataSource: DataSource
    let role: string
    let drop: () => Promise<void>
    beforeEach(async () => {
      dataSource = await databases.fresh()
      await newLineage(new ModelCatalog(dataSource), 'm-1');
      ({ role, drop } = await newRole(dataSource))
    })
    afterEach(() => drop())

    for (const path of ["''", 'pg_catalog', 'elsewhere, pg_temp']) {
      it(`has the changes of a session with search_path ${path} and no right on it`, async () => {
        await dataSource.query(`revoke all on promotion_events, model_lineages, lineage_places, model_metrics from ${role}`)
        expect(await asRole(dataSource, role, [`set local search_path = ${path}`, PROMOTE,
          `insert into public.artifacts (id, artifact_type, metadata) values ('m-2', 'model', ${VALID})`,
          "insert into public.model_versions (artifact_id, promotion_state) values ('m-2', 'promoted')",
          "delete from public.artifacts where id = 'm-1'",
          `insert into public.artifacts (id, artifact_type, parent_version_id, metadata) values ('m-3', 'model', 'm-2', ${VALID})`,
          "insert into public.model_versions (artifact_id) values ('m-3')",
          "update public.model_versions set promotion_state = 'rejected', promotion_notes = 'x' where artifact_id = 'm-3'",
        ])).to.equal('taken')
        expect(await events(dataSource)).to.deep.equal([
          ['m-1', 'promoted', role], ['m-1', 'removed', role], ['m-2', 'promoted', role], ['m-3', 'rejected', role]])
      })
    }

    it('is not caught by temporary tables of the same names', async () => {
      expect(await asRole(dataSource, role, [
        'create temporary table promotion_events (like public.promotion_events) on commit drop',
        'create temporary table model_lineages (like public.model_lineages) on commit drop', PROMOTE,
      ])).to.equal('taken')
      expect(await events(dataSource)).to.deep.equal([['m-1', 'promoted', role]])
      expect(await dataSource.query('select promoted_artifact_id as p from public.model_lineages')).to.deep.equal([{ p: 'm-1' }])
    })

    it('hears no import of a role that does not own it, and of nobody one that changes or deletes', async () => {
      expect(await asRole(dataSource, role, [IMPORTING, FORGED])).to.equal('promotion_events_written_by_trigger')
      expect(await asRole(dataSource, role, [IMPORTING, PROMOTE,
        `insert into artifacts (id, artifact_type, metadata) values ('m-2', 'model', ${VALID})`,
        "insert into model_versions (artifact_id, promotion_state) values ('m-2', 'promoted')"])).to.equal('taken')
      const [{ me = '' } = {}] = await dataSource.query<{ me: string }[]>('select current_user as me')
      expect(await asRole(dataSource, null, [IMPORTING, "update model_versions set promotion_state = 'superseded' where artifact_id = 'm-1'",
        "delete from model_versions where artifact_id = 'm-2'"])).to.equal('taken')
      expect(await events(dataSource)).to.deep.equal(
        [['m-1', 'promoted', role], ['m-1', 'superseded', me], ['m-2', 'promoted', role], ['m-2', 'removed', me]])
    })

    it('takes nothing from a trigger of a table of ones own', async () => {
      expect(await asRole(dataSource, null, triggerOfOnesOwn(FORGED))).to.equal('promotion_events_written_by_trigger')
      expect(await asRole(dataSource, role, ["set local model_artifacts.recording = 'on'", ...triggerOfOnesOwn(FORGED)]))
        .to.equal('promotion_events_written_by_trigger')
    })

    it('keeps its moments within the transaction, whatever moment a session names', async () => {
      const moments: string[] = ['2999-01-01Z', '1999-01-01Z', 'infinity']
      for (const [i, moment] of moments.entries()) {
        await newLineage(new ModelCatalog(dataSource), `t-${i}`)
        expect(await asRole(dataSource, role, [`set local model_artifacts.moment = '${moment}'`,
          `${PROMOTE} where artifact_id = 't-${i}'`,
          `do $$begin assert (select decided_at between now() and clock_timestamp() from promotion_events where artifact_id = 't-${i}'); end$$`,
        ]), moment).to.equal('taken')
      }
      expect(await events(dataSource)).to.have.length(moments.length)
    })

    it('stands on lineages that keep their name, their row and their highest number', async () => {
      const refused = 'model_lineages_number_is_for_good'
      for (const sql of ['update model_lineages set last_number = last_number - 1', 'delete from model_lineages',
        "update model_lineages set lineage_id = 'free'"]) {
        await dataSource.query("delete from artifacts where id = 'm-1'")
        await dataSource.query('update model_lineages set last_number = last_number + 1')
        expect(await asRole(dataSource, null, [sql]), sql).to.equal(refused)
      }
    })
  })
})
