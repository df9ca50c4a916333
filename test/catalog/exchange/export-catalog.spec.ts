import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { exportCatalog } from '../../../src/catalog/exchange/export-catalog'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { refusalOf } from '../../support/errors'
import { everyRow, exported, imported } from '../../support/exchanged'
import { forEachDatabase } from '../../support/for-each-database'
import { warnOnly } from '../../support/legacy-rows'
import { externalMetadata, internalMetadata } from '../../support/metadata'

const A_SET = 'a "set"\\'

const idsIn = (text: string): readonly string[] => text.split('\n').filter(line => line.includes('"table":"artifacts"'))
  .map(line => (JSON.parse(line) as { row: { id: string } }).row.id)

forEachDatabase(databases => {
  describe('exportCatalog', () => {
    /** A database that takes any document, as those of models without one. */
    const warning = async (): Promise<DataSource> => {
      const dataSource = await databases.fresh()
      await warnOnly(dataSource)
      return dataSource
    }
    let source: DataSource
    let register: (id: string, base?: string, more?: object) => Promise<unknown>
    const version = async (id: string, parent: string, number: number, base: string | null): Promise<void> => {
      await source.query(`insert into artifacts (id, artifact_type, version_number, parent_version_id) values ($1, 'model', $2, $3)`,
        [id, number, parent])
      await source.query('insert into model_versions (artifact_id, base_model_id) values ($1, $2)', [id, base])
    }
    before(async () => {
      source = await warning()
      const catalog = new ModelCatalog(source)
      register = (id, base, more = {}) => catalog.registerModel({ id, title: id, createdBy: 'x', metadata: {
        ...internalMetadata(), ...(base === undefined ? {} : { base_model_id: base }), ...more,
      } })
      await catalog.registerModel({ id: 'z-base', title: 'z', createdBy: 'x', metadata: externalMetadata() })
      await source.query(`insert into artifacts (id, artifact_type, title) values ($1, 'dataset', 'A set'),
        ('unused', 'dataset', 'of other software'), ('held', 'model', 'Held')`, [A_SET])
      await register('m', 'z-base', { training_data: { artifact_id: A_SET } })
      await register('b-tuned', 'm')
      await register('lonely')
    })

    it('puts bases before what is made from them, and artifacts that documents name before both', async () => {
      expect(idsIn(await exported(source))).to.deep.equal([A_SET, 'held', 'lonely', 'z-base', 'm', 'b-tuned'])
    })

    it('takes one lineage with all that it is made from, and no more, by its id or that of a version', async () => {
      await version('m-2', 'm', 2, null)
      const text = await exported(source, { lineage: 'm' })
      expect(idsIn(text)).to.deep.equal([A_SET, 'z-base', 'm', 'm-2'])
      expect(await exported(source, { lineage: 'm-2' })).to.equal(text)
      expect(JSON.parse(text.split('\n')[0] ?? '')).to.include({ lineage: 'm' })
      const target = await warning()
      await imported(target, text)
      expect(await exported(target, { lineage: 'm' })).to.equal(text)
      // the rest joins it
      await imported(target, await exported(source))
      expect(await everyRow(target, "id = 'unused'")).to.deep.equal(await everyRow(source, "id = 'unused'"))
      expect(await refusalOf(exported(source, { lineage: 'held' }))).to.include({ code: 'exchange/unknown-lineage' })
    })

    it('takes lineages along that are made from one another, and imports them together', async () => {
      await register('x')
      await register('y', 'x')
      await version('x-2', 'x', 2, 'y')
      await version('y-2', 'y', 2, 'x-2')
      for (let i = 0; i < 30; i++) await register(`w${i}`, 'y-2')
      const text = await exported(source)
      const target = await warning()
      await imported(target, text)
      expect(await everyRow(target, "id = 'unused'")).to.deep.equal(await everyRow(source, "id = 'unused'"))
      expect(await exported(target)).to.equal(text)
    })

    it('keeps numbers retired, ledgers of models that are gone, and ledgers that go on in another lineage', async () => {
      await source.query("update model_versions set promotion_state = 'promoted' where artifact_id = 'x-2'")
      await source.query("delete from model_versions where artifact_id = 'x-2'")
      await source.query("update artifacts set parent_version_id = null where id = 'x-2'")
      await source.query("insert into model_versions (artifact_id) values ('x-2')")
      await source.query("delete from artifacts where id in ('lonely', 'm-2')")
      const text = await exported(source)
      expect(text).to.match(/"row":\{"lineage_id":"m","last_number":2,"promoted_artifact_id":null\}/)
      const target = await warning()
      await imported(target, text)
      expect(await everyRow(target, "id = 'unused'")).to.deep.equal(await everyRow(source, "id = 'unused'"))
      expect(await exported(target)).to.equal(text)
      // the part of the ledger in the former lineage comes along
      const part = await warning()
      await imported(part, await exported(source, { lineage: 'x-2' }))
      expect(await part.query("select sequence from promotion_events where artifact_id = 'x-2' order by 1"))
        .to.deep.equal(await source.query("select sequence from promotion_events where artifact_id = 'x-2' order by 1"))
    })

    it('shows one moment, and lets go of its transaction when its reader stops early', async () => {
      const pieces = exportCatalog(source)
      await pieces.next()
      await pieces.return(undefined)
      expect(await source.query('select 1 as n')).to.deep.equal([{ n: 1 }])
      if (databases.server.embedded) return
      const slow = exportCatalog(source)
      const [first] = [await slow.next()]
      await slow.next()
      await register('newcomer')
      let text = String(first.value)
      for await (const piece of slow) text += piece
      expect(text).to.not.include('newcomer')
    })

    it('gives a file for an empty catalog that an empty catalog takes', async () => {
      const nothing = await databases.fresh()
      const text = await exported(nothing)
      expect(text.split('\n')).to.have.length(3)
      expect(await imported(nothing, text)).to.include({ rows: 0, written: 0 })
    })
  })
})
