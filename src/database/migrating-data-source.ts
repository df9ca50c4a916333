import { DataSource, type Migration } from 'typeorm'
import { checkHistory, readHistory } from './history'
import { runInPhases } from './migration-phases'

/** A data source that migrates one process at a time, and only a database whose history it knows. */
export abstract class MigratingDataSource extends DataSource {
  /** Runs `work` while no other process migrates the same database. */
  protected exclusively<T>(work: () => Promise<T>): Promise<T> {
    return work()
  }

  /**
   * Runs what is pending, in one transaction unless `options` say otherwise, or a migration asks for its own.
   * @throws DriftError `migration/history-missing`, `migration/history-out-of-order`, and what migrations throw;
   * EnvironmentError `migration/locked`
   */
  override runMigrations(options?: Parameters<DataSource['runMigrations']>[0]): Promise<Migration[]> {
    return this.exclusively(async () => {
      await checkHistory(this)
      const done = await runInPhases(this, options)
      // TypeORM's own words for it
      return done.length > 0 ? done : super.runMigrations(options)
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
