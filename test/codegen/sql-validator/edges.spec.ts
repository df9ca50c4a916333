import Ajv from 'ajv'
import { expect } from 'chai'
import type { DataSource } from 'typeorm'
import { functionStatement } from '../../../src/codegen/emit/sql-validator'
import type { Json } from '../../../src/codegen/model'
import { compileSqlValidator } from '../../../src/codegen/sql-validator'
import { forEachDatabase } from '../../support/for-each-database'

const NUMBERS = [
  0, -0, 1, -1, 2, 3, 0.1, 0.2, 0.3, 0.1 + 0.2, 0.7, 1.1, 2.2, 3.3, 4.35, 19.99, 0.01, 0.0075, 0.00751, 1e-7, 1e-8, 1.5, 2.5,
  2 ** 31, 2 ** 53 - 1, 2 ** 53, 2 ** 53 + 2, 1e15, 1e16, 1e20, 999999999999999900000, 1e21, 1e22, 1e100, 1e300, 1e308,
  1.7976931348623157e308, -1.7976931348623157e308, 5e-324, 2.2250738585072014e-308, 1e-300, 12391239123, 4503599627370497.5,
]
const STEPS = [1, 2, 3, 0.1, 0.01, 0.0001, 0.5, 1.5, 1e-8, 0.123456789, 1e10, 1e21, 1e300, 5e-324, 1e-300]

const SCHEMAS: readonly Json[] = [
  { type: 'integer' }, { type: 'number' }, { not: { type: 'integer' } },
  ...STEPS.map(multipleOf => ({ multipleOf })),
  ...[0, 0.1, 0.30000000000000004, 1e21, 2 ** 53, 1.7976931348623157e308, 5e-324].flatMap(limit =>
    [{ minimum: limit }, { maximum: limit }, { exclusiveMinimum: limit }, { exclusiveMaximum: limit }, { const: limit }]),
  { enum: [0, 1e21, '1', 0.1] },
]

forEachDatabase(databases => {
  describe('the edges of the validator in SQL', () => {
    let dataSource: DataSource
    before(async () => { dataSource = await databases.connect(await databases.empty()) })

    const problemsOf = async (schema: Json, documents: readonly string[]): Promise<readonly (string | null)[]> => {
      const { entry, functions } = compileSqlValidator('Edge', schema)
      await dataSource.query(functions.map(functionStatement).join('\n'))
      const rows: { problem: string | null }[] = await dataSource.query(
        `SELECT "${entry}"(document::jsonb) AS problem FROM unnest($1::text[]) WITH ORDINALITY AS one(document, place) ` +
        'ORDER BY place', [documents])
      return rows.map(({ problem }) => problem)
    }

    for (const schema of SCHEMAS) {
      it(`divides and compares numbers as Ajv does: ${JSON.stringify(schema)}`, async () => {
        const accepts = new Ajv({ strict: false }).compile(schema as object)
        const problems = await problemsOf(schema, NUMBERS.map(number => JSON.stringify(number)))
        const wrong = NUMBERS.filter((number, i) => accepts(number) !== (problems[i] === null))
        expect(wrong).to.deep.equal([])
      })
    }

    it('names properties of any name', async () => {
      const names = ['', ' ', '/', '~', '~1', "it's", '"', '\\', '$body$', '\n', 'é', '𝕏', 'constructor', '__proto__', '%s', ' /a']
      const problems = await problemsOf({ additionalProperties: { type: 'null' } },
        names.map(name => JSON.stringify(Object.fromEntries([[name, 1]]))))
      expect(problems).to.deep.equal(names.map(name => `type /${name.replaceAll('~', '~0').replaceAll('/', '~1')}`))
      const schema = { properties: Object.fromEntries(names.map(name => [name, { type: 'null' }])), required: names }
      expect(await problemsOf(schema, ['{}'])).to.deep.equal(['required /'])
    })

    it('judges what is stored compressed or in pieces as what comes fresh', async () => {
      const schema = { type: 'object', properties: { text: { type: 'string' }, last: { type: 'integer' } }, required: ['last'] }
      const documents = ['a'.repeat(5_000), Array.from({ length: 9_000 }, (_, i) => (i * 7919).toString(36)).join('')].flatMap(text =>
        [{ text, last: 1 }, { text, last: 'x' }, { text }]).map(document => JSON.stringify(document))
      const scalars = ['1', '"text"', 'null', '[]', '{}']
      const fresh = await problemsOf(schema, [...documents, ...scalars])
      await dataSource.query('CREATE TABLE stored AS SELECT place, document::jsonb FROM ' +
        'unnest($1::text[]) WITH ORDINALITY AS one(document, place)', [[...documents, ...scalars]])
      const rows: { problem: string | null; is_packed: boolean }[] = await dataSource.query(`SELECT edge_problem(document) AS problem,
        pg_column_size(document) < octet_length(document::text) / 2 AS is_packed FROM stored ORDER BY place`)
      expect(rows.map(({ problem }) => problem)).to.deep.equal(fresh)
      expect(rows.filter(row => row.is_packed)).to.have.length.greaterThan(2)
      expect(fresh).to.deep.equal([null, 'type /last', 'required /last', null, 'type /last', 'required /last',
        'type ', 'type ', 'type ', 'type ', 'required /last'])
    })

    const tree = { type: 'object', properties: { of: { $ref: '#' }, leaf: { type: 'null' } }, additionalProperties: false }
    const nested = (depth: number, leaf: string): string => `${'{"of":'.repeat(depth)}${leaf}${'}'.repeat(depth)}`

    it('follows a schema that refers to itself through 60 levels, and names the place', async () => {
      const [none, some] = await problemsOf(tree, [nested(60, '{}'), nested(60, '{"leaf":1}')])
      expect(none).to.equal(null)
      expect(some).to.equal(`type ${'/of'.repeat(60)}/leaf`)
    })

    it('ends with an error, and not with a wrong answer or a broken database, below that', async () => {
      for (const depth of [100, 511]) {
        const ended = await problemsOf(tree, [nested(depth, '{}')]).then(([problem]) => problem, (error: { code: string }) => error.code)
        expect(ended).to.equal('54001')
      }
      expect(await problemsOf(tree, ['{}'])).to.deep.equal([null])
    })

    it('does not follow what asks nothing', async () => {
      const anything = { definitions: { any: { anyOf: [
        { type: ['null', 'boolean', 'number', 'string'] }, { type: 'array', items: { $ref: '#/definitions/any' } },
        { type: 'object', additionalProperties: { $ref: '#/definitions/any' } },
      ] } }, $ref: '#/definitions/any' }
      expect(compileSqlValidator('Edge', anything).functions.map(({ body }) => body).join()).to.not.match(/anyOf|LOOP/)
      expect(await problemsOf(anything, [nested(511, '[]')])).to.deep.equal([null])
    })

    it('is immutable, and needs no path to its functions but that of the caller', async () => {
      const rows: { provolatile: string; proconfig: unknown }[] =
        await dataSource.query("SELECT provolatile, proconfig FROM pg_proc WHERE proname LIKE 'edge%'")
      expect(rows.length).to.be.at.least(2)
      expect(rows.every(({ provolatile, proconfig }) => provolatile === 'i' && proconfig === null)).to.equal(true)
    })
  })
})
