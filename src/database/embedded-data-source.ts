import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import type { DataSourceOptions } from 'typeorm'
import { EnvironmentError } from '../errors'
import { asEnvironmentError } from './environment-error'
import { lockFolder, type FolderLock } from './folder-lock'
import type { Engine } from './engines/engine'
import { MigratingDataSource } from './migrating-data-source'
import { PgliteStream } from './pglite-stream'

/** How long a query waits for the one connection: one beside an open transaction would wait for itself for ever. */
const queueTimeoutMs = 30_000

/**
 * PostgreSQL in WebAssembly inside this process, on a folder, behind the ordinary driver with one connection.
 * The folder holds `cluster` (the data), `complete` (creation has ended) and the lock.
 */
export class EmbeddedDataSource extends MigratingDataSource {
  private database: PGlite | undefined
  private lock: FolderLock | undefined

  constructor(
    readonly dir: string, private readonly waitMs: number, options: Partial<DataSourceOptions>, engine?: Engine,
  ) {
    super({
      ...options,
      type: 'postgres',
      connectTimeoutMS: queueTimeoutMs,
      extra: {
        // The driver would read these from PGUSER and the like, and PGSSLMODE would ask PGlite for TLS.
        user: 'postgres', database: 'postgres', password: '', host: 'embedded', port: 5432, ssl: false,
        max: 1,
        idleTimeoutMillis: 0,
        stream: () => new PgliteStream(this.opened()),
      },
    } as DataSourceOptions, engine)
  }

  /** @throws EnvironmentError `database/folder-in-use`, `database/folder-not-writable`, `database/folder-unreadable` */
  override async initialize(): Promise<this> {
    // TypeORM refuses a second time; we would wait for our own lock before it could.
    if (this.isInitialized) return super.initialize()
    this.lock = await lockFolder(this.dir, this.waitMs)
    try {
      this.database = await this.openCluster()
      return await super.initialize()
    } catch (error) {
      await this.close()
      throw asEnvironmentError(error, '')
    }
  }

  override async destroy(): Promise<void> {
    try {
      await super.destroy()
    } finally {
      await this.close()
    }
  }

  private opened(): PGlite {
    if (this.database === undefined) throw new Error('our bug: the embedded database is used before it is open')
    return this.database
  }

  private async openCluster(): Promise<PGlite> {
    const [cluster, complete] = [join(this.dir, 'cluster'), join(this.dir, 'complete')]
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
        where: { source: this.dir },
        what: `the embedded database does not open: ${error instanceof Error ? error.message : String(error)}`,
        fix: 'put back a copy of the folder, or name another one in MODEL_ARTIFACTS_DIR',
      }, { cause: error })
    }
  }

  private async close(): Promise<void> {
    const { database, lock } = this
    this.database = undefined
    this.lock = undefined
    try {
      await database?.close()
    } finally {
      lock?.release()
    }
  }
}
