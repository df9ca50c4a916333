import type { EntityManager } from 'typeorm'
import { DataError } from '../../errors'
import { attempt, isFine, rowsRefused, wordRefused, type Outcome } from '../promotion/adopted-write'
import { unkeptOf, type Unkept } from '../promotion/artifact-changes'

/** What a new row of `artifacts` is to say. */
export interface NewVersion {
  readonly id: string
  /** null: `lifecycle_state` is left alone. */
  readonly word: string | null
}

/**
 * Writes a new version with its lifecycle word, and gives what `write` gives: whether its id was free. Deferred checks
 * are fired, and the row is read back. What the adopted table refuses or changes is taken back and refused; the same
 * write without the word, taken back as well, tells whether it is the word.
 *
 * @throws DataError `promotion/lifecycle-refused`, `promotion/write-refused`, `model/write-suppressed`
 */
export async function withLifecycleWord(
  manager: EntityManager, { id, word }: NewVersion, write: (word: string | null) => Promise<boolean>,
): Promise<boolean> {
  let isNew = false
  const tried = (state: string | null, keep: boolean): Promise<Outcome> => attempt(manager, async () => {
    isNew = await write(state)
    return isNew ? unkeptOf(manager, [{ id, isLatest: false, ...(state !== null && { lifecycle: state }) }]) : []
  }, keep)
  const outcome = await tried(word, true)
  if (isFine(outcome)) return isNew
  const wordless = word === null ? outcome : await tried(null, false)
  if (word !== null && isFine(wordless)) {
    throw new DataError(await wordRefused(manager, { id, lifecycle: word, stage: 'candidate' }, outcome, 'insert'))
  }
  if ('error' in wordless) {
    // what a constraint refuses comes out as one, by its name
    if (wordless.sqlState.startsWith('23') && wordless.constraint !== undefined) throw wordless.error
    throw new DataError(await rowsRefused(manager, [id], wordless, 'insert'), { cause: wordless.error })
  }
  throw changed(id, wordless)
}

const changed = (id: string, unkept: readonly Unkept[]): DataError => new DataError(unkept.map(
  ({ column, written, found }) => ({
    code: 'model/write-suppressed',
    where: { source: id, pointer: `/columns/${column}` },
    what: `${column} is ${found ?? 'NULL'} after ${written ?? 'NULL'} was written`,
    why: 'a trigger or rule of the adopted table changed it',
    fix: 'look for BEFORE INSERT triggers and for rules on artifacts',
  })))
