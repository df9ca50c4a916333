import { DataError, type Trouble } from '../errors'
import { valueTroubles } from './model-row'
import { storableTroubles } from './core/storable'

/**
 * An id as PostgreSQL can be asked for it: a text without NUL and lone surrogates, of any length.
 *
 * @throws DataError `storable/*`, `metadata/type`
 */
export function checkId(id: unknown): string {
  const troubles: readonly Trouble[] = [...storableTroubles(id), ...valueTroubles('AdoptedId', id, '/id')]
  if (troubles.length > 0) throw new DataError(troubles)
  return id as string
}

/** The refusal of an id that no model has. */
export const unknownModel = (id: string): DataError => new DataError({
  code: 'model/unknown',
  where: { source: id },
  what: 'no artifact of type model has this id',
  fix: 'list the ids with `model-artifacts list`',
})
