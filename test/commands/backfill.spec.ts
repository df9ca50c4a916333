import { expect } from 'chai'
import { runBackfill, summaryLine } from '../../src/commands/backfill'
import { forEachDatabase } from '../support/for-each-database'
import { legacyRows } from '../support/legacy-rows'

forEachDatabase(databases => {
  describe('runBackfill', () => {
    it('says how many models are left when it is stopped before its first batch, or after it', async () => {
      const dataSource = await databases.open()
      for (const id of ['model-a', 'model-b', 'model-c']) {
        await legacyRows(dataSource, "insert into artifacts (id, artifact_type, title, metadata) values ($1, 'model', $1, '{}')", [id])
      }
      const running = runBackfill(dataSource, {})
      process.emit('SIGTERM')
      expect(summaryLine(await running)).to.equal('stopped; 3 models are left')
      const stopped = await runBackfill(dataSource, { batchSize: 2, onModel: ({ proposal }) => {
        if (proposal.model.id === 'model-b') process.emit('SIGTERM')
      } })
      expect(summaryLine(stopped)).to.match(/^stopped; 1 model is left; 2 models with a legacy document: /)
      expect(await runBackfill(dataSource, {})).to.include({ stopped: false, left: 0 })
    })
  })
})
