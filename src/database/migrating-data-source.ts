import { DataSource, type DataSourceOptions, type Migration } from 'typeorm'
import { arrangeTables } from './engines/arrange-tables'
import type { Engine } from './engines/engine'
import { refuseEngine } from './engines/refuse-engine'
import { checkHistory, readHistory } from './history'
import { runInPhases } from './migration-phases'

/** A data source that migrates one process at a time, and only a database whose history it knows. */
export abstract class MigratingDataSource extends DataSource {
  constructor(options: DataSourceOptions, readonly engine: Engine = 'postgresql') {
    super(options)
  }

  /** Runs `work` while no other process migrates the same database. */
  protected exclusively<T>(work: () => Promise<T>): Promise<T> {
    return work()
  }

  /**
   * Runs what is pending, in one transaction unless `options` say otherwise, or a migration asks for its own; then
   * places the tables as the engine wants them.
   * @throws DriftError `migration/history-missing`, `migration/history-out-of-order`, and what migrations throw;
   * EnvironmentError `migration/locked`, `engine/cannot-hold`, `engine/not-there`
   */
  override runMigrations(options?: Parameters<DataSource['runMigrations']>[0]): Promise<Migration[]> {
    return this.exclusively(async () => {
      await refuseEngine(this, this.engine)
      await checkHistory(this)
      const done = await runInPhases(this, options)
      // TypeORM's own words for it
      const run = done.length > 0 ? done : await super.runMigrations(options)
      await arrangeTables(this, this.engine)
      return run
    })
  }

  /** Reverts the last migration. @throws as `runMigrations` */
  override undoLastMigration(options?: Parameters<DataSource['undoLastMigration']>[0]): Promise<void> {
    return this.exclusively(async () => {
      await checkHistory(this)
      return super.undoLastMigration(options)
    })
  }

  /** Logs each migration as run or pending; true when one is pending. Unlike TypeORM's it writes nothing. */
  override async showMigrations(): Promise<boolean> {
    const { executed, known } = await readHistory(this)
    const ids = new Map(executed.map(({ id, name }) => [name, id]))
    for (const { name } of known) {
      this.logger.logSchemaBuild(ids.has(name) ? `[X] ${ids.get(name)} ${name}` : `[ ] ${name}`)
    }
    return known.some(({ name }) => !ids.has(name))
  }
}
