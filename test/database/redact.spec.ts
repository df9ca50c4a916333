import { expect } from 'chai'
import { redact } from '../../src/database/redact'

describe('redact', () => {
  it('removes user and password from every URL in a text', () => {
    const text = 'cannot reach postgres://me:hunter2hunter2@db:5432/x nor http://a:b@c/'
    expect(redact(text)).to.equal('cannot reach postgres://***@db:5432/x nor http://***@c/')
  })

  it('removes a password that stands by itself, written and decoded', () => {
    const url = 'postgres://me:s%23cret-w%40rd@db/x'
    expect(redact('tried s#cret-w@rd and s%23cret-w%40rd', url)).to.equal('tried *** and ***')
  })

  it('removes a password that contains an unencoded @', () => {
    expect(redact('postgres://me:half@whole!@db/x', 'postgres://me:half@whole!@db/x')).to.equal('postgres://***@db/x')
  })

  it('removes a password given as a parameter', () => {
    const url = 'postgres://db/x?user=me&password=long-enough'
    expect(redact(`${url} long-enough`, url)).to.equal('postgres://db/x?user=me&password=*** ***')
  })

  it('does not give a short password away by garbling every word that contains it', () => {
    expect(redact('a database at postgres://me:a@db/x', 'postgres://me:a@db/x')).to.equal(
      'a database at postgres://***@db/x')
  })

  it('leaves text without secrets as it is', () => {
    expect(redact('mail me@example.org about http://example.org/a@b')).to.equal(
      'mail me@example.org about http://example.org/a@b')
  })
})
