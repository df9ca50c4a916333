import { expectHeld, expectValue, read } from './outcomes'

describe('repository', () => {
  it('takes the root of a repository', () => {
    for (const url of [
      'https://github.com/lab/model',
      'https://github.com/lab/model.git',
      'https://gitlab.example.org/a/b/c',
    ]) {
      expectValue(read('repository', url), url)
    }
  })

  it('holds an address inside a repository with the root as candidate', () => {
    expectHeld(
      read('repository', 'https://github.com/lab/model/tree/main/train'),
      'not-a-repository',
      'https://github.com/lab/model',
    )
    expectHeld(read('repository', 'https://github.com/lab/model#training'), 'not-a-repository')
  })

  it('holds owner and name without a host with the likely address', () => {
    expectHeld(read('repository', 'lab/model'), 'not-a-repository', 'https://github.com/lab/model')
  })

  it('holds a host, an owner and prose', () => {
    expectHeld(read('repository', 'https://github.com'), 'not-a-repository')
    expectHeld(read('repository', 'https://github.com/lab'), 'not-a-repository')
    expectHeld(read('repository', 'Proprietary Code'), 'malformed-url')
  })
})
