import type { MigrationInterface, QueryRunner } from 'typeorm'
import { installValidator } from './support/install-validator'
import { boundLockWaits } from './support/lock-bound'
import { formerEntry, unpackingEntry } from './support/unpacking-entry'

/** Has the validator unpack a compressed document once instead of at each look into it; the verdicts are the same. */
export class UnpackDocuments1776384000016 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await installValidator(queryRunner, unpackingEntry)
  }

  /** Puts the function back. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await installValidator(queryRunner, formerEntry)
  }
}
