import type { EntityManager } from 'typeorm'

/** Settings of PostgreSQL by name, as `set_config` takes them. */
export type Settings = Readonly<Record<string, string>>

/**
 * Plans by index alone, for transactions that write many rows. A session keeps the plans by which it checks foreign keys and
 * runs triggers: those that it makes in an empty table that was analysed read the whole table for every row that comes later.
 */
export const BY_INDEX: Settings = { enable_seqscan: 'off', jit: 'off' }

/** What a select list says to set them until the transaction ends, with parameters from `$1` on. */
export const settingCalls = (settings: Settings): { readonly calls: readonly string[]; readonly parameters: readonly string[] } => ({
  calls: Object.keys(settings).map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`),
  parameters: Object.entries(settings).flat(),
})

/** Sets them until the transaction of `manager` ends. */
export async function setUntilEnd(manager: EntityManager, settings: Settings): Promise<void> {
  const { calls, parameters } = settingCalls(settings)
  await manager.query(`select ${calls.join(', ')}`, [...parameters])
}
