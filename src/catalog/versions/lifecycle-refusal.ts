import { QueryFailedError, type EntityManager } from 'typeorm'
import { DataError } from '../../errors'
import { LIFECYCLE_SETTING } from '../promotion/lifecycle'

class Undo extends Error {}

/** Whether `work` succeeds; what it did is undone. */
async function succeeds(manager: EntityManager, work: (inner: EntityManager) => Promise<unknown>): Promise<boolean> {
  try {
    await manager.transaction(async inner => {
      await work(inner)
      throw new Undo()
    })
    return true
  } catch (error) {
    if (error instanceof Undo) return true
    if (error instanceof QueryFailedError) return false
    throw error
  }
}

/** The triggers of `artifacts` whose function stands in the context of an error, else all of them, and its checks. */
async function guardsOf(manager: EntityManager, context: string): Promise<readonly string[]> {
  const rows = await manager.query<{ name: string; routine: string }[]>(
    `select t.tgname as name, p.proname as routine from pg_trigger t join pg_proc p on p.oid = t.tgfoid
      where t.tgrelid = 'artifacts'::regclass and not t.tgisinternal and t.tgenabled <> 'D' order by t.tgname`)
  const named = rows.filter(({ routine }) => context.includes(routine))
  return (named.length > 0 ? named : rows).map(({ name }) => `trigger ${name}`)
}

/**
 * What `write` gives for a lifecycle word. A word that a trigger or constraint of the adopted table refuses comes out
 * as that: the same write without the word is tried, and undone, to know that the word is what it refuses.
 *
 * @throws DataError `promotion/lifecycle-refused`
 */
export async function withLifecycleWord<T>(
  manager: EntityManager, word: string | null, write: (inner: EntityManager, word: string | null) => Promise<T>,
): Promise<T> {
  if (word === null) return write(manager, null)
  try {
    return await manager.transaction(inner => write(inner, word))
  } catch (error) {
    if (!(error instanceof QueryFailedError)) throw error
    const { code = '', where = '', constraint } = error.driverError as { code?: string; where?: string; constraint?: string }
    // classes 40, 08 and 57 say that the transaction or the connection is gone: nothing can be tried in it
    if (/^(?:40|08|57|53)/.test(code) || !await succeeds(manager, inner => write(inner, null))) throw error
    const guards = constraint === undefined ? await guardsOf(manager, where) : [`constraint ${constraint}`]
    throw new DataError({
      code: 'promotion/lifecycle-refused',
      where: { source: 'artifacts', pointer: '/lifecycle_state' },
      what: `${guards.join(', ')} refused the word "${word}": ${error.message}`,
      why: 'artifacts belongs to other software, which has its own words for the lifecycle',
      fix: `set ${LIFECYCLE_SETTING} to words that it takes, e.g. ${LIFECYCLE_SETTING}=candidate=draft`,
    }, { cause: error })
  }
}
