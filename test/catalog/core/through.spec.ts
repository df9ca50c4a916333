import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { transactionsOf } from '../../../src/catalog/register-models'
import { ModelCatalog } from '../../../src/catalog/model-catalog'
import { createDataSource } from '../../../src/database/data-source'
import { forEachDatabase } from '../../support/for-each-database'

const atOnce = (dataSource: DataSource): Promise<number> => transactionsOf(dataSource, new ModelCatalog(dataSource)).atOnce()

forEachDatabase(({ fresh, migrated, server }) => {
  describe('through', () => {
    if (server.embedded) {
      it('has one transaction at once where there is one connection', async () => {
        expect(await atOnce(await fresh())).to.equal(1)
      })
      return
    }

    it('has two transactions at once on a server, and one where the pool has one connection', async () => {
      expect(await atOnce(await fresh())).to.equal(2)
      const { settings } = await migrated()
      const single = await createDataSource({ ...settings, connections: 1 }).initialize()
      try {
        expect(await atOnce(single)).to.equal(1)
      } finally {
        await single.destroy()
      }
    })

    it('has one where rows can be in the way of each other by a unique rule of the tables', async () => {
      for (const rule of [
        'alter table artifacts add constraint theirs unique (title)',
        `create unique index theirs on artifacts (title) where created_by = 'somebody'`,
        'create unique index theirs on model_versions (code_commit_sha)',
      ]) {
        const dataSource = await fresh()
        await dataSource.query(rule)
        expect(await atOnce(dataSource), rule).to.equal(1)
      }
    })
  })
})
