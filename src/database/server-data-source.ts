import type { Client } from 'pg'
import type { DataSourceOptions } from 'typeorm'
import type { Engine } from './engines/engine'
import { parseUrl } from './database-url'
import { asEnvironmentError } from './environment-error'
import { MigratingDataSource } from './migrating-data-source'
import { withMigrationLock } from './migration-lock'
import { serverSettings } from './server-settings'

/** A PostgreSQL server, or an engine that speaks its protocol. */
export class ServerDataSource extends MigratingDataSource {
  /** The last failure of a connection; explains the errors that follow from it and do not say so themselves. */
  connectionFailure: Error | undefined

  constructor(
    readonly url: string, private readonly waitMs: number, options: Partial<DataSourceOptions>, engine: Engine = 'postgresql',
  ) {
    super({
      ...options,
      type: 'postgres',
      poolErrorHandler: (error: Error) => this.noteFailure(error),
      extra: {
        // Parsed by the driver alone: TypeORM's own parser knows neither sockets nor sslmode.
        ...serverSettings(url),
        // A connection that breaks between two statements of a transaction would end the process without a listener.
        onConnect: (client: Client) => void client.on('error', (error) => this.noteFailure(error)),
      },
    } as DataSourceOptions, engine)
  }

  /**
   * @throws EnvironmentError `database/bad-url`, `database/unreachable`, `database/authentication`,
   * `database/unknown-database`, `database/tls`
   */
  override async initialize(): Promise<this> {
    parseUrl(this.url)
    try {
      return await super.initialize()
    } catch (error) {
      throw asEnvironmentError(error, this.url)
    }
  }

  protected override exclusively<T>(work: () => Promise<T>): Promise<T> {
    return withMigrationLock(this.url, this.waitMs, work)
  }

  private noteFailure(error: Error): void {
    this.connectionFailure = error
  }
}
