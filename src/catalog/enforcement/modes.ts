import type { EntityManager } from 'typeorm'
import { DataError, type Trouble } from '../../errors'
import { describeValue } from '../core/explain'
import { valueTroubles } from '../value-rules'
import { utcTextSql } from '../core/moment'
import type { Authorship } from '../core/revisions'

/** strict: a model whose metadata breaks the schema is refused. warn: it is let in with a warning, and recorded. */
export const MODES = ['strict', 'warn'] as const

/** What the database does with a document that breaks the schema. */
export type Mode = (typeof MODES)[number]

/** The mode that holds. */
export interface Enforcement {
  readonly mode: Mode
  /** Who set it, since when (RFC 3339, UTC) and why; null while nobody has set one. */
  readonly setting: { readonly by: string; readonly since: string; readonly reason: string } | null
  /** Documents that were let in though they broke the schema, since there is a record. */
  readonly violations: number
}

/** A setting that may be tried. */
export interface CheckedMode extends Authorship {
  readonly mode: Mode
}

const isMode = (value: unknown): value is Mode => MODES.some(mode => mode === value)

/** @throws DataError `enforce/unknown-mode`, and what is wrong with `/by` and `/reason` */
export function checkMode(mode: unknown, { by, reason }: Authorship): CheckedMode {
  const unknown: readonly Trouble[] = isMode(mode) ? [] : [{
    code: 'enforce/unknown-mode',
    where: { pointer: '/mode' },
    what: `found ${describeValue(mode)}`,
    why: `the modes are ${MODES.join(' and ')}`,
    fix: 'strict refuses what breaks the schema, warn lets it in and records it',
  }]
  const troubles = [...unknown, ...valueTroubles('AgentId', by, '/by'), ...valueTroubles('Reason', reason, '/reason')]
  if (troubles.length > 0 || !isMode(mode)) throw new DataError(troubles)
  return { mode, by, reason }
}

interface Row {
  readonly isStrict: boolean | null
  readonly by: string
  readonly since: string
  readonly reason: string
  readonly violations: number
}

/** The mode of the database; strict while nobody has set one. */
export async function readEnforcement(manager: EntityManager): Promise<Enforcement> {
  const [row] = await manager.query<Row[]>(
    `select m.is_strict as "isStrict", m.set_by as by, ${utcTextSql('m.set_at')} as since, m.reason,
            (select count(*)::int from metadata_violations) as violations
       from (values (1)) one
       left join lateral (select * from enforcement_modes order by sequence desc limit 1) m on true`)
  if (row === undefined) throw new Error('a query of one row gave none: this is our bug')
  const { isStrict, by, since, reason, violations } = row
  const setting = isStrict === null ? null : { by, since, reason }
  return { mode: isStrict === false ? 'warn' : 'strict', setting, violations }
}

/**
 * Sets the mode in the transaction of `manager`, for everybody who writes `artifacts`; every setting is kept. Needs the
 * right to insert into `enforcement_modes`.
 */
export async function setEnforcement(manager: EntityManager, { mode, by, reason }: CheckedMode): Promise<Enforcement> {
  // who meets another setting waits for it: undone, its number is ours, else the next one is
  for (let added: readonly unknown[] = []; added.length === 0;) {
    added = await manager.query<unknown[]>(
      `insert into enforcement_modes (sequence, is_strict, set_by, reason)
       select coalesce(max(sequence), 0) + 1, $1, $2, $3 from enforcement_modes
       on conflict (sequence) do nothing returning sequence`, [mode === 'strict', by, reason])
  }
  return readEnforcement(manager)
}
