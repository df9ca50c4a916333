import { expectHeld, expectValue, join, read } from './outcomes'

describe('config', () => {
  it('takes an object of settings unchanged', () =>
    expectValue(read('config', { lr: 0.1, layers: [1, null] }), { lr: 0.1, layers: [1, null] }))

  it('holds text that stands for infinity, however deep', () => {
    expectHeld(read('config', { a: [{ max_tokens: '.inf' }] }), 'not-a-number')
  })

  it('searches a long list without overflowing the stack', () => {
    expectHeld(read('config', { values: [...Array.from({ length: 300_000 }, () => 0), '.nan'] }), 'not-a-number')
  })

  it('holds text and lists', () => {
    expectHeld(read('config', 'Adam, 3 epochs'), 'unexpected-shape')
    expectHeld(read('config', [{ lr: 1 }]), 'unexpected-shape')
  })
})

describe('settings', () => {
  it('gathers settings under their own names, the first one found going first', () => {
    const found = [
      { pointer: '/entry/Epochs', value: 3 },
      { pointer: '/entry/Batch Size', value: 8 },
      { pointer: '/collection/Epochs', value: 100 },
    ]
    expectValue(join('settings', found), { Epochs: 3, 'Batch Size': 8 })
  })

  it('unescapes the names', () => expectValue(join('settings', [{ pointer: '/a~1b', value: 1 }]), { 'a/b': 1 }))
})
