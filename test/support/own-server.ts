import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import type { Binaries } from './binaries'

/** A PostgreSQL server of the test run's own, in a temporary folder. */
export interface OwnServer {
  /** With user and password, of database `postgres`. */
  readonly url: string
  /** Stops it at once, as a power cut would, when `hard`; removes its folder. A second call does nothing. */
  stop(hard?: boolean): Promise<void>
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

// PostgreSQL refuses to run as root; 65534 is "nobody" everywhere.
const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const running = new Set<ChildProcess>()
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** Settings of a server by name, as its command line takes them. */
type Settings = Readonly<Record<string, string>>

async function launch(binaries: Binaries, folder: string, port: number, settings: Settings): Promise<ChildProcess> {
  const child = spawn(binaries.postgres, [
    '-D', join(folder, 'data'), '-p', String(port), '-c', 'listen_addresses=127.0.0.1',
    '-c', 'unix_socket_directories=', '-c', 'fsync=off', '-c', 'max_connections=100', '-c', 'autovacuum=off',
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ], { ...asNobody, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  running.add(child)
  await new Promise<void>((ready, fail) => {
    let log = ''
    child.stderr?.on('data', (text: Buffer) => {
      log += text.toString()
      if (log.includes('ready to accept connections')) ready()
    })
    child.once('error', fail)
    child.once('exit', (code) => fail(new Error(`postgres ended with ${code}:\n${log}`)))
  })
  return child
}

/** Creates and starts a server on 127.0.0.1, reached with a password only. */
export async function startServer(binaries: Binaries, settings: Settings = {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'model-artifacts-pg-'))
  const password = randomBytes(12).toString('hex')
  writeFileSync(join(folder, 'password'), password)
  if ('uid' in asNobody) for (const path of [folder, join(folder, 'password')]) chownSync(path, 65534, 65534)
  const made = spawnSync(binaries.initdb, [
    '-D', join(folder, 'data'), '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${join(folder, 'password')}`,
    '-E', 'UTF8', '--locale=C', '--no-sync',
  ], { ...asNobody, cwd: folder, encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C' } })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`)
  const port = await freePort()
  const child = await launch(binaries, folder, port, settings)
  child.removeAllListeners('exit')
  const ended = once(child, 'exit')
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    async stop(hard = false) {
      // SIGINT ends every session, SIGQUIT does not even say goodbye to them.
      child.kill(hard ? 'SIGQUIT' : 'SIGINT')
      await ended
      running.delete(child)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
