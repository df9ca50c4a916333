import type { QueryRunner } from 'typeorm'

/**
 * Bounds how long the statements of this transaction wait for a table lock, unless the user has set a bound already.
 * A foreign key locks `artifacts` against writers: waiting behind one long transaction, it would stop all others.
 */
export async function boundLockWaits(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(
    `SELECT set_config('lock_timeout', '30s', true) WHERE current_setting('lock_timeout') = '0'`,
  )
}
