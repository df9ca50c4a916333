import type { DataSource, QueryRunner } from 'typeorm'

/** What `work` gives in a transaction of its own that is rolled back, whatever becomes of it. */
export async function inRolledBack<T>(
  dataSource: DataSource, work: (queryRunner: QueryRunner) => Promise<T>,
): Promise<T> {
  const queryRunner = dataSource.createQueryRunner()
  try {
    await queryRunner.startTransaction()
    // a table that somebody holds is told of, not waited for; a session may have set bounds of its own
    await queryRunner.query(`SELECT set_config(name, most, true)
      FROM (VALUES ('lock_timeout', '5s'), ('statement_timeout', '60s')) AS bound (name, most)
      WHERE current_setting(name) = '0'`)
    return await work(queryRunner)
  } finally {
    if (queryRunner.isTransactionActive) await queryRunner.rollbackTransaction()
    await queryRunner.release()
  }
}
