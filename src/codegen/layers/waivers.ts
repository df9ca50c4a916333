import type { Table } from '../model'

/** Why a rule needs no enforcement in the database, and the table whose sidecar says so. */
export interface Waiver {
  readonly reason: string
  readonly table: Table
}

/** The waivers of all sidecars by the names of their rules; the first sidecar that waives a rule gives the reason. */
export function waiversOf(tables: readonly Table[]): ReadonlyMap<string, Waiver> {
  const waivers = new Map<string, Waiver>()
  for (const table of tables) {
    for (const { rule, reason } of table.waived ?? []) {
      if (!waivers.has(rule)) waivers.set(rule, { reason, table })
    }
  }
  return waivers
}
