import { EnvironmentError, ToolkitError } from '../errors'
import { describeUrl } from './database-url'
import { redact } from './redact'

interface Kind {
  readonly code: string
  /** SQLSTATEs (a trailing * stands for the whole class) and Node.js error codes. */
  readonly states: readonly string[]
  /** For errors of the driver that carry no code. */
  readonly message?: RegExp
  readonly fix: string
}

const again = 'nothing that was not committed is kept; run the command again, it carries on where it stopped'

// The first kind that fits counts.
const kinds: readonly Kind[] = [
  {
    code: 'database/connection-lost',
    states: ['57P01', '57P02', '57P05', '08*', '25P03', 'ECONNRESET', 'EPIPE'],
    message: /^Connection terminated(?: unexpectedly)?$|connection error and is not queryable|^Client was closed/,
    fix: again,
  },
  {
    code: 'database/unreachable',
    states: ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ETIMEDOUT', 'EHOSTDOWN',
      'ECONNABORTED', 'EADDRNOTAVAIL', 'ENOENT', 'EACCES', 'ENOTSOCK', '57P03', '53300'],
    message: /timeout expired|connection timeout/,
    fix: 'start the server or correct DATABASE_URL; without DATABASE_URL the embedded database is used',
  },
  {
    code: 'database/pool-exhausted',
    states: [],
    message: /^timeout exceeded when trying to connect$/,
    fix: 'inside a transaction use its own manager: a query beside it waits for the transaction to end',
  },
  {
    code: 'database/authentication',
    states: ['28*'],
    message: /^SASL: |client password must be a string/,
    fix: 'check user and password in DATABASE_URL (or PGUSER, PGPASSWORD) and the server\'s pg_hba.conf',
  },
  {
    code: 'database/unknown-database',
    states: ['3D000'],
    fix: 'create the database first, or correct its name in DATABASE_URL',
  },
  {
    code: 'database/tls',
    states: ['DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'CERT_HAS_EXPIRED', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    message: /does not support SSL connections|establishing an SSL connection/,
    fix: 'set sslmode and sslrootcert in DATABASE_URL to what the server offers',
  },
  {
    code: 'database/permission',
    states: ['42501'],
    fix: 'let the owner of the database grant what is missing, or connect as a user who has it',
  },
  { code: 'database/no-schema', states: ['3F000'], fix: 'create the schema that search_path names' },
  { code: 'database/read-only', states: ['25006'], fix: 'connect to the primary server, not to a standby' },
  {
    code: 'database/lock-timeout',
    states: ['55P03'],
    fix: 'another transaction holds the table; let it end and run the command again',
  },
  {
    code: 'database/statement-timeout',
    states: ['57014'],
    fix: 'a statement took longer than statement_timeout allows; run the command again when the server has less to do',
  },
  { code: 'database/out-of-resources', states: ['53*'], fix: `make room on the server; ${again}` },
]

const socketCalls: ReadonlySet<string> = new Set(['connect', 'getaddrinfo', 'read', 'write'])

const sqlState = /^[0-9A-Z]{5}$/

interface Signs {
  readonly code: string
  readonly message: string
}

function signsOf(error: unknown): Signs | undefined {
  if (!(error instanceof Error)) return undefined
  const inner: unknown = 'driverError' in error ? error.driverError : error
  const carrier = inner instanceof Error ? inner : error
  // A missing input file is ENOENT as well: of Node.js errors only those of a socket speak of the server.
  if ('syscall' in carrier && !socketCalls.has(String(carrier.syscall))) return undefined
  const code = 'code' in carrier && typeof carrier.code === 'string' ? carrier.code : ''
  // A name that resolves to several addresses fails with an AggregateError, whose own message is empty.
  const parts = carrier instanceof AggregateError ? (carrier.errors as Error[]).map(({ message }) => message) : []
  return { code, message: carrier.message === '' ? parts.join('; ') : carrier.message }
}

const matches = (kind: Kind, { code, message }: Signs): boolean => code === ''
  ? kind.message?.test(message) ?? false
  : kind.states.some((state) => state.endsWith('*') ? sqlState.test(code) && code.startsWith(state.slice(0, -1))
    : code === state)

/**
 * The EnvironmentError that a failure of connection, credentials or server amounts to; any other error is given
 * back as it is. The password of `url` is in neither message, cause nor JSON: the cause is a bare Error
 * with the driver's code, because driver errors carry statements, parameters and the client with its settings.
 * Codes: `database/connection-lost`, `unreachable`, `pool-exhausted`, `authentication`, `unknown-database`, `tls`,
 * `permission`, `no-schema`, `read-only`, `lock-timeout`, `statement-timeout`, `out-of-resources`.
 */
export function asEnvironmentError(error: unknown, url = process.env['DATABASE_URL'] ?? ''): unknown {
  if (error instanceof ToolkitError) return error
  const signs = signsOf(error)
  const kind = signs === undefined ? undefined : kinds.find((candidate) => matches(candidate, signs))
  if (signs === undefined || kind === undefined) return error
  const what = redact(signs.message, url)
  const cause = Object.assign(new Error(what), signs.code === '' ? {} : { code: signs.code })
  const source = url === '' ? 'embedded database' : describeUrl(url)
  return new EnvironmentError({ code: kind.code, where: { source }, what, fix: kind.fix }, { cause })
}
