import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureFunction, ensureTrigger } from './support/ensure-function'
import { boundLockWaits } from './support/lock-bound'
import { promotionTriggers } from './support/promotion-triggers'
import { cheaperFunctions, formerFunctions } from './support/statement-triggers'

const TABLE = 'model_versions'
const RECORD = 'model_versions_record'
const RECORD_NEW = 'model_versions_record_new'

/** Keeps the ledger of new versions by statement instead of by row, and makes what else a new row costs cheaper. */
export class RecordByStatement1776384000012 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    for (const source of cheaperFunctions) await ensureFunction(queryRunner, source)
    await ensureTrigger(queryRunner, TABLE, RECORD,
      'AFTER DELETE ON model_versions FOR EACH ROW EXECUTE FUNCTION model_versions_record()')
    await ensureTrigger(queryRunner, TABLE, RECORD_NEW, `AFTER INSERT ON model_versions REFERENCING NEW TABLE AS added
      FOR EACH STATEMENT EXECUTE FUNCTION model_versions_record_new()`)
  }

  /** Puts the functions and the trigger by row back. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await queryRunner.query(`DROP TRIGGER IF EXISTS ${RECORD_NEW} ON ${TABLE}`)
    for (const [table, name, definition] of promotionTriggers.filter(([, name]) => name === RECORD)) {
      await ensureTrigger(queryRunner, table, name, definition)
    }
    for (const source of formerFunctions) await ensureFunction(queryRunner, source)
    await queryRunner.query('DROP FUNCTION IF EXISTS model_versions_record_new')
  }
}
