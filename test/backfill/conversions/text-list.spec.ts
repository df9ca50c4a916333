import { expectHeld, expectValue, read } from './outcomes'

describe('text-list', () => {
  it('joins texts in their order', () =>
    expectValue(read('text-list', ['PyTorch', 'Transformers']), 'PyTorch, Transformers'))

  it('takes a single text with commas as it is', () => expectValue(read('text-list', 'a, b'), 'a, b'))

  it('holds a list whose entry contains a comma, with the join as candidate', () => {
    expectHeld(read('text-list', ['news, web', 'books']), 'ambiguous-list', 'news, web, books')
  })

  it('holds a list with a placeholder or something other than text in it', () => {
    expectHeld(read('text-list', ['PyTorch', 'unknown']), 'sentinel')
    expectHeld(read('text-list', ['PyTorch', 2]), 'unexpected-shape')
    expectHeld(read('text-list', ['PyTorch', null]), 'unexpected-shape')
    expectHeld(read('text-list', [['a'], 'b']), 'unexpected-shape')
  })
})
