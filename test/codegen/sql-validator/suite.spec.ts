import Ajv from 'ajv'
import { expect } from 'chai'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { DataSource } from 'typeorm'
import { functionStatement } from '../../../src/codegen/emit/sql-validator'
import type { Json } from '../../../src/codegen/model'
import { compileSqlValidator, sqlUnexpressed } from '../../../src/codegen/sql-validator'
import { forEachDatabase } from '../../support/for-each-database'

const SUITE = path.join(__dirname, '..', '..', 'json-schema-test-suite', 'draft7')

interface Group {
  readonly title: string
  readonly schema: Json
  readonly tests: readonly { readonly description: string; readonly data: Json }[]
  readonly accepts: (data: unknown) => boolean
}

const groupsOf = (file: string): readonly Group[] => {
  const groups = JSON.parse(readFileSync(path.join(SUITE, file), 'utf8')) as
    { description: string; schema: Json; tests: { description: string; data: Json }[] }[]
  return groups.flatMap(({ description, schema, tests }) => {
    try {
      // a property that every object inherits, such as toString, is none of its own
      const ajv = new Ajv({ strict: false, logger: false, ownProperties: true, validateFormats: false })
      const accepts = ajv.compile(schema as object) as (data: unknown) => boolean
      return [{ title: `${file}: ${description}`, schema, tests, accepts }]
    } catch {
      return []
    }
  })
}

const groups = readdirSync(SUITE).filter(file => file.endsWith('.json')).sort().flatMap(groupsOf)

forEachDatabase(databases => {
  describe('the official tests of draft-07, in SQL', () => {
    let dataSource: DataSource
    const made = groups.map(({ schema }, i) => compileSqlValidator(`Suite${i}`, schema))

    before(async () => {
      dataSource = await databases.connect(await databases.empty())
      for (const { functions } of made) await dataSource.query(functions.map(functionStatement).join('\n'))
    })

    it('are many', () => expect(groups.length).to.be.at.least(200))

    groups.forEach(({ title, schema, tests, accepts }, i) => {
      it(title, async () => {
        // a text with NUL or half a surrogate pair is refused before any function sees it
        const possible = tests.filter(({ data }) => !/\\u0000|\\ud[89a-f]/.test(JSON.stringify(data)))
        const rows: { problem: string | null }[] = await dataSource.query(
          `SELECT "${made[i]?.entry}"(value) AS problem FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY ` +
          'AS item(value, place) ORDER BY place', [JSON.stringify(possible.map(({ data }) => data))])
        const leftOut = sqlUnexpressed(schema).filter(({ keyword }) => keyword !== 'format')
        possible.forEach(({ description, data }, at) => {
          const problem = rows[at]?.problem
          // a rule that SQL cannot ask may let more pass, and never less
          if (accepts(data)) expect(problem, description).to.equal(null)
          else if (leftOut.length === 0) expect(problem, description).to.be.a('string')
        })
      })
    })
  })
})
