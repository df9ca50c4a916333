import { spawn } from 'node:child_process'
import { appendFileSync, chownSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Binaries } from './binaries'

/** A streaming replica of a test's own. */
export interface Replica {
  stop(): Promise<void>
}

const asNobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

/**
 * A replica of a running server that replays each commit `delaySeconds` late, made as a base backup by hand: the packaged
 * binaries have no pg_basebackup.
 *
 * @see https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP
 */
export async function startReplica(binaries: Binaries, primary: string, delaySeconds: number): Promise<Replica> {
  const folder = mkdtempSync(join(tmpdir(), 'model-artifacts-replica-'))
  const data = join(folder, 'data')
  const client = new Client({ connectionString: primary })
  await client.connect()
  try {
    const { rows: [source] } = await client.query<{ folder: string; version: number }>(
      "select current_setting('data_directory') as folder, current_setting('server_version_num')::int as version")
    const isOld = (source?.version ?? 0) < 150_000
    await client.query(isOld ? "select pg_start_backup('replica', true, false)" : "select pg_backup_start('replica', true)")
    cpSync(source?.folder ?? '', data, { recursive: true, filter: file => !file.endsWith('postmaster.pid') })
    const { rows: [label] } = await client.query<{ labelfile: string }>(
      isOld ? 'select labelfile from pg_stop_backup(false, false)' : 'select labelfile from pg_backup_stop(false)')
    writeFileSync(join(data, 'backup_label'), label?.labelfile ?? '')
    // what was written while the folder was copied is still with the primary, and streamed from there
    writeFileSync(join(data, 'standby.signal'), '')
    const { username, password, hostname, port } = new URL(primary)
    appendFileSync(join(data, 'postgresql.auto.conf'),
      `\nprimary_conninfo = 'host=${hostname} port=${port} user=${username} password=${password}'\nrecovery_min_apply_delay = '${delaySeconds}s'\n`)
  } finally {
    await client.end()
  }
  if ('uid' in asNobody) {
    for (const file of [folder, data, ...readdirSync(data, { recursive: true, encoding: 'utf8' }).map(each => join(data, each))]) {
      chownSync(file, 65534, 65534)
    }
  }
  const child = spawn(binaries.postgres, ['-D', data, '-p', String(await freePort()), '-c', 'listen_addresses=127.0.0.1',
    '-c', 'unix_socket_directories=', '-c', 'hot_standby=on', '-c', 'fsync=off'], { ...asNobody, cwd: folder, stdio: 'ignore' })
  const ended = once(child, 'exit')
  process.once('exit', () => child.kill('SIGKILL'))
  return {
    async stop() {
      child.kill('SIGQUIT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
