import { expect } from 'chai'
import fc from 'fast-check'
import { isSafeNumber, LosslessNumber, parse } from 'lossless-json'
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

  it('reads any text as the parser that loses nothing does, or refuses it as that does', () => {
    const outcome = (read: () => unknown): unknown => {
      try {
        return { value: read() }
      } catch (error) {
        return (error instanceof DataError ? String(error.cause) : String(error))
      }
    }
    const number = (digits: string): unknown => (isSafeNumber(digits) ? Number(digits) : new LosslessNumber(digits))
    const piece = fc.constantFrom(
      '{', '}', '[', ']', ',', ':', '"a":', '"a": ', '"\\u0061":', '"__proto__":', '"x:1"', '"\\\\"', '"\\""', '"', '\\', ' ', '\n',
      '0', '-0', '1.50', '1e2', '1e400', '9007199254740993', '0.1000000000000000055', '01', '-', 'e', 'true', 'null', '1', '"\\ud800"')
    const scraps = fc.array(piece, { maxLength: 12 }).map(pieces => pieces.join(''))
    const members = fc.array(fc.tuple(fc.constantFrom('"a"', '"b"', '"\\u0061"', '"__proto__"', '"1"'), scraps), { maxLength: 4 })
      .map(all => `{${all.map(([name, value]) => `${name}:${value}`).join(',')}}`)
    const numbers = fc.tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.nat(20))
      .map(([sign, whole, fraction, digits]) => `${sign}${String(whole).slice(0, digits)}`.replace(/^(-?)$/, '$10') + `.${fraction}`.slice(0, digits))
    fc.assert(fc.property(fc.oneof(scraps, members, numbers, fc.json(), fc.json().map(text => `{"a":${text},"a":${text}}`)), text => {
      expect(outcome(() => parseExactJson(text)), text).to.deep.equal(outcome(() => parse(text, undefined, number)))
    }), { numRuns: 1000 })
  })
})
