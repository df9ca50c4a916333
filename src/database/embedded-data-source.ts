import type { DataSourceOptions } from 'typeorm'
import { EmbeddedCluster, embeddedSettings } from './embedded-cluster'
import type { Engine } from './engines/engine'
import { asEnvironmentError } from './environment-error'
import { MigratingDataSource } from './migrating-data-source'

/** How long a query waits for the one connection: one beside an open transaction would wait for itself for ever. */
const queueTimeoutMs = 30_000

/** An embedded cluster behind the ordinary driver, with one connection. */
export class EmbeddedDataSource extends MigratingDataSource {
  private cluster: EmbeddedCluster | undefined

  constructor(
    readonly dir: string, private readonly waitMs: number, options: Partial<DataSourceOptions>, engine?: Engine,
  ) {
    super({
      ...options,
      type: 'postgres',
      connectTimeoutMS: queueTimeoutMs,
      extra: embeddedSettings(() => this.opened()),
    } as DataSourceOptions, engine)
  }

  /** @throws EnvironmentError as `EmbeddedCluster.open` */
  override async initialize(): Promise<this> {
    // TypeORM refuses a second time; we would wait for our own lock before it could.
    if (this.isInitialized) return super.initialize()
    this.cluster = await EmbeddedCluster.open(this.dir, this.waitMs)
    try {
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

  private opened(): EmbeddedCluster {
    if (this.cluster === undefined) throw new Error('our bug: the embedded database is used before it is open')
    return this.cluster
  }

  private async close(): Promise<void> {
    const { cluster } = this
    this.cluster = undefined
    await cluster?.close()
  }
}
