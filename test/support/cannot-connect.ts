import { expect } from 'chai'
import { refusalOf } from './errors'

/** A connection URL after a change. */
export function changed(connection: string, change: (url: URL) => void): string {
  const url = new URL(connection)
  change(url)
  return url.href
}

/** Tests of what is said where `connect` fails; `server` gives the URL of one that would let it in. */
export function saysWhyItCannotConnect(connect: (url: string) => Promise<unknown>, server: () => string): void {
  const altered = (change: (url: URL) => void): string => changed(server(), change)

  it('says that nobody listens', async () => {
    const error = await refusalOf(connect('postgres://me:long-password@127.0.0.1:1/models'))
    expect(error).to.include({ code: 'database/unreachable', exitCode: 3 })
    expect(error.message).to.include('postgres://me@127.0.0.1:1/models').and.to.not.include('long-password')
  })

  it('says that the host does not exist', async () => {
    const error = await refusalOf(connect('postgres://me:long-password@nowhere.invalid/models'))
    expect(error).to.include({ code: 'database/unreachable', exitCode: 3 })
  })

  it('says that the password is wrong, and prints it nowhere', async () => {
    const error = await refusalOf(connect(altered(url => { url.password = 'wrong-password' })))
    expect(error).to.include({ code: 'database/authentication', exitCode: 3 })
    const { message, stack, cause } = error
    const everything = [message, stack, cause, JSON.stringify(error), JSON.stringify(cause)].map(String).join(' ')
    expect(everything).to.not.include('wrong-password')
  })

  it('says that a password is missing', async () => {
    const error = await refusalOf(connect(altered(url => { url.password = '' })))
    expect(error.code).to.equal('database/authentication')
  })

  it('says that the database does not exist', async () => {
    const error = await refusalOf(connect(altered(url => { url.pathname = '/no_such_database' })))
    expect(error.code).to.equal('database/unknown-database')
    expect(error.message).to.include('no_such_database')
  })

  it('says that the server offers no TLS', async () => {
    const error = await refusalOf(connect(altered(url => { url.searchParams.set('sslmode', 'no-verify') })))
    expect(error.code).to.equal('database/tls')
  })

  it('says that it is no URL of a database', async () => {
    expect((await refusalOf(connect('mysql://me:long-password@127.0.0.1/models'))).code).to.equal('database/bad-url')
  })
}
