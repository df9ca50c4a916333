import type { MigrationInterface, QueryRunner } from 'typeorm'
import { lengthChecks } from './support/length-checks'
import { boundLockWaits } from './support/lock-bound'
import { validateChecks } from './support/new-checks'
import type { OwnTransaction } from './support/own-transaction'

/** Proves the CHECKs on lengths for the rows that were there before them, while others read and write. */
export class ValidateLengths1776384000018 implements MigrationInterface, OwnTransaction {
  readonly inOwnTransaction = true

  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await validateChecks(queryRunner, lengthChecks)
  }

  /** Leaves them proved: that destroys nothing. */
  async down(): Promise<void> {}
}
