import Ajv from 'ajv'
import { expect } from 'chai'
import { explain } from '../../../src/catalog/core/explain'

/** Code and pointer of what is wrong with a value by a schema. */
function troubles(schema: object, value: unknown): readonly (readonly [string, string | undefined])[] {
  const validate = new Ajv({ allErrors: true, verbose: true, strict: false }).compile(schema)
  expect(validate(value)).to.equal(false)
  return explain(validate.errors ?? [], value).map(({ code, where }) => [code, where.pointer] as const)
}

describe('explain', () => {
  it('never takes what is refused for fine, whatever the keyword', () => {
    const refused: readonly (readonly [object, unknown])[] = [
      [{ not: {} }, 1], [{ oneOf: [true, true] }, 1], [{ anyOf: [false] }, 1], [{ if: {}, then: false }, 1],
      [{ contains: { const: 1 } }, [2]], [{ uniqueItems: true }, [1, 1]], [{ propertyNames: false }, { a: 1 }],
      [{ dependencies: { a: ['b'] } }, { a: 1 }], [{ multipleOf: 2 }, 3], [{ allOf: [{ not: {} }] }, 1],
    ]
    for (const [schema, value] of refused) expect(troubles(schema, value), JSON.stringify(schema)).to.have.length(1)
  })

  it('tells an undecided choice once, at its own place, and what else is wrong beside it', () => {
    const choice = { anyOf: [{ type: 'object', required: ['a'] }, { type: 'object', required: ['b'], properties: { c: { type: 'null' } } }] }
    expect(troubles({ properties: { x: choice, y: { type: 'string' } } }, { x: { c: 1 }, y: 2 }))
      .to.have.deep.members([['metadata/invalid', '/x'], ['metadata/type', '/y']])
  })

  it('mends by the words of a kind where it has some', () => {
    const validate = new Ajv({ allErrors: true, verbose: true }).compile({ type: 'object', required: ['a'] })
    validate({})
    const told = (fixes?: Readonly<Record<string, string>>) => explain(validate.errors ?? [], {}, { source: 's', fixes })[0]
    expect([told()?.fix, told({ required: 'ask ada' })?.fix, told()?.where]).to.deep.equal(['add it', 'ask ada', { source: 's', pointer: '/a' }])
  })
})
