import { expectHeld, expectValue, read } from './outcomes'

const SHA = '0123456789abcdef0123456789abcdef01234567'

describe('commit', () => {
  it('takes full hashes and writes their digits small', () => {
    expectValue(read('commit', SHA.toUpperCase()), SHA)
    expectValue(read('commit', 'a'.repeat(64)), 'a'.repeat(64))
  })

  it('holds short hashes', () => {
    expectHeld(read('commit', '628b46'), 'short-hash')
    expectHeld(read('commit', SHA.slice(1)), 'short-hash')
  })

  it('holds branches', () => {
    for (const name of ['main', 'MASTER', 'HEAD', 'develop', 'origin/main', 'refs/heads/x']) {
      expectHeld(read('commit', name), 'branch-not-pin')
    }
  })

  it('holds tags, pairs of hashes and placeholders', () => {
    expectHeld(read('commit', 'v1.2.0'), 'not-a-pin')
    expectHeld(read('commit', `${SHA}-${SHA}`), 'not-a-pin')
    expectHeld(read('commit', 'no_revision_available'), 'sentinel')
    expectHeld(read('commit', 123), 'unexpected-shape')
  })
})
