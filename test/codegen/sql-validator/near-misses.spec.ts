import { expect } from 'chai'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { schemaTroubles } from '../../../src/catalog/validate-metadata'
import { load } from '../../../src/codegen/load'
import type { Json } from '../../../src/codegen/model'
import { parse } from '../../../src/codegen/parse'
import { forEachDatabase } from '../../support/for-each-database'
import { instances as instancesOf } from '../../agreement/arbitraries'
import { readSchema } from '../../agreement/schema-reader'

const ROOT = path.join(__dirname, '..', '..', '..')
const VALIDATOR = readFileSync(path.join(ROOT, 'generated', 'sql', 'validator.sql'), 'utf8')
const COUNT = 3000

const isStorable = (value: Json): boolean => !/\\u0000|\\ud[89a-f]/.test(JSON.stringify(value))

forEachDatabase(databases => {
  describe('the validator in SQL, against near misses', () => {
    let dataSource: DataSource
    let instances: readonly Json[]
    let problems: readonly (string | null)[]

    before(async function () {
      dataSource = await databases.connect(await databases.empty())
      await dataSource.query(VALIDATOR)
      const { document } = parse(await load(ROOT, 'schemas/model_artifact_metadata.json', 'schemas/relational'))
      const seed = Number(process.env['SEED'] ?? 20261123)
      console.log(`      near misses with SEED=${seed}`)
      instances = fc.sample(instancesOf(readSchema(document.schema)).filter(isStorable), { numRuns: COUNT, seed })
      const rows: { problem: string | null }[] = await dataSource.query(
        'SELECT model_artifact_metadata_problem(value) AS problem FROM jsonb_array_elements($1::jsonb) ' +
        'WITH ORDINALITY AS item(value, place) ORDER BY place', [JSON.stringify(instances)])
      problems = rows.map(({ problem }) => problem)
    })

    it('accepts what the catalog accepts, and nothing else', () => {
      const wrong = instances.filter((instance, i) => (schemaTroubles(instance).length === 0) !== (problems[i] === null))
      expect(wrong).to.deep.equal([])
      expect(problems.filter(problem => problem === null).length).to.be.within(COUNT / 20, COUNT * 0.95)
    })

    it('names a place that the catalog names, and the only one where there is one', () => {
      const wrong = instances.flatMap((instance, i) => {
        const problem = problems[i]
        if (problem === null || problem === undefined) return []
        const place = problem.slice(`${problem}/`.indexOf(' /') + 1)
        const places = schemaTroubles(instance).map(({ where }) => where.pointer)
        return places.includes(place) ? [] : [{ instance, problem, places }]
      })
      expect(wrong).to.deep.equal([])
    })
  })
})
