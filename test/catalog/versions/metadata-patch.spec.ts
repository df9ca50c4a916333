import { expect } from 'chai'
import { isWholeDocument, patchMetadata } from '../../../src/catalog/versions/metadata-patch'
import { internalMetadata } from '../../support/metadata'

const absent = { absent: 'withheld', reason: 'not public' }

describe('patchMetadata', () => {
  it('changes what it names and nothing else, and leaves both arguments alone', () => {
    const before = internalMetadata()
    const patch = { framework: 'jax', evaluation_metrics: { accuracy: 0.95 }, benchmark_id: 'bench' }
    expect(patchMetadata(before, patch)).to.deep.equal({
      ...internalMetadata(), framework: 'jax', benchmark_id: 'bench',
      evaluation_metrics: { accuracy: 0.95, 'by split': { dev: 0.9, test: 0.92 } },
    })
    expect(before).to.deep.equal(internalMetadata())
  })

  it('agrees with the examples of RFC 7396 below an open field', () => {
    const cases: readonly (readonly [unknown, unknown, unknown])[] = [
      [{ a: 'b' }, { a: 'c' }, { a: 'c' }], [{ a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }], [{ a: 'b' }, { a: null }, {}],
      [{ a: 'b', b: 'c' }, { a: null }, { b: 'c' }], [{ a: ['b'] }, { a: 'c' }, { a: 'c' }], [{ a: 'c' }, { a: ['b'] }, { a: ['b'] }],
      [{ a: { b: 'c' } }, { a: { b: 'd', c: null } }, { a: { b: 'd' } }], [{ a: [{ b: 'c' }] }, { a: [1] }, { a: [1] }],
      [['a', 'b'], ['c', 'd'], ['c', 'd']], [{ a: 'b' }, ['c'], ['c']], [{ e: null }, { a: 1 }, { e: null, a: 1 }],
      [[1, 2], { a: 'b', c: null }, { a: 'b' }], [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
    ]
    for (const [target, patch, result] of cases) {
      expect(patchMetadata({ extensions: target }, { extensions: patch })).to.deep.equal({ extensions: result })
    }
    expect(patchMetadata({ extensions: { a: 'foo' } }, { extensions: null })).to.deep.equal({})
  })

  it('replaces a value by its declared absence, and an absence by a value', () => {
    expect(patchMetadata({ evaluation_metrics: { f1: 1 } }, { evaluation_metrics: absent })).to.deep.equal({ evaluation_metrics: absent })
    expect(patchMetadata({ evaluation_metrics: absent }, { evaluation_metrics: { f1: 1 } }))
      .to.deep.equal({ evaluation_metrics: { f1: 1 } })
    expect(patchMetadata({ framework: absent }, { framework: { absent: 'not_reported' } }))
      .to.deep.equal({ framework: { absent: 'not_reported', reason: 'not public' } })
  })

  it('keeps keys that look like prototypes as data', () => {
    const patch = JSON.parse('{"extensions": {"__proto__": {"polluted": 1}, "constructor": 2}}') as Record<string, unknown>
    const patched = patchMetadata({ extensions: { a: 1 } }, patch)
    expect(JSON.stringify(patched)).to.equal('{"extensions":{"a":1,"__proto__":{"polluted":1},"constructor":2}}')
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined)
  })
})

describe('isWholeDocument', () => {
  it('goes by is_external, which every document has and no patch may change', () => {
    expect(isWholeDocument(internalMetadata())).to.equal(true)
    expect(isWholeDocument({ framework: 'jax' })).to.equal(false)
    expect(isWholeDocument(Object.create({ is_external: true }) as Record<string, unknown>)).to.equal(false)
  })
})
