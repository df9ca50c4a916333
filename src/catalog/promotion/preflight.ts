import type { EntityManager } from 'typeorm'
import { DataError, type Trouble } from '../../errors'
import { attempt, isFine, rowsRefused, wordRefused, type Outcome } from './adopted-write'
import { changeArtifacts, type ArtifactChange } from './artifact-changes'
import type { LifecycleStage } from './lifecycle'

const withoutWord = ({ lifecycle: _, ...rest }: ArtifactChange): ArtifactChange => rest

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
  const ids = changes.map(({ id }) => id)
  const tried = (some: readonly ArtifactChange[]): Promise<Outcome> => attempt(manager, () => changeArtifacts(manager, some))
  const together = await tried(changes)
  if (isFine(together)) return
  const bare = changes.map(withoutWord)
  const wordless = await tried(bare)
  if (!isFine(wordless)) throw new DataError(await rowsRefused(manager, ids, wordless, 'update'))
  const troubles: Trouble[] = []
  for (const change of staged.filter(({ lifecycle }) => lifecycle !== undefined)) {
    // the other rows without their words: the table may compare rows, and each word is to answer for itself
    const alone = await tried(changes.map(other => (other.id === change.id ? other : withoutWord(other))))
    if (!isFine(alone)) troubles.push(await wordRefused(manager, change, alone, 'update'))
  }
  throw new DataError(troubles.length > 0 ? troubles : await rowsRefused(manager, ids, together, 'update'))
}
