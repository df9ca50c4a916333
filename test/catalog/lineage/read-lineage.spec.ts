import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import type { LineageOptions } from '../../../src/catalog/lineage/lineage-graph'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { refusalOf } from '../../support/errors'
import { forEachDatabase } from '../../support/for-each-database'
import { legacyRows } from '../../support/legacy-rows'
import { externalMetadata, internalMetadata } from '../../support/metadata'

forEachDatabase(databases => {
  let dataSource: DataSource
  let catalog: ModelCatalog
  before(async () => {
    dataSource = await databases.open()
    catalog = new ModelCatalog(dataSource)
    const by = { createdBy: 'tester' }
    await catalog.registerModel({ ...by, id: 'outside', title: 'Outside', metadata: externalMetadata() })
    await catalog.registerModel({ ...by, id: 'v1', title: 'One',
      metadata: { ...internalMetadata(), base_model_id: 'outside' } })
    await catalog.registerModel({ ...by, id: 'tuned', title: 'Tuned',
      metadata: { ...internalMetadata(), base_model_id: 'v1' } })
    // as other software writes them: no row in model_versions, a parent that nobody has, a data set among them
    await legacyRows(dataSource, `insert into artifacts (id, artifact_type, title, version_number, parent_version_id) values
      ('v2', 'model', 'Two', 2, 'v1'), ('v3', 'model', 'Three', 3, 'v2'), ('orphan', 'model', null, 7, 'gone'),
      ('__proto__', 'model', 'Odd', 1, 'v3'), ('data', 'dataset', 'Data', 1, 'v1')`)
  })
  const ids = async (id: string, options: LineageOptions = {}): Promise<readonly string[]> =>
    (await catalog.lineage(id, options)).nodes.map(node => `${node.depth} ${node.id}`)

  describe('lineage', () => {
    it('gives what a model descends from and what descends from it, over versions and bases', async () => {
      const graph = await catalog.lineage('v1')
      expect(graph.nodes.map(node => [node.depth, node.id])).to.deep.equal(
        [[-1, 'outside'], [0, 'v1'], [1, 'tuned'], [1, 'v2'], [2, 'v3'], [3, '__proto__']])
      expect(graph.edges).to.deep.equal([
        { from: '__proto__', to: 'v3', kind: 'parent' }, { from: 'tuned', to: 'v1', kind: 'base' },
        { from: 'v1', to: 'outside', kind: 'base' }, { from: 'v2', to: 'v1', kind: 'parent' },
        { from: 'v3', to: 'v2', kind: 'parent' },
      ])
      expect(graph).to.include({ root: 'v1', truncated: false })
    })

    it('has outside models with their pins as nodes', async () => {
      const [outside] = (await catalog.lineage('v1')).nodes
      expect(outside).to.deep.equal({
        id: 'outside', title: 'Outside', version_number: 1, lineage_id: 'outside', is_external: true,
        source_url: externalMetadata()['external_source_url'],
        source_version: externalMetadata()['external_source_version'],
        promotion_state: 'candidate', exists: true, depth: -1,
      })
    })

    it('goes one way, only so far, and along one kind, as it is asked', async () => {
      expect(await ids('v2', { direction: 'up' })).to.deep.equal(['-2 outside', '-1 v1', '0 v2'])
      expect(await ids('v2', { direction: 'down' })).to.deep.equal(['0 v2', '1 v3', '2 __proto__'])
      expect(await ids('outside', { kinds: ['base'] })).to.deep.equal(['0 outside', '1 v1', '2 tuned'])
      expect(await ids('v1', { kinds: ['parent'] })).to.deep.equal(['0 v1', '1 v2', '2 v3', '3 __proto__'])
      expect(await ids('outside', { kinds: [] })).to.deep.equal(['0 outside'])
    })

    it('says when depth or number cut something off, and cuts at the same place every time', async () => {
      expect(await catalog.lineage('outside', { depth: 4 })).to.include({ truncated: false })
      const near = await catalog.lineage('outside', { depth: 2 })
      expect(near.truncated).to.equal(true)
      expect(near.nodes.map(node => node.id)).to.deep.equal(['outside', 'v1', 'tuned', 'v2'])
      const few = await catalog.lineage('outside', { limit: 2 })
      expect(few.truncated).to.equal(true)
      expect(few.nodes.map(node => node.id)).to.deep.equal(['outside', 'v1', 'tuned'])
      expect(few.edges.map(({ from }) => from)).to.deep.equal(['tuned', 'v1'])
    })

    it('names a parent that nobody has, and says that it is not there', async () => {
      const { nodes } = await catalog.lineage('orphan')
      expect(nodes.map(({ id, exists, title }) => ({ id, exists, title }))).to.deep.equal(
        [{ id: 'gone', exists: false, title: null }, { id: 'orphan', exists: true, title: null }])
    })

    it('refuses an id that no model has, and bounds that are none', async () => {
      expect(await refusalOf(catalog.lineage('nobody'))).to.include({ code: 'model/unknown', exitCode: 1 })
      expect(await refusalOf(catalog.lineage('data'))).to.include({ code: 'model/unknown' })
      for (const bound of [0, -1, 1.5, Number.NaN, 10_001]) {
        const error = await refusalOf(catalog.lineage('v1', { depth: bound, limit: bound }))
        expect(error.troubles.map(({ code, where }) => [code, where.pointer])).to.deep.equal(
          [['usage/lineage-bound', '/depth'], ['usage/lineage-bound', '/limit']])
      }
    })

    it('refuses directions and edges that there are not, which would find nothing', async () => {
      for (const [options, pointer] of [
        [{ direction: 'sideways' }, '/direction'], [{ kinds: ['parent', 'cousin'] }, '/kinds'],
      ] as const) {
        const { troubles } = await refusalOf(catalog.lineage('v1', options as never))
        expect(troubles.map(({ code, where }) => [code, where.pointer])).to.deep.equal([['usage/lineage-choice', pointer]])
      }
    })

    it('follows what artifacts says where its own notes are behind', async () => {
      await dataSource.query("insert into lineage_places (artifact_id, parent_id) values ('stranger', 'v1')")
      await dataSource.query("update lineage_places set parent_id = 'outside' where artifact_id = 'v3'")
      expect(await ids('outside', { depth: 1 })).to.deep.equal(['0 outside', '1 v1'])
      await dataSource.query("update lineage_places set parent_id = 'v2' where artifact_id = 'v3'")
      await dataSource.query("delete from lineage_places where artifact_id = 'stranger'")
    })

    it('ends on a circle that an adopted table holds, and shows it', async () => {
      await dataSource.query('alter table artifacts disable trigger user')
      await legacyRows(dataSource, `insert into artifacts (id, artifact_type, parent_version_id)
        values ('x', 'model', 'z'), ('y', 'model', 'x'), ('z', 'model', 'y')`)
      await dataSource.query('alter table artifacts enable trigger user')
      await dataSource.query(`insert into lineage_places (artifact_id, parent_id)
        values ('x', 'z'), ('y', 'x'), ('z', 'y')`)
      const { nodes, edges, truncated } = await catalog.lineage('x')
      expect(nodes.map(node => node.id)).to.have.members(['x', 'y', 'z'])
      expect(edges.map(({ from, to }) => `${from}>${to}`)).to.deep.equal(['x>z', 'y>x', 'z>y'])
      expect(truncated).to.equal(false)
    })
  })
})
