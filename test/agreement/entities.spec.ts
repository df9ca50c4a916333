import { expect } from 'chai'
import path from 'node:path'
import type { DataSource, QueryRunner } from 'typeorm'
import { EmbeddedDataSource } from '../../src/database/embedded-data-source'
import { ServerDataSource } from '../../src/database/server-data-source'
import { forEachDatabase } from '../support/for-each-database'
import type { TestDatabase } from '../support/servers'
import { SEED } from './seed'
import { compareStored, type Generated, loadGenerated, tablesOf } from './stored'
import { EXAMPLES, GOLDENS, openSubject, type Subject } from './subjects'

const generatedOf = ({ root, name }: Subject): string =>
  path.join(root, EXAMPLES.some(example => example.name === name) ? 'generated' : 'expected')

forEachDatabase(databases => {
  describe('ajv and the generated entities', () => {
    const subjects = [...EXAMPLES, ...GOLDENS]
    const generated = new Map<string, Generated>(subjects.map(one => [one.name, loadGenerated(generatedOf(one))]))
    let database: TestDatabase
    let dataSource: DataSource
    let runner: QueryRunner

    before(async () => {
      database = await databases.empty()
      const { settings } = database
      const entities = [...generated.values()].flatMap(one => Object.values(one.entities) as never[])
      const options = { entities }
      dataSource = 'url' in settings
        ? new ServerDataSource(settings.url, 1000, { ...options, installExtensions: false } as object)
        : new EmbeddedDataSource(settings.dir, 1000, { ...options, installExtensions: false } as object)
      runner = (await dataSource.initialize()).createQueryRunner()
    })
    after(async () => {
      await runner.release()
      await dataSource.destroy()
    })

    subjects.forEach((subject, i) => {
      it(`agree: what ajv accepts of ${subject.name} comes back from its tables as it was stored`, async function () {
        const opened = await openSubject(subject)
        if (tablesOf(opened).length === 0) this.skip()
        const code = generated.get(subject.name)
        if (code === undefined) throw new Error('loaded above')
        const { changed, instances, refused } = await compareStored(runner, opened, code, `stored_${i}`, 60, SEED)
        expect(changed, `AGREEMENT_SEED=${SEED}`).to.deep.equal([])
        expect(instances - refused).to.be.at.least(20)
      })
    })
  })
})
