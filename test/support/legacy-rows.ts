import type { DataSource, EntityManager } from 'typeorm'

const TRIGGERS = ['model_artifacts_new_metadata', 'model_artifacts_other_metadata']

// those that are there: a table that was not migrated yet has none
const turned = (manager: EntityManager, state: 'ENABLE' | 'DISABLE'): Promise<unknown> => manager.query(
  `DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass('artifacts') AND tgname = ANY ('{${TRIGGERS.join()}}') LOOP
      EXECUTE format('ALTER TABLE artifacts ${state} TRIGGER %I', name);
    END LOOP; END $$`)

/** Does `work` to `artifacts` as if it had been done before the validator came: any document is let in. */
export const beforeTheValidator = <T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  dataSource.transaction(async manager => {
    await turned(manager, 'DISABLE')
    const result = await work(manager)
    await turned(manager, 'ENABLE')
    return result
  })

/** One statement that is done as if before the validator came. */
export const legacyRows = (dataSource: DataSource, sql: string, parameters: readonly unknown[] = []): Promise<unknown> =>
  beforeTheValidator(dataSource, manager => manager.query(sql, [...parameters]))

/** Plays a database in which other software writes documents of any form, for all that a suite does to it. */
export const withoutValidator = async ({ manager }: { readonly manager: EntityManager }): Promise<void> => {
  await turned(manager, 'DISABLE')
}
