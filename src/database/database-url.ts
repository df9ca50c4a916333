import { Client } from 'pg'
import { EnvironmentError } from '../errors'

const badUrl = (what: string): EnvironmentError => new EnvironmentError({
  code: 'database/bad-url',
  where: { source: 'DATABASE_URL' },
  what,
  why: 'a connection URL reads postgres://USER:PASSWORD@HOST:PORT/DATABASE, with special characters percent-encoded',
  fix: 'correct DATABASE_URL, or unset it to use the embedded database',
})

/** Where a connection URL leads, without its password; blanks are filled from PGHOST and its like. */
export interface Target {
  readonly user: string
  readonly host: string
  readonly port: number
  readonly database: string
}

/**
 * Where a connection URL leads.
 * @throws EnvironmentError `database/bad-url`, without a cause: the parser's own error quotes the URL and with it
 * the password.
 */
export function parseUrl(url: string): Target {
  // The driver takes any text for a database name on a host called "base".
  if (!/^postgres(?:ql)?:\/\//i.test(url)) {
    const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]
    throw badUrl(scheme === undefined ? 'it is not a URL' : `it begins with ${scheme}:, expected postgres://`)
  }
  try {
    const { user = '', host, port, database = '' } = new Client({ connectionString: url })
    if (Number.isInteger(port)) return { user, host, port, database }
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    throw badUrl(missing ? 'a certificate file that it names does not exist' : 'it cannot be parsed')
  }
  throw badUrl('its port is not a number')
}

/** A connection URL as it may be shown: never with its password. */
export function describeUrl(url: string): string {
  try {
    const { user, host, port, database } = parseUrl(url)
    return `postgres://${user}@${host}:${port}/${database}`
  } catch {
    return 'DATABASE_URL'
  }
}
