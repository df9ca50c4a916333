import { expect } from 'chai'
import { cellText, oneLine, visible } from '../../../src/backfill/report/cell-text'

describe('cellText', () => {
  it('gives moments, objects and nothing as text, and never throws', () => {
    expect(cellText(new Date('2026-01-02T03:04:05Z'))).to.equal('2026-01-02T03:04:05.000Z')
    expect(cellText(new Date('yesterday'))).to.equal('not a moment')
    expect(cellText({ a: [1] })).to.equal('{"a":[1]}')
    expect(cellText(null)).to.equal('NULL')
    expect(cellText(undefined, '–')).to.equal('–')
    expect(cellText(false)).to.equal('false')
    expect(cellText(JSON.parse('['.repeat(20_000) + ']'.repeat(20_000)))).to.equal('a value too deep to show')
  })
})

describe('visible', () => {
  it('replaces control characters and direction marks, and keeps line ends', () => {
    expect(visible('a\u001b]0;x\u0007\n\u0085\u007f\u2066é😀')).to.equal('a\ufffd]0;x\ufffd\n\ufffd\ufffd\ufffdé😀')
  })
})

describe('oneLine', () => {
  it('makes white space single blanks', () => {
    expect(oneLine(' a\r\n\tb\u2028c ')).to.equal('a b c')
  })
})
