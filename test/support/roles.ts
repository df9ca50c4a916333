import type { DataSource } from 'typeorm'

/** A role of this call's own that may read and write every table of `public`, as other software may. */
export async function newRole(dataSource: DataSource): Promise<{ readonly role: string; drop(): Promise<void> }> {
  const role = `writer_${process.pid}_${Math.trunc(Math.random() * 1e9)}`
  await dataSource.query(`create role ${role}`)
  await dataSource.query(`grant all on all tables in schema public to ${role}`)
  return {
    role,
    drop: async () => {
      await dataSource.query(`drop owned by ${role}`)
      await dataSource.query(`drop role ${role}`)
    },
  }
}

/** What PostgreSQL says to statements of one transaction: the constraint or the message; `taken` if it takes all. */
export async function asRole(dataSource: DataSource, role: string | null, statements: readonly string[]): Promise<string> {
  return dataSource.transaction(async manager => {
    if (role !== null) await manager.query(`set local role ${role}`)
    for (const statement of statements) await manager.query(statement)
  }).then(() => 'taken', (error: { driverError: { constraint?: string }; message: string }) =>
    error.driverError.constraint ?? error.message)
}

/** Statements that have a trigger of a temporary table of one's own do `insert`. */
export const triggerOfOnesOwn = (insert: string): readonly string[] => [
  'create temporary table bait () on commit drop',
  `create function pg_temp.fake() returns trigger language plpgsql as $$begin ${insert}; return new; end$$`,
  'create trigger fake before insert on bait for each row execute function pg_temp.fake()',
  'insert into bait default values',
]
