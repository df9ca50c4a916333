import type { MigrationInterface, QueryRunner } from 'typeorm'
import { boundLockWaits } from './support/lock-bound'
import { validateChecks } from './support/new-checks'
import type { OwnTransaction } from './support/own-transaction'
import { patternChecks } from './support/pattern-checks'

/** Proves the CHECKs on patterns for the rows that were there before them, while others read and write. */
export class ValidatePatterns1776384000011 implements MigrationInterface, OwnTransaction {
  readonly inOwnTransaction = true

  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await validateChecks(queryRunner, patternChecks)
  }

  /** Leaves them proved: that destroys nothing. */
  async down(): Promise<void> {}
}
