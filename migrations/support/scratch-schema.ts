import { randomBytes } from 'node:crypto'
import type { QueryRunner } from 'typeorm'

/**
 * The result of `work`, run where every new unqualified table lands in a schema of its own and every other name
 * means what it did before. All that `work` does to the database is taken back. Needs an open transaction and the
 * right to create a schema.
 *
 * @param work hears the name of the schema that was the first until now, quoted where SQL needs it
 */
export async function inScratchSchema<T>(queryRunner: QueryRunner, work: (before: string) => Promise<T>): Promise<T> {
  const name = `model_artifacts_scratch_${randomBytes(4).toString('hex')}`
  const [here] = await queryRunner.manager.query<{ before: string | null }[]>(
    'SELECT quote_ident(current_schema()) AS before')
  await queryRunner.query(`SAVEPOINT ${name}`)
  try {
    await queryRunner.query(`CREATE SCHEMA ${name}`)
    await queryRunner.query(`SELECT set_config('search_path', '${name}, ' || current_setting('search_path'), true)`)
    return await work(here?.before ?? 'pg_temp')
  } finally {
    await queryRunner.query(`ROLLBACK TO SAVEPOINT ${name}`)
    await queryRunner.query(`RELEASE SAVEPOINT ${name}`)
  }
}
