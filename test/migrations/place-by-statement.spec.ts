import { expect } from 'chai'
import type { DataSource, QueryRunner } from 'typeorm'
import { PlaceByStatement1776384000015 } from '../../migrations/1776384000015-place-by-statement'
import { backfill } from '../../src/backfill/backfill'
import { loadVocabularies } from '../../src/backfill/vocabulary'
import { ModelCatalog } from '../../src/catalog/model-catalog'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'
import { internalMetadata } from '../support/metadata'

interface Lineage {
  readonly lineage: string
  readonly number: number
}

forEachDatabase(databases => {
  const lineages = (dataSource: DataSource): Promise<readonly Lineage[]> => dataSource.query(
    'select lineage_id as lineage, last_number as number from model_lineages order by lineage_id collate "C"')
  const lineageOf = async (dataSource: DataSource, id: string): Promise<string | undefined> => (await dataSource.query<Lineage[]>(
    'select lineage_id as lineage from model_versions where artifact_id = $1', [id]))[0]?.lineage
  const refused = (work: Promise<unknown>): Promise<string | undefined> => work.then(() => undefined,
    (error: { driverError: { constraint?: string } }) => error.driverError.constraint)
  /** Artifacts of other software: a lineage of three, one that follows nothing that is there, and one by itself. */
  const furnish = (dataSource: DataSource): Promise<unknown> => legacyRows(dataSource,
    `insert into artifacts (id, artifact_type, version_number, parent_version_id) values
       ('c', 'model', 3, 'b'), ('b', 'model', 2, 'a'), ('a', 'model', null, null), ('lost', 'model', 7, 'gone'), ('own', 'model', 1, null)`)

  describe('the lineages of new versions', () => {
    it('are made once for all rows of a statement, whichever comes first, with the highest number of each', async () => {
      const dataSource = await databases.fresh()
      await furnish(dataSource)
      await dataSource.query("insert into model_versions (artifact_id) values ('c'), ('a'), ('lost'), ('b')")
      await dataSource.query("insert into model_versions (artifact_id, lineage_id) values ('own', 'named')")
      expect(await lineages(dataSource)).to.deep.equal([
        { lineage: 'a', number: 3 }, { lineage: 'lost', number: 7 }, { lineage: 'named', number: 1 }])
      for (const id of ['a', 'b', 'c']) expect(await lineageOf(dataSource, id), id).to.equal('a')
    })

    it('are there when the transaction ends, or it does not end well', async () => {
      const dataSource = await databases.fresh()
      await furnish(dataSource)
      await dataSource.query('alter table model_versions disable trigger model_versions_number')
      const insert = "insert into model_versions (artifact_id, lineage_id) values ('own', 'nowhere')"
      expect(await refused(dataSource.transaction(manager => manager.query(insert)))).to.equal('model_versions_lineage_id_fkey')
      await dataSource.transaction(async manager => {
        await manager.query(insert)
        await manager.query("insert into model_lineages (lineage_id, last_number) values ('nowhere', 1)")
      })
      expect(await lineageOf(dataSource, 'own')).to.equal('nowhere')
    })

    it('follow a parent that a trigger of other software gives, in each way to register a model', async () => {
      const dataSource = await databases.fresh()
      const catalog = new ModelCatalog(dataSource)
      const request = (id: string) => ({ id, title: 'A model', createdBy: 'ada', metadata: internalMetadata() })
      await catalog.registerModel(request('root'))
      await dataSource.query(`create function adopts() returns trigger language plpgsql as $$
        begin new.parent_version_id := 'root'; new.version_number := 2; return new; end $$`)
      await dataSource.query(`create trigger adopts before insert on artifacts for each row when (new.id like 'child-%')
        execute function adopts()`)
      // what was read of the table is believed for a second
      await new Promise(resolve => { setTimeout(resolve, 1_100) })
      await catalog.registerModel(request('child-alone'))
      await Promise.all(['child-1', 'child-2', 'child-3'].map(id => catalog.registerModel(request(id))))
      for await (const { outcome } of catalog.registerModels(['child-4', 'child-5'].map(request))) expect(outcome).to.equal('registered')
      for (const id of ['child-alone', 'child-1', 'child-2', 'child-3', 'child-4', 'child-5']) {
        expect(await lineageOf(dataSource, id), id).to.equal('root')
      }
      expect(await lineages(dataSource)).to.deep.equal([{ lineage: 'root', number: 2 }])
    })

    it('are those of the parents that legacy models have', async () => {
      const dataSource = await databases.fresh()
      await furnish(dataSource)
      await backfill(dataSource, { vocabularies: loadVocabularies(), decisions: [] })
      expect(await lineages(dataSource)).to.deep.equal([
        { lineage: 'a', number: 3 }, { lineage: 'lost', number: 7 }, { lineage: 'own', number: 1 }])
    })

    it('come without reading a table through, which nobody has counted yet', async () => {
      const dataSource = await databases.fresh()
      await dataSource.transaction(async manager => {
        const read = async (): Promise<number> => (await manager.query<{ read: number }[]>(
          `select sum(seq_tup_read)::int as read from pg_stat_xact_all_tables
            where relname in ('artifacts', 'model_versions', 'model_lineages')`))[0]?.read ?? NaN
        await manager.query("insert into artifacts (id, artifact_type) select 'paper-' || n, 'paper' from generate_series(1, 20000) n")
        await manager.query("insert into artifacts (id, artifact_type) select 'data-' || n, 'dataset' from generate_series(1, 500) n")
        const before = await read()
        for (const from of [1, 251]) {
          await manager.query(`insert into model_versions (artifact_id, lineage_id)
            select 'data-' || n, 'data-' || n from generate_series(${from}, ${from + 249}) n`)
        }
        expect(await read() - before).to.equal(0)
      })
      expect(await lineages(dataSource)).to.have.length(500)
    })

    it('are made by row again where the migration is undone', async () => {
      const dataSource = await databases.fresh()
      await furnish(dataSource)
      await dataSource.query("insert into model_versions (artifact_id) values ('a')")
      const migration = new PlaceByStatement1776384000015()
      await dataSource.transaction(({ queryRunner }) => migration.down(queryRunner as QueryRunner))
      await dataSource.query("insert into model_versions (artifact_id) values ('c'), ('lost')")
      await dataSource.transaction(({ queryRunner }) => migration.up(queryRunner as QueryRunner))
      await dataSource.query("insert into model_versions (artifact_id) values ('own'), ('b')")
      expect(await lineages(dataSource)).to.deep.equal([
        { lineage: 'a', number: 3 }, { lineage: 'lost', number: 7 }, { lineage: 'own', number: 1 }])
    })
  })
})
