import { expectHeld, expectValue, read } from './outcomes'

describe('count', () => {
  it('takes whole numbers and digits alone', () => {
    expectValue(read('count', 25557032), 25557032)
    expectValue(read('count', '25557032'), 25557032)
    expectValue(read('count', [7]), 7)
    expectValue(read('count', '9007199254740991'), 9007199254740991)
  })

  for (const [text, candidate] of [
    ['25.53M', 25530000],
    ['0.02M', 20000],
    ['1.1B', 1100000000],
    ['110 million', 110000000],
    ['~86m params', 86000000],
    ['4.35k', 4350],
    ['125 params', 125],
  ] as const) {
    it(`holds ${text} with the candidate ${candidate}`, () =>
      expectHeld(read('count', text), 'not-an-exact-integer', candidate))
  }

  it('moves the point through the digits, so that no float rounds the candidate', () => {
    expectHeld(read('count', '1.005M'), 'not-an-exact-integer', 1005000)
    expectHeld(read('count', '8.2K'), 'not-an-exact-integer', 8200)
  })

  it('holds an abbreviation that names a fraction of a parameter without a candidate', () => {
    expectHeld(read('count', '1.2345k'), 'unexpected-shape')
  })

  it('holds separators with a candidate', () =>
    expectHeld(read('count', '25,557,032'), 'thousands-separator', 25557032))

  it('holds zero as a number and as text', () => {
    expectHeld(read('count', 0), 'zero-count', 0)
    expectHeld(read('count', '0'), 'zero-count', 0)
  })

  it('holds fractions, negative counts and other spellings of numbers', () => {
    expectHeld(read('count', 1.5), 'not-an-exact-integer')
    expectHeld(read('count', -3), 'not-an-exact-integer')
    expectHeld(read('count', '1e6'), 'not-an-exact-integer', 1000000)
    expectHeld(read('count', '007'), 'not-an-exact-integer', 7)
  })

  it('holds what no exact number can say', () => {
    expectHeld(read('count', '9007199254740993'), 'inexact-number')
    expectHeld(read('count', '.inf'), 'not-a-number')
    expectHeld(read('count', '12%'), 'percent')
  })

  it('holds placeholders, objects, booleans and lists of several counts', () => {
    expectHeld(read('count', 'unknown'), 'sentinel')
    expectHeld(read('count', ''), 'sentinel')
    expectHeld(read('count', { total: 5, trainable: 4 }), 'unexpected-shape')
    expectHeld(read('count', true), 'unexpected-shape')
    expectHeld(read('count', [1, 2]), 'unexpected-shape')
  })
})
