import { readDecimal } from '../../../src/backfill/conversions/decimal'
import { expectHeld, expectValue } from './outcomes'

describe('decimal', () => {
  it('takes numbers and decimal text whose digits survive', () => {
    expectValue(readDecimal(0.1), 0.1)
    expectValue(readDecimal('0.91'), 0.91)
    expectValue(readDecimal('-3'), -3)
    expectValue(readDecimal('1e-05'), 0.00001)
    expectValue(readDecimal(' 71.860 '), 71.86)
  })

  it('holds text with more digits than a number keeps', () => {
    expectHeld(readDecimal('0.12345678901234567891'), 'inexact-number')
    expectHeld(readDecimal('1e400'), 'inexact-number')
    expectHeld(readDecimal('9007199254740993'), 'inexact-number')
  })

  it('holds percent signs, infinities and separators', () => {
    expectHeld(readDecimal('91%'), 'percent')
    expectHeld(readDecimal('.inf'), 'not-a-number')
    expectHeld(readDecimal('-Infinity'), 'not-a-number')
    expectHeld(readDecimal('NaN'), 'not-a-number')
    expectHeld(readDecimal('1,234'), 'thousands-separator', 1234)
  })

  it('holds words, placeholders and booleans', () => {
    expectHeld(readDecimal('high'), 'unexpected-shape')
    expectHeld(readDecimal('n/a'), 'sentinel')
    expectHeld(readDecimal(true), 'unexpected-shape')
  })
})
