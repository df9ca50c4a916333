import type { MigrationInterface, QueryRunner } from 'typeorm'
import { changedByText, changedByValue, cheaperWrites, formerWrites } from './support/cheaper-writes'
import { ensureFunction, ensureTrigger } from './support/ensure-function'
import { boundLockWaits } from './support/lock-bound'

/** Makes what a new model and a changed document cost the database cheaper; the rules are the same. */
export class CheapenWrites1776384000014 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    for (const source of cheaperWrites) await ensureFunction(queryRunner, source)
    await ensureTrigger(queryRunner, 'artifacts', ...await changedByValue(queryRunner), 'CONSTRAINT')
  }

  /** Puts the functions and the trigger back. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    for (const source of formerWrites) await ensureFunction(queryRunner, source)
    await ensureTrigger(queryRunner, 'artifacts', ...changedByText(), 'CONSTRAINT')
  }
}
