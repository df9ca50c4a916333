import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { freePort } from './own-server'

/** A PgBouncer of a test's own, in transaction mode, in front of one server. */
export interface Pooler {
  /** As the server's, but through the pooler; any database. */
  url(database: string): string
  stop(): Promise<void>
}

const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

/** The program, in PATH or where Debian puts it; undefined where there is none. */
export function poolerBinary(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map(folder => join(folder, 'pgbouncer')).find(file => existsSync(file))
}

/**
 * Starts a pooler that lends each client a connection for one transaction only. All that is not named here is as the
 * program has it by default: no parameter of the start is ignored, nothing is reset between two clients.
 * @param server URL with user and password
 * @param connections to the server, for each database
 */
export async function startPooler(binary: string, server: string, connections: number): Promise<Pooler> {
  const folder = mkdtempSync(join(tmpdir(), 'model-artifacts-pooler-'))
  const { hostname, port: serverPort, username, password } = new URL(server)
  const port = await freePort()
  const ini = join(folder, 'pgbouncer.ini')
  writeFileSync(ini, `[databases]
* = host=${hostname} port=${serverPort} user=${username} password=${password}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = any
pool_mode = transaction
default_pool_size = ${connections}
max_client_conn = 200
`)
  if ('uid' in asNobody) for (const path of [folder, ini]) chownSync(path, 65534, 65534)
  const child: ChildProcess = spawn(binary, [ini], { ...asNobody, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const kill = (): void => void child.kill('SIGKILL')
  process.on('exit', kill)
  await new Promise<void>((ready, fail) => {
    let log = ''
    child.stderr?.on('data', (text: Buffer) => {
      log += text.toString()
      if (log.includes('process up')) ready()
    })
    child.once('error', fail)
    child.once('exit', code => fail(new Error(`pgbouncer ended with ${code}:\n${log}`)))
  })
  child.removeAllListeners('exit')
  const ended = once(child, 'exit')
  return {
    url: database => `postgres://${username}@127.0.0.1:${port}/${database}`,
    async stop() {
      child.kill('SIGKILL')
      await ended
      process.off('exit', kill)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
