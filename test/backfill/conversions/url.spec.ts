import { expectHeld, expectValue, read } from './outcomes'

describe('url', () => {
  it('takes one complete address unchanged', () => {
    for (const url of ['https://example.org/a?b=c#d', 'http://10.example.org:8080/x']) {
      expectValue(read('url', url), url)
    }
  })

  it('holds addresses that lead nowhere', () => {
    for (const text of [
      'https://doi.org:/10.1101/614313',
      'https://doi.org:/...',
      'https://',
      'https://localhost',
      'ftp://example.org/a',
    ]) {
      expectHeld(read('url', text), 'malformed-url')
    }
  })

  it('holds two addresses in one text', () => {
    expectHeld(read('url', 'https://example.org/a, https://example.org/b'), 'malformed-url')
  })

  it('holds an address without its scheme with the candidate', () => {
    expectHeld(read('url', 'github.com/lab/model'), 'malformed-url', 'https://github.com/lab/model')
    expectHeld(read('url', 'git@github.com:lab/model.git'), 'malformed-url', 'https://github.com/lab/model')
  })

  it('holds an address with a name or a password in it', () => {
    expectHeld(read('url', 'https://me:secret@example.org/a'), 'malformed-url')
  })

  it('holds placeholders and other types', () => {
    expectHeld(read('url', 'external'), 'sentinel')
    expectHeld(read('url', 5), 'unexpected-shape')
  })
})
