import canonicalize from 'canonicalize'
import { expect } from 'chai'
import fc from 'fast-check'
import { canonicalText } from '../src/canonical-json'
import { SEED } from './agreement/seed'

/** Names that sort in other ways by code points, as numbers, by length, or that objects treat in a way of their own. */
const NAMES = fc.oneof(
  fc.constantFrom('', '10', '2', '02', 'a', 'A', 'é', '\ue000', '😀', '\ufb33', '__proto__', 'toJSON', 'constructor', '"', '\\', '\n'),
  fc.string({ unit: 'binary' }))

const NUMBERS = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger(), fc.constantFrom(-0, 1e21, 1e-7, 5e-324, 0.1))

const { json } = fc.letrec(tie => ({
  json: fc.oneof({ maxDepth: 5, withCrossShrink: true },
    fc.string({ unit: 'binary' }), NUMBERS, fc.boolean(), fc.constant(null),
    fc.array(tie('json'), { maxLength: 6 }), fc.dictionary(NAMES, tie('json'), { maxKeys: 40, noNullPrototype: true })),
}))

describe('canonical JSON', () => {
  it('is what the reference implementation of RFC 8785 prints', () => {
    fc.assert(fc.property(json, value => {
      expect(canonicalText(value)).to.equal(canonicalize(value))
    }), { numRuns: 2000, seed: SEED })
  })

  it('sorts by UTF-16 code units, hundreds of names too', () => {
    const names = Array.from({ length: 500 }, (_, i) => String.fromCodePoint(0x20 + (i * 7919) % 0xd000) + i)
    const value = Object.fromEntries(names.map((name, i) => [name, i]))
    expect(canonicalText(value)).to.equal(canonicalize(value))
  })

  it('refuses what is no JSON instead of leaving it out', () => {
    for (const value of [NaN, Infinity, { a: () => 1 }, { a: Symbol('s') }, undefined]) {
      expect(() => canonicalText(value)).to.throw()
    }
  })
})
