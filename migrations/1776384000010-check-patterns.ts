import type { MigrationInterface, QueryRunner } from 'typeorm'
import { boundLockWaits } from './support/lock-bound'
import { addChecks, dropChecks } from './support/new-checks'
import { patternChecks } from './support/pattern-checks'

/** Has the database ask of texts what the schema asks by patterns, of rows that are written from now on. */
export class CheckPatterns1776384000010 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await addChecks(queryRunner, patternChecks)
  }

  /** Drops the CHECKs, and nothing else. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await dropChecks(queryRunner, patternChecks)
  }
}
