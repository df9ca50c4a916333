import { expectHeld, expectValue, read } from './outcomes'

describe('words', () => {
  const options = { words: { sklearn: 'scikit-learn' } }

  it('translates a word of the source', () => expectValue(read('words', ['sklearn'], options), 'scikit-learn'))

  it('holds any other word, inherited names of objects included', () => {
    expectHeld(read('words', 'custom', options), 'unknown-word')
    expectHeld(read('words', 'constructor', options), 'unknown-word')
    expectHeld(read('words', 3, options), 'unknown-word')
  })
})

describe('one-of', () => {
  const options = { words: ['bert', 'gpt2'] }

  it('finds the one known word in a list, whatever its case', () =>
    expectValue(read('one-of', ['exbert', 'BERT'], options), 'bert'))

  it('holds none and several', () => {
    expectHeld(read('one-of', ['exbert'], options), 'unknown-word')
    expectHeld(read('one-of', ['bert', 'gpt2'], options), 'contradiction')
  })
})

describe('keys and size', () => {
  it('give the names of an object and how many entries there are', () => {
    expectValue(read('keys', { a: [], b: [] }), 'a, b')
    expectValue(read('size', { a: 1, b: 2 }), 2)
    expectValue(read('size', ['a']), 1)
  })

  it('hold other types', () => {
    expectHeld(read('keys', ['a']), 'unexpected-shape')
    expectHeld(read('size', 'abc'), 'unexpected-shape')
  })
})
