import { expect } from 'chai'
import fc from 'fast-check'
import { parseExactJson } from '../../../src/catalog/core/exact-json'
import { exactChanges } from '../../../src/catalog/core/exact-changes'
import { valueAt } from '../../../src/json-pointer'

const changes = (before: string, after: string): readonly string[] =>
  exactChanges(parseExactJson(before), parseExactJson(after)).map(({ pointer, kind }) => `${kind} ${pointer}`)

describe('exactChanges', () => {
  it('names what was added, removed and changed, by pointer in order', () => {
    expect(changes('{"b": 1, "a": {"x/y": [1, 2], "gone": null}}', '{"a": {"x/y": [1, 3, 4], "new": 1}, "b": 1}')).to.deep.equal([
      'removed /a/gone', 'added /a/new', 'changed /a/x~1y/1', 'added /a/x~1y/2',
    ])
    expect(changes('{"a": []}', '{"a": {}}')).to.deep.equal(['changed /a'])
    expect(changes('null', '{}')).to.deep.equal(['changed '])
    expect(changes('{"a": "1"}', '{"a": 1}')).to.deep.equal(['changed /a'])
  })

  it('compares numbers as the decimals they are', () => {
    for (const [a, b] of [['1', '1.0'], ['1e400', '10e399'], ['0.10', '1e-1'], ['-0', '0'], ['100', '1e2'], ['1E+2', '100'],
      ['9007199254740993', '9007199254740993.0'], ['0.0', '0e99']]) expect(changes(String(a), String(b)), `${a} ${b}`).to.deep.equal([])
    for (const [a, b] of [['9007199254740992', '9007199254740993'], ['1e400', '1e401'], ['1e400', '2e400'], ['1', '-1'],
      ['0.1', '0.10000000000000000001'], ['10', '1']]) expect(changes(String(a), String(b)), `${a} ${b}`).to.deep.equal(['changed '])
  })

  it('sees a key named __proto__ as any other', () => {
    expect(changes('{"__proto__": 1}', '{"__proto__": 2}')).to.deep.equal(['changed /__proto__'])
    expect(changes('{}', '{"__proto__": {}, "constructor": 1}')).to.deep.equal(['added /__proto__', 'added /constructor'])
  })

  it('finds nothing between equal values, and elsewhere gives the values that stand there', () => {
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const [x, y] = [a, b].map(value => parseExactJson(JSON.stringify(value)))
      expect(exactChanges(x, x)).to.deep.equal([])
      const found = exactChanges(x, y)
      if (JSON.stringify(x) === JSON.stringify(y)) expect(found).to.deep.equal([])
      for (const { pointer, kind, ...sides } of found) {
        if (kind !== 'added') expect((sides as { before: unknown }).before).to.deep.equal(valueAt(x, pointer))
        if (kind !== 'removed') expect((sides as { after: unknown }).after).to.deep.equal(valueAt(y, pointer))
      }
    }), { seed: 20261123, numRuns: 300 })
  })
})
