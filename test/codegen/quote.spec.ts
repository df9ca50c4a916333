import { runInNewContext } from 'node:vm'
import { expect } from 'chai'
import fc from 'fast-check'
import { quote } from '../../src/codegen/quote'

const anyText = fc.string({ unit: 'binary' })
const nasty = fc.string({
  unit: fc.constantFrom("'", '"', '`', '\\', '*', '/', '-', '>', '|', '\n', '\r', '$', '{', 'a'),
})
const texts = fc.oneof(anyText, nasty)

describe('quote', () => {
  it('gives TypeScript text that evaluates to the very value', () => {
    fc.assert(fc.property(texts, value => {
      expect(runInNewContext(quote(value, 'ts'))).to.equal(value)
    }))
  })

  it('gives an SQL literal whose only quotes are doubled ones', () => {
    fc.assert(fc.property(texts, value => {
      const literal = quote(value, 'sql')
      expect(literal.slice(1, -1).replaceAll("''", '')).to.not.include("'")
      expect(literal.slice(1, -1).replaceAll("''", "'")).to.equal(value)
    }))
  })

  it('gives an SQL name that ends where it ends', () => {
    fc.assert(fc.property(texts, value => {
      expect(quote(value, 'sql-name').slice(1, -1).replaceAll('""', '')).to.not.include('"')
    }))
  })

  it('keeps a comment from ending early', () => {
    fc.assert(fc.property(texts, value => {
      expect(quote(value, 'comment')).to.not.match(/\*\/|[\r\n\u2028\u2029]/)
      expect(quote(value, 'line-comment')).to.not.match(/[\r\n\u2028\u2029]/)
      expect(quote(value, 'html-comment')).to.not.match(/--|[\r\n]/)
    }))
  })

  it('keeps a table cell from ending early', () => {
    fc.assert(fc.property(texts, value => {
      expect(quote(value, 'markdown').replace(/\\[^a-z]/g, '')).to.not.match(/[\r\n|]/)
      expect(quote(value, 'markdown-code').replaceAll('\\|', '')).to.not.match(/[\r\n|]/)
    }))
  })

  it('fences a code span with more backticks than it holds', () => {
    expect(quote('a', 'markdown-code')).to.equal('`a`')
    expect(quote('a`b', 'markdown-code')).to.equal('`` a`b ``')
    expect(quote('`', 'markdown-code')).to.equal('`` ` ``')
  })

  it('lets numbers and booleans be themselves', () => {
    expect(quote(1e21, 'sql')).to.equal('1e+21')
    expect(quote(false, 'ts')).to.equal('false')
  })
})
