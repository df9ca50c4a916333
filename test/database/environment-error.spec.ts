import { expect } from 'chai'
import { QueryFailedError } from 'typeorm'
import { asEnvironmentError } from '../../src/database/environment-error'
import { DataError, EnvironmentError } from '../../src/errors'

const url = 'postgres://me:long-password@db:5432/models'
const failure = (message: string, more: Record<string, unknown> = {}): Error => Object.assign(new Error(message), more)

describe('asEnvironmentError', () => {
  for (const [code, error] of [
    ['database/unreachable', failure('connect ECONNREFUSED', { code: 'ECONNREFUSED', syscall: 'connect' })],
    ['database/unreachable', failure('getaddrinfo ENOTFOUND db', { code: 'ENOTFOUND', syscall: 'getaddrinfo' })],
    ['database/unreachable', failure('connect ENOENT /run/.s', { code: 'ENOENT', syscall: 'connect' })],
    ['database/unreachable', failure('Connection terminated due to connection timeout')],
    ['database/unreachable', failure('the database system is starting up', { code: '57P03' })],
    ['database/unreachable', failure('too many clients', { code: '53300' })],
    ['database/connection-lost', failure('terminating connection', { code: '57P01' })],
    ['database/connection-lost', failure('connection failure', { code: '08006' })],
    ['database/connection-lost', failure('read ECONNRESET', { code: 'ECONNRESET', syscall: 'read' })],
    ['database/connection-lost', failure('Connection terminated unexpectedly')],
    ['database/pool-exhausted', failure('timeout exceeded when trying to connect')],
    ['database/authentication', failure('password authentication failed for user "me"', { code: '28P01' })],
    ['database/authentication', failure('SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string')],
    ['database/unknown-database', failure('database "models" does not exist', { code: '3D000' })],
    ['database/tls', failure('The server does not support SSL connections')],
    ['database/permission', failure('permission denied for schema public', { code: '42501' })],
    ['database/read-only', failure('cannot execute INSERT in a read-only transaction', { code: '25006' })],
    ['database/lock-timeout', failure('canceling statement due to lock timeout', { code: '55P03' })],
    ['database/out-of-resources', failure('could not extend file', { code: '53100' })],
  ] as const) {
    it(`makes ${code} of "${error.message}", bare and inside a failed query`, () => {
      for (const given of [error, new QueryFailedError('SELECT $1', ['long-password'], error)]) {
        const made = asEnvironmentError(given, url)
        expect(made).to.be.instanceOf(EnvironmentError).and.to.include({ code, exitCode: 3 })
        expect((made as EnvironmentError).troubles[0]).to.include({ what: error.message }).and.to.have.property('fix')
      }
    })
  }

  it('keeps neither statement, parameters nor password in the cause', () => {
    const error = new QueryFailedError('SELECT 1', ['long-password'], failure('lost long-password', { code: '57P01' }))
    const made = asEnvironmentError(error, url) as EnvironmentError
    expect(`${made.message} ${JSON.stringify(made)} ${JSON.stringify(made.cause)} ${String(made.cause)}`)
      .to.not.include('long-password').and.to.not.include('SELECT')
    expect(made.cause).to.include({ code: '57P01' })
  })

  it('says what each address answered when a name has several', () => {
    const error = new AggregateError([
      failure('connect ECONNREFUSED ::1:1'), failure('connect ECONNREFUSED 127.0.0.1:1'),
    ])
    const made = asEnvironmentError(Object.assign(error, { code: 'ECONNREFUSED' }), url) as EnvironmentError
    expect(made.message).to.include('connect ECONNREFUSED ::1:1; connect ECONNREFUSED 127.0.0.1:1')
  })

  for (const error of [
    failure('open ENOENT x.json', { code: 'ENOENT', syscall: 'open', path: 'x.json' }),
    failure('duplicate key value', { code: '23505' }),
    new DataError({ code: 'x/y', where: {}, what: 'is wrong' }),
    'a thrown text',
  ]) {
    it(`gives back as it is: ${String(error).split('\n', 1)[0]}`, () => {
      expect(asEnvironmentError(error, url)).to.equal(error)
    })
  }
})
