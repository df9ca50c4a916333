import type { EntityManager, ObjectLiteral } from 'typeorm'
import { DataError, type Trouble } from '../../errors'
import type { ArtifactKind, ReferenceJudge, Referring } from './artifact-kind'
import { explain } from './explain'
import { judgeNamed } from './references'
import { readStorable } from './storable'

/** What the schema says against plain data; empty when it is valid. */
export function schemaTroubles<D extends object, R extends ObjectLiteral>(
  { type: { validate }, fixes }: ArtifactKind<D, R>, value: unknown, source?: string,
): readonly Trouble[] {
  if (validate(value)) return []
  return explain(validate.errors ?? [], value, { source, fixes })
}

/** A plain copy of a value, and everything wrong with it as a document: `storable/*` first, else `metadata/*`. */
export function readDocument<D extends object, R extends ObjectLiteral>(
  kind: ArtifactKind<D, R>, value: unknown, source?: string,
): { readonly copy: unknown; readonly troubles: readonly Trouble[] } {
  const { value: copy, troubles } = readStorable(value, source)
  return { copy, troubles: troubles.length > 0 ? troubles : schemaTroubles(kind, copy, source) }
}

/**
 * A plain copy of a value, typed, when it satisfies the schema and PostgreSQL can hold it. A copy, so that nobody
 * changes the document after it was checked.
 *
 * @param source names the document in messages, e.g. a file or an artifact id
 * @throws DataError with every problem at once: `storable/*` first, else `metadata/*`
 */
export function validDocument<D extends object, R extends ObjectLiteral>(
  kind: ArtifactKind<D, R>, value: unknown, source?: string,
): D {
  const { copy, troubles } = readDocument(kind, value, source)
  if (troubles.length > 0) throw new DataError(troubles)
  return copy as D
}

/** Judges what documents name; what is there stays until the transaction ends. */
export const judgeReferences = <D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, documents: readonly Referring[],
): Promise<ReferenceJudge> => (kind.judgeReferences ?? ((m, asked) => judgeNamed(m, kind, asked)))(manager, documents)

/** The troubles of what one document names; what is there stays until the transaction ends. */
export async function referenceTroubles<D extends object, R extends ObjectLiteral>(
  manager: EntityManager, kind: ArtifactKind<D, R>, artifactId: string, metadata: unknown,
): Promise<readonly Trouble[]> {
  const referring = { artifactId, metadata }
  return (await judgeReferences(manager, kind, [referring]))(referring, () => false)
}
