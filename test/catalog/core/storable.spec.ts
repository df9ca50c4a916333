import { expect } from 'chai'
import fc from 'fast-check'
import { LosslessNumber } from 'lossless-json'
import { isStorableData, storableTroubles } from '../../../src/catalog/core/storable'

const codes = (value: unknown): unknown => storableTroubles(value).map(({ code, where }) => [code, where.pointer])
const nested = (depth: number): unknown => {
  let value: unknown = 1
  for (let i = 0; i < depth; i++) value = [value]
  return value
}

describe('storable check', () => {
  it('lets through what PostgreSQL and JavaScript keep as it is', () => {
    const value = { a: [null, true, -0.5, 'é 😀', { b: Number.MAX_SAFE_INTEGER }], ['__proto__']: { c: 1 } }
    expect(storableTroubles(JSON.parse(JSON.stringify(value)))).to.deep.equal([])
  })

  it('points at NUL and lone surrogates in values and in keys', () => {
    expect(codes({ a: { 'b/c': 'x\u0000' } })).to.deep.equal([['storable/nul', '/a/b~1c']])
    expect(codes({ 'k\u0000': 1 })).to.deep.equal([['storable/nul', '/k\u0000']])
    expect(codes(['\ud800', '\udc00x', '😀'])).to.have.deep.members([
      ['storable/lone-surrogate', '/0'], ['storable/lone-surrogate', '/1'],
    ])
  })

  it('refuses numbers that are not finite or not exact', () => {
    for (const number of [Infinity, NaN, 2 ** 53, -(2 ** 53), 1e21, new LosslessNumber('9007199254740993'), new LosslessNumber('1e400')]) {
      expect(codes({ n: number }), String(number)).to.deep.equal([['storable/number-not-exact', '/n']])
    }
    expect(codes({ n: 2 ** 53 - 1 })).to.deep.equal([])
  })

  it('refuses nesting over 512 levels, and a cycle, without overflowing the stack', () => {
    expect(codes(nested(512))).to.deep.equal([])
    expect(codes(nested(513))).to.have.length(1)
    expect(storableTroubles(nested(100_000))[0]?.code).to.equal('storable/too-deep')
    const cycle: unknown[] = []
    cycle.push(cycle)
    expect(storableTroubles(cycle)[0]?.code).to.equal('storable/too-deep')
  })

  it('refuses values that are not JSON, and skips options that were not given', () => {
    expect(codes({ a: 1n, b: new Date(0), c: Symbol('s'), d: undefined })).to.have.deep.members([
      ['storable/not-json', '/a'], ['storable/not-json', '/b'], ['storable/not-json', '/c'],
    ])
    expect(codes([undefined])).to.deep.equal([['storable/not-json', '/0']])
  })

  it('reports at most 100 troubles', () => {
    expect(storableTroubles(Array.from({ length: 5000 }, () => '\u0000'))).to.have.length(100)
  })

  it('judges plain data in short as it does at length', () => {
    const strange = fc.constantFrom('\u0000', '\ud800', '😀', 2 ** 53, Infinity, 1n, new Date(0), new LosslessNumber('1e400'))
    const data = fc.letrec(tie => ({
      value: fc.oneof({ maxDepth: 4 }, fc.jsonValue(), strange, fc.array(tie('value')), fc.dictionary(fc.oneof(fc.string(), fc.constant('k\u0000')), tie('value'))),
    })).value
    fc.assert(fc.property(data, value => {
      expect(isStorableData(value)).to.equal(storableTroubles(value).length === 0)
    }), { numRuns: 2000 })
    for (const depth of [511, 512, 513, 514]) {
      expect(isStorableData(nested(depth)), String(depth)).to.equal(storableTroubles(nested(depth)).length === 0)
      expect(isStorableData(nested(depth), 2), String(depth)).to.equal(storableTroubles([[nested(depth)]]).length === 0)
    }
    expect(isStorableData(nested(100_000))).to.equal(false)
  })
})
