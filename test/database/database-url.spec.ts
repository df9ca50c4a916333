import { expect } from 'chai'
import { describeUrl, parseUrl } from '../../src/database/database-url'
import { EnvironmentError } from '../../src/errors'

function refusalOf(url: string): EnvironmentError {
  try {
    parseUrl(url)
  } catch (error) {
    if (error instanceof EnvironmentError) return error
  }
  throw new Error(`${url} was not refused`)
}

describe('parseUrl', () => {
  it('gives user, host, port and database', () => {
    expect(parseUrl('postgresql://me:secret@db.example:6543/models')).to.deep.equal({
      user: 'me', host: 'db.example', port: 6543, database: 'models',
    })
  })

  it('understands a socket folder', () => {
    expect(parseUrl('postgres://me@%2Fvar%2Frun/models')).to.include({ host: '/var/run', database: 'models' })
  })

  for (const [url, what] of [
    ['models', 'it is not a URL'],
    ['mysql://me:topsecret@db/x', 'it begins with mysql:'],
    ['postgres://me:topsecret@db:99999/x', 'it cannot be parsed'],
    ['postgres://me:topsecret@db:port/x', 'it cannot be parsed'],
    ['postgres://me:topsecret@db/x?sslrootcert=/nowhere/ca.pem', 'a certificate file that it names does not exist'],
  ] as const) {
    it(`refuses ${url} and does not repeat it`, () => {
      const error = refusalOf(url)
      expect(error.code).to.equal('database/bad-url')
      expect(error.message).to.include(what)
      expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).to.not.include('topsecret')
      expect(error.cause).to.equal(undefined)
    })
  }
})

describe('describeUrl', () => {
  it('shows where a URL leads without the password', () => {
    expect(describeUrl('postgres://me:secret@db:6543/models?sslmode=disable')).to.equal('postgres://me@db:6543/models')
  })

  it('shows nothing of what it cannot parse', () => {
    expect(describeUrl('mysql://me:secret@db/x')).to.equal('DATABASE_URL')
  })
})
