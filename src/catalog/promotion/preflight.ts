import { QueryFailedError, type EntityManager } from 'typeorm'
import { DataError, type Trouble } from '../../errors'
import { changeArtifacts, type ArtifactChange, type Unkept } from './artifact-changes'
import { LIFECYCLE_SETTING, type LifecycleStage } from './lifecycle'

interface Refused {
  readonly message: string
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
  return { message: error.message, sqlState: code, ...(constraint && { constraint }), ...(where && { where }) }
}

/** Checks that wait for the end of the transaction are made to speak now: a commit must not fail on them. */
async function fireDeferred(manager: EntityManager): Promise<void> {
  const [{ names } = { names: null }] = await manager.query<{ names: string | null }[]>(
    `select string_agg(format('%I.%I', n.nspname, c.conname), ', ') as names
       from pg_constraint c join pg_namespace n on n.oid = c.connamespace
      where c.conrelid = 'artifacts'::regclass and c.condeferred`)
  if (names !== null) await manager.query(`set constraints ${names} immediate`)
}

/** What becomes of changes when they are written and taken back: nothing, a refusal, or other values. */
async function attempt(manager: EntityManager, changes: readonly ArtifactChange[]): Promise<Refused | readonly Unkept[]> {
  await manager.query('savepoint promotion_attempt')
  let outcome: Refused | readonly Unkept[]
  try {
    outcome = await changeArtifacts(manager, changes)
    await fireDeferred(manager)
  } catch (error) {
    const refused = asRefused(error)
    if (refused === undefined) throw error
    outcome = refused
  }
  await manager.query('rollback to savepoint promotion_attempt')
  await manager.query('release savepoint promotion_attempt')
  return outcome
}

const isFine = (outcome: Refused | readonly Unkept[]): outcome is readonly Unkept[] =>
  Array.isArray(outcome) && outcome.length === 0

interface Hook { readonly name: string; readonly kind: 'trigger' | 'rule'; readonly function: string }

/** Triggers and rules that an update of `artifacts` meets, by name. */
const hooksOf = (manager: EntityManager): Promise<readonly Hook[]> => manager.query<Hook[]>(
  `select t.tgname as name, 'trigger' as kind, p.proname as function from pg_trigger t join pg_proc p on p.oid = t.tgfoid
    where t.tgrelid = 'artifacts'::regclass and not t.tgisinternal and t.tgenabled <> 'D' and t.tgtype & 16 <> 0
   union all
   select r.rulename, 'rule', '' from pg_rewrite r where r.ev_class = 'artifacts'::regclass and r.ev_type = '2'
   order by 1`)

/** Who refused: the constraint that the error names, else the triggers whose function it names, else all there are. */
async function culprits(manager: EntityManager, outcome: Refused | readonly Unkept[]): Promise<string> {
  if ('constraint' in outcome && outcome.constraint !== undefined) return `constraint ${outcome.constraint}`
  const hooks = await hooksOf(manager)
  const called = 'where' in outcome ? /PL\/pgSQL function (?:\w+\.)?"?(\w+)/.exec(outcome.where ?? '')?.[1] : undefined
  const named = hooks.filter(hook => hook.function === called)
  const list = (named.length > 0 ? named : hooks).map(({ kind, name }) => `${kind} ${name}`)
  if (list.length === 0) return 'the type of the column'
  return list.length === 1 ? list.join('') : `one of ${list.join(', ')}`
}

const found = (outcome: Refused | readonly Unkept[]): string => Array.isArray(outcome)
  ? (outcome as readonly Unkept[]).map(({ column, written, found: left }) =>
    `${column} is ${left ?? 'NULL'} after ${written ?? 'NULL'} was written`).join(', ')
  : `${(outcome as Refused).message} (SQLSTATE ${(outcome as Refused).sqlState})`

const withoutWord = ({ lifecycle: _, ...rest }: ArtifactChange): ArtifactChange => rest

async function wordRefused(
  manager: EntityManager, { id, lifecycle, stage }: StagedChange, outcome: Refused | readonly Unkept[],
): Promise<Trouble> {
  const name = stage ?? 'STAGE'
  return {
    code: 'promotion/lifecycle-refused',
    where: { source: id, pointer: '/columns/lifecycle_state' },
    what: `artifacts does not take "${lifecycle ?? ''}" as lifecycle_state: ${found(outcome)}`,
    why: `${await culprits(manager, outcome)} of the adopted table refuses or changes the word; nothing was written`,
    fix: `set ${LIFECYCLE_SETTING}=${name}=WORD to a word it takes, or ${name}= to leave the column alone`,
  }
}

async function rowsRefused(
  manager: EntityManager, changes: readonly ArtifactChange[], outcome: Refused | readonly Unkept[],
): Promise<Trouble> {
  return {
    code: 'promotion/write-refused',
    where: { source: changes.map(({ id }) => id).join(', ') },
    what: `artifacts does not take the change: ${found(outcome)}`,
    why: `${await culprits(manager, outcome)} of the adopted table refuses or changes it; nothing was written`,
    fix: 'settle it with the software that owns the table',
  }
}

/** A change, and the stage whose word it writes. */
export interface StagedChange extends ArtifactChange {
  readonly stage?: LifecycleStage
}

/**
 * Tries changes of `artifacts` and takes them back: what a trigger, rule, constraint or type of the adopted table
 * refuses, changes or swallows is found before anything of the decision is written.
 *
 * @throws DataError with a trouble per refused word: `promotion/lifecycle-refused` names the trigger or constraint and
 *   the setting that changes the word; `promotion/write-refused` where another word would not help
 */
export async function preflight(manager: EntityManager, staged: readonly StagedChange[]): Promise<void> {
  const changes = staged.map(({ stage: _, ...change }) => change)
  const together = await attempt(manager, changes)
  if (isFine(together)) return
  const bare = changes.map(withoutWord)
  const wordless = await attempt(manager, bare)
  if (!isFine(wordless)) throw new DataError(await rowsRefused(manager, changes, wordless))
  const troubles: Trouble[] = []
  for (const change of staged.filter(({ lifecycle }) => lifecycle !== undefined)) {
    // the other rows without their words: the table may compare rows, and each word is to answer for itself
    const alone = await attempt(manager, changes.map(other => (other.id === change.id ? other : withoutWord(other))))
    if (!isFine(alone)) troubles.push(await wordRefused(manager, change, alone))
  }
  throw new DataError(troubles.length > 0 ? troubles : await rowsRefused(manager, changes, together))
}
