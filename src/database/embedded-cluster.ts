import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { PoolConfig } from 'pg'
import { EnvironmentError } from '../errors'
import { lockFolder, type FolderLock } from './folder-lock'
import { PgliteStream } from './pglite-stream'

/** PostgreSQL in WebAssembly inside this process, on a folder that nobody else has open. */
export class EmbeddedCluster {
  private constructor(private readonly database: PGlite, private readonly lock: FolderLock) {}

  /**
   * Opens a folder, which is made where it is not there. It holds `cluster` (the data), `complete` (creation has ended) and
   * the lock.
   *
   * @param waitMs how long to wait for another process that has it open
   * @throws EnvironmentError `database/folder-in-use`, `database/folder-not-writable`, `database/folder-unreadable`
   */
  static async open(dir: string, waitMs: number): Promise<EmbeddedCluster> {
    const lock = await lockFolder(dir, waitMs)
    try {
      return new EmbeddedCluster(await openDatabase(dir), lock)
    } catch (error) {
      lock.release()
      throw error
    }
  }

  /** What the driver goes through instead of a socket. */
  stream(): PgliteStream {
    return new PgliteStream(this.database)
  }

  async close(): Promise<void> {
    try {
      await this.database.close()
    } finally {
      this.lock.release()
    }
  }
}

/** What the driver is told of each connection to a cluster. It would read these from PGUSER and the like, and PGSSLMODE would ask for TLS. */
export const embeddedSettings = (cluster: () => EmbeddedCluster): PoolConfig => ({
  user: 'postgres', database: 'postgres', password: '', host: 'embedded', port: 5432, ssl: false,
  max: 1, idleTimeoutMillis: 0,
  stream: () => cluster().stream(),
})

async function openDatabase(dir: string): Promise<PGlite> {
  const [cluster, complete] = [join(dir, 'cluster'), join(dir, 'complete')]
  // A process killed while it created the cluster leaves a half that never opens; no row can be in it yet.
  if (existsSync(cluster) && !existsSync(complete)) {
    rmSync(`${cluster}.unfinished`, { recursive: true, force: true })
    renameSync(cluster, `${cluster}.unfinished`)
  }
  // Loaded here, so that whoever uses a server never loads the WebAssembly; require, because the typings that
  // import() picks are of another class with private members of its own.
  const { PGlite } = require('@electric-sql/pglite') as typeof import('@electric-sql/pglite')
  try {
    const database = await PGlite.create({ dataDir: cluster })
    writeFileSync(complete, '')
    return database
  } catch (error) {
    throw new EnvironmentError({
      code: 'database/folder-unreadable',
      where: { source: dir },
      what: `the embedded database does not open: ${error instanceof Error ? error.message : String(error)}`,
      fix: 'put back a copy of the folder, or name another one in MODEL_ARTIFACTS_DIR',
    }, { cause: error })
  }
}
