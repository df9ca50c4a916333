import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureFunction, ensureTrigger } from './support/ensure-function'
import { boundLockWaits } from './support/lock-bound'
import { formerPlacing, formerTrigger, NUMBER, placingFunctions, placingTriggers } from './support/place-by-statement'

const TABLE = 'model_versions'
const LINEAGE = 'ALTER TABLE model_versions ALTER CONSTRAINT model_versions_lineage_id_fkey'

/**
 * Makes lineages of new versions once for each statement instead of once for each row. Their foreign key is looked at when
 * the transaction ends: by row PostgreSQL would ask for a lineage before the statement has made it.
 */
export class PlaceByStatement1776384000015 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await queryRunner.query(`${LINEAGE} DEFERRABLE INITIALLY DEFERRED`)
    for (const source of placingFunctions) await ensureFunction(queryRunner, source)
    for (const [name, definition] of placingTriggers) await ensureTrigger(queryRunner, TABLE, name, definition)
  }

  /** Puts the trigger by row back. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await queryRunner.query(`DROP TRIGGER IF EXISTS ${NUMBER} ON ${TABLE}`)
    await ensureFunction(queryRunner, formerPlacing)
    await ensureTrigger(queryRunner, TABLE, ...formerTrigger())
    await queryRunner.query(`DROP FUNCTION IF EXISTS ${NUMBER}`)
    await queryRunner.query(`${LINEAGE} NOT DEFERRABLE`)
  }
}
