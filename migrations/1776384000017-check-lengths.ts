import type { MigrationInterface, QueryRunner } from 'typeorm'
import { countingChecks, lengthChecks } from './support/length-checks'
import { boundLockWaits } from './support/lock-bound'
import { addChecks, dropChecks, validateChecks } from './support/new-checks'

/** Has the database ask digests and ids for their length and their digits, of rows that are written from now on. */
export class CheckLengths1776384000017 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await addChecks(queryRunner, lengthChecks)
    await dropChecks(queryRunner, countingChecks)
  }

  /** Puts the CHECKs that count by a pattern back. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await addChecks(queryRunner, countingChecks)
    await dropChecks(queryRunner, lengthChecks)
    await validateChecks(queryRunner, countingChecks)
  }
}
