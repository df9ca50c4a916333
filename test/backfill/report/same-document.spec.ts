import { expect } from 'chai'
import { isSameDocument } from '../../../src/backfill/report/same-document'

describe('isSameDocument', () => {
  it('overlooks the order of keys, blanks and how a number is written', () => {
    for (const [a, b] of [
      ['{"a":1,"b":[2]}', '{ "b": [2.0], "a": 1e0 }'], ['1e400', `1${'0'.repeat(400)}`], ['[-0]', '[0.00]'],
      ['0.00012', '12e-5'], ['"\\u00e9"', '"é"'], ['not JSON', 'not JSON'],
    ] as const) expect(isSameDocument(a, b), `${a} ${b}`).to.equal(true)
    expect(isSameDocument(null, null)).to.equal(true)
  })

  it('sees every digit, every key and every kind of value', () => {
    for (const [a, b] of [
      ['9007199254740993', '9007199254740992'], ['1e400', '1e401'], ['-1', '1'], ['{"a":null}', '{}'], ['"1"', '1'],
      ['[1,2]', '[2,1]'], ['{"__proto__":1}', '{}'], ['{}', '[]'], ['{}', 'yesterday'],
      [`${'['.repeat(600)}1${']'.repeat(600)}`, `${'['.repeat(600)}2${']'.repeat(600)}`],
    ] as const) expect(isSameDocument(a, b), `${a} ${b}`).to.equal(false)
    expect(isSameDocument(null, 'null')).to.equal(false)
  })
})
