import { expect } from 'chai'
import { LosslessNumber } from 'lossless-json'
import { firstTooDeep, parseExactJson } from '../../../src/catalog/core/exact-json'
import { DataError } from '../../../src/errors'

const codeOf = (text: string): string | undefined => {
  try {
    parseExactJson(text, { source: 'test' })
    return undefined
  } catch (error) {
    return (error as DataError).code
  }
}

describe('exact JSON', () => {
  it('gives exact numbers as numbers and keeps the digits of the others', () => {
    expect(parseExactJson('[0, -1.50, 1e3, 9007199254740991]')).to.deep.equal([0, -1.5, 1000, 9007199254740991])
    for (const digits of ['9007199254740993', '1e400', '1e-400', '0.1234567890123456789012']) {
      expect(parseExactJson(digits), digits).to.be.instanceOf(LosslessNumber).with.property('value', digits)
    }
  })

  it('keeps __proto__ as data', () => {
    const value = parseExactJson('{"__proto__": {"polluted": true}}') as object
    expect(Object.keys(value)).to.deep.equal(['__proto__'])
    expect(({} as { polluted?: boolean }).polluted).to.equal(undefined)
  })

  it('refuses duplicate keys with different values, bad syntax and deep nesting by code', () => {
    expect(codeOf('{"a": 1, "a": 2}')).to.equal('json/duplicate-key')
    expect(codeOf('{"a": ')).to.equal('json/syntax')
    expect(codeOf('')).to.equal('json/syntax')
    expect(codeOf('['.repeat(10_000) + ']'.repeat(10_000))).to.equal('json/too-deep')
    expect(codeOf('['.repeat(512) + ']'.repeat(512))).to.equal(undefined)
  })

  it('does not count brackets inside text', () => {
    expect(firstTooDeep(JSON.stringify(`${'['.repeat(600)}"\\`))).to.equal(-1)
  })
})
