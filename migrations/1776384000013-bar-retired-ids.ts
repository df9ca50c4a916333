import type { MigrationInterface, QueryRunner } from 'typeorm'
import { ensureFunction, type FunctionSource } from './support/ensure-function'
import { boundLockWaits } from './support/lock-bound'

// volatile: called for a row that was just inserted, it sees what a deletion left for which that insert has waited
const barred: FunctionSource = {
  name: 'model_id_unless_retired',
  parameters: 'model text',
  returns: 'text',
  body: `BEGIN
  IF EXISTS (SELECT FROM model_lineages l WHERE l.lineage_id = model)
    OR (SELECT e.to_state FROM promotion_events e WHERE e.artifact_id = model ORDER BY e.sequence DESC LIMIT 1)
      = 'removed' THEN
    RAISE EXCEPTION 'a model with the id % was removed', model
      USING ERRCODE = 'check_violation', CONSTRAINT = 'model_id_is_for_good', TABLE = 'model_versions';
  END IF;
  RETURN model;
END`,
}

/** Brings the function by which a registration in one statement refuses the id of a model that was removed. */
export class BarRetiredIds1776384000013 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await boundLockWaits(queryRunner)
    await ensureFunction(queryRunner, barred)
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION IF EXISTS ${barred.name}(${barred.parameters})`)
  }
}
