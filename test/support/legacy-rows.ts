import type { DataSource, EntityManager } from 'typeorm'

/** A data source, manager, query runner or client. */
interface Queryable {
  query(sql: string): Promise<unknown>
}

// those that are there: a table that was not migrated yet has none
const turned = (state: 'ENABLE' | 'DISABLE'): string => `DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tgname FROM pg_trigger WHERE tgrelid = to_regclass('artifacts')
      AND tgname IN ('model_artifacts_new_metadata', 'model_artifacts_other_metadata') LOOP
      EXECUTE format('ALTER TABLE artifacts ${state} TRIGGER %I', name);
    END LOOP; END $$`

/** Does `work` to `artifacts` as if it had been done before the validator came: any document is let in. */
export const beforeTheValidator = <T>(dataSource: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> =>
  dataSource.transaction(async manager => {
    await manager.query(turned('DISABLE'))
    const result = await work(manager)
    await manager.query(turned('ENABLE'))
    return result
  })

/** One statement that is done as if before the validator came. */
export const legacyRows = (dataSource: DataSource, sql: string, parameters: readonly unknown[] = []): Promise<unknown> =>
  beforeTheValidator(dataSource, manager => manager.query(sql, [...parameters]))

/** Plays a database in which other software writes documents of any form, for all that a suite does to it. */
export const withoutValidator = async (database: Queryable): Promise<void> => {
  await database.query(turned('DISABLE'))
}

/** Sets the mode to warn: any document is let in, and recorded. */
export const warnOnly = async (database: Queryable): Promise<void> => {
  await database.query(`insert into enforcement_modes (sequence, is_strict, set_by, reason)
    select coalesce(max(sequence), 0) + 1, false, 'tester', 'to write any document' from enforcement_modes`)
}

/** Gives `artifacts.metadata` another type; PostgreSQL retypes no column that a trigger names. */
export async function retypeMetadata(manager: EntityManager, type: 'jsonb' | 'json' | 'text'): Promise<void> {
  const triggers = await manager.query<{ name: string; sql: string }[]>(
    `select tgname as name, pg_get_triggerdef(oid) as sql from pg_trigger
      where tgrelid = 'artifacts'::regclass and tgname like 'model_artifacts_%_metadata'`)
  for (const { name } of triggers) await manager.query(`drop trigger ${name} on artifacts`)
  await manager.query(`alter table artifacts alter metadata type ${type} using metadata::text::${type}`)
  for (const { sql } of triggers) {
    // json has no equality: its trigger compares texts, as drift says of one that does not
    await manager.query(type === 'json' ? sql.replace(/\((old|new)\.metadata IS DISTINCT FROM (old|new)\.metadata\)/gi,
      '($1.metadata::text IS DISTINCT FROM $2.metadata::text)') : sql)
  }
}

/** Does `work` as if it had been done before the pattern CHECKs of a column came; they hold for every later write. */
export async function beforePatterns(
  dataSource: DataSource, table: string, column: string, work: (manager: EntityManager) => Promise<unknown>,
): Promise<void> {
  await dataSource.transaction(async manager => {
    const checks = await manager.query<{ name: string; sql: string }[]>(
      `select conname as name, pg_get_constraintdef(c.oid) as sql
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and c.conkey = array[a.attnum]
        where c.conrelid = to_regclass($1) and c.contype = 'c' and a.attname = $2
          and pg_get_constraintdef(c.oid) like '%~%'`, [table, column])
    if (checks.length === 0) throw new Error(`${table}.${column} has no pattern CHECK`)
    for (const { name } of checks) await manager.query(`alter table ${table} drop constraint ${name}`)
    await work(manager)
    for (const { name, sql } of checks) {
      await manager.query(`alter table ${table} add constraint ${name} ${sql.replace(/ NOT VALID$/, '')} not valid`)
    }
  })
}
