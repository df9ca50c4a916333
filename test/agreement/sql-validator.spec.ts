import { expect } from 'chai'
import type { QueryRunner } from 'typeorm'
import { forEachDatabase } from '../support/for-each-database'
import { sqlJudge } from './sql-judge'
import { SEED } from './seed'
import { EXAMPLES, GOLDENS, openSubject, OURS, type Subject } from './subjects'
import { compareVerdicts, describeDisagreement, shrinkDisagreement, type Tally } from './verdicts'


forEachDatabase(databases => {
  describe('ajv and the validator in SQL', () => {
    let runner: QueryRunner
    let namespaces = 0

    before(async () => {
      runner = (await databases.connect(await databases.empty())).createQueryRunner()
    })
    after(() => runner.release())

    const agree = async (subject: Subject, runs: number): Promise<Tally> => {
      const opened = await openSubject(subject)
      const judge = await sqlJudge(runner, opened.model, `agreement_${namespaces += 1}`)
      const tally = await compareVerdicts(opened, judge, runs, SEED)
      const [first] = tally.disagreements
      if (first !== undefined) {
        const smallest = await shrinkDisagreement(opened, judge, first)
        const counts = `${tally.disagreements.length} of ${tally.instances}`
        expect.fail(`${counts} (AGREEMENT_SEED=${SEED}), the first one shrunk: ${describeDisagreement(smallest)}`)
      }
      return tally
    }

    const runs = databases.server.embedded ? 4000 : 20_000
    it(`agree on ${runs} distinct instances of our schema, at least a third of them refused`, async () => {
      const tally = await agree(OURS, runs)
      expect(tally.instances).to.equal(runs)
      expect(tally.accepted).to.be.within(runs / 5, runs * 2 / 3)
      expect(tally.cast, 'NUL and lone surrogates').to.be.at.least(runs / 100)
    })

    const few = databases.server.embedded ? 100 : 500
    for (const subject of [...EXAMPLES, ...GOLDENS]) {
      it(`agree on ${few} distinct instances of ${subject.name}`, async () => {
        expect((await agree(subject, few)).instances).to.equal(few)
      })
    }
  })
})
