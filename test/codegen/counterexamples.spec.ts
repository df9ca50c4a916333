import Ajv from 'ajv'
import { expect } from 'chai'
import path from 'node:path'
import { documentCases } from '../../src/codegen/counterexamples/documents'
import { tableCases } from '../../src/codegen/counterexamples/row-cases'
import { rowsOf } from '../../src/codegen/counterexamples/rows'
import { textsAgainstPattern, textsOfLength, textsThatFit } from '../../src/codegen/counterexamples/texts'
import { load } from '../../src/codegen/load'
import type { Json, Model } from '../../src/codegen/model'
import { parse } from '../../src/codegen/parse'
import { pointerTokens, valueAt, withValueAt } from '../../src/json-pointer'

const ROOT = path.join(__dirname, '..', '..')
type Node = { readonly [keyword: string]: Json }

/** The schema without one rule: without one name, where a rule requires several. */
function without(schema: Node, pointer: string, keyword: string, problem: string): Node {
  if (keyword === 'false schema') return withValueAt(schema, pointer, true) as Node
  const { [keyword]: rule, ...rest } = valueAt(schema, pointer) as Node
  if (keyword !== 'required') return withValueAt(schema, pointer, rest) as Node
  const name = pointerTokens(problem.slice('required '.length)).at(-1)
  return withValueAt(schema, pointer, { ...rest, required: (rule as readonly Json[]).filter(each => each !== name) }) as Node
}

describe('counterexamples', () => {
  let model: Model
  before(async () => {
    model = parse(await load(ROOT, 'schemas/model_artifact_metadata.json', 'schemas/relational'))
  })
  const accepts = (schema: Node, document: unknown): boolean => new Ajv({ strict: false, logger: false }).validate(schema, document)

  it('are documents that the schema refuses, and would accept without the one rule', () => {
    const { refused, accepted } = documentCases(model.document)
    const { schema } = model.document
    expect(accepted.every(document => accepts(schema, document))).to.equal(true)
    expect(refused).to.have.length.above(60)
    for (const { pointer, keyword, problem, document } of refused) {
      expect(accepts(schema, document), `${pointer} ${keyword}`).to.equal(false)
      // which form is meant is said by a constant; a value that fits no form breaks a rule of each
      if (['anyOf', 'oneOf', 'const'].includes(keyword) || problem === 'type ' || problem === 'required /is_external') continue
      expect(accepts(without(schema, pointer, keyword, problem), document), `${pointer} without ${keyword}`).to.equal(true)
    }
  })

  it('are told for every rule of the schema that no document breaks alone', () => {
    const { refused, unprobed } = documentCases(model.document)
    const rules = new Set(refused.map(({ pointer, keyword }) => `${pointer} ${keyword}`))
    expect(unprobed.filter(({ pointer, keyword }) => rules.has(`${pointer} ${keyword}`))).to.deep.equal([])
    expect(unprobed.map(({ pointer }) => pointer.split('/')[2])).to.include.members(['JsonValue', 'AbsenceKind'])
  })

  it('are there for every constraint of every table of our own', () => {
    const { document, tables } = model
    const rows = rowsOf(document, tables, {})
    for (const table of tables.filter(({ adopted }) => !adopted)) {
      const { refused, unprobed } = tableCases(document, table, rows)
      expect(unprobed, table.name).to.deep.equal([])
      expect(refused.map(({ name }) => name)).to.include.members([
        table.primaryKey.name, ...table.unique.map(({ name }) => name), ...table.checks.map(({ name }) => name),
        ...table.columns.flatMap(({ references }) => references?.name ?? []),
        ...table.columns.filter(({ nullable }) => !nullable).map(({ name }) => name),
        ...table.indexes.filter(({ unique }) => unique === true).map(({ name }) => name),
      ])
    }
  })

  it('have texts for patterns, on both sides of every rule', () => {
    for (const pattern of ['^[0-9a-f]{16}$', '^[a-z][a-z0-9-]*$', '^https?://[^\\s/]+$', '^(?!main$)[^\\s]+$', '^\\d{3}-\\d{2}$']) {
      const rules = { pattern, maxLength: 40 }
      expect(textsThatFit(rules), pattern).to.not.deep.equal([])
      expect(textsThatFit(rules).every(text => new RegExp(pattern, 'u').test(text)), pattern).to.equal(true)
      expect(textsAgainstPattern(rules), pattern).to.not.deep.equal([])
      expect(textsAgainstPattern(rules).some(text => new RegExp(pattern, 'u').test(text)), pattern).to.equal(false)
    }
    expect(textsOfLength(41, { pattern: '^[a-z][a-z0-9-]*$', maxLength: 40 })).to.not.deep.equal([])
    expect(textsOfLength(17, { pattern: '^[0-9a-f]{16}$' })).to.deep.equal([])
  })
})
