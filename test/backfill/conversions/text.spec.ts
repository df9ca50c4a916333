import { expectHeld, expectValue, read } from './outcomes'

describe('text', () => {
  it('takes text as it is, with its blanks', () => expectValue(read('text', ' ResNet 50\n'), ' ResNet 50\n'))

  it('takes a list with one entry as that entry', () => expectValue(read('text', ['pytorch']), 'pytorch'))

  for (const word of [
    '',
    '  ',
    '-',
    '...',
    'N/A',
    'unknown',
    'Not specified',
    'not_available',
    'see README',
    'See README.md',
    'TODO',
    'external',
    'no_revision_available',
    '<your model>',
    '{{ name }}',
    'see the paper',
    'none',
    '.nan',
  ]) {
    it(`holds ${JSON.stringify(word)} as a placeholder`, () => expectHeld(read('text', word), 'sentinel'))
  }

  for (const word of [
    'See5 decision tree',
    'checkpoint averaging',
    'NAS',
    'naive bayes',
    'unknown-word model',
    'C++',
  ]) {
    it(`takes ${word}, which only looks like a placeholder`, () => expectValue(read('text', word), word))
  }

  it('never takes a boolean for a word, as YAML does with no', () =>
    expectHeld(read('text', false), 'unexpected-shape'))

  it('holds a number with its spelling as candidate, and an object without one', () => {
    expectHeld(read('text', 0.1), 'unexpected-shape', '0.1')
    expectHeld(read('text', { name: 'ResNet' }), 'unexpected-shape')
  })
})
