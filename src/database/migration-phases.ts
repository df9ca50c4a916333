import { MigrationExecutor, type DataSource, type Migration } from 'typeorm'
import type { OwnTransaction } from '../../migrations/support/own-transaction'

const standsAlone = ({ instance }: Migration): boolean =>
  (instance as Partial<OwnTransaction> | undefined)?.inOwnTransaction === true

/** Runs what is pending up to a migration, and sees nothing behind it. */
class PhaseExecutor extends MigrationExecutor {
  constructor(dataSource: DataSource, private readonly last: string) {
    super(dataSource)
  }

  protected override getMigrations(): Migration[] {
    const known = super.getMigrations()
    return known.slice(0, known.findIndex(({ name }) => name === this.last) + 1)
  }
}

/** Which of `pending`, oldest first, each transaction ends with. */
const endsOf = (pending: readonly Migration[]): readonly string[] => pending
  .filter((migration, i) => {
    const next = pending[i + 1]
    return next === undefined || standsAlone(migration) || standsAlone(next)
  })
  .map(({ name }) => name)

/**
 * Runs what is pending as `DataSource.runMigrations` does, but in more than one transaction where migrations want one of
 * their own. What an earlier transaction did stays when a later one fails, and the next run goes on there.
 */
export async function runInPhases(
  dataSource: DataSource, options: Parameters<DataSource['runMigrations']>[0] = {},
): Promise<Migration[]> {
  const pending = (await new MigrationExecutor(dataSource).getPendingMigrations())
    .sort((a, b) => a.timestamp - b.timestamp)
  const done: Migration[] = []
  for (const last of endsOf(pending)) {
    const executor = new PhaseExecutor(dataSource, last)
    executor.transaction = options.transaction ?? 'all'
    executor.fake = options.fake ?? false
    done.push(...await executor.executePendingMigrations())
  }
  return done
}
