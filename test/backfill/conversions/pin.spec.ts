import { expectHeld, expectValue, read } from './outcomes'

describe('pin', () => {
  it('takes full hashes and release tags', () => {
    expectValue(read('pin', 'A'.repeat(40)), 'a'.repeat(40))
    expectValue(read('pin', 'v1.2.0'), 'v1.2.0')
  })

  it('holds what moves or names nothing', () => {
    expectHeld(read('pin', 'main'), 'branch-not-pin')
    expectHeld(read('pin', 'external'), 'sentinel')
    expectHeld(read('pin', 'abc1234'), 'short-hash')
    expectHeld(read('pin', '1'), 'not-a-pin', '1')
  })

  it('holds a number, whose spelling is lost: 0.10 and 0.1 are one number', () => {
    expectHeld(read('pin', 0.1), 'not-a-pin', '0.1')
  })
})
