import { expectHeld, expectValue, read } from './outcomes'

describe('timestamp', () => {
  for (const [written, moment] of [
    ['2026-01-31T12:00:00Z', '2026-01-31T12:00:00Z'],
    ['2026-01-31 12:00:00+01:00', '2026-01-31T12:00:00+01:00'],
    ['2026-01-31t12:00:00.5z', '2026-01-31T12:00:00.5Z'],
    ['2026-01-31 12:00:00.120000000 UTC', '2026-01-31T12:00:00.12Z'],
    ['2024-02-29T00:00:00-0500', '2024-02-29T00:00:00-05:00'],
  ] as const) {
    it(`takes ${written}`, () => expectValue(read('timestamp', written), moment))
  }

  it('holds a moment without its offset with UTC as candidate', () => {
    expectHeld(read('timestamp', '2026-01-31T12:00:00'), 'date-incomplete', '2026-01-31T12:00:00Z')
  })

  it('holds days, months and minutes without inventing the rest', () => {
    for (const text of ['2026-01-31', '2006-0', '2026', '2026-01-31 12:00']) {
      expectHeld(read('timestamp', text), 'date-incomplete')
    }
  })

  it('holds dates whose order is ambiguous and bare numbers', () => {
    for (const text of ['03/04/2025', '3.4.25', '03-04-2025 10:00']) {
      expectHeld(read('timestamp', text), 'date-ambiguous')
    }
    expectHeld(read('timestamp', 1712345678), 'date-ambiguous')
  })

  it('holds days and times that do not exist', () => {
    for (const text of [
      '2026-02-29T00:00:00Z',
      '2026-13-01T00:00:00Z',
      '2026-01-01T24:00:00Z',
      '2026-04-31T00:00:00Z',
    ]) {
      expectHeld(read('timestamp', text), 'date-not-real')
    }
  })

  it('holds what is finer than the database keeps', () => {
    expectHeld(read('timestamp', '2026-01-31T12:00:00.1234567Z'), 'inexact-number')
  })

  it('holds prose and placeholders', () => {
    expectHeld(read('timestamp', 'last spring'), 'unexpected-shape')
    expectHeld(read('timestamp', 'TBD'), 'sentinel')
  })
})
