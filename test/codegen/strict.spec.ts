import { expect } from 'chai'
import type { Json } from '../../src/codegen/model'
import { refuseUnlessDraft07, refuseUnlessStrict } from '../../src/codegen/strict'

const refusals = (check: typeof refuseUnlessStrict, schema: { readonly [key: string]: Json }): readonly string[] => {
  const seen: string[] = []
  check(schema, (pointer, { code, what }) => seen.push(`${pointer} ${code}: ${what}`))
  return seen
}

describe('strict', () => {
  it('refuses what plain ajv compile refuses', () => {
    expect(refusals(refuseUnlessStrict, { type: 'object', 'x-db': 1 }))
      .to.deep.equal([' schema/not-strict: strict mode: unknown keyword: "x-db"'])
    expect(refusals(refuseUnlessStrict, { type: 'string', format: 'date' })[0])
      .to.match(/schema\/not-strict: unknown format/)
    expect(refusals(refuseUnlessStrict, { type: 'object' })).to.deep.equal([])
  })

  it('refuses what the meta-schema of draft-07 refuses, each at its place', () => {
    expect(refusals(refuseUnlessDraft07, { maxLength: 'ten', properties: { a: { minimum: 'one' } } })).to.deep.equal([
      '/maxLength schema/not-draft-07: must be integer', '/properties/a/minimum schema/not-draft-07: must be number',
    ])
    expect(refusals(refuseUnlessDraft07, { type: 'object' })).to.deep.equal([])
  })
})
