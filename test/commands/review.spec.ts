import { expect } from 'chai'
import { forEachDatabase } from '../support/for-each-database'
import { internalMetadata } from '../support/metadata'
import { insertLegacy, itemsOf } from '../support/review'
import { runCli } from '../support/run-cli'
import type { TestDatabase } from '../support/servers'

forEachDatabase(databases => {
  describe('the command review', function () {
    // a process for each command: an embedded database starts anew every time
    this.timeout(300_000)
    let database: TestDatabase
    let item = ''
    before(async () => {
      database = await databases.migrated()
      const dataSource = await databases.connect(database)
      for (const id of ['cli-a', 'cli-b', 'cli-c']) {
        await insertLegacy(dataSource, id, { ...internalMetadata(), parameter_count: id === 'cli-c' ? '1.2k' : '3M', training_data: 'tbd' })
      }
      item = (await itemsOf(dataSource, 'cli-a'))['/parameter_count'] ?? ''
      await dataSource.query("update review_items set opened_at = now() - interval '50 hours' where artifact_id = 'cli-b'")
      await dataSource.destroy()
    })
    const cli = (...args: readonly string[]) => runCli(['review', ...args], { env: database.env })

    it('lists by age, shows age and claimer, and goes on behind an item', async () => {
      await cli('claim', item, '--by', 'ada')
      const old = await cli('list', '--older-than', '2d', '--sort', 'age')
      expect(old.stdout).to.match(/\| age \| claimed by \|/).and.match(/cli-b .*\| 2d +\|/).and.not.include('cli-a')
      const mine = JSON.parse((await cli('list', '--claimed-by', 'ada', '--json')).stdout) as { id: string }[]
      expect(mine.map(({ id }) => id)).to.deep.equal([item])
      const first = await cli('list', '--limit', '4')
      const after = /more: the same with --after (\w+)/.exec(first.stderr)?.[1] ?? ''
      const rest = JSON.parse((await cli('list', '--after', after, '--json')).stdout) as { artifact_id: string }[]
      expect(rest.map(({ artifact_id: id }) => id)).to.deep.equal(['cli-c', 'cli-c'])
      expect((await cli('list', '--artifact', 'nobody', '--json')).stdout.trim()).to.equal('[]')
      for (const age of ['2', 'd', '1.5d', '-1d', '3y', '']) {
        expect((await cli('list', '--older-than', age)).code, age).to.equal(2)
      }
    })

    it('shows a preview of a bulk answer, with the command that does it, and does it', async () => {
      const asked = ['resolve', '--all-with', 'not-an-exact-integer', '--candidate', '--by', 'bob']
      const preview = await cli(...asked)
      expect(preview.code).to.equal(1)
      expect(preview.stdout).to.match(/cli-a .*refused.*review\/claimed/).and.match(/cli-b .*3000000 .*applied/)
      expect(preview.stderr).to.include('3 items of 3 models: 2 applied, 0 answered, 0 rejected, 1 refused')
      expect(preview.stderr).to.include(`next: model-artifacts review ${asked.join(' ')} --yes`)
      expect(JSON.parse((await cli('list', '--json')).stdout)).to.have.length(6)
      const done = await cli(...asked, '--yes', '--json')
      expect(done.code).to.equal(1)
      expect(JSON.parse(done.stdout)).to.deep.include({ preview: false, counts: { applied: 2, answered: 0, rejected: 0, refused: 1 } })
      expect((await cli(...asked, '--artifact', 'cli-b', '--yes')).code, 'nothing left').to.equal(0)
      expect((await cli('resolve', '--all-with', 'x', '--by', 'ada')).code, 'no answer').to.equal(2)
      expect((await cli('resolve', '4f', '--all-with', 'x', '--candidate', '--by', 'ada')).code, 'both').to.equal(2)
      expect((await cli('resolve', '--by', 'ada')).code, 'nothing').to.equal(2)
    })

    it('rejects, says when nothing is open any more, and tells the log', async () => {
      const dry = await cli('reject', '--all-with', 'sentinel', '--artifact', 'cli-b', '--reason', "it's a stub", '--by', 'ada')
      expect(dry.stderr).to.include(`--reason 'it'\\''s a stub' --by ada --yes`)
      const [{ id } = { id: '' }] = JSON.parse((await cli('list', '--artifact', 'cli-b', '--json')).stdout) as { id: string }[]
      expect((await cli('reject', id, '--by', 'ada')).code, 'no reason').to.equal(2)
      const done = await cli('reject', id, '--by', 'ada', '--reason', 'a stub')
      expect(done.stderr).to.match(/cli-b: applied, revision 3\nno review item is open any more\nnext: model-artifacts readiness cli-b/)
      const events = JSON.parse((await cli('log', id, '--json')).stdout) as { event: string, by: string }[]
      expect(events.map(({ event, by }) => `${event} ${by}`)).to.deep.equal(['opened backfill', 'rejected ada'])
      expect((await cli('log', '--artifact', 'cli-a')).stdout).to.match(/claimed +\| ada/)
      expect((await cli('claim', item, '--release', '--by', 'ada')).stderr).to.include('released; nobody holds it')
      expect((await cli('claim', item, '--by', 'bob', '--dry-run', '--json')).stdout).to.include('"dryRun": true')
    })
  })
})
