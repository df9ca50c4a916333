import { QueryFailedError, type EntityManager } from 'typeorm'
import type { Trouble } from '../../errors'
import type { Unkept } from './artifact-changes'
import { LIFECYCLE_SETTING, type LifecycleStage } from './lifecycle'

/** What the adopted table answered to a write. */
export interface Refused {
  readonly message: string
  readonly error: QueryFailedError
  readonly sqlState: string
  readonly constraint?: string
  /** The call stack of PL/pgSQL. */
  readonly where?: string
}

// a lost connection, a deadlock, a lack of rights or of disk are no word's fault
const NOT_A_REFUSAL = /^(?:08|40|42|53|55|57|58|XX)/

function asRefused(error: unknown): Refused | undefined {
  if (!(error instanceof QueryFailedError)) return undefined
  const { code, constraint, where } = error.driverError as { code?: string; constraint?: string; where?: string }
  // what a trigger raises is a refusal under whatever SQLSTATE
  if (code === undefined || (NOT_A_REFUSAL.test(code) && !/ at RAISE$/m.test(where ?? ''))) return undefined
  return { message: error.message, error, sqlState: code, ...(constraint && { constraint }), ...(where && { where }) }
}

/** Checks that wait for the end of the transaction are made to speak now: a commit must not fail on them. */
async function fireDeferred(manager: EntityManager): Promise<void> {
  const [{ names } = { names: null }] = await manager.query<{ names: string | null }[]>(
    `select string_agg(format('%I.%I', n.nspname, c.conname), ', ') as names
       from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where c.conrelid = 'artifacts'::regclass and c.condeferred`)
  if (names === null) return
  await manager.query(`set constraints ${names} immediate`)
  // what the transaction writes after this may be right at its end only, as before
  await manager.query(`set constraints ${names} deferred`)
}

/** What became of a write: an empty list where the table took it as it is. */
export type Outcome = Refused | readonly Unkept[]

/** Which event of `artifacts` a write is: its triggers and rules differ. */
export type Written = 'insert' | 'update'

/**
 * What becomes of a write, deferred checks included: nothing, a refusal, or other values. `keep`: it stays when the
 * table took it; otherwise it is taken back in any case.
 */
export async function attempt(
  manager: EntityManager, work: () => Promise<readonly Unkept[]>, keep = false,
): Promise<Outcome> {
  await manager.query('savepoint promotion_attempt')
  let outcome: Outcome
  try {
    outcome = await work()
    await fireDeferred(manager)
  } catch (error) {
    const refused = asRefused(error)
    if (refused === undefined) throw error
    outcome = refused
  }
  if (!keep || !isFine(outcome)) await manager.query('rollback to savepoint promotion_attempt')
  await manager.query('release savepoint promotion_attempt')
  return outcome
}

/** Whether the table took a write as it is. */
export const isFine = (outcome: Outcome): outcome is readonly Unkept[] =>
  Array.isArray(outcome) && outcome.length === 0

interface Hook { readonly name: string; readonly kind: 'trigger' | 'rule'; readonly function: string; readonly own: boolean }

/** Triggers and rules that a write of `artifacts` meets, by name; `own`: a migration of this toolkit made it. */
const hooksOf = (manager: EntityManager, written: Written): Promise<readonly Hook[]> => manager.query<Hook[]>(
  `select t.tgname as name, 'trigger' as kind, p.proname as function,
         coalesce(obj_description(p.oid, 'pg_proc') = 'Made by model-artifacts.', false) as own from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    where t.tgrelid = 'artifacts'::regclass and not t.tgisinternal and t.tgenabled <> 'D' and t.tgtype & $1 <> 0
   union all
   select r.rulename, 'rule', '', false from pg_rewrite r where r.ev_class = 'artifacts'::regclass and r.ev_type = $2
   order by 1`, written === 'insert' ? [4, '3'] : [16, '2'])

/** Who refused: the constraint that the error names, else the triggers whose function it names, else all there are. */
async function culprits(manager: EntityManager, outcome: Outcome, written: Written): Promise<string> {
  if ('constraint' in outcome && outcome.constraint !== undefined) return `constraint ${outcome.constraint}`
  const hooks = await hooksOf(manager, written)
  const called = 'where' in outcome ? /PL\/pgSQL function (?:\w+\.)?"?(\w+)/.exec(outcome.where ?? '')?.[1] : undefined
  const named = hooks.filter(hook => hook.function === called)
  // class 22 without a function on the stack: the text is no value of the column's type
  const isType = 'sqlState' in outcome && outcome.sqlState.startsWith('22') && called === undefined
  const others = isType ? [] : hooks.filter(({ own }) => !own)
  const list = (named.length > 0 ? named : others).map(({ kind, name }) => `${kind} ${name}`)
  if (list.length === 0) return 'the type of the column'
  return list.length === 1 ? list.join('') : `one of ${list.join(', ')}`
}

const found = (outcome: Outcome): string => Array.isArray(outcome)
  ? (outcome as readonly Unkept[]).map(({ column, written, found: left }) =>
    `${column} is ${left ?? 'NULL'} after ${written ?? 'NULL'} was written`).join(', ')
  : `${(outcome as Refused).message} (SQLSTATE ${(outcome as Refused).sqlState})`

/** A word of a row that was not taken, and the stage it stands for. */
export interface RefusedWord {
  readonly id: string
  readonly lifecycle?: string
  readonly stage?: LifecycleStage
}

/** The refusal of a lifecycle word, `promotion/lifecycle-refused`. */
export async function wordRefused(
  manager: EntityManager, { id, lifecycle, stage }: RefusedWord, outcome: Outcome, written: Written,
): Promise<Trouble> {
  const name = stage ?? 'STAGE'
  return {
    code: 'promotion/lifecycle-refused',
    where: { source: id, pointer: '/columns/lifecycle_state' },
    what: `artifacts does not take "${lifecycle ?? ''}" as lifecycle_state: ${found(outcome)}`,
    why: `${await culprits(manager, outcome, written)} of the adopted table refuses or changes the word; nothing was written`,
    fix: `set ${LIFECYCLE_SETTING}=${name}=WORD to a word it takes, or ${name}= to leave the column alone`,
  }
}

/** The refusal of a write for which another word would not help, `promotion/write-refused`. */
export async function rowsRefused(
  manager: EntityManager, ids: readonly string[], outcome: Outcome, written: Written,
): Promise<Trouble> {
  return {
    code: 'promotion/write-refused',
    where: { source: ids.join(', ') },
    what: `artifacts does not take the change: ${found(outcome)}`,
    why: `${await culprits(manager, outcome, written)} of the adopted table refuses or changes it; nothing was written`,
    fix: 'settle it with the software that owns the table',
  }
}
